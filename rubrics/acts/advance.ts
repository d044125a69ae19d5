import type { Entry } from '../kinds';
import { placedLaw } from '../kinds';
import { isFacts, isWeight, numberingOf, partOpened } from '../kinds/readers';
import type { Steps } from '../steps';
import { same } from '../tree/canonical';
import { carryHashes } from '../tree/hash';
import { signsAfter, tellsEnglish } from '../tree/language';
import { ChangedTree, type AtPlace } from '../tree/changedTree';
import { building, type Placed, type Tree } from '../tree/tree';
import type { EntryChange } from './act';
import { applyChanges, entriesOf, entryIn, sameRevision } from './changes';

/**
 * The tree that changes lead to: what `buildTree` makes of the entries with the changes made. Where
 * all stay in their places under their names, as when a wording or points change, the places are
 * taken over and only what changed is looked at.
 * @throws BrokenTree where what comes out is no tree, and where a change does not fit
 */
export function* advancing(tree: Tree, changes: readonly EntryChange[]): Steps<Tree> {
  return inPlace(tree, changes) ?? (yield* building(applyChanges(entriesOf(tree), changes)));
}

/** The same where every entry keeps its place; null where one may not. */
function inPlace(tree: Tree, changes: readonly EntryChange[]): Tree | null {
  if (!changes.every((change) => fits(tree, change) && staysInPlace(tree, change))) return null;
  const signs = signsAfter(tree.signs, changes);
  const now = new Map(changes.map(({ key, after }) => [key, after]));
  const facts = (now.get(tree.facts.key) as Entry<'facts'> | undefined) ?? tree.facts;
  if (tellsEnglish(signs, facts) !== tree.english) return null;
  const standing = new Map<number, AtPlace>();
  for (const { key, after, before } of changes) {
    const entry = after ?? before!;
    if (isFacts(entry)) continue;
    const node = tree.byKey.get(isWeight(entry) ? entry.parent! : key)!;
    const { entry: placed, weight } = standing.get(node.position) ?? node;
    standing.set(
      node.position,
      isWeight(entry)
        ? { entry: placed, weight: after as Entry<'weight'> | null }
        : { entry: after as Placed, weight },
    );
  }
  const to = new ChangedTree(tree, { facts, signs, standing });
  carryHashes(tree, to, standing.keys());
  return to;
}

function fits(tree: Tree, { key, before }: EntryChange): boolean {
  const now = entryIn(tree, key);
  return before ? now !== undefined && sameRevision(now, before) : now === undefined;
}

/**
 * Whether nothing that place gives can follow from the change: number, part, address of any entry.
 * Points come and go without moving anything.
 */
export function staysInPlace(tree: Tree, { before, after }: EntryChange): boolean {
  const entry = after ?? before;
  if (!entry) return false;
  if (isWeight(entry)) {
    const bearer = tree.byKey.get(entry.parent ?? '');
    if (!bearer || (before && before.parent !== entry.parent)) return false;
    return before !== null || bearer.weight === null;
  }
  if (!before || !after) return false;
  return isFacts(after) || same(naming(before as Placed), naming(after as Placed));
}

/** All that the place, the number and the address of an entry and of others are made of. */
const naming = (entry: Placed) => ({
  parent: entry.parent,
  order: entry.order,
  label: entry.label,
  scheme: numberingOf(entry).scheme,
  part: partOpened(entry),
  defines: placedLaw(entry).defines(entry.content),
});
