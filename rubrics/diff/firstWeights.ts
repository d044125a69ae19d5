import { addTo } from '../addTo';
import { sum } from '../tree/sum';
import { nodesAt, type Tree } from '../tree/tree';
import type { Bare, PlacedChange, Sides } from './fieldChanges';

/**
 * The first points of a text, or its last, are one fact for each part, with what they amount to:
 * that each of fifty clauses has some is nothing more.
 */
export function firstWeights(changes: readonly PlacedChange[], sides: Sides): PlacedChange[] {
  const [had, has] = [sides.base, sides.head].map(({ nodes }) =>
    nodes.some(({ weight }) => weight),
  );
  if (had === has) return [...changes];
  const tree = has ? sides.head : sides.base;
  const keyOf = ({ change: { from, to } }: PlacedChange) => (has ? to : from)[0]!;
  const groups = new Map<string, PlacedChange[]>();
  for (const one of changes) {
    const name = `${tree.byKey.get(keyOf(one))!.part} ${one.change.field}`;
    addTo(groups, name, one);
  }
  return [...groups.values()].map((all) =>
    all.length === 1 ? all[0]! : { at: all[0]!.at, change: together(all, tree, has!) },
  );
}

function together(all: readonly PlacedChange[], tree: Tree, came: boolean): Bare {
  const [{ change: first }] = all as [PlacedChange];
  const [from, to] = [
    all.flatMap(({ change }) => change.from),
    all.flatMap(({ change }) => change.to),
  ];
  const amount = String(topmostSum(tree, came ? to : from));
  return { ...first, from, to, before: came ? null : amount, after: came ? amount : null };
}

/** What those amount to of which none stands above. */
function topmostSum(tree: Tree, keys: readonly string[]): number {
  const bearers = new Set(nodesAt(tree, keys));
  const tops = [...bearers].filter(({ parent }) => {
    for (let at = parent; at; at = at.parent) if (bearers.has(at)) return false;
    return true;
  });
  return sum(tops.map(({ weight }) => weight!.content.points ?? weight!.content.share ?? 0));
}
