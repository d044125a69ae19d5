import { isLetters, lettersFor } from './score';
import type { Shadow } from './shadow';

/**
 * Tokens by which an index finds candidates: each unit, and each two that stand together, of every
 * line that is searched, written as hexadecimal digits, which every tokenizer leaves as they are;
 * and, behind an `x`, the letters of names. No word that the law finds lacks a token of its own.
 */
export function tokensOf({ names, aside, text }: Shadow): string[] {
  const tokens = new Set<string>();
  for (const line of [...names, ...aside, ...text.split('\n')]) addUnits(tokens, line);
  for (const name of names) addLetters(tokens, name);
  return [...tokens];
}

/**
 * Ways in which an entry may hold a word: it has all tokens of one of them.
 * @param word folded, not empty
 */
export function tokensOfWord(word: string): string[][] {
  const units = new Set<string>();
  if (word.length === 1) units.add(hex(word));
  else addPairs(units, word);
  if (!isLetters(word)) return [[...units]];
  const letters = new Set<string>();
  for (let i = 0; i + 1 < word.length; i++) letters.add(`x${word.slice(i, i + 2)}`);
  return [[...units], [...letters]];
}

const hex = (unit: string): string => unit.charCodeAt(0).toString(16).padStart(4, '0');

function addUnits(tokens: Set<string>, line: string): void {
  for (let i = 0; i < line.length; i++) tokens.add(hex(line.charAt(i)));
  addPairs(tokens, line);
}

function addPairs(tokens: Set<string>, line: string): void {
  for (let i = 0; i + 1 < line.length; i++)
    tokens.add(hex(line.charAt(i)) + hex(line.charAt(i + 1)));
}

function addLetters(tokens: Set<string>, name: string): void {
  for (let i = 0; i + 1 < name.length; i++)
    for (const a of lettersFor(name.charAt(i)))
      for (const b of lettersFor(name.charAt(i + 1))) tokens.add(`x${a}${b}`);
}
