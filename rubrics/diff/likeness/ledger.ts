import type { Node, Tree } from '../../tree/tree';
import { NOBODY, pair, type Matching, type Parting } from '../matching';
import { wordingOf } from './wording';

/**
 * Partner of a node that has none yet, and of one that needs none: a declared parting accounts for
 * it.
 */
export const NONE = -1;
const SETTLED = -2;

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
  const sides = { base: sideOf(base, number), head: sideOf(head, number) };
  const known = [...matching.basis].filter(
    ([key, basis]) => basis !== 'LIKENESS' && base.byKey.has(key),
  ).length;
  const [ours, theirs] = [copiesIn(sides.base, numbers.size), copiesIn(sides.head, numbers.size)];
  const ledger = {
    ...sides,
    copies: ours.map((n, i) => Math.max(n, theirs[i]!)),
    keyed: known * 2 > Math.min(base.nodes.length, head.nodes.length),
  };
  markKnown(ledger, matching);
  return ledger;
}

/** Takes over what a matching says; what it no longer says is open again. */
export function markKnown({ base, head }: Ledger, matching: Matching): void {
  const { toHead, toBase, splits, merges } = matching;
  const positions = new Map(head.nodes.map(({ entry, position }) => [entry.key, position]));
  const unmatched = (partner: string | undefined) => (partner === NOBODY ? SETTLED : NONE);
  head.nodes.forEach(({ entry }, h) => {
    head.partner[h] = unmatched(toBase.get(entry.key));
  });
  base.nodes.forEach(({ entry }, b) => {
    const to = toHead.get(entry.key);
    const h = to === undefined ? undefined : positions.get(to);
    base.partner[b] = unmatched(to);
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
  for (let i = 0; i < base.size[b]!; i++)
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
  for (const { entry, position } of base.nodes) {
    const to = head.nodes[base.partner[position] ?? NONE]?.entry.key;
    if (to !== undefined && matching.toHead.get(entry.key) !== to)
      pair(matching, entry.key, to, 'LIKENESS');
  }
}

function sideOf({ nodes, roots }: Tree, number: (text: string) => number): LedgerSide {
  const empty = () => new Int32Array(nodes.length);
  const [own, whole, size] = [empty(), empty(), empty()];
  for (const { entry, children, position: i } of nodes.toReversed()) {
    const words = number(`${entry.kind}\n${wordingOf(entry)}`);
    own[i] = words;
    size[i] = children.reduce((n, child) => n + size[child.position]!, 1);
    whole[i] =
      children.length === 0
        ? words
        : number(`${words}:${children.map((child) => whole[child.position]).join()}`);
  }
  return { nodes, roots, own, whole, size, partner: new Int32Array(nodes.length).fill(NONE) };
}

/** How often each wording occurs on a side. */
function copiesIn({ own }: LedgerSide, wordings: number): Int32Array {
  const copies = new Int32Array(wordings);
  for (const n of own) copies[n] = copies[n]! + 1;
  return copies;
}

function settle(side: LedgerSide, partings: readonly Parting[]): void {
  const parts = new Set(partings.flatMap(({ many }) => many));
  if (parts.size > 0)
    for (const node of side.nodes)
      if (parts.has(node.entry.key) && isOpen(side, node)) side.partner[node.position] = SETTLED;
}
