import type { Entry } from '../kinds';
import type { Standing } from './standing';
import { movedOn, onlySide, type Trio } from './sides';

/**
 * Entries that stand on a circle if both sides are followed, or that could, where a place is in
 * dispute and either parent counts. A few that stand between two such circles are named with them.
 */
export function cycleMembers(trios: ReadonlyMap<string, Trio>, standing: Standing): Trio[] {
  const parents = new Map(
    [...trios.values()].map((trio) => [trio.key, new Set(parentsOf(trio, standing))]),
  );
  const children = new Map([...trios.keys()].map((key) => [key, new Set<string>()]));
  for (const [key, above] of parents) for (const parent of above) children.get(parent)?.add(key);
  strip(parents, children);
  strip(children, parents);
  return [...trios.values()].filter(({ key }) => parents.get(key)!.size > 0);
}

/** Takes away, one after another, what has nothing on one side of it: it is on no circle. */
function strip(out: Map<string, Set<string>>, back: Map<string, Set<string>>): void {
  const ends = [...out.keys()].filter((key) => out.get(key)!.size === 0);
  for (let key = ends.pop(); key !== undefined; key = ends.pop()) {
    for (const near of back.get(key)!) {
      const left = out.get(near)!;
      if (left.delete(key) && left.size === 0) ends.push(near);
    }
    back.get(key)!.clear();
  }
}

function parentsOf(trio: Trio, { contested, misplaced }: Standing): string[] {
  const { key, base, ours, theirs } = trio;
  const side = onlySide(trio);
  if (misplaced.has(key)) return aboveOf(ours, theirs);
  if (side) return !base || contested.has(key) ? aboveOf(trio[side]) : [];
  return ours && theirs ? aboveOf(movedOn(trio, 'ours') ? ours : theirs) : [];
}

const aboveOf = (...entries: (Entry | undefined)[]): string[] =>
  entries.flatMap((entry) => entry?.parent ?? []);
