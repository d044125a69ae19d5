import { words } from '../../diff/words';
import { rule } from '../check';
import { isRunning } from '../passages';
import { few, say, some } from '../say';

const BETWEEN = /(?<=\p{Script=Han})\/(?=\p{Script=Han})/gu;
/** Characters that hold the word before a stroke, and those shown behind it. */
const NEAR = 8;
const SHOWN = 2;
/** A single stroke is no habit. */
const HABIT = 2;

export const strokes = rule({
  id: 'wording/strokes',
  severity: 'NOTICE',
  stage: null,
  title: { zh: '以斜线代替连词', en: 'Strokes in the place of conjunctions' },
  why: {
    zh: '读不出是“和”还是“或”,评审时各有各的理解。',
    en: 'Whether “and” or “or” is meant stays open, and assessors read it either way.',
  },
  example: '“新产品/新服务占比”',
  scope: 'whole',
  *check(_nodes, context) {
    const found = context
      .passages()
      .filter((passage) => isRunning(passage) && passage.text.includes('/'))
      .flatMap(({ text, node }) =>
        [...text.matchAll(BETWEEN)].map(({ index }) => ({
          key: node.entry.key,
          quote:
            words(text.slice(Math.max(0, index - NEAR), index)).at(-1) +
            text.slice(index, index + 1 + SHOWN),
        })),
      );
    if (found.length < HABIT) return;
    const quotes = [...new Set(found.map(({ quote }) => quote))];
    const quoted = quotes.map((one) => `“${one}”`);
    yield {
      entries: [...new Set(found.map(({ key }) => key))],
      quotes,
      count: found.length,
      about: 'strokes',
      message: say(
        `正文以“/”代替连词,共 ${found.length} 处(${some(quoted, 3)}):` +
          '是“和”还是“或”不明,宜改用文字',
        `“/” stands for a conjunction ${found.length} times (${few(quoted, 3)}): ` +
          'whether “and” or “or” is meant stays open',
      ),
    };
  },
});
