import { remembered } from '../remembered';
import { canonical } from '../tree/canonical';
import { contentHash, hash, revisionHash, subtreeHashes } from '../tree/hash';
import type { Node, Tree } from '../tree/tree';
import { entryIn } from './changes';
import { termsParent } from './terms';
import { facing } from '../tree/counterparts';

/**
 * What somebody saw before they acted: an act holds only while it is still so, or of two people one
 * would undo what the other did without either knowing.
 */
export interface Seen {
  /** Revisions by entry key; null: the entry was seen not to be there. */
  revisions?: Readonly<Record<string, string | null>>;
  /** Revision of the weight that a clause's counterpart bore; null: it bore none. */
  facing?: { key: string; revision: string | null };
  /**
   * What stood directly below an entry and in which order, as `childrenRevision` says it. Parent
   * null: at the top; left out: where the terms stand.
   */
  children?: { parent?: string | null; revision: string };
  /** An entry with all below it, as `wholeRevision` says it; key null: the whole text. */
  whole?: { key: string | null; revision: string };
}

/** Keys of what is no longer as it was seen; the top and the whole text have none, so `parent`. */
export function staleIn(
  tree: Tree,
  { revisions = {}, facing: opposite, children, whole }: Seen,
): string[] {
  const stale = Object.entries(revisions)
    .filter(([key, seen]) => {
      const entry = entryIn(tree, key);
      return (entry ? revisionHash(entry) : null) !== seen;
    })
    .map(([key]) => key);
  if (opposite) {
    const node = tree.byKey.get(opposite.key);
    const other = node && facing(tree, node);
    const weight = other?.weight;
    if (other && (weight ? revisionHash(weight) : null) !== opposite.revision)
      stale.push(other.entry.key);
  }
  if (children) {
    const { parent = termsParent(tree) } = children;
    if (childrenRevision(tree, parent) !== children.revision) stale.push(parent ?? 'parent');
  }
  if (whole && wholeRevision(tree, whole.key) !== whole.revision) stale.push(whole.key ?? 'parent');
  return [...new Set(stale)];
}

/** Which entries stand directly below one, and in which order; null where it is not there. */
export function childrenRevision(tree: Tree, parent: string | null): string | null {
  const children = parent === null ? tree.roots : tree.byKey.get(parent)?.children;
  return children ? orderOf(children) : null;
}
const orderOf = remembered((children: readonly Node[]): string =>
  hash('zhunsheng:children:1', canonical(children.map(({ entry }) => entry.key))),
);

/** An entry with all that stands below it; null where it is not there. */
export function wholeRevision(tree: Tree, key: string | null): string | null {
  if (key === null) return contentHash(tree);
  const node = tree.byKey.get(key);
  return node ? subtreeHashes(tree)[node.position]! : null;
}
