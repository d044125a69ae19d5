import type { Node, Tree } from '../../tree/tree';
import { pair, type Matching, type Parting } from '../matching';
import { wordingOf } from './wording';

/**
 * Partner of a node that has none yet, and of one that needs none: a declared parting accounts for
 * it.
 */
export const NONE = -1;
export const SETTLED = -2;

/** One tree with what is compared of each node, by position in document order. */
export interface LedgerSide {
  nodes: readonly Node[];
  roots: readonly Node[];
  /** Number of its wording: equal words, equal number, on both sides. */
  own: Int32Array;
  /** Number of its wording with all that stands below it. */
  whole: Int32Array;
  /** How many nodes it is with all that stands below it; they follow it in document order. */
  size: Int32Array;
  /** Position of the node that answers it on the other side, or NONE, or SETTLED. */
  partner: Int32Array;
}

/** Who answers whom so far. */
export interface Ledger {
  base: LedgerSide;
  head: LedgerSide;
  /** How often a wording occurs on the side where it occurs more often; `own` number → copies. */
  copies: Int32Array;
  /** Whether entries kept their keys: then one without a pair is most likely new, or gone. */
  keyed: boolean;
}

export function openLedger(base: Tree, head: Tree, matching: Matching): Ledger {
  const numbers = new Map<string, number>();
  const number = (text: string) => {
    const held = numbers.get(text);
    if (held !== undefined) return held;
    numbers.set(text, numbers.size);
    return numbers.size - 1;
  };
  const sides = [base, head].map((tree) => sideOf(tree, number));
  const known = [...matching.basis].filter(
    ([key, basis]) => basis !== 'LIKENESS' && base.byKey.has(key),
  ).length;
  const counts = sides.map(({ own }) =>
    own.reduce((count, n) => {
      count[n]++;
      return count;
    }, new Int32Array(numbers.size)),
  );
  const ledger = {
    base: sides[0],
    head: sides[1],
    copies: counts[0].map((n, i) => Math.max(n, counts[1][i])),
    keyed: known * 2 > Math.min(base.nodes.length, head.nodes.length),
  };
  markKnown(ledger, matching);
  return ledger;
}

/** Takes over what a matching says; what it no longer says is open again. */
export function markKnown({ base, head }: Ledger, { toHead, splits, merges }: Matching): void {
  const positions = new Map(head.nodes.map(({ entry, position }) => [entry.key, position]));
  head.partner.fill(NONE);
  base.nodes.forEach(({ entry }, b) => {
    const to = toHead.get(entry.key);
    const h = to === undefined ? undefined : positions.get(to);
    base.partner[b] = NONE;
    if (h !== undefined) join(base, head, b, h);
  });
  settle(head, splits);
  settle(base, merges);
}

/** Position b of the base and h of the head answer each other from now on. */
export function join(base: LedgerSide, head: LedgerSide, b: number, h: number): void {
  base.partner[b] = h;
  head.partner[h] = b;
}

/**
 * Two nodes with equal wholes, and all that stands below them, in order; what has a partner keeps
 * it.
 */
export function joinWholes({ base, head }: Ledger, b: number, h: number): void {
  for (let i = 0; i < base.size[b]; i++)
    if (base.partner[b + i] === NONE && head.partner[h + i] === NONE)
      join(base, head, b + i, h + i);
}

/** Two positions that may answer each other, and how much speaks for it. */
export interface Bid {
  b: number;
  h: number;
  score: number;
}

/** Best first; of equal bids the one that stands first. */
export function joinBest({ base, head }: Ledger, bids: Bid[]): void {
  bids.sort((x, y) => y.score - x.score || x.b - y.b || x.h - y.h);
  for (const { b, h } of bids)
    if (base.partner[b] === NONE && head.partner[h] === NONE) join(base, head, b, h);
}

export const isOpen = (side: LedgerSide, node: Node): boolean =>
  side.partner[node.position] === NONE;

/** The pairs that were found, in document order of the base. */
export function closeLedger({ base, head }: Ledger, matching: Matching): void {
  base.partner.forEach((h, b) => {
    const [from, to] = [base.nodes[b].entry.key, h >= 0 ? head.nodes[h].entry.key : ''];
    if (h >= 0 && matching.toHead.get(from) !== to) pair(matching, from, to, 'LIKENESS');
  });
}

function sideOf({ nodes, roots }: Tree, number: (text: string) => number): LedgerSide {
  const [own, whole, size] = [0, 1, 2].map(() => new Int32Array(nodes.length));
  for (let i = nodes.length - 1; i >= 0; i--) {
    const { entry, children } = nodes[i];
    own[i] = number(`${entry.kind}\n${wordingOf(entry)}`);
    size[i] = children.reduce((n, child) => n + size[child.position], 1);
    whole[i] =
      children.length === 0
        ? own[i]
        : number(`${own[i]}:${children.map((child) => whole[child.position]).join()}`);
  }
  return { nodes, roots, own, whole, size, partner: new Int32Array(nodes.length).fill(NONE) };
}

function settle(side: LedgerSide, partings: readonly Parting[]): void {
  const parts = new Set(partings.flatMap(({ many }) => many));
  if (parts.size > 0)
    for (const node of side.nodes)
      if (parts.has(node.entry.key) && isOpen(side, node)) side.partner[node.position] = SETTLED;
}
