import type { PlacedName } from '../kinds';
import { isWeight } from '../kinds/readers';
import { subtreeHashes } from '../tree/hash';
import { roleOf } from '../tree/points';
import { withinOf, type Node, type Tree } from '../tree/tree';
import type { EntryChange } from './act';
import { staysInPlace } from './advance';

/** Entries of one kind that came to stand one after the other. */
export interface Run {
  kind: PlacedName;
  /** Key of the entry of that kind before the first of them in document order; null: none. */
  after: string | null;
  keys: string[];
}

/** What one text became, for whoever holds it as it was. Nodes are those of the later tree. */
export interface Between {
  /** Entries that are new, or say or are worth something else; in document order. */
  revised: Node[];
  /** Others to which their place gives something else: number, address, role, what is below. */
  placed: Node[];
  /** Keys of entries that are no longer there. */
  gone: string[];
  /** What is new or came to stand elsewhere, with all below it; all others kept their order. */
  runs: Run[];
}

/**
 * How one tree became another, from the changes that lead there: what it costs hangs on these,
 * and on the whole only where places change.
 * @param changes all that differs between the entries of the two, each once
 */
export function between(from: Tree, to: Tree, changes: readonly EntryChange[]): Between {
  const revised = revisedBy(to, changes);
  const moved = inOrder(movedBy(to, changes));
  const looked = changes.every((change) => staysInPlace(from, change))
    ? new Set(revised.flatMap((node) => [...above(node), ...withinOf(node)]))
    : to.nodes;
  const said = new Set(revised);
  return {
    revised,
    placed: inOrder([...looked]).filter((node) => !said.has(node) && isOther(from, to, node)),
    gone: changes.flatMap(({ key, before }) =>
      before && from.byKey.has(key) && !to.byKey.has(key) ? [key] : [],
    ),
    runs: runsOf(to, moved),
  };
}

/** Entries that changed, and bearers of points that did. */
function revisedBy(to: Tree, changes: readonly EntryChange[]): Node[] {
  const nodes = changes.flatMap(({ before, after }) => {
    const entry = after ?? before!;
    // Points that went elsewhere left a bearer, too.
    const keys = isWeight(entry) ? [after?.parent, before?.parent] : [entry.key];
    return keys.flatMap((key) => to.byKey.get(key ?? '') ?? []);
  });
  return inOrder([...new Set(nodes)]);
}

/** What is new or came to stand elsewhere, with all that stands below it. */
function movedBy(to: Tree, changes: readonly EntryChange[]): Node[] {
  const moved = new Set<Node>();
  for (const { key, before, after } of changes) {
    const top = to.byKey.get(key);
    if (!top || !after) continue;
    if (before && before.parent === after.parent && before.order === after.order) continue;
    for (const node of withinOf(top)) moved.add(node);
  }
  return [...moved];
}

const inOrder = (nodes: readonly Node[]): Node[] =>
  [...nodes].sort((a, b) => a.position - b.position);

function above(node: Node): Node[] {
  const found: Node[] = [];
  for (let at = node.parent; at; at = at.parent) found.push(at);
  return found;
}

/** Whether its place gives it something else than before. */
function isOther(from: Tree, to: Tree, node: Node): boolean {
  const was = from.byKey.get(node.entry.key);
  if (!was) return true;
  return (
    was.address !== node.address ||
    was.label !== node.label ||
    was.part !== node.part ||
    roleOf(was) !== roleOf(node) ||
    above(was).length !== above(node).length ||
    subtreeHashes(from)[was.position] !== subtreeHashes(to)[node.position]
  );
}

function runsOf(to: Tree, moved: readonly Node[]): Run[] {
  const runs: Run[] = [];
  const last = new Map<PlacedName, { run: Run; place: number }>();
  for (const { entry, position } of moved) {
    const { kind, key } = entry;
    const positions = to.byKind.get(kind)!;
    const place = indexIn(positions, position);
    const held = last.get(kind);
    const goesOn = held?.place === place - 1;
    const run = goesOn ? held.run : { kind, after: keyAt(to, positions[place - 1]), keys: [] };
    run.keys.push(key);
    if (!goesOn) runs.push(run);
    last.set(kind, { run, place });
  }
  return runs;
}

const keyAt = (tree: Tree, position: number | undefined): string | null =>
  position === undefined ? null : tree.at(position).entry.key;

/** Where a number stands in a rising list that holds it. */
function indexIn(rising: readonly number[], wanted: number): number {
  let [low, high] = [0, rising.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rising[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
