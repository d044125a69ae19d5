import { placedLaw, type Entry } from '../kinds';
import { numberingOf } from '../kinds/readers';
import { BrokenTree, buildTree, type Placed, type Tree } from '../tree/tree';
import type { Acts, Intent } from './act';
import { entriesOf } from './changes';
import { refuse } from './refuse';

/** Printed number of a clause or a term where it is not the one that place gives. */
export function labelSet(tree: Tree, { key, label }: Acts['labelSet']): Intent {
  const node = tree.byKey.get(key);
  if (!node) return refuse('NO_SUCH_ENTRY', key);
  if (!placedLaw(node.entry).labelled) return refuse('WRONG_KIND', key);
  return { put: [labelled(tree, node.entry, label)] };
}

/**
 * 规范编号: what stands below an entry is numbered by its place again. An entry without a scheme
 * keeps its label, since place gives it none and the printed one would be lost.
 */
export function labelsNormalise(tree: Tree, { under }: Acts['labelsNormalise']): Intent {
  const top = under === null ? null : tree.byKey.get(under);
  if (top === undefined) return refuse('NO_SUCH_ENTRY', under!);
  const within = new Set(top ? [top] : tree.roots);
  const put: Entry[] = [];
  // Document order: a parent comes before its children.
  for (const node of tree.nodes) {
    if (node.parent && within.has(node.parent)) within.add(node);
    if (node !== top && within.has(node) && numbered(node.entry) && node.entry.label !== undefined)
      put.push(without(node.entry));
  }
  return { put };
}

/**
 * An entry with a printed label: none where place gives the same, as reading a library file has it.
 * @param others entries that come with it
 */
export function labelled<E extends Placed>(
  tree: Tree,
  entry: E,
  label: string | null | undefined,
  others: readonly Entry[] = [],
): E {
  const bare = without(entry);
  return label === undefined || label === labelByPlace(tree, bare, others)
    ? bare
    : { ...bare, label };
}

/**
 * The label that place gives an entry beside others; undefined where they do not fit in, which is
 * refused elsewhere.
 */
function labelByPlace(
  tree: Tree,
  entry: Placed,
  others: readonly Entry[],
): string | null | undefined {
  const put = [entry, ...others];
  const keys = new Set(put.map(({ key }) => key));
  try {
    const placed = buildTree([...entriesOf(tree).filter(({ key }) => !keys.has(key)), ...put]);
    return placed.byKey.get(entry.key)!.label;
  } catch (error) {
    if (error instanceof BrokenTree) return undefined;
    throw error;
  }
}

const numbered = (entry: Placed) => numberingOf(entry).scheme !== undefined;

function without<E extends Placed>(entry: E): E {
  const { label: _, ...rest } = entry;
  return rest as E;
}
