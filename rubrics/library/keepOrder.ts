import { addTo } from '../addTo';
import { generateNKeysBetween } from 'fractional-indexing';
import type { Entry } from '../kinds';
import { longestRising } from '../longestRising';
import { byOrder } from '../tree/tree';

/**
 * Entries of a file, with the order keys that they already have, so that what did not move is no
 * other revision: of each parent's children the longest run that kept its sequence keeps its keys,
 * and the others are put between.
 */
export function keepOrder(read: readonly Entry[], held: readonly Entry[]): Entry[] {
  const before = new Map(held.map((entry) => [entry.key, entry]));
  const families = new Map<string | null, Entry[]>();
  for (const entry of read) if (entry.order) addTo(families, entry.parent, entry);
  const orders = new Map<string, string>();
  for (const family of families.values()) {
    const siblings = [...family].sort(byOrder);
    const old = siblings.map(({ key, parent }) =>
      before.get(key)?.parent === parent ? before.get(key)!.order : null,
    );
    const known = [...old.keys()].filter((index) => old[index] !== null);
    const kept = longestRising(known, (index) => old[index]!);
    let from = 0;
    for (const next of [...kept, siblings.length]) {
      const keys = generateNKeysBetween(old[from - 1] ?? null, old[next] ?? null, next - from);
      for (const [i, { key }] of siblings.slice(from, next).entries()) orders.set(key, keys[i]!);
      const stays = siblings[next];
      if (stays) orders.set(stays.key, old[next]!);
      from = next + 1;
    }
  }
  return read.map((entry) =>
    orders.has(entry.key) ? { ...entry, order: orders.get(entry.key)! } : entry,
  );
}
