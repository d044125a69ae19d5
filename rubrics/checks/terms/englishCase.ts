import { rule } from '../check';
import { isTerm } from '../../kinds/readers';
import { say } from '../say';

export const englishCase = rule({
  id: 'terms/english-case',
  severity: 'NOTICE',
  stage: null,
  title: { zh: '术语英文大小写不一', en: 'Capitals in the English of some terms only' },
  why: {
    zh: '术语的英文除专名外用小写(GB/T 1.1);混用显得随意。',
    en: 'The English of terms is lower case but for proper names (GB/T 1.1).',
  },
  example: '其余为“risk management”,一处为“PDCA Cycle”',
  scope: 'whole',
  concerns: isTerm,
  *check(_nodes, { terms, lists: { english } }) {
    const named = terms().flatMap(({ key, content: { term, english: printed } }) =>
      printed ? [{ key, term, printed }] : [],
    );
    const odd = named.flatMap((one) => {
      const capital = (one.printed.match(/\b[A-Z][a-z]+\b/g) ?? []).filter((word) =>
        english.has(word.toLowerCase()),
      );
      return capital.length > 0 ? [{ ...one, capital }] : [];
    });
    // Where most terms are printed so, it is the text's own way.
    if (odd.length > named.length / 3) return;
    for (const { key, term, printed, capital } of odd) {
      const right = capital.reduce(
        (text, word) => text.replace(new RegExp(`\\b${word}\\b`), word.toLowerCase()),
        printed,
      );
      yield {
        entries: [key],
        quotes: [printed],
        message: say(
          `术语“${term}”的英文“${printed}”用了大写,其余术语用小写`,
          `The English of “${term}”, “${printed}”, has capitals; ` +
            'that of the other terms has none',
        ),
        suggestion: [{ name: 'termRevise', key, fields: { english: right } }],
      };
    }
  },
});
