import { addTo } from '../addTo';
import { remembered } from '../remembered';
import { placedLaw } from '../kinds';
import { isTerm } from '../kinds/readers';
import { termFinder, termsOf } from '../tree/terms';
import { textsOf } from '../kinds/walk';
import { nodesAt, type Node, type Tree } from '../tree/tree';
import type { ChangeType } from '../vocabulary';
import type { Difference } from './change';
import type { Bare } from './fieldChanges';

/** What may change the meaning of a word. */
const TELLING: readonly ChangeType[] = ['REDEFINED', 'RETITLED', 'REMOVED', 'ADDED'];

/** An equivalent in another language says how a term is called there, not what it means. */
const ENGLISH = 'english';

/**
 * Clauses, guides and grades of the head that use a term whose meaning changed, in document order:
 * what they ask is no longer the same, without a word of theirs having changed. Of a term that is
 * gone, those that still use the word.
 */
export function indirectly(change: Bare, { base, head }: Difference): string[] {
  if (!TELLING.includes(change.type) || change.field === ENGLISH) return [];
  const [side, keys] = change.to.length > 0 ? [head, change.to] : [base, change.from];
  const [first] = nodesAt(side, keys);
  if (!first || definedBy(first) === null) return [];
  const words = nodesAt(side, keys).flatMap((node) => definedBy(node) ?? []);
  return side === head
    ? words.flatMap((word) => usersOf(head).get(word.toLowerCase()) ?? [])
    : usersOfWords(head, nodesAt(base, keys));
}

const definedBy = ({ entry }: Node): string | null => placedLaw(entry).defines(entry.content);

/** Clauses by the term that they use, lower case. Longest terms first, as everywhere. */
const usersOf = remembered(
  (tree: Tree): Map<string, string[]> => gather(tree, termFinder(termsOf(tree))),
);

function usersOfWords(head: Tree, gone: readonly Node[]): string[] {
  const find = termFinder(gone.filter(isTerm).map(({ entry }) => entry));
  return [...new Set([...gather(head, find).values()].flat())];
}

/** Of guides and grades, too: what is asked for a level is asked in words. */
const runningTexts = (node: Node) =>
  textsOf(
    node.entry,
    ({ terms, checked }) => terms || (definedBy(node) === null && !!checked?.running),
  );

function gather(tree: Tree, find: ReturnType<typeof termFinder>): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const node of tree.nodes) {
    const words = new Set(
      runningTexts(node).flatMap(({ text }) =>
        find(text).map(({ term }) => term.content.term.toLowerCase()),
      ),
    );
    for (const word of words) addTo(found, word, node.entry.key);
  }
  return found;
}
