import { roleOf } from '../tree/points';
import { sum } from '../tree/sum';
import { nodesAt, type Node, type Tree } from '../tree/tree';
import { EARNS } from '../vocabulary';
import type { PlacedChange, Sides } from './fieldChanges';
import { topmost } from './changeParts';
import type { Parting } from './matching';

/**
 * The points of what was parted or joined, where they are not the same in all: that they went from
 * one clause to its parts is said by the parting itself.
 */
export const partedPoints = ({ base, head, matching }: Sides): PlacedChange[] => [
  ...matching.splits.flatMap((parting) =>
    changesOfTotal(base, head, [parting.one], parting.many, parting),
  ),
  ...matching.merges.flatMap((parting) =>
    changesOfTotal(base, head, parting.many, [parting.one], parting),
  ),
];

function changesOfTotal(
  base: Tree,
  head: Tree,
  from: readonly string[],
  to: readonly string[],
  { basis }: Parting,
): PlacedChange[] {
  const [was, now] = [totalsOf(nodesAt(base, from)), totalsOf(nodesAt(head, to))];
  return [...new Set([...was.keys(), ...now.keys()])].flatMap((account) => {
    const [before, after] = [was.get(account), now.get(account)];
    if (before?.amount === after?.amount) return [];
    return [
      {
        at: topmost(head, to).position,
        change: {
          type: 'REWEIGHTED',
          kind: 'weight',
          from: [...from],
          to: [...to],
          field: (before ?? after)!.field,
          before: before ? String(before.amount) : null,
          after: after ? String(after.amount) : null,
          matchedBy: basis,
        },
      },
    ];
  });
}

interface Total {
  field: 'points' | 'share';
  amount: number;
}

/** What the topmost bearers among some clauses have together, by account; shares are one, too. */
function totalsOf(nodes: readonly Node[]): ReadonlyMap<string, Total> {
  const bearers = new Set(nodes.filter(({ weight }) => weight));
  const totals = new Map<string, Total>();
  for (const node of bearers) {
    if (isBelow(node, bearers)) continue;
    const { points, share } = node.weight!.content;
    const field = points === undefined ? 'share' : 'points';
    const account = field === 'share' ? field : `points ${EARNS[roleOf(node)] ?? ''}`;
    const amount = sum([totals.get(account)?.amount ?? 0, (points ?? share)!]);
    totals.set(account, { field, amount });
  }
  return totals;
}

function isBelow({ parent }: Node, bearers: ReadonlySet<Node>): boolean {
  for (let at = parent; at; at = at.parent) if (bearers.has(at)) return true;
  return false;
}
