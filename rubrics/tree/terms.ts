import type { Entry } from '../kinds';
import type { Node, Tree } from './tree';

export interface Mention {
  term: Entry<'term'>;
  start: number;
  end: number;
}

/**
 * Finds the terms of an edition in running text: longest first, no two overlapping. Offsets are
 * UTF-16 units. Latin terms match whole words only, letter case aside.
 */
export function termFinder(terms: readonly Entry<'term'>[]): (text: string) => Mention[] {
  const byWord = new Map(terms.map((term) => [term.content.term.toLowerCase(), term]));
  if (byWord.size === 0) return () => [];
  const words = [...byWord.keys()]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(pattern);
  const any = new RegExp(words.join('|'), 'giu');
  return (text) =>
    Array.from(text.matchAll(any), (match) => ({
      term: byWord.get(match[0].toLowerCase())!,
      start: match.index,
      end: match.index + match[0].length,
    }));
}

function pattern(word: string): string {
  const escaped = word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  return `${/^[a-z0-9]/.test(word) ? '(?<![A-Za-z0-9])' : ''}${escaped}${/[a-z0-9]$/.test(word) ? '(?![A-Za-z0-9])' : ''}`;
}

export const termsOf = (tree: Tree): Entry<'term'>[] =>
  tree.nodes.flatMap((node) => (node.entry.kind === 'term' ? [node.entry] : []));

/** Title and text of a clause, in which terms are looked for. */
export const clauseWords = (node: Node): string[] =>
  node.entry.kind === 'clause'
    ? [node.entry.content.title, node.entry.content.text].filter((s): s is string => !!s)
    : [];
