import { initials } from '../checks/lists/initials';
import type { NumberShadow, Shadow } from './shadow';

/** Weights of the fields: a hit in a name says more than one in a paragraph. */
const NAME = 4;
/** What a word counts for, by where it stands; a text counts beside a name. */
export const COUNTS = { whole: 2 * NAME, name: NAME, letters: 2, text: 1 } as const;

/**
 * THE law of a hit: how much an entry answers the words, folded; null where it lacks one of them.
 * Whoever finds candidates by other means asks here.
 */
export function scoreOf(
  words: readonly string[],
  number: NumberShadow | null,
  shadow: Shadow,
): number | null {
  let score = 0;
  for (const word of words) {
    const found = nameScore(word, number, shadow) + (shadow.text.includes(word) ? COUNTS.text : 0);
    if (found === 0) return null;
    score += found;
  }
  return score;
}

function nameScore(word: string, number: NumberShadow | null, { names, aside }: Shadow): number {
  if (isWhole(word, number, names)) return COUNTS.whole;
  if (number && isInNumber(word, number)) return COUNTS.name;
  if (names.some((name) => name.includes(word)) || aside.some((one) => one.includes(word)))
    return COUNTS.name;
  return names.some((name) => lettersAt(name, word) >= 0) ? COUNTS.letters : 0;
}

/** Whether a word is all that an entry is called. */
function isWhole(word: string, number: NumberShadow | null, names: readonly string[]): boolean {
  if (number) return names.length === 0 && (word === number.own || word === number.path);
  return names.length === 1 && names[0] === word;
}

/** `1.1` stands in the path of all below it and names none of them: a hit reaches the own one. */
export const isInNumber = (word: string, { own, path }: NumberShadow): boolean =>
  own.includes(word) ||
  (path.includes(word) && path.lastIndexOf(word) + word.length > path.length - own.length);

/** Two letters are a whole name, more of them any part of one: else every other name has them. */
const FEW = 2;

/** Whether a word may be the first letters of the syllables of a name (`zltx`). */
export const isLetters = (word: string): boolean => /^[a-z]{2,}$/.test(word);

/** Where in a name the letters stand; -1 where they do not. */
export function lettersAt(name: string, word: string): number {
  if (!isLetters(word) || name.length < word.length) return -1;
  if (word.length <= FEW && name.length !== word.length) return -1;
  for (let at = 0; at + word.length <= name.length; at++)
    if (isLettersFrom(name, word, at)) return at;
  return -1;
}

function isLettersFrom(name: string, word: string, at: number): boolean {
  for (let k = 0; k < word.length; k++)
    if (!lettersFor(name.charAt(at + k)).includes(word.charAt(k))) return false;
  return true;
}

/** The letters that a sign may stand for; a Latin letter stands for itself. */
export const lettersFor = (sign: string): string =>
  initials.get(sign) ?? (/^[a-z]$/.test(sign) ? sign : '');
