import { addTo } from '../../addTo';
import { rule } from '../check';
import { isRunning, type Passage } from '../passages';
import { mostFirst, place, placeEn, say } from '../say';

/** `最高最好最优`: three words in a row that begin alike. */
const ROW = /((\p{Script=Han})\p{Script=Han})(\2\p{Script=Han})(\2\p{Script=Han})/gu;
/** So often the usual order stands in the text, at least. */
const USUAL = 2;

export const order = rule({
  id: 'wording/order',
  severity: 'NOTICE',
  stage: null,
  title: { zh: '固定并列词语的次序不同', en: 'A set row of words in another order' },
  why: {
    zh: '同一提法应保持同一次序,否则检索和比对都会落空。',
    en: 'A set phrase should read the same everywhere.',
  },
  example: '全文作“最高最好最优”,一处作“最高最优最好”',
  scope: 'whole',
  *check(_nodes, context) {
    const rows = new Map<string, Map<string, Passage[]>>();
    for (const passage of context.passages().filter(isRunning)) {
      for (const [row, first, , second, third] of passage.text.matchAll(ROW)) {
        const name = [first, second, third].sort().join('');
        const orders = rows.get(name) ?? new Map<string, Passage[]>();
        rows.set(name, addTo(orders, row, passage));
      }
    }
    for (const orders of rows.values()) {
      const [[usual, times] = ['', []] as const, ...others] = mostFirst(orders);
      if (times.length < USUAL) continue;
      for (const [row, passages] of others) {
        for (const { node } of passages)
          yield {
            entries: [node.entry.key],
            quotes: [row],
            message: say(
              `${place(node)} 作“${row}”,全文 ${times.length} 处作“${usual}”`,
              `${placeEn(node)} has “${row}”; the text has “${usual}” ${times.length} times`,
            ),
          };
      }
    }
  },
});
