import type { EntityManager } from 'typeorm';
import type { Database } from '../dataSource';
import { append, lockRecord } from '../record/append';
import { demoAccounts } from './demo';
import { markLeaf } from './leaves';
import { MarkRow } from './rows';

const PRODUCTION = 'PRODUCTION';

/** Whether it was ever started in production. */
export const isMarked = (manager: EntityManager): Promise<boolean> =>
  manager.existsBy(MarkRow, { name: PRODUCTION });

/**
 * Whether a database is one of production: the mark decides, whatever the shell of the day says.
 * The first start in production sets it, unless demo accounts open something still.
 * @param wanted this start is one in production
 * @returns usernames of demo accounts that stand in the way, where there are any
 */
export async function isProduction(
  database: Database,
  wanted: boolean,
  now: Date,
): Promise<boolean | readonly string[]> {
  const { manager } = database.read;
  if (!wanted || (await isMarked(manager))) return isMarked(manager);
  return database.write(async (manager) => {
    await lockRecord(manager);
    const inTheWay = await demoAccounts(manager);
    if (inTheWay.length) return inTheWay;
    if (!(await isMarked(manager)))
      await append(manager, markLeaf, {
        at: now.toISOString(),
        actor: null,
        subject: PRODUCTION,
        body: {},
      });
    return true;
  });
}
