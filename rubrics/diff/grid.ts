import { addTo } from '../addTo';
import { longestRising } from '../longestRising';
import { align } from './sequence';
import { columnLikeness, rowLikeness } from './gridLikeness';

/** A table as it is compared: the names of its columns, and what each cell says. */
export interface Texts {
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}
/** Indexes of what answers each other, or of one that nothing answers. */
export type Answering = readonly [a: number | null, b: number | null];
type Both = readonly [a: number, b: number];
export interface GridMatch {
  columns: Answering[];
  rows: Answering[];
}

/**
 * What answers what in two tables. Columns first: by name, then by what stands in them, so that a
 * renamed column is one. Rows then by their cells in those columns: a row that was reworded in one
 * cell, the first included, is the same where the others say so, and cells that many rows share
 * say little. Swapping the tables swaps the pairs.
 */
export function matchGrid(a: Texts, b: Texts): GridMatch {
  if (JSON.stringify([a.columns, a.rows]) <= JSON.stringify([b.columns, b.rows]))
    return matched(a, b);
  const { columns, rows } = matched(b, a);
  const turned = (pairs: readonly Answering[], lengthA: number, lengthB: number) =>
    withAlone(
      bothOf(pairs).map(([y, x]) => [x, y] as const),
      lengthA,
      lengthB,
    );
  return {
    columns: turned(columns, a.columns.length, b.columns.length),
    rows: turned(rows, a.rows.length, b.rows.length),
  };
}

function matched(a: Texts, b: Texts): GridMatch {
  const columns = pairColumns(a, b);
  const shared = bothOf(columns);
  const rows = shared.length === 0 ? [] : pairRows(a, b, shared);
  return { columns, rows: withAlone(rows, a.rows.length, b.rows.length) };
}

export const bothOf = (pairs: readonly Answering[]): Both[] =>
  pairs.flatMap(([a, b]) => (a === null || b === null ? [] : [[a, b] as const]));

/** Indexes of the head of pairs that stand elsewhere than the others among themselves. */
export function movedIn(pairs: readonly Answering[]): Set<number> {
  const both = [...bothOf(pairs)].sort(([, x], [, y]) => x - y);
  const stayed = new Set(longestRising(both, ([a]) => a));
  return new Set(both.filter((pair) => !stayed.has(pair)).map(([, b]) => b));
}

/**
 * Pairs that stand where they stood, and what is left of either side by itself, so that both sides
 * keep their order; what went stands before what came.
 */
export function unmoved(pairs: readonly Answering[]): Answering[] {
  const moved = movedIn(pairs);
  const stay = bothOf(pairs)
    .filter(([, b]) => !moved.has(b))
    .sort(([, x], [, y]) => x - y);
  const alone = (side: 0 | 1) =>
    pairs
      .flatMap((pair) => pair[side] ?? [])
      .filter((at) => !stay.some((pair) => pair[side] === at))
      .sort((x, y) => x - y);
  const [gone, come] = [alone(0), alone(1)];
  const before = (all: number[], limit: number) =>
    all.splice(0, all.filter((at) => at < limit).length);
  const until = (a: number, b: number): Answering[] => [
    ...before(gone, a).map((at): Answering => [at, null]),
    ...before(come, b).map((at): Answering => [null, at]),
  ];
  return [
    ...stay.flatMap(([a, b]): Answering[] => [...until(a, b), [a, b]]),
    ...until(Infinity, Infinity),
  ];
}

/** In the order of the head; what is gone stands behind what stood before it. */
function withAlone(both: readonly Both[], lengthA: number, lengthB: number): Answering[] {
  const [ofA, ofB] = [new Map(both), new Map(both.map(([a, b]) => [b, a]))];
  const gone = (from: number): Answering[] => {
    const found: Answering[] = [];
    for (let i = from; i < lengthA && !ofA.has(i); i++) found.push([i, null]);
    return found;
  };
  return [
    ...gone(0),
    ...Array.from({ length: lengthB }, (_, j): Answering[] => {
      const i = ofB.get(j);
      return i === undefined ? [[null, j]] : [[i, j], ...gone(i + 1)];
    }).flat(),
  ];
}

/** Those of a length that no pair has yet. */
class Left {
  readonly pairs: Both[] = [];
  constructor(
    private readonly lengths: Both,
    private readonly taken: readonly [Set<number>, Set<number>] = [new Set(), new Set()],
  ) {}

  pair(a: number, b: number): void {
    if (this.taken[0].has(a) || this.taken[1].has(b)) return;
    this.taken[0].add(a);
    this.taken[1].add(b);
    this.pairs.push([a, b]);
  }
  of(side: 0 | 1): number[] {
    return Array.from({ length: this.lengths[side] }, (_, i) => i).filter(
      (i) => !this.taken[side].has(i),
    );
  }
  /** The likest first, as far as they are at least so like. */
  best(like: (a: number, b: number) => number, least: number): void {
    const to = this.of(1);
    const found = this.of(0).flatMap((a) =>
      to.map((b) => ({ a, b, score: like(a, b) })).filter(({ score }) => score >= least),
    );
    found.sort((x, y) => y.score - x.score || x.b - y.b || x.a - y.a);
    for (const { a, b } of found) this.pair(a, b);
  }
}

function pairColumns(a: Texts, b: Texts): Answering[] {
  const left = new Left([a.columns.length, b.columns.length]);
  byText(left, a.columns, b.columns);
  left.best((i, j) => columnLikeness(a, b, i, j), 0.5);
  // Without rows nothing but their places tells which one was renamed.
  if (a.rows.length === 0 || b.rows.length === 0) {
    const [from, to] = [left.of(0), left.of(1)];
    if (from.length === to.length) for (const [n, i] of from.entries()) left.pair(i, to[n]!);
  }
  return withAlone(left.pairs, a.columns.length, b.columns.length);
}

/** The same text in the same order first, then wherever it stands. */
function byText(left: Left, a: readonly string[], b: readonly string[]): void {
  for (const run of align(a, b))
    for (let i = 0; i < run.length; i++) left.pair(run.a + i, run.b + i);
  const places = new Map<string, number[]>();
  for (const j of left.of(1)) addTo(places, b[j]!, j);
  for (const i of left.of(0)) {
    const j = places.get(a[i]!)?.shift();
    if (j !== undefined) left.pair(i, j);
  }
}

/**
 * How like rows must be that are the same: where they stand, or in the cells that were kept;
 * anywhere; several in the same gap.
 */
const LIKE = { here: 0.5, anywhere: 0.8, alone: 0.2 } as const;
/** By how much a row must be more like another than like any third, to be known wherever it is. */
const CLEARLY = 0.1;

/**
 * Equal rows first; then those that nothing else comes near, wherever they stand; then those that
 * stand in one order, and those that share most of their cells; last what is left by itself between
 * rows that stayed, though it was reworded whole.
 */
function pairRows(a: Texts, b: Texts, columns: readonly Both[]): Both[] {
  const line = (row: readonly string[], side: 0 | 1) =>
    JSON.stringify(columns.map((pair) => row[pair[side]] ?? ''));
  const left = new Left([a.rows.length, b.rows.length]);
  byText(
    left,
    a.rows.map((row) => line(row, 0)),
    b.rows.map((row) => line(row, 1)),
  );
  const { like, kept } = rowLikeness(a, b, columns);
  clearly(left, (i, j) => (like(i, j) < LIKE.here ? 0 : (like(i, j) + kept(i, j)) / 2));
  for (const [from, to] of gapsOf(left)) inOrder(left, from, to, like);
  left.best(kept, LIKE.here);
  left.best(like, LIKE.anywhere);
  const someStayed = left.pairs.length > 0;
  for (const [from, to] of gapsOf(left))
    if (from.length === to.length)
      for (const [n, i] of from.entries())
        if ((someStayed && from.length === 1) || like(i, to[n]!) >= LIKE.alone)
          left.pair(i, to[n]!);
  return left.pairs;
}

/** Pairs of which either is the other's best by far. */
function clearly(left: Left, like: (a: number, b: number) => number): void {
  const [from, to] = [left.of(0), left.of(1)];
  const ofA = from.map((i) => clearBest(to, (j) => like(i, j)));
  const ofB = new Map(to.map((j) => [j, clearBest(from, (i) => like(i, j))]));
  for (const [n, i] of from.entries()) {
    const j = ofA[n] ?? null;
    if (j !== null && ofB.get(j) === i) left.pair(i, j);
  }
}

function clearBest(among: readonly number[], like: (at: number) => number): number | null {
  let [best, first, second] = [-1, 0, 0];
  for (const at of among) {
    const score = like(at);
    if (score > first) [best, first, second] = [at, score, first];
    else if (score > second) second = score;
  }
  return first - second >= CLEARLY ? best : null;
}

/** What is left on either side between pairs that stand in one order. */
function gapsOf(left: Left): [number[], number[]][] {
  const pairs = [...left.pairs].sort(([, x], [, y]) => x - y);
  const fixed = longestRising(pairs, ([a]) => a);
  const [restA, restB] = [left.of(0), left.of(1)];
  return [...fixed, [Infinity, Infinity] as const].map(([a, b], n) => {
    const [fromA, fromB] = fixed[n - 1] ?? [-1, -1];
    return [restA.filter((i) => i > fromA && i < a), restB.filter((j) => j > fromB && j < b)];
  });
}

/** The pairs that are likest together while none crosses another. */
function inOrder(
  left: Left,
  from: readonly number[],
  to: readonly number[],
  like: (a: number, b: number) => number,
): void {
  const best = Array.from({ length: from.length + 1 }, () => Array<number>(to.length + 1).fill(0));
  const worth = (i: number, j: number) => {
    const score = like(from[i]!, to[j]!);
    return score >= LIKE.here ? score : 0;
  };
  for (let i = from.length - 1; i >= 0; i--)
    for (let j = to.length - 1; j >= 0; j--)
      best[i]![j] = Math.max(
        best[i + 1]![j]!,
        best[i]![j + 1]!,
        worth(i, j) + best[i + 1]![j + 1]!,
      );
  for (let [i, j] = [0, 0]; i < from.length && j < to.length; ) {
    const paired = worth(i, j);
    if (paired > 0 && best[i]![j] === paired + best[i + 1]![j + 1]!)
      left.pair(from[i++]!, to[j++]!);
    else if (best[i]![j] === best[i + 1]![j]) i++;
    else j++;
  }
}
