import { rememberedBy } from '../remembered';
import { clauseContent } from '../kinds/readers';
import { EARNS, type Combine, type Earning, type Part, type ScoreRole } from '../vocabulary';
import { sum } from './sum';
import type { Node, Tree } from './tree';

/** How a text is understood: what it says, or what somebody takes it to mean. */
export interface Understanding {
  role(node: Node): ScoreRole;
  combine(node: Node): Combine;
}

/** What the points of a clause are: as it says itself, else as the nearest one above it says. */
export function roleOf(node: Node): ScoreRole {
  for (let at: Node | null = node; at; at = at.parent) {
    const role = clauseContent(at.entry)?.scoreRole;
    if (role) return role;
  }
  return 'BASE';
}
export const combineOf = ({ entry }: Node): Combine => clauseContent(entry)?.combine ?? 'SUM';
const AS_WRITTEN: Understanding = { role: roleOf, combine: combineOf };

/** Points that a clause bears itself; null where it bears none, or a share. */
export const pointsOf = ({ weight }: Node): number | null => weight?.content.points ?? null;
/** Share of its parent in percent; null where it bears none. */
export const shareOf = ({ weight }: Node): number | null => weight?.content.share ?? null;

/** Whether the points of a clause go into an account. */
export const earns = (
  node: Node,
  earning: Earning,
  { role }: Understanding = AS_WRITTEN,
): boolean => pointsOf(node) !== null && EARNS[role(node)] === earning;

/**
 * What each of some entries is worth with all that stands below it in its part: its own points,
 * else those of its children as they combine; entries without any are left out. What is a share of
 * its parent has points on a scale of its own, and gives none upwards.
 * @param nodes in document order, with all that stands below them
 */
export function worths(
  nodes: readonly Node[],
  earning: Earning,
  reading: Understanding = AS_WRITTEN,
): ReadonlyMap<Node, number> {
  if (reading !== AS_WRITTEN) return counted(nodes, earning, reading);
  return written(nodes, earning);
}

/** By nodes, which never change, and account: as the text has them. */
const written = rememberedBy((nodes: readonly Node[], earning: Earning) =>
  counted(nodes, earning, AS_WRITTEN),
);

function counted(
  nodes: readonly Node[],
  earning: Earning,
  reading: Understanding,
): ReadonlyMap<Node, number> {
  const found = new Map<Node, number>();
  for (const node of nodes.toReversed()) {
    const own = earns(node, earning, reading)
      ? pointsOf(node)
      : below(node, found, earning, reading);
    if (own !== null) found.set(node, own);
  }
  return found;
}

/**
 * What the children of an entry give it together in an account; null: no points. Shares are of what
 * can be earned: a bonus or a deduction beside or below them counts as it is.
 */
export function below(
  node: Node,
  worth: ReadonlyMap<Node, number>,
  earning: Earning = 'BASE',
  { combine }: Understanding = AS_WRITTEN,
): number | null {
  const how = combine(node);
  const base = earning === 'BASE';
  const given = node.children.flatMap((child) =>
    child.part === node.part && !(base && shareOf(child) !== null) ? (worth.get(child) ?? []) : [],
  );
  if (given.length === 0 || (base && how === 'SHARE')) return null;
  return how === 'BEST' ? given.reduce(farther) : sum(given);
}

/** Of alternatives the one that counts for most: for a deduction the one below zero most. */
const farther = (a: number, b: number): number => (Math.abs(b) > Math.abs(a) ? b : a);

/**
 * The parts whose points are an account: the criteria; where these bear none of it, every part that
 * does, as the annexes of a regulation or a chapter of bonuses may. The assessment prints once more
 * what stands elsewhere.
 */
export function scoredParts(tree: Tree, earning: Earning = 'BASE'): ReadonlySet<Part> {
  return scored(tree.nodes, earning);
}

function partsThatBear(
  nodes: readonly Node[],
  earning: Earning,
  reading: Understanding = AS_WRITTEN,
): ReadonlySet<Part> {
  const isOfIt = (node: Node) =>
    earns(node, earning, reading) || (earning === 'BASE' && shareOf(node) !== null);
  const bearing = new Set(nodes.flatMap((node) => (isOfIt(node) ? [node.part] : [])));
  if (bearing.size > 1) bearing.delete('assessment');
  return bearing.size === 0 || bearing.has('criteria') ? new Set(['criteria']) : bearing;
}

/** By nodes, which never change, and account. */
const scored = rememberedBy((nodes: readonly Node[], earning: Earning) =>
  partsThatBear(nodes, earning),
);

/** The entries with which each of some parts begins: nothing of it stands above them. */
export const topsOf = ({ nodes }: Tree, parts: ReadonlySet<Part>): Node[] =>
  nodes.filter((node) => parts.has(node.part) && node.parent?.part !== node.part);

/**
 * Total points of one account: what can be earned, bonus and deduction apart. A rubric without
 * points, or one of shares, has none: null, never zero.
 * @param part of which; where none is given, of those that make the total
 */
export function totalPoints(
  tree: Tree,
  part?: Part,
  earning: Earning = 'BASE',
  reading: Understanding = AS_WRITTEN,
): number | null {
  const worth = worths(tree.nodes, earning, reading);
  const tops = topsOf(tree, partsOf(tree, part, earning, reading)).flatMap((node) =>
    earning === 'BASE' && shareOf(node) !== null ? [] : (worth.get(node) ?? []),
  );
  return tops.length ? sum(tops) : null;
}

function partsOf(
  tree: Tree,
  part: Part | undefined,
  earning: Earning = 'BASE',
  reading: Understanding = AS_WRITTEN,
): ReadonlySet<Part> {
  if (part !== undefined) return new Set([part]);
  return reading === AS_WRITTEN
    ? scoredParts(tree, earning)
    : partsThatBear(tree.nodes, earning, reading);
}

export const bonusPoints = (tree: Tree): number | null => totalPoints(tree, undefined, 'BONUS');
/** As an amount: how much can be taken away. */
export function deductionPoints(tree: Tree): number | null {
  const points = totalPoints(tree, undefined, 'DEDUCTION');
  return points === null ? null : -points;
}

/** Shares on the topmost level that bears any, added up: 100 where they are whole. */
export function totalShare(tree: Tree, part?: Part): number | null {
  let level = topsOf(tree, partsOf(tree, part));
  while (level.length && !level.some((node) => shareOf(node) !== null))
    level = level.flatMap(({ children }) => children);
  const shares = level.flatMap((node) => shareOf(node) ?? []);
  return shares.length ? sum(shares) : null;
}
