import type { Entry } from '../kinds';
import { canonical } from '../tree/canonical';
import { weightKey, type Tree } from '../tree/tree';
import type { EntryChange } from './act';

/** The entries of a tree: facts, then each entry in document order with its weight behind it. */
export const entriesOf = (tree: Tree): Entry[] => [
  tree.facts,
  ...tree.nodes.flatMap(({ entry, weight }): Entry[] => (weight ? [entry, weight] : [entry])),
];

/** The entry of a tree that bears a key. */
export function entryIn(tree: Tree, key: string): Entry | undefined {
  if (key === tree.facts.key) return tree.facts;
  const placed = tree.byKey.get(key)?.entry;
  const near = tree.byKey.get(key.slice(0, -weightKey('').length))?.weight;
  if (placed || near?.key === key) return placed ?? near!;
  const stray = tree.strays.get(key);
  const weight = stray === undefined ? null : tree.at(stray).weight;
  return weight?.key === key ? weight : undefined;
}

/** Whether two entries are the same revision. Source lines stand beside it and do not count. */
export const sameRevision = (a: Entry, b: Entry): boolean =>
  a === b || canonical(revisionOf(a)) === canonical(revisionOf(b));
const revisionOf = ({ key, kind, parent, order, label, content }: Entry) => ({
  key,
  kind,
  parent,
  order,
  label,
  content,
});

/**
 * Entries with the changes made; new ones come last.
 * @throws where an entry is not what the change says it was: changes fit only the entries they were
 * made for
 */
export function applyChanges(entries: readonly Entry[], changes: readonly EntryChange[]): Entry[] {
  const held = new Map(entries.map((entry) => [entry.key, entry]));
  for (const { key, before, after } of changes) {
    const now = held.get(key);
    if (before ? !now || !sameRevision(now, before) : now)
      throw new Error(`a change that does not fit: ${key}`);
    if (after) held.set(key, after);
    else held.delete(key);
  }
  return [...held.values()];
}

/** The changes that take the given ones back. */
export const inverse = (changes: readonly EntryChange[]): EntryChange[] =>
  changes.map(({ key, before, after }) => ({ key, before: after, after: before })).reverse();
