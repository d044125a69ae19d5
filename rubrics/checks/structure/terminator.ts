import { addTo } from '../../addTo';
import { rule, type Finding } from '../check';
import { isGuide, type ClauseNode } from '../../kinds/readers';
import type { Node } from '../../tree/tree';
import { isClause, kindOf } from '../clauses';
import { isRunning, passagesOf, revised, type Passage } from '../passages';
import { place, placeEn, say } from '../say';
import { closingMark } from './closingMark';

/** Share of paragraphs of a kind from which one without a full stop is an omission. */
const USUAL = 0.6;
/** So few paragraphs make no custom. */
const FEW = 2;

export const terminator = rule({
  id: 'structure/terminator',
  severity: 'WARNING',
  stage: null,
  title: { zh: '段末标点缺失或有误', en: 'A paragraph without its full stop' },
  why: {
    zh: '段末无句号,读者无从知道文字是否完整。',
    en: 'Without a full stop nobody knows whether the text is complete.',
  },
  example: '“……实现人民满意的高绩效结果”(后无句号)',
  scope: 'whole',
  concerns: (node) => !isGuide(node),
  *check(nodes) {
    const groups = new Map<string, Passage[]>();
    for (const passage of nodes.flatMap(passagesOf)) {
      if (!isRunning(passage) || !isParagraph(passage)) continue;
      const { node } = passage;
      const name = `${node.part} ${isClause(node) ? formOf(node) : ''}`;
      addTo(groups, name, passage);
    }
    const all = [...groups.values()].flat();
    // Too few of a kind tell nothing: all paragraphs of the text do.
    for (const like of groups.values()) yield* odd(like, like.length > FEW ? like : all);
  },
});

const formOf = ({ entry: { content } }: ClauseNode) => `${content.kind} ${content.column}`;

/** Items of lists have a rule of their own. */
const isParagraph = ({ node }: Passage) =>
  !isClause(node) || kindOf(node) === 'PARAGRAPH' || kindOf(node) === 'LEAD';

function* odd(like: readonly Passage[], measure: readonly Passage[]): Iterable<Finding> {
  const closed = measure.filter(({ text }) => closingMark(text) === '。').length;
  for (const passage of like) {
    const end = closingMark(passage.text);
    const omitted = end === '' && closed >= measure.length * USUAL && !endsInList(passage);
    if (!omitted && !(/[;,、]/.test(end) && !leadsOn(passage))) continue;
    const { node, text } = passage;
    const words = end ? text.trimEnd().slice(0, -1) : text.trimEnd();
    yield {
      entries: [node.entry.key],
      quotes: [text.slice(-8)],
      message: say(
        `${place(node)} ${end ? `以“${end}”结尾,后面没有下文` : '段末没有句号'}`,
        `${placeEn(node)} ends ${end ? `with “${end}” and nothing follows` : 'without a full stop'}`,
      ),
      suggestion: [revised(passage, words + (passage.node.english ? '.' : '。'))],
    };
  }
}

/** Whether the list below or behind an English paragraph ends its sentence: `not given where`. */
function endsInList({ node, text }: Passage): boolean {
  if (!/[a-z]\s*$/.test(text)) return false;
  const next = node.children[0] ?? nextOf(node);
  return (
    next !== undefined &&
    next.label !== null &&
    isClause(next) &&
    !/PARAGRAPH|LEAD/.test(kindOf(next) ?? '')
  );
}

function nextOf(node: Node): Node | undefined {
  const siblings = node.parent?.children ?? [];
  return siblings[siblings.indexOf(node) + 1];
}

/** Whether a paragraph of the same list follows, as paragraphs parted by semicolons do. */
function leadsOn({ node }: Passage): boolean {
  const next = nextOf(node);
  if (!next || kindOf(next) !== kindOf(node)) return false;
  const parted = next.parent!.children.filter(
    (one) =>
      kindOf(one) === kindOf(node) && closingMark(passagesOf(one).at(-1)?.text ?? '') === ';',
  );
  return parted.length > 1;
}
