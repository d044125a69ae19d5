import type { Act } from '../../acts/act';
import type { Node } from '../../tree/tree';
import { clauseContent } from '../../kinds/readers';
import { rule } from '../check';
import { isClause, kindOf } from '../clauses';
import { place, placeEn, say } from '../say';
import { schemeIn } from './labels';

export const labelMissing = rule({
  id: 'structure/label-missing',
  severity: 'ERROR',
  stage: 'submit',
  title: { zh: '漏印编号', en: 'A clause without its number' },
  why: {
    zh: '没有编号的条目无法引用,也难与另一部分对应。',
    en: 'A clause without a number cannot be cited nor matched with the other part.',
  },
  example: '附录二、附录三有编号,附录一没有',
  scope: 'siblings',
  *check({ parent, children }) {
    for (const node of children) {
      if (
        node.label !== null ||
        !isClause(node) ||
        !(unnumbered(node) || (parent && among(node, children)))
      )
        continue;
      yield {
        entries: [node.entry.key],
        quotes: [node.entry.content.title ?? ''].filter(Boolean),
        message: say(
          `${place(node)} 未印编号,同级条目有编号`,
          `${placeEn(node)} bears no number, its siblings do`,
        ),
        ...(schemeIn(node) && { suggestion: numbering(node, children) }),
      };
    }
  },
});

/** Known to be numbered, and printed without its number. */
const unnumbered = (node: Node) => schemeIn(node) !== undefined && node.entry.label === null;

/** Of a kind whose siblings all bear numbers, at least two of them. */
function among(node: Node, children: readonly Node[]): boolean {
  const like = children.filter((other) => other !== node && kindOf(other) === kindOf(node));
  return (
    kindOf(node) !== 'PARAGRAPH' && like.length >= 2 && like.every(({ label }) => label !== null)
  );
}

/** Its number by its place, with the mark that its siblings print behind theirs. */
function numbering({ entry: own }: Node, siblings: readonly Node[]): Act[] {
  const beside = siblings.find(({ label }) => label !== null);
  const [mark, meant] = [own, beside?.entry].map((one) => clauseContent(one)?.mark);
  const marked: Act[] =
    mark === meant ? [] : [{ name: 'clauseRevise', key: own.key, fields: { mark: meant ?? null } }];
  return [{ name: 'labelSet', key: own.key }, ...marked];
}
