import { below, combineOf, earns, pointsOf, sum, topsOf, worths } from '../tree/points';
import type { Node, Tree } from '../tree/tree';
import { EARNINGS, type Earning } from '../vocabulary';
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
}

/**
 * Where every point of the criteria went. What a clause has of its own is what it prints less what
 * those below it print. The flows from a clause add up to its own points, and so do the flows to
 * one: nothing is lost in the account.
 */
export const pointsFlow = (difference: Difference): Flow[] =>
  EARNINGS.flatMap((earning) => flowsOf(difference, earning));

function flowsOf({ base, head, matching }: Difference, earning: Earning): Flow[] {
  // Deductions flow as what they are, and are told below zero.
  const sign = earning === 'DEDUCTION' ? -1 : 1;
  const amounts = (tree: Tree) =>
    new Map([...ownPoints(tree, earning)].map(([key, points]) => [key, sign * points]));
  const [out, into] = [amounts(base), amounts(head)];
  const flows: Flow[] = [];
  const move = (from: string, to: string, most: number, cause: FlowCause): void => {
    const points = sum([most]);
    if (points === 0) return;
    flows.push({ from, to, points: sign * points, cause, earning });
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
  reallocate(leaves(base, out), leaves(head, into), matching.toHead, out, into, move);
  for (const [from, points] of out)
    if (points !== 0)
      flows.push({ from, to: null, points: sign * points, cause: 'UNEXPLAINED', earning });
  for (const [to, points] of into)
    if (points !== 0)
      flows.push({ from: null, to, points: sign * points, cause: 'UNEXPLAINED', earning });
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

/** Clauses with points left to account for and none printed below them. */
function leaves(tree: Tree, left: ReadonlyMap<string, number>): Node[] {
  const above = new Set(
    tree.nodes.flatMap((node) => (pointsOf(node) === null ? [] : lineOf(node))),
  );
  return [...left].flatMap(([key, points]) =>
    points > 0 && !above.has(key) ? tree.byKey.get(key)! : [],
  );
}

/** The ancestors of a base clause as they stand in the head, nearest first. */
const headLine = (node: Node, toHead: ReadonlyMap<string, string>): string[] =>
  lineOf(node).flatMap((key) => toHead.get(key) ?? []);

function lineOf(node: Node): string[] {
  const line: string[] = [];
  for (let at = node.parent; at; at = at.parent) line.push(at.entry.key);
  return line;
}

/**
 * What each clause of the criteria has of its own in an account: what it prints less what those
 * below it are worth together. Of alternatives only one counts, so all is their parent's own.
 * Clauses with nothing of their own are left out; all together are the total.
 */
export function ownPoints(tree: Tree, earning: Earning = 'BASE'): Map<string, number> {
  const worth = worths(tree.nodes, earning);
  const own = new Map<string, number>();
  const stack = topsOf(tree, 'criteria').reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    const best = combineOf(node) === 'BEST' && worth.has(node);
    const printed = earns(node, earning) || best ? worth.get(node)! : null;
    const points =
      printed === null || best ? printed : sum([printed, -(below(node, worth, earning) ?? 0)]);
    if (points) own.set(node.entry.key, points);
    if (!best) stack.push(...node.children.filter(({ part }) => part === 'criteria').reverse());
  }
  return own;
}
