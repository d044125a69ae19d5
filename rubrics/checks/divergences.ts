import { align, type Hunk } from '../diff/sequence';

/** A difference with the characters of both sides. */
export interface Divergence extends Hunk {
  from: string;
  to: string;
}

/** Equal characters between two differences that are too few to part them: `的` alone is chance. */
const TOO_FEW = 2;

/**
 * Differences between two texts by character; what stands between two of them is at least TOO_FEW
 * characters.
 */
export function divergences(a: string, b: string): readonly Divergence[] {
  const name = `${a}\n${b}`;
  const known = held.get(name);
  if (known) return known;
  const found = compared(a, b);
  if (held.size >= HELD) held.clear();
  held.set(name, found);
  return found;
}

/** Most pairs of texts whose differences are held: those of six parallel editions are some 4000. */
const HELD = 8000;
const held = new Map<string, readonly Divergence[]>();

function compared(a: string, b: string): Divergence[] {
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
