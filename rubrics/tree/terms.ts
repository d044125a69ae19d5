import type { Entry } from '../kinds';
import { nodesOf } from '../kinds/readers';
import { textsOf, type FieldText } from '../kinds/walk';
import type { Node, Tree } from './tree';

export interface Mention {
  term: Entry<'term'>;
  start: number;
  end: number;
}

/**
 * Finds the terms of an edition in running text: longest first, no two overlapping. Offsets are
 * UTF-16 units. Latin terms match whole words only, letter case aside, and in the plural as well.
 */
export function termFinder(terms: readonly Entry<'term'>[]): (text: string) => Mention[] {
  const byWord = new Map(terms.map((term) => [term.content.term.toLowerCase(), term]));
  if (byWord.size === 0) return () => [];
  const spelt = new Map([
    ...[...byWord].flatMap(([word, term]) =>
      pluralsOf(word).map((plural): [string, Entry<'term'>] => [plural, term]),
    ),
    ...byWord,
  ]);
  const words = [...spelt.keys()]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(pattern);
  const any = new RegExp(words.join('|'), 'giu');
  return (text) =>
    Array.from(text.matchAll(any), (match) => ({
      term: spelt.get(match[0].toLowerCase())!,
      start: match.index,
      end: match.index + match[0].length,
    }));
}

/** How English words end in the singular and the plural. */
const PLURALS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[^aeiou])y$/, 'ies'],
  [/(?<=[a-z])is$/, 'es'],
  [/(?<=[a-z]i)on$/, 'a'],
  [/(?<=[a-z]{2})um$/, 'a'],
  [/(?<=s|x|z|ch|sh)$/, 'es'],
  [/(?<=[a-z])$/, 's'],
];

/** An English word in the plural: assessors, policies, analyses, criteria. */
const pluralsOf = (word: string): string[] =>
  PLURALS.filter(([end]) => end.test(word)).map(([end, plural]) => word.replace(end, plural));

function pattern(word: string): string {
  const escaped = word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  const before = /^[a-z0-9]/.test(word) ? '(?<![A-Za-z0-9])' : '';
  const behind = /[a-z0-9]$/.test(word) ? '(?![A-Za-z0-9])' : '';
  return before + escaped + behind;
}

export const termsOf = (tree: Tree): Entry<'term'>[] =>
  nodesOf(tree, 'term').map(({ entry }) => entry);

/** The texts of an entry in which terms are looked for. */
export const termTexts = ({ entry }: Node): FieldText[] => textsOf(entry, ({ terms }) => terms);
