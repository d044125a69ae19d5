import { rule } from '../check';
import { isRunning, revised } from '../passages';
import { place, placeEn, say } from '../say';

const PAIR = /(\p{Script=Han}{2})\/(\p{Script=Han}{2})/gu;
/** So often a text writes two words with a stroke before leaving it out is a slip. */
const USUAL = 5;

export const slash = rule({
  id: 'wording/slash',
  severity: 'NOTICE',
  stage: null,
  title: { zh: '并列词之间漏了斜线', en: 'A stroke left out between two words' },
  why: {
    zh: '全文作“甲/乙”,此处连写,读作另一个词。',
    en: 'Written together two words read as one.',
  },
  example: '全文作“顾客/公众”,此处作“顾客公众”',
  scope: 'whole',
  *check(_nodes, context) {
    const running = context.passages().filter(isRunning);
    const counts = new Map<string, number>();
    for (const { text } of running)
      for (const [pair] of text.matchAll(PAIR)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
    for (const [pair, count] of counts) {
      if (count < USUAL) continue;
      const bare = pair.replace('/', '');
      const left = running
        .map((passage) => ({ passage, times: passage.text.split(bare).length - 1 }))
        .filter(({ times }) => times > 0);
      if (left.reduce((sum, { times }) => sum + times, 0) > count / 2) continue;
      for (const { passage, times } of left) {
        yield {
          entries: [passage.node.entry.key],
          quotes: [bare],
          count: times,
          message: say(
            `${place(passage.node)} 作“${bare}”,全文 ${count} 处作“${pair}”`,
            `${placeEn(passage.node)} has “${bare}”; the text has “${pair}” ${count} times`,
          ),
          suggestion: [revised(passage, passage.text.replaceAll(bare, pair))],
        };
      }
    }
  },
});
