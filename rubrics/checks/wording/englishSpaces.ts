import { rule } from '../check';
import type { CheckContext } from '../context';
import { passagesOf, replaced } from '../passages';
import { place, placeEn, say } from '../say';

/** Longer runs are no words that lost their spaces, and would be cut in too many ways. */
const LONG = /(?<![A-Za-z])[A-Za-z]{7,60}(?![A-Za-z])/g;
const DOUBLE = /(?<=[A-Za-z,])[ \u00a0]{2,}(?=[A-Za-z])/g;
const AFTER_COMMA = /(?<=[a-z]{2}),(?=[A-Za-z]{2})/g;

export const englishSpaces = rule({
  id: 'wording/english-spaces',
  severity: 'WARNING',
  stage: null,
  title: { zh: '英文缺空格或多空格', en: 'Missing or doubled spaces in English' },
  why: { zh: '连写的英文不成词,检索不到。', en: 'Words run together are no words.' },
  example: 'riskmanagement 应为 risk management',
  scope: 'entry',
  looksAround: true,
  *check(node, context) {
    const { english } = context.lists;
    for (const passage of passagesOf(node)) {
      const fixes = [
        ...[...passage.text.matchAll(LONG)].flatMap((match) => {
          const parts = split(match[0], english);
          return parts && isSlip(parts, context)
            ? [{ at: match.index, wrong: match[0], right: parts.join(' ') }]
            : [];
        }),
        ...[...passage.text.matchAll(DOUBLE)].map((match) => ({
          at: match.index,
          wrong: match[0],
          right: ' ',
        })),
        ...[...passage.text.matchAll(AFTER_COMMA)].map((match) => ({
          at: match.index,
          wrong: ',',
          right: ', ',
        })),
      ];
      for (const { at, wrong, right } of fixes) {
        const isWord = wrong.trim().length > 1;
        const quote = isWord ? wrong : passage.text.slice(Math.max(0, at - 8), at + 8);
        yield {
          entries: [node.entry.key],
          quotes: [quote],
          message: say(
            `${place(node)} 的英文“${quote}”${isWord ? `应为“${right}”` : '空格有误'}`,
            `${placeEn(node)}: “${quote}” ` +
              (isWord ? `should be “${right}”` : 'has a space too many or too few'),
          ),
          suggestion: [replaced(passage, at, at + wrong.length, right)],
        };
      }
    }
  },
});

/** Endings and beginnings with which words are made of others, none of them a word of its own. */
const ENDINGS =
  /(?:abilit(?:y|ies)|ibilit(?:y|ies)|ably|ibly|able|ible|fully|ful|lessly|less|ness|ments?|ingly|ings?|edly|ed|ers?|ors?|ists?|isms?|ically|ical|ic|ally|al|ously|ous|ively|ive|ations?|ions?|ity|ities|ly|ship|hood|wise|wards?|es|s)$/;
const BEGINNINGS =
  /^(?:un|re|non|pre|post|over|under|inter|intra|multi|dis|mis|sub|super|counter|out|in|im|anti|auto|bio|cyber|eco|electro|geo|hydro|macro|micro|mini|photo|semi|socio|tele|thermo|trans|video)/;

/** Whether a run of letters is a known word, or one that is made of one: `actionable`, `reuse`. */
function isWord(run: string, known: ReadonlySet<string>): boolean {
  const bare = [run, run.replace(BEGINNINGS, '')].filter((word) => word.length > 2);
  return bare.some((word) => {
    if (known.has(word)) return true;
    const stem = word.replace(ENDINGS, '');
    const stems = [stem, `${stem}e`, stem.replace(/i$/, 'y'), stem.replace(/(.)\1$/, '$1')];
    return stem !== word && stems.some((one) => one.length > 2 && known.has(one));
  });
}

/**
 * Whether words run together by a slip. `checklist`, `timesheet` and many others are words that no
 * list has, all of them made of short ones: words as short are two only where the texts part them.
 */
const isSlip = (parts: readonly string[], context: CheckContext): boolean =>
  parts.some((part) => syllablesOf(part) > SHORT) || isUsedApart(parts.join(' '), context);
/** Syllables that words have of which others are made. */
const SHORT = 2;
const syllablesOf = (word: string): number =>
  word
    .toLowerCase()
    .replace(/(?<=[^aeiouy])(?:e|es|ed)$/, '')
    .match(/[aeiouy]+/g)?.length ?? 0;

function isUsedApart(words: string, { tree, parallel }: CheckContext): boolean {
  const apart = new RegExp(`(?<![A-Za-z])${words}(?![A-Za-z])`, 'i');
  return [tree, ...parallel.values()].some(({ nodes }) =>
    nodes.some((node) => passagesOf(node).some(({ text }) => apart.test(text))),
  );
}

/**
 * Known words that a run of letters consists of; null where it is a word itself, or no such row.
 */
function split(run: string, known: ReadonlySet<string>): string[] | null {
  const lower = run.toLowerCase();
  if (isWord(lower, known)) return null;
  for (let at = lower.length - 3; at >= 2; at--) {
    const [head, tail] = [lower.slice(0, at), lower.slice(at)];
    if (!known.has(head)) continue;
    if (known.has(tail)) return [run.slice(0, at), run.slice(at)];
    const rest = tail.length > 6 ? split(run.slice(at), known) : null;
    if (rest && head.length > 2) return [run.slice(0, at), ...rest];
  }
  return null;
}
