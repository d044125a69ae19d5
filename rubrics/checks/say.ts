import { englishName, nameOf, opening } from '../diff/names';
import { clauseContent } from '../kinds/readers';
import type { Node } from '../tree/tree';
import type { Bilingual } from './check';

/** A sentence in both languages; an English one that begins with a word does so in a capital. */
export const say = (zh: string, en: string): Bilingual => ({
  zh,
  en: en.replace(/^\p{Ll}(?=\p{Ll}+\s)/u, (letter) => letter.toUpperCase()),
});

/** How messages call a place. */
export const place = (node: Node): string => nameOf(node) || otherwise(node);
/** The same for English sentences. */
export const placeEn = (node: Node): string => englishName(node) || otherwise(node);
const otherwise = (node: Node): string =>
  opening(clauseContent(node.entry)?.text ?? '') || node.address;

/** At most so many of many, and how many there are in all. */
export const some = (all: readonly string[], most = 5): string =>
  all.slice(0, most).join('、') + (all.length > most ? `等 ${all.length} 处` : '');

/** The same for English sentences. */
export const few = (all: readonly string[], most = 5): string =>
  all.slice(0, most).join(', ') + (all.length > most ? ` and ${all.length - most} more` : '');

/** A run of text around a place, for a quotation that can be found again. */
export function around(text: string, from: number, to: number, width = 6): string {
  return text.slice(Math.max(0, from - width), Math.min(text.length, to + width));
}

/** What most of a list are, where they are a clear majority; null where there is none. */
export function majority<T>(all: readonly T[], share = 0.6): T | null {
  const counts = new Map<T, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] > all.length * share ? most[0] : null;
}

/** `“公众”3 处、“顾客”1 处`: words, each with how often it stands. */
export const tallyZh = (uses: Iterable<readonly [string, readonly unknown[]]>): string =>
  [...uses].map(([word, places]) => `“${word}”${places.length} 处`).join('、');

/** The same for English sentences. */
export const tallyEn = (uses: Iterable<readonly [string, readonly unknown[]]>): string =>
  [...uses].map(([word, places]) => `“${word}” ×${places.length}`).join(', ');

/** What stands in most places first; of equals what came first. */
export const mostFirst = <T>(uses: Iterable<readonly [string, T[]]>): (readonly [string, T[]])[] =>
  [...uses].sort((a, b) => b[1].length - a[1].length);
