import type { DataSource } from 'typeorm';
import { cannotOpen, notOurs, type Where } from './cannotOpen';
import type { Opening } from './database';
import { schemaOf } from './schema';
import { isOurs } from './whose';

/** @throws NoDatabase where its schema is not that of this program, or cannot be made so */
export async function broughtUp(
  source: DataSource,
  where: Where,
  opening: Opening,
  migrate: (state: { ran: string[] }) => Promise<void>,
): Promise<void> {
  const { ran, pending, foreign } = await schemaOf(source);
  if (ran.length && !isOurs(ran)) throw notOurs(where);
  if (foreign.length)
    throw cannotOpen(
      where,
      `数据库由较新的程序升级过 (${foreign.at(-1)}),本程序不认识`,
      `a later program has upgraded it (${foreign.at(-1)})`,
    );
  if (!pending.length) return;
  if (opening === 'start' || opening === 'half') return migrate({ ran });
  throw ran.length
    ? cannotOpen(where, '尚未升级到本程序,请先启动一次', 'it is to be upgraded: start once')
    : cannotOpen(
        where,
        '其中没有准绳的数据。新装的请先启动一次,原有数据的请用 restore 从备份恢复',
        'nothing of ours is in it: start once where it is new, restore a backup where it was not',
      );
}
