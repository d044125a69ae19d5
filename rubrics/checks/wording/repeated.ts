import type { Node } from '../../tree/tree';
import { rule, type Finding } from '../check';
import { runningOf } from '../passages';
import { place, placeEn, say } from '../say';

const SENTENCE = /[。;\uff1b!?\n]/;
/** A shorter sentence may well stand twice. */
const LONG = 10;

export const repeated = rule({
  id: 'wording/repeated',
  severity: 'WARNING',
  stage: null,
  title: { zh: '语句或列举项重复', en: 'A sentence or a member of a list that stands twice' },
  why: {
    zh: '重复的语句多半是粘贴遗留,也可能顶替了应有的内容。',
    en: 'Mostly left over from pasting, and perhaps in the place of what should be there.',
  },
  example: '“……社会贡献以及履行经济、环境、社会责任、社会贡献等”',
  scope: 'siblings',
  *check({ children }) {
    const first = new Map<string, Node>();
    for (const node of children) {
      for (const { text } of runningOf(node)) {
        for (const sentence of text
          .split(SENTENCE)
          .map((one) => one.trim())
          .filter((one) => one.length >= LONG)) {
          const before = first.get(sentence);
          if (before) yield twice(node, before, sentence);
          else first.set(sentence, node);
        }
        yield* members(node, text);
      }
    }
  },
});

const twice = (node: Node, before: Node, sentence: string): Finding => ({
  entries: [node.entry.key, ...(before === node ? [] : [before.entry.key])],
  quotes: [sentence],
  message:
    before === node
      ? say(`${place(node)} 中“${sentence}”出现两次`, `${placeEn(node)} says “${sentence}” twice`)
      : say(
          `${place(node)} 与 ${place(before)} 有同一句“${sentence}”`,
          `${placeEn(node)} and ${placeEn(before)} both say “${sentence}”`,
        ),
});

/**
 * Members of one enumeration: what stands between `、` and its like without any other punctuation.
 */
function* members(node: Node, text: string): Iterable<Finding> {
  for (const list of text
    .split(/[,\uff0c。;\uff1b:\uff1a()\uff08\uff09“”]/)
    .filter((one) => one.includes('、'))) {
    const all = list
      .replace(/等[^、]*$/, '')
      .split(/、|以及|和|及|与|或/)
      .map((one) => one.trim());
    const again = all.find((one, i) => one.length >= 2 && all.indexOf(one) < i);
    if (again)
      yield {
        entries: [node.entry.key],
        quotes: [again, list],
        message: say(
          `${place(node)} 的列举中“${again}”出现两次:${list}`,
          `${placeEn(node)} lists “${again}” twice: ${list}`,
        ),
      };
  }
}
