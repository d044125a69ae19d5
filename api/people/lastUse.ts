import { LessThan } from 'typeorm';
import { perDatabase } from '../database/perDatabase';
import type { Database } from '../dataSource';
import { LastUseRow } from './ownRows';

/**
 * When sessions and tokens were used, of this process: in memory, so that no request waits for a
 * write, and written once a minute, so that processes agree to the minute.
 */
const uses = perDatabase(() => new Map<string, number>());

/** Rows that nobody asks for any more, in days: longer than any token lasts. */
const KEPT = 400;
const DAY = 86_400_000;

/** @param source the connection for reading */
export function noteUse(source: object, tokenHash: string, now: Date): void {
  uses(source).set(tokenHash, now.getTime());
}

/** ms since the epoch; undefined where this process has not seen it since it was written. */
export const usedHere = (source: object, tokenHash: string): number | undefined =>
  uses(source).get(tokenHash);

/** Writes what was used since the last time. Each process does so once a minute, and at its end. */
export async function recordUses(database: Database, now: Date): Promise<void> {
  const held = [...uses(database.read)];
  if (!held.length) return;
  const rows = held.map(([tokenHash, at]) => ({ tokenHash, usedAt: new Date(at).toISOString() }));
  await database.write(async (manager) => {
    for (let i = 0; i < rows.length; i += 500)
      await manager.upsert(LastUseRow, rows.slice(i, i + 500), ['tokenHash']);
    const old = new Date(now.getTime() - KEPT * DAY).toISOString();
    await manager.delete(LastUseRow, { usedAt: LessThan(old) });
  });
  // What was used while it was being written is written the next time.
  const since = uses(database.read);
  for (const [tokenHash, at] of held) if (since.get(tokenHash) === at) since.delete(tokenHash);
}
