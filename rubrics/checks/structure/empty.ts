import type { Node } from '../../tree/tree';
import { clause } from '../../kinds/clause';
import { rule } from '../check';
import { isClause, isHeading, isKind, kindOf, textOf, titleOf, type ClauseNode } from '../clauses';
import { place, placeEn, say } from '../say';

const isLead = isKind('LEAD');

export const empty = rule({
  id: 'structure/empty',
  severity: 'ERROR',
  stage: 'submit',
  title: { zh: '空白的条文', en: 'A clause that says nothing' },
  why: {
    zh: '有标题无内容,或内容整条缺失,无法执行。',
    en: 'A heading without content cannot be followed.',
  },
  example: '“1.2 组织治理(20分)”之下没有任何内容',
  scope: 'siblings',
  looksAround: true,
  *check({ children }) {
    for (const [i, node] of children.entries()) {
      const blank = isClause(node) && isBlank(node);
      if (!blank && !isBare(node, children[i + 1])) continue;
      yield {
        entries: [node.entry.key],
        quotes: [titleOf(node)].filter(Boolean),
        message: say(
          `${place(node)} ${blank ? '没有文字' : '之下没有内容'}`,
          `${placeEn(node)} ${blank ? 'has no words' : 'has nothing below it'}`,
        ),
      };
    }
  },
});

/** A table and a picture say something, without a caption, too. */
const isBlank = ({ entry: { content } }: ClauseNode): boolean =>
  !clause.wording(content).trim() && content.picture === undefined;

/** A heading with nothing below it; a lead-in line (`要点:`) with nothing behind it. */
function isBare(node: Node, next: Node | undefined): boolean {
  if (textOf(node) || node.children.length > 0) return false;
  if (isHeading(node)) return true;
  return (
    isLead(node) &&
    (!next || kindOf(next) === 'LEAD' || kindOf(next) === kindOf(node.parent ?? node))
  );
}
