import { words } from '../../diff/words';
import { rule, type Finding } from '../check';
import { isRunning, revised, type Passage } from '../passages';
import { few, place, placeEn, say, some } from '../say';

const PAIR = /(\p{Script=Han}{2})\/(\p{Script=Han}{2})/gu;
const BETWEEN = /(?<=\p{Script=Han})\/(?=\p{Script=Han})/gu;
/** Fewer strokes are no habit. */
const HABIT = 2;
/** So often a text writes two words with a stroke before leaving it out is a slip. */
const USUAL = 5;

export const slash = rule({
  id: 'wording/slash',
  severity: 'NOTICE',
  stage: null,
  title: { zh: '并列词之间的斜线', en: 'Strokes between words' },
  why: {
    zh: '斜线读不出是“和”还是“或”;全文作“甲/乙”而一处连写,读作另一个词。',
    en: 'A stroke leaves open whether “and” or “or” is meant; left out once, two words read as one.',
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
    yield* throughout(running);
  },
});

/** Words that a text parts by strokes: whether all or one of them is meant is left open. */
function* throughout(running: readonly Passage[]): Iterable<Finding> {
  const places = running.filter(({ text }) => text.includes('/'));
  const found = places.flatMap(({ text, node }) =>
    [...text.matchAll(BETWEEN)].map(({ index }) => ({
      key: node.entry.key,
      quote: `${words(text.slice(0, index)).at(-1)}/${words(text.slice(index + 1))[0]}`,
    })),
  );
  if (found.length < HABIT) return;
  const quotes = [...new Set(found.map(({ quote }) => quote))];
  yield {
    entries: [...new Set(found.map(({ key }) => key))],
    quotes,
    count: found.length,
    about: 'strokes',
    message: say(
      `正文以“/”代替连词,共 ${found.length} 处(如${some(
        quotes.map((one) => `“${one}”`),
        3,
      )}):` + '含义是“和”还是“或”不明,宜改用文字',
      `“/” stands for a conjunction ${found.length} times (${few(quotes, 3)}): ` +
        'whether “and” or “or” is meant stays open',
    ),
  };
}
