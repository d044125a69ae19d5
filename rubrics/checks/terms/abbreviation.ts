import { addTo } from '../../addTo';
import { rule } from '../check';
import { isRunning, type Passage } from '../passages';
import { say } from '../say';

/**
 * Capitals that stand alone: not part of a number of a standard (`GB/T 19580`), not in an English
 * phrase.
 */
const ABBREVIATION = /(?<![A-Za-z/-])[A-Z]{2,6}(?![A-Za-z/-]|\s*[\d/])/g;
const SHOWN = 12;

export const abbreviation = rule({
  id: 'terms/abbreviation',
  severity: 'NOTICE',
  stage: null,
  title: { zh: '缩略语没有说明', en: 'An abbreviation that is not explained' },
  why: {
    zh: '缩略语应在首次出现时给出全称(GB/T 1.1)。',
    en: 'An abbreviation is spelt out where it first stands (GB/T 1.1).',
  },
  example: '“QC小组”,全文未说明 QC',
  scope: 'whole',
  *check(_nodes, context) {
    const text = context.allText();
    const used = new Map<string, Passage[]>();
    for (const passage of context.passages().filter(isRunning))
      for (const [word] of passage.text.matchAll(ABBREVIATION)) addTo(used, word, passage);
    // In brackets behind its full name, with its full name in brackets behind it, or as a term.
    const explained = (word: string) =>
      explanationOf(word).test(text) ||
      context.terms().some(({ content }) => content.term.includes(word));
    const open = [...used].filter(([word]) => !explained(word));
    if (open.length === 0) return;
    const words = open.map(([word]) => word);
    yield {
      entries: [
        ...new Set(open.flatMap(([, passages]) => passages).map(({ node }) => node.entry.key)),
      ].slice(0, SHOWN),
      quotes: words,
      count: words.length,
      about: 'abbreviations',
      message: say(
        `缩略语“${words.join('”“')}”没有说明全称`,
        `Abbreviations explained nowhere: ${words.join(', ')}`,
      ),
    };
  },
});

/** A word in brackets, before brackets, or before `是` or `指`. */
const explanationOf = (word: string): RegExp =>
  new RegExp(
    `[(\\uff08][^)\\uff09]{0,40}\\b${word}\\b[^)\\uff09]{0,40}[)\\uff09]|` +
      `${word}\\s*[(\\uff08]|${word}(?:\\s*是|\\s*指)`,
  );
