import { remembered } from '../../remembered';
import { rule } from '../check';
import type { CheckContext } from '../context';
import { passagesOf, replaced } from '../passages';
import { place, placeEn, say } from '../say';

/** Shorter ones are like too many others. */
const LONG = 6;
const WORD = /(?<![A-Za-z\d@._/'’-])[a-z]{6,}(?![A-Za-z\d@_/-])/gu;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** Beginnings and endings by which words come from others. */
const PREFIX =
  /^(?:un|non|re|pre|inter|multi|micro|sub|co|over|under|out|up|mis|dis|de|cyber|eco|bio)/u;
const SUFFIX = /(?:ness|less|able|ible|ally|ize[ds]?|izing|ise[ds]?|ising|ization|isation)$/u;

export const englishSpelling = rule({
  id: 'wording/english-spelling',
  severity: 'NOTICE',
  stage: null,
  title: { zh: '英文疑似拼写错误', en: 'An English word that is probably misspelt' },
  why: {
    zh: '英文对应词拼错,检索不到,也损害标准的权威。',
    en: 'A misspelt word is not found and costs a standard its authority.',
  },
  example: '“卓越绩效 performence excellence”',
  scope: 'entry',
  looksAround: true,
  guesses: true,
  *check(node, context) {
    for (const passage of passagesOf(node)) {
      if (!/[a-z]{6}/.test(passage.text)) continue;
      for (const { index, 0: word } of passage.text.matchAll(WORD)) {
        const meant = meantBy(word, context);
        if (meant === null) continue;
        yield {
          entries: [node.entry.key],
          quotes: [word],
          message: say(
            `${place(node)} 的“${word}”疑为“${meant}”`,
            `${placeEn(node)}: “${word}” is probably “${meant}”`,
          ),
          suggestion: [replaced(passage, index, index + word.length, meant)],
        };
      }
    }
  },
});

/** The word that one was probably meant to be; null for one that may be right. */
function meantBy(word: string, context: CheckContext): string | null {
  const { english } = context.lists;
  const own = ownWords(context);
  if (english.has(word) || (own.get(word) ?? 0) > 1) return null;
  const isKnown = (one: string) => english.has(one) || (own.get(one) ?? 0) > 1;
  // An ending of its own makes another word, and no slip.
  for (const [ending, by] of ENDINGS)
    if (word.endsWith(ending) && isKnown(word.slice(0, -ending.length) + by)) return null;
  if (
    isKnown(word.replace(/ze(?=d|s|r|$)|zing$/u, (z) => z.replace('z', 's'))) &&
    !usesOther(word, own)
  )
    return null;
  const meant = edited(word).filter((one) => one.length >= LONG && isKnown(one));
  if (meant.length === 0) return null;
  if (isMade(word, isKnown) && !meant.some((one) => (own.get(one) ?? 0) > 2)) return null;
  return meant.sort((a, b) => (own.get(b) ?? 0) - (own.get(a) ?? 0))[0] ?? null;
}

/** `analyzes` and `analyses`: two ways of spelling, unless the text has decided for one. */
const usesOther = (word: string, own: ReadonlyMap<string, number>): boolean =>
  (own.get(word.replace(/z(?=e|i)/u, 's')) ?? 0) > 2;

/** A beginning before a known word, or an ending behind one. */
const isMade = (word: string, isKnown: (one: string) => boolean): boolean =>
  isKnown(word.replace(PREFIX, '')) || SUFFIX.test(word);

const ENDINGS: readonly (readonly [string, string])[] = [
  ['s', ''],
  ['es', ''],
  ['ies', 'y'],
  ['d', ''],
  ['ed', ''],
  ['ing', ''],
  ['ing', 'e'],
  ['ly', ''],
  ['er', ''],
  ['ers', ''],
  ['or', 'e'],
  ['y', ''],
  ['al', ''],
  ['ally', ''],
];

/** What one letter more, less, other or exchanged makes of a word. */
function edited(word: string): string[] {
  const all: string[] = [];
  for (let i = 0; i <= word.length; i++) {
    const [before, after] = [word.slice(0, i), word.slice(i)];
    if (after) all.push(before + after.slice(1));
    if (after.length > 1) all.push(before + after.charAt(1) + after.charAt(0) + after.slice(2));
    for (const letter of LETTERS) {
      all.push(before + letter + after);
      if (after) all.push(before + letter + after.slice(1));
    }
  }
  return all;
}

const ownWords = remembered((context: CheckContext): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const [word] of context
    .allText()
    .toLowerCase()
    .matchAll(/[a-z]{6,}/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
});
