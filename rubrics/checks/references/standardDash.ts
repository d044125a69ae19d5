import { rule } from '../check';
import { replaced } from '../passages';
import { few, say, some } from '../say';

/** A Chinese standard with its year behind a hyphen; international ones have it so. */
const HYPHEN =
  /\b(?!ISO|IEC|IEEE|EN|BS|DIN|ASTM|AS)([A-Z]{2,5}(?:\/[A-Z]{1,2})?\s?[\d.]{1,9})-(?=(?:19|20)\d{2}(?!\d))/g;

export const standardDash = rule({
  id: 'references/standard-dash',
  severity: 'NOTICE',
  stage: null,
  title: { zh: '标准编号的年份前用了半字线', en: 'A hyphen before the year of a standard' },
  why: {
    zh: '标准顺序号与年份之间用一字线(GB/T 1.1)。',
    en: 'Number and year of a Chinese standard are joined by a dash (GB/T 1.1).',
  },
  example: '“GB/T 19580-2012”应为“GB/T 19580—2012”',
  scope: 'whole',
  *check(_nodes, context) {
    const found = context
      .passages()
      .filter(({ text }) => text.includes('-'))
      .flatMap((passage) =>
        [...passage.text.matchAll(HYPHEN)].map((match) => ({
          passage,
          at: match.index + (match[1] ?? '').length,
          name: passage.text.slice(match.index, match.index + match[0].length + 4),
        })),
      );
    if (found.length === 0) return;
    const names = found.map(({ name }) => name);
    yield {
      entries: [...new Set(found.map(({ passage }) => passage.node.entry.key))],
      quotes: names,
      count: found.length,
      about: 'hyphens of standards',
      message: say(
        `标准编号的年份前应用一字线,不用半字线:${some(names)}`,
        `The year of a standard stands behind a dash, not a hyphen: ${few(names)}`,
      ),
      suggestion: found.map(({ passage, at }) => replaced(passage, at, at + 1, '—')),
    };
  },
});
