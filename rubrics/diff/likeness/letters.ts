import { align } from '../sequence';
import { lettersOf } from './bigrams';

/**
 * How many letters two texts have in common in one order; for short texts, in which a changed word
 * leaves few bigrams.
 */
export function sameLetters(a: string, b: string): number {
  return align([...lettersOf(a)], [...lettersOf(b)]).reduce((n, { length }) => n + length, 0);
}

/** The same as a share of both, 0–1. */
export function letterLikeness(a: string, b: string): number {
  const both = [...lettersOf(a), ...lettersOf(b)].length;
  return both === 0 ? 0 : (2 * sameLetters(a, b)) / both;
}
