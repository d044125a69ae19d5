import { perDatabase } from '../database/perDatabase';

/**
 * Refusals by minute and reason, of this process; kept in memory, or whoever is refused could make
 * us write without end.
 */
const counted = perDatabase(() => new Map<string, Record<string, number>>());

/** `2026-11-21T08:30`, UTC. */
export const minuteOf = (moment: Date | number): string =>
  new Date(moment).toISOString().slice(0, 16);

/**
 * A refusal that is recorded with others of its minute, not in a row of its own: nobody signed in,
 * so nobody answers for it.
 */
export function countRefusal(database: object, reason: string, now: Date): void {
  const minutes = counted(database);
  const minute = minutes.get(minuteOf(now)) ?? {};
  minutes.set(minuteOf(now), { ...minute, [reason]: (minute[reason] ?? 0) + 1 });
}

/** What was counted before a minute, oldest first. */
export const refusalsBefore = (
  database: object,
  minute: string,
): [minute: string, counts: Record<string, number>][] =>
  [...counted(database)].filter(([at]) => at < minute);

export const forgetRefusals = (database: object, minutes: readonly string[]): void => {
  for (const minute of minutes) counted(database).delete(minute);
};
