import { byCodeUnit } from './tree/canonical';
import type { EditionState } from './vocabulary';

/**
 * Dates of one edition, ISO; null where nothing states them. `seq` breaks ties: the later recorded
 * wins.
 */
export interface Dated {
  publishedOn: string | null;
  effectiveFrom: string | null;
  seq: number;
  /** Taken off the calendar: unscheduled before its day, or retired from a day on. */
  end?: { kind: 'unscheduled' | 'retired'; endsOn: string | null };
}

/** Day from which an edition counts: 实施, or 发布 where 实施 is not stated, or ever since. */
export const startOf = (edition: Dated): string =>
  edition.effectiveFrom ?? edition.publishedOn ?? '0000-01-01';

/** Editions that count or counted, in the order in which they do. */
export const inOrder = <E extends Dated>(editions: readonly E[]): E[] =>
  editions
    .filter((edition) => edition.end?.kind !== 'unscheduled')
    .sort((a, b) => byCodeUnit(startOf(a), startOf(b)) || a.seq - b.seq);

/** The edition of a rubric that is in force on a day (`2026-11-20`), or undefined. */
export function inForce<E extends Dated>(editions: readonly E[], day: string): E | undefined {
  const last = inOrder(editions)
    .filter((edition) => startOf(edition) <= day)
    .at(-1);
  return last && !retiredBy(last, day) ? last : undefined;
}

/**
 * 废止: the day on which its successor starts or it was retired, whichever is first; null while
 * neither is known.
 */
export function endOf<E extends Dated>(editions: readonly E[], edition: E): string | null {
  const order = inOrder(editions);
  const next = order.includes(edition) ? order[order.indexOf(edition) + 1] : undefined;
  const days = [next && startOf(next), edition.end?.endsOn]
    .filter((day): day is string => !!day)
    .sort();
  return days[0] ?? null;
}

/** State on a day: it follows from the dates and from the others, nobody writes it. */
export function stateOf<E extends Dated>(
  editions: readonly E[],
  edition: E,
  day: string,
): EditionState {
  if (edition.end?.kind === 'unscheduled' || retiredBy(edition, day)) return 'WITHDRAWN';
  if (startOf(edition) > day) return 'SCHEDULED';
  return inForce(editions, day) === edition ? 'IN_FORCE' : 'SUPERSEDED';
}

/** The calendar day in Asia/Shanghai at a moment; the zone has had no summer time since 1991. */
export const beijingDay = (moment: Date): string =>
  new Date(moment.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);

function retiredBy({ end }: Dated, day: string): boolean {
  return end?.kind === 'retired' && end.endsOn !== null && end.endsOn <= day;
}
