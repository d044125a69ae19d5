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
    const named = terms().filter(({ content }) => content.english);
    const capital = named.flatMap((term) =>
      (term.content.english!.match(/\b[A-Z][a-z]+\b/g) ?? [])
        .filter((word) => english.has(word.toLowerCase()))
        .map((word) => ({ term, word })),
    );
    const odd = new Set(capital.map(({ term }) => term));
    // Where most terms are printed so, it is the text's own way.
    if (odd.size === 0 || odd.size > named.length / 3) return;
    for (const term of odd) {
      const right = capital
        .filter((one) => one.term === term)
        .reduce(
          (text, { word }) => text.replace(new RegExp(`\\b${word}\\b`), word.toLowerCase()),
          term.content.english!,
        );
      yield {
        entries: [term.key],
        quotes: [term.content.english!],
        message: say(
          `术语“${term.content.term}”的英文“${term.content.english}”用了大写,其余术语用小写`,
          `The English of “${term.content.term}”, “${term.content.english}”, has capitals; that of the other terms has none`,
        ),
        suggestion: [{ name: 'termRevise', key: term.key, fields: { english: right } }],
      };
    }
  },
});
