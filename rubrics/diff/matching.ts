import type { Node, Tree } from '../tree/tree';
import type { MatchBasis } from '../vocabulary';

/**
 * One clause that became several, or several that became one. `one` is on the base side of a split,
 * on the head side of a merger.
 */
export interface Parting {
  one: string;
  many: string[];
  basis: MatchBasis;
}

/**
 * Which entries of the head continue which of the base, by key on each side. A pair is one to one;
 * where a clause was split, the pair holds the part that continues it, and the parting names them
 * all. Facts answer facts, weights their clauses.
 */
export interface Matching {
  toHead: Map<string, string>;
  toBase: Map<string, string>;
  /** What says so, by base key. */
  basis: Map<string, MatchBasis>;
  splits: Parting[];
  merges: Parting[];
}

/** In the place of a partner while they are looked for: somebody said that there is none. */
export const NOBODY = '';

export const noMatching = (): Matching => ({
  toHead: new Map(),
  toBase: new Map(),
  basis: new Map(),
  splits: [],
  merges: [],
});

export function pair(matching: Matching, base: string, head: string, basis: MatchBasis): void {
  matching.toHead.set(base, head);
  matching.toBase.set(head, base);
  matching.basis.set(base, basis);
}

/** Takes a pair apart. */
export function unpair({ toHead, toBase, basis }: Matching, base: string, head: string): void {
  toHead.delete(base);
  toBase.delete(head);
  basis.delete(base);
}

/** The node of a tree that answers a key of the other side, by the pairs that lead to it. */
export function answerOf(
  { byKey }: Tree,
  pairs: ReadonlyMap<string, string>,
  key: string,
): Node | undefined {
  const other = pairs.get(key);
  return other === undefined ? undefined : byKey.get(other);
}

/** The same matching seen from the other side. */
export const turned = ({ toHead, toBase, basis, splits, merges }: Matching): Matching => ({
  toHead: toBase,
  toBase: toHead,
  splits: merges,
  merges: splits,
  basis: new Map(
    [...toBase].flatMap(([head, base]) =>
      base === NOBODY ? [] : [[head, basis.get(base)!] as const],
    ),
  ),
});
