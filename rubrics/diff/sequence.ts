/**
 * A run of equal elements: `length` of them from `a` in the one sequence and from `b` in the other.
 */
interface Run {
  a: number;
  b: number;
  length: number;
}
/** What stands between runs: `a.slice(aFrom, aTo)` became `b.slice(bFrom, bTo)`. */
export interface Hunk {
  aFrom: number;
  aTo: number;
  bFrom: number;
  bTo: number;
}

/**
 * Most edits (elements removed or added) that are looked for. Beyond it what stands between the
 * common head and the common tail counts as replaced whole: such texts have nothing to show word by
 * word, and memory grows with its square.
 */
export const EDIT_CEILING = 1500;

/**
 * A longest common subsequence, as runs in order (Myers' O(ND) algorithm). Swapping the sides swaps
 * the runs, whichever of several equally long subsequences is found.
 */
export function align(a: readonly string[], b: readonly string[]): Run[] {
  return comesAfter(a, b)
    ? shortest(b, a).map(({ a: x, b: y, length }) => ({ a: y, b: x, length }))
    : shortest(a, b);
}

/** The differences between two sequences, in order; no two touch. */
export function hunks(a: readonly string[], b: readonly string[]): Hunk[] {
  const found: Hunk[] = [];
  let [aFrom, bFrom] = [0, 0];
  for (const run of [...align(a, b), { a: a.length, b: b.length, length: 0 }]) {
    if (run.a > aFrom || run.b > bFrom) found.push({ aFrom, aTo: run.a, bFrom, bTo: run.b });
    [aFrom, bFrom] = [run.a + run.length, run.b + run.length];
  }
  return found;
}

/** A total order of sequences, so that a pair has one direction in which it is aligned. */
function comesAfter(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return a.length > b.length;
  const i = a.findIndex((element, at) => element !== b[at]);
  return i >= 0 && a[i]! > b[i]!;
}

function shortest(a: readonly string[], b: readonly string[]): Run[] {
  const least = Math.min(a.length, b.length);
  let head = 0;
  while (head < least && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < least - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const middle = path(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  return [
    { a: 0, b: 0, length: head },
    ...middle.map((run) => ({ a: run.a + head, b: run.b + head, length: run.length })),
    { a: a.length - tail, b: b.length - tail, length: tail },
  ].filter((run) => run.length > 0);
}

/**
 * Furthest x on each diagonal k = x − y after d edits; row d of the trace is what was known before
 * the d-th edit.
 */
function path(a: readonly string[], b: readonly string[]): Run[] {
  if (a.length === 0 || b.length === 0) return [];
  const most = Math.min(a.length + b.length, EDIT_CEILING);
  let furthest = new Int32Array(3);
  const trace: Int32Array[] = [];
  for (let d = 0; d <= most; d++) {
    trace.push(furthest);
    const next = new Int32Array(2 * d + 5);
    for (let k = -d; k <= d; k += 2) {
      let x = stepTo(furthest, k, d);
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      next[k + d + 1] = x;
      if (x >= a.length && x - k >= b.length) return walkBack(trace, d, a.length, b.length);
    }
    furthest = next;
  }
  return [];
}

/** Where the d-th edit comes to on diagonal k. */
function stepTo(row: Int32Array, k: number, d: number): number {
  if (d === 0) return 0;
  return stepsDown(row, k, d) ? row[k + 1 + d]! : row[k - 1 + d]! + 1;
}

/**
 * Whether the d-th edit on diagonal k adds an element of b rather than removing one of a. Row d−1
 * starts at k = −d.
 */
const stepsDown = (row: Int32Array, k: number, d: number) =>
  k === -d || (k !== d && row[k - 1 + d]! < row[k + 1 + d]!);

function walkBack(trace: Int32Array[], edits: number, aEnd: number, bEnd: number): Run[] {
  const runs: Run[] = [];
  let [x, y] = [aEnd, bEnd];
  // Nothing is equal before the first edit: the common head was cut off.
  for (let d = edits; d > 0; d--) {
    const k = x - y;
    const row = trace[d]!;
    const down = stepsDown(row, k, d);
    const from = stepTo(row, k, d);
    runs.push({ a: from, b: from - k, length: x - from });
    [x, y] = down ? [from, from - k - 1] : [from - 1, from - k];
  }
  return runs.reverse();
}
