import { excerptOf, type Excerpt } from '../search/excerpt';
import { scoreOf } from '../search/score';
import { saidBy, shadowOf } from '../search/shadow';
import { queryWords } from '../search/words';
import type { Node, Tree } from './tree';

/** A node that answers a search, and how much. */
interface Hit extends Excerpt {
  node: Node;
  score: number;
}

/** Nodes that hold every word of a query, in document order, with what is shown of each. */
export const searchTree = (tree: Tree, query: string): Hit[] => {
  const words = queryWords(query);
  return scan(tree, words).map((hit) => ({ ...hit, ...excerptAt(hit.node, words) }));
};

/**
 * Plain scan, for drafts and for what no index holds: an edition of 600 clauses takes well under a
 * millisecond once its texts are folded.
 * @param words folded: of `queryWords`
 */
export function scan(tree: Tree, words: readonly string[]): Pick<Hit, 'node' | 'score'>[] {
  if (words.length === 0) return [];
  return tree.nodes.flatMap((node) => {
    const shadow = shadowOf(node);
    const score = shadow && scoreOf(words, shadow.number, shadow);
    return score === null ? [] : [{ node, score }];
  });
}

/** What is shown of a hit: the text as published. */
export function excerptAt(node: Node, words: readonly string[]): Excerpt {
  const said = saidBy(node);
  return said ? excerptOf(said, words) : { excerpt: '', marks: [] };
}
