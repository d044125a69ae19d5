import { align, type Hunk } from '../diff/sequence';

const known = new Map<string, Map<string, number>>();
const KEPT = 20_000;

/** Share of pairs of neighbouring characters that two texts have in common, 0 to 1 (Dice). */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const [x, y] = [bigrams(a), bigrams(b)];
  const total = Math.max(0, a.length - 1) + Math.max(0, b.length - 1);
  if (total === 0) return 0;
  let common = 0;
  for (const [pair, count] of x.size < y.size ? x : y)
    common += Math.min(count, (x.size < y.size ? y : x).get(pair) ?? 0);
  return (2 * common) / total;
}

function bigrams(text: string): Map<string, number> {
  const held = known.get(text);
  if (held) return held;
  const pairs = new Map<string, number>();
  for (let i = 0; i + 1 < text.length; i++) {
    const pair = text.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  if (known.size >= KEPT) known.clear();
  known.set(text, pairs);
  return pairs;
}

/** A difference with the characters of both sides. */
export interface Divergence extends Hunk {
  from: string;
  to: string;
}

/** Equal characters between two divergences that are too few to part them: `的` alone is chance. */
const TOO_FEW = 2;

/**
 * Differences between two texts by character; what stands between two of them is at least TOO_FEW
 * characters.
 */
export function divergences(a: string, b: string): Divergence[] {
  const runs = align(a.split(''), b.split(''));
  const found: Divergence[] = [];
  let [x, y] = [0, 0];

  const add = (aTo: number, bTo: number) =>
    found.push({ aFrom: x, aTo, bFrom: y, bTo, from: a.slice(x, aTo), to: b.slice(y, bTo) });
  for (const [i, run] of runs.entries()) {
    const edge =
      (i === 0 && run.a === 0 && run.b === 0) ||
      (run.a + run.length === a.length && run.b + run.length === b.length);
    if (run.length < TOO_FEW && !edge) continue;
    if (run.a > x || run.b > y) add(run.a, run.b);
    [x, y] = [run.a + run.length, run.b + run.length];
  }
  if (x < a.length || y < b.length) add(a.length, b.length);
  return found;
}
