import { addTo } from '../../addTo';
import type { Node } from '../../tree/tree';
import { isGuide } from '../../kinds/readers';
import { rule, type Finding } from '../check';
import { passagesOf, revised, type Passage } from '../passages';
import { majority, say } from '../say';
import { closingMark } from '../structure/closingMark';

export const guideTerminators = rule({
  id: 'guides/terminators',
  severity: 'NOTICE',
  stage: null,
  title: { zh: '评分描述的结尾标点不一致', en: 'Descriptors that end differently' },
  why: {
    zh: '各档同一位置的描述应采用同一标点。',
    en: 'Descriptors in one place of each band should end alike.',
  },
  example: '各档第一条以分号结尾,此档以句号结尾',
  scope: 'entry',
  concerns: isGuide,
  *check(node) {
    const columns = new Map<number, Passage[]>();
    for (const passage of passagesOf(node).filter(({ field }) => field === 'descriptor'))
      addTo(columns, passage.descriptor!, passage);
    for (const column of columns.values())
      yield* odd(node, columns.size === 1 ? column.slice(0, -1) : column);
  },
});

function* odd(node: Node, column: readonly Passage[]): Iterable<Finding> {
  const usual = majority(
    column.map(({ text }) => closingMark(text)),
    0.6,
  );
  if (usual === null || column.length < 3) return;
  for (const passage of column) {
    const end = closingMark(passage.text);
    if (end === usual) continue;
    const text = passage.text.trimEnd();
    const is = end ? `以“${end}”结尾` : '结尾没有标点';
    yield {
      entries: [node.entry.key],
      quotes: [text.slice(-10)],
      about: `${node.entry.key} ${text}`,
      message: say(
        `“${text.slice(-10)}”${is},其余各档${usual ? `以“${usual}”结尾` : '没有'}`,
        `“${text.slice(-10)}” ends with “${end}”, the other bands with “${usual}”`,
      ),
      suggestion: [revised(passage, (end ? text.slice(0, -1) : text) + usual)],
    };
  }
}
