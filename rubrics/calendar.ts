import type { EditionState } from './vocabulary';

/** Dates of one edition, ISO; null where nothing states them. `seq` breaks ties: the later recorded wins. */
export interface Dated { publishedOn: string | null; effectiveFrom: string | null; seq: number }

/** Day from which an edition counts: 实施, or 发布 where 实施 is not stated, or ever since. */
export const startOf = (edition: Dated): string => edition.effectiveFrom ?? edition.publishedOn ?? '0000-01-01';

const inOrder = <E extends Dated>(editions: readonly E[]) =>
  [...editions].sort((a, b) => (startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : a.seq - b.seq));

/** The edition of a rubric that is in force on a day (`2026-11-20`), or undefined. */
export const inForce = <E extends Dated>(editions: readonly E[], day: string): E | undefined =>
  inOrder(editions).filter((edition) => startOf(edition) <= day).at(-1);

/** The edition that takes the place of this one, or undefined. */
export const successor = <E extends Dated>(editions: readonly E[], edition: E): E | undefined => {
  const order = inOrder(editions);
  return order[order.indexOf(edition) + 1];
};

/** 废止: the day on which the successor starts; null while there is none. The edition's own row is never touched. */
export const endOf = <E extends Dated>(editions: readonly E[], edition: E): string | null => {
  const next = successor(editions, edition);
  return next ? startOf(next) : null;
};

/** State on a day: it follows from the dates and from the others, nobody writes it. */
export function stateOf<E extends Dated>(editions: readonly E[], edition: E, day: string): EditionState {
  if (startOf(edition) > day) return 'SCHEDULED';
  return inForce(editions, day) === edition ? 'IN_FORCE' : 'SUPERSEDED';
}

/** The calendar day in Asia/Shanghai at a moment; the zone has had no summer time since 1991. */
export const beijingDay = (moment: Date): string => new Date(moment.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
