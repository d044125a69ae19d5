import { CHANGE_NAMES } from '../../rubrics/vocabulary';
import type { Change } from './queries';

export interface NamedCount {
  called: Change['called'];
  gravity: Change['gravity'];
  count: number;
}

/** How many changes of each name and nature. */
export function countsOf(changes: readonly Change[]): NamedCount[] {
  const counts = new Map<string, NamedCount>();
  for (const { called, gravity } of changes) {
    const held = counts.get(`${called} ${gravity}`) ?? { called, gravity, count: 0 };
    counts.set(`${called} ${gravity}`, { ...held, count: held.count + 1 });
  }
  return [...counts.values()].sort(
    (a, b) => CHANGE_NAMES.indexOf(a.called) - CHANGE_NAMES.indexOf(b.called),
  );
}

/** What a reader may look for by name, with how many there are. */
export const namedOptions = (
  counts: readonly NamedCount[],
  word: (called: Change['called']) => string,
) =>
  [...new Set(counts.map(({ called }) => called))].map((called) => ({
    value: called,
    name: word(called),
    n: counts.reduce((n, one) => n + (one.called === called ? one.count : 0), 0),
  }));
