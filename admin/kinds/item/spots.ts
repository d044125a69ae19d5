import type { Place } from '../clause/outline';

/** Where a clause comes to stand. */
export interface Spot {
  parent: string | null;
  after: string | null;
}

const keyOf = (place: Place | null | undefined): string | null => place?.clause.key ?? null;

export const firstBelow = (place: Place): Spot => ({ parent: keyOf(place), after: null });

export const lastBelow = (place: Place, but?: Place): Spot => ({
  parent: keyOf(place),
  after: keyOf(place.children.filter((child) => child !== but).at(-1)),
});

export const behind = (place: Place): Spot => ({
  parent: keyOf(place.parent),
  after: keyOf(place),
});

/** Where a line goes by a key; null where there is no way, or only one off the page. */
export function spotOf(
  place: Place,
  way: 'in' | 'out' | 'up' | 'down',
  siblings: readonly Place[],
  top: string,
): Spot | null {
  const at = siblings.indexOf(place);
  const [before, after] = [siblings[at - 1], siblings[at + 1]];
  if (way === 'up') return before ? { ...behind(place), after: keyOf(siblings[at - 2]) } : null;
  if (way === 'down') return after ? behind(after) : null;
  if (place.clause.key === top) return null;
  if (way === 'in') return before ? lastBelow(before) : null;
  return place.parent && keyOf(place.parent) !== top ? behind(place.parent) : null;
}
