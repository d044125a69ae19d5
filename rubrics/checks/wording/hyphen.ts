import { rule } from '../check';
import { around, say, some, few } from '../say';

/** A hyphen with Chinese on both sides: a dash or a colon was meant. */
const BETWEEN = /(?<=\p{Script=Han})-(?=\p{Script=Han})/gu;

export const hyphen = rule({
  id: 'wording/hyphen',
  severity: 'NOTICE',
  stage: null,
  title: { zh: '汉字之间用了半字线', en: 'A hyphen between Chinese words' },
  why: {
    zh: '释义用冒号或破折号,起止用一字线或浪纹线(GB/T 15834)。',
    en: 'Chinese parts a word from its explanation by a colon or a dash (GB/T 15834).',
  },
  example: '“良好-高于行业平均水平”',
  scope: 'whole',
  *check(_nodes, context) {
    const found = context.passages().flatMap((passage) =>
      passage.text.includes('-')
        ? [...passage.text.matchAll(BETWEEN)].map(({ index }) => ({
            key: passage.node.entry.key,
            quote: around(passage.text, index, index + 1, 4),
          }))
        : [],
    );
    if (found.length === 0) return;
    const quotes = found.map(({ quote }) => `“${quote}”`);
    yield {
      entries: [...new Set(found.map(({ key }) => key))],
      quotes: found.map(({ quote }) => quote),
      count: found.length,
      about: 'hyphens',
      message: say(
        `汉字之间用了半字线“-”:${some(quotes)},应为冒号、破折号或一字线`,
        `Hyphens between Chinese words: ${few(quotes)}; use a colon or a dash`,
      ),
    };
  },
});
