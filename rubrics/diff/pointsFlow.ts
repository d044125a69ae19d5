import { sum } from '../tree/sum';
import type { Node, Tree } from '../tree/tree';
import { EARNINGS, type Earning, type BandUnit } from '../vocabulary';
import { accountOf, accountOfShares, type Account } from './account';
import type { Difference } from './change';

/**
 * How points came from one clause to another: they stayed with it (also where it moved), followed a
 * split or a merger, went from a clause that lost some to one that gained some below the same
 * ancestor, came with a new clause or left with a removed one — or nothing explains them, and then
 * the total changed by as much.
 */
export const FLOW_CAUSES = ['KEPT', 'SPLIT', 'MERGED', 'REALLOCATED', 'UNEXPLAINED'] as const;
export type FlowCause = (typeof FLOW_CAUSES)[number];

/**
 * `from` null: nobody lost these points; `to` null: nobody gained them. Keys of clauses. Points are
 * positive unless a clause prints fewer than those below it, or they are a deduction.
 */
interface Flow {
  from: string | null;
  to: string | null;
  points: number;
  cause: FlowCause;
  /** In which account: what can be earned, bonus, deduction. */
  earning: Earning;
  /** Percent where they are a share of the whole: 40 % of 20 % are 8. */
  unit: BandUnit;
}

/**
 * Where every point of the criteria went, and every percent of a rubric of shares. What a clause
 * has of its own is what it prints less what those below it print. The flows from a clause add up
 * to its own points, and so do the flows to one: nothing is lost in the account.
 */
export const pointsFlow = (difference: Difference): Flow[] => [
  ...EARNINGS.flatMap((earning) =>
    flowsOf(difference, (tree) => accountOf(tree, earning)).map(
      (flow): Flow => ({ ...flow, earning, unit: 'POINTS' }),
    ),
  ),
  ...flowsOf(difference, accountOfShares).map(
    (flow): Flow => ({ ...flow, earning: 'BASE', unit: 'PERCENT' }),
  ),
];

type Flowing = Omit<Flow, 'earning' | 'unit'>;

function flowsOf(
  { base, head, matching }: Difference,
  account: (tree: Tree) => Account,
): Flowing[] {
  const [lost, gained] = [account(base), account(head)];
  // Deductions flow as what they are, and are told below zero.
  const sign = lost.sign;
  const [out, into] = [lost, gained].map(
    ({ own }) => new Map([...own].map(([key, points]) => [key, sign * points])),
  ) as [Map<string, number>, Map<string, number>];
  const flows: Flowing[] = [];
  const move = (from: string, to: string, most: number, cause: FlowCause): void => {
    const points = sum([most]);
    if (points === 0) return;
    flows.push({ from, to, points: sign * points, cause });
    out.set(from, sum([out.get(from)!, -points]));
    into.set(to, sum([into.get(to)!, -points]));
  };
  for (const [from, points] of [...out]) {
    const to = matching.toHead.get(from);
    if (to !== undefined && into.has(to)) move(from, to, share(points, into.get(to)!), 'KEPT');
  }
  for (const { one, many } of matching.splits)
    for (const to of many)
      if (out.has(one) && into.has(to)) move(one, to, share(out.get(one)!, into.get(to)!), 'SPLIT');
  for (const { one, many } of matching.merges)
    for (const from of many)
      if (out.has(from) && into.has(one))
        move(from, one, share(out.get(from)!, into.get(one)!), 'MERGED');
  const leaves = ({ leaves: all }: Account, tree: Tree, left: ReadonlyMap<string, number>) =>
    all.flatMap((key) => (left.get(key)! > 0 ? tree.byKey.get(key)! : []));
  reallocate(leaves(lost, base, out), leaves(gained, head, into), matching.toHead, out, into, move);
  for (const [from, points] of out)
    if (points !== 0) flows.push({ from, to: null, points: sign * points, cause: 'UNEXPLAINED' });
  for (const [to, points] of into)
    if (points !== 0) flows.push({ from: null, to, points: sign * points, cause: 'UNEXPLAINED' });
  return flows;
}

/** What two amounts of one sign have in common. */
function share(a: number, b: number): number {
  if (a > 0 && b > 0) return Math.min(a, b);
  return a < 0 && b < 0 ? Math.max(a, b) : 0;
}

/**
 * What was lost goes to what gained, nearest first: within one parent, then one level up, and so on
 * to the whole. Only clauses with no points below them take part: where a heading prints more or
 * fewer than its clauses, a sum is wrong, and nothing flowed.
 */
function reallocate(
  lost: readonly Node[],
  gained: readonly Node[],
  toHead: ReadonlyMap<string, string>,
  out: Map<string, number>,
  into: Map<string, number>,
  move: (from: string, to: string, points: number, cause: FlowCause) => void,
): void {
  const losers = lost.map((node) => ({ key: node.entry.key, line: headLine(node, toHead) }));
  const gainers = gained.map((node) => ({ key: node.entry.key, line: new Set(lineOf(node)) }));
  const depth = Math.max(0, ...losers.map(({ line }) => line.length));
  for (let level = 0; level <= depth; level++)
    for (const { key, line } of losers) {
      const above = line[level] ?? null;
      for (const gainer of gainers) {
        const points = Math.min(out.get(key)!, into.get(gainer.key)!);
        if (points > 0 && (above === null ? level === depth : gainer.line.has(above)))
          move(key, gainer.key, points, 'REALLOCATED');
      }
    }
}

/** The ancestors of a base clause as they stand in the head, nearest first. */
const headLine = (node: Node, toHead: ReadonlyMap<string, string>): string[] =>
  lineOf(node).flatMap((key) => toHead.get(key) ?? []);

function lineOf(node: Node): string[] {
  const line: string[] = [];
  for (let at = node.parent; at; at = at.parent) line.push(at.entry.key);
  return line;
}
