import { clauseWords, termFinder } from '../tree/terms';
import type { Node, Tree } from '../tree/tree';
import type { Bare } from './changes';
import type { Difference } from './change';

const users = new WeakMap<Tree, Map<string, string[]>>();

/**
 * Clauses of the head that use a term whose meaning changed, in document order: what they ask is no
 * longer the same, without a word of theirs having changed. Of a term that is gone, those that
 * still use the word.
 */
export function indirectly(change: Bare, { base, head }: Difference): string[] {
  if (
    change.kind !== 'term' ||
    !['REDEFINED', 'RETITLED', 'REMOVED', 'ADDED'].includes(change.type)
  )
    return [];
  const [side, keys] = change.to.length > 0 ? [head, change.to] : [base, change.from];
  const words = keys.flatMap((key) => {
    const entry = side.byKey.get(key)?.entry;
    return entry?.kind === 'term' ? [entry.content.term] : [];
  });
  return side === head
    ? words.flatMap((word) => usersOf(head).get(word.toLowerCase()) ?? [])
    : usersOfWords(head, base, keys);
}

/** Clauses by the term that they use, lower case. Longest terms first, as everywhere. */
function usersOf(tree: Tree): Map<string, string[]> {
  const held = users.get(tree);
  if (held) return held;
  const found = gather(tree, termFinder(termNodes(tree).map((node) => node.entry as never)));
  users.set(tree, found);
  return found;
}

function usersOfWords(head: Tree, base: Tree, keys: readonly string[]): string[] {
  const find = termFinder(
    keys.flatMap((key) =>
      base.byKey.get(key)?.entry.kind === 'term' ? [base.byKey.get(key)!.entry as never] : [],
    ),
  );
  return [...new Set([...gather(head, find).values()].flat())];
}

const termNodes = (tree: Tree): Node[] => tree.nodes.filter(({ entry }) => entry.kind === 'term');

function gather(tree: Tree, find: ReturnType<typeof termFinder>): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const node of tree.nodes) {
    const words = new Set(
      clauseWords(node).flatMap((text) =>
        find(text).map(({ term }) => term.content.term.toLowerCase()),
      ),
    );
    for (const word of words) found.set(word, [...(found.get(word) ?? []), node.entry.key]);
  }
  return found;
}
