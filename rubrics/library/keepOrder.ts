import { generateNKeysBetween } from 'fractional-indexing';
import type { Entry } from '../kinds';
import { byOrder } from '../tree/tree';

/**
 * Entries of a file, with the order keys that they already have, so that what did not move is no
 * other revision: of each parent's children the longest run that kept its sequence keeps its keys,
 * and the others are put between.
 */
export function keepOrder(read: readonly Entry[], held: readonly Entry[]): Entry[] {
  const known = new Map(held.map((entry) => [entry.key, entry]));
  const families = new Map<string | null, Entry[]>();
  for (const entry of read)
    if (entry.order) families.set(entry.parent, [...(families.get(entry.parent) ?? []), entry]);
  const orders = new Map<string, string>();
  for (const family of families.values()) {
    const siblings = [...family].sort(byOrder);
    const old = siblings.map(({ key, parent }) =>
      known.get(key)?.parent === parent ? known.get(key)!.order : null,
    );
    const kept = increasing(old);
    let from = 0;
    for (const next of [...kept, siblings.length]) {
      const keys = generateNKeysBetween(
        from > 0 ? old[from - 1] : null,
        next < siblings.length ? old[next] : null,
        next - from,
      );
      keys.forEach((order, i) => {
        orders.set(siblings[from + i].key, order);
      });
      if (next < siblings.length) orders.set(siblings[next].key, old[next]!);
      from = next + 1;
    }
  }
  return read.map((entry) =>
    orders.has(entry.key) ? { ...entry, order: orders.get(entry.key)! } : entry,
  );
}

/** Indices of a longest strictly increasing run; nulls are never in it. */
function increasing(values: readonly (string | null)[]): number[] {
  const tails: number[] = [];
  const before: number[] = [];
  values.forEach((value, i) => {
    if (value === null) return;
    let at = tails.findIndex((tail) => values[tail]! >= value);
    if (at < 0) at = tails.length;
    before[i] = at > 0 ? tails[at - 1] : -1;
    tails[at] = i;
  });
  const run: number[] = [];
  for (let i = tails.at(-1) ?? -1; i >= 0; i = before[i]) run.unshift(i);
  return run;
}
