import { longestRising } from '../../longestRising';
import type { Node } from '../../tree/tree';
import { align } from '../sequence';
import { isOpen, NONE, type Ledger } from './ledger';

/** Siblings without a partner that stand between the same two pairs. */
interface Gap {
  base: Node[];
  head: Node[];
}

/**
 * Longest stretch of siblings that is aligned at once; longer gaps are walked along in steps of
 * most of it.
 */
const WINDOW = 600;

/**
 * The gaps between the pairs among two lists of siblings; pairs that changed places with more of
 * their siblings than not bound none.
 */
export function gapsOf(
  { base, head }: Ledger,
  left: readonly Node[],
  right: readonly Node[],
): Gap[] {
  const place = new Map(right.map((node, j) => [node.position, j]));
  const fixed = left.flatMap((node, i) => {
    const j = place.get(base.partner[node.position]!);
    return j === undefined ? [] : [{ i, j }];
  });
  const gaps: Gap[] = [];
  let [i, j] = [0, 0];
  for (const bound of [
    ...longestRising(fixed, ({ j }) => j),
    { i: left.length, j: right.length },
  ]) {
    gaps.push({
      base: left.slice(i, bound.i).filter((node) => isOpen(base, node)),
      head: right.slice(j, bound.j).filter((node) => isOpen(head, node)),
    });
    [i, j] = [bound.i + 1, bound.j + 1];
  }
  return gaps;
}

/** Equal elements of two sequences that stand in one order, as pairs of indices. */
export function alignLong(a: readonly string[], b: readonly string[]): [number, number][] {
  const found: [number, number][] = [];
  let [i, j] = [0, 0];
  for (let last = false; !last; ) {
    last = a.length - i <= WINDOW && b.length - j <= WINDOW;
    // What stands late in a window may have its partner in the next one.
    const runs = align(a.slice(i, i + WINDOW), b.slice(j, j + WINDOW)).filter(
      (run) => last || Math.max(run.a, run.b) < (WINDOW * 2) / 3,
    );
    for (const run of runs)
      for (let k = 0; k < run.length; k++) found.push([i + run.a + k, j + run.b + k]);
    const end = runs.at(-1);
    [i, j] = end
      ? [i + end.a + end.length, j + end.b + end.length]
      : [i + WINDOW / 2, j + WINDOW / 2];
  }
  return found;
}

/**
 * Lists of open siblings below pairs, of which both sides have some; the tops are siblings, too. In
 * document order.
 */
export function families(
  { base, head }: Ledger,
  visit: (left: readonly Node[], right: readonly Node[]) => void,
): void {
  const open = (children: readonly Node[], side = base) =>
    children.some((node) => isOpen(side, node));
  if (open(base.roots) && open(head.roots, head)) visit(base.roots, head.roots);
  for (const { children, position } of base.nodes) {
    // NONE and SETTLED are no places on the other side.
    const partner = head.nodes[base.partner[position] ?? NONE];
    if (partner && children.length > 0 && open(children) && open(partner.children, head))
      visit(children, partner.children);
  }
}
