import { existsSync } from 'node:fs';
import 'reflect-metadata';
import type { DataSource, Logger } from 'typeorm';
import { migrations } from '../migrations';
import { crosswalkRows } from './crosswalk/rows';
import { NoDatabase, shown, type Database, type Opening } from './database/database';
import {
  migratePostgres,
  postgresSource,
  postgresWays,
  tryWritingPostgres,
} from './database/postgres';
import { schemaOf } from './database/schema';
import {
  closeSqlite,
  copySqlite,
  damageIn,
  ownFile,
  sqliteSource,
  sqliteWays,
  tryWritingSqlite,
} from './database/sqlite';
import { Transactions } from './database/transactions';
import { isOurs, whoseFile } from './database/whose';
import { editionRows } from './editions/rows';
import { entryRows } from './entries/rows';
import type { Environment } from './environment';
import { proposalRows } from './proposals/rows';
import { ownRows } from './people/ownRows';
import { peopleRows } from './people/rows';
import { noteStatement } from './reading';
import { recordRows } from './record/rows';

export { NoDatabase, type Database } from './database/database';

const rows = [
  ...recordRows,
  ...peopleRows,
  ...ownRows,
  ...entryRows,
  ...editionRows,
  ...proposalRows,
  ...crosswalkRows,
];

type Where = Environment['database'];

/**
 * Opens the database.
 * @param told hears, in one line each, what was done to it on the way
 * @throws NoDatabase where it cannot be reached or read, is damaged, or has another schema
 */
export async function openDatabase(
  where: Where,
  opening: Opening = 'start',
  told: (line: string) => void = () => undefined,
): Promise<Database> {
  const counter = new StatementCounter();
  const common = {
    entities: rows,
    migrations,
    migrationsTransactionMode: 'each' as const,
    logger: counter,
    logging: ['query'] as 'query'[],
    synchronize: false,
  };
  try {
    return where.kind === 'sqlite'
      ? await openSqlite(common, where.file, { opening, counter, told })
      : await openPostgres(common, where.url, { opening, counter });
  } catch (error) {
    if (error instanceof NoDatabase) throw error;
    const why = (error as Error).message;
    throw cannotOpen(where, why, why, error);
  }
}

interface How {
  opening: Opening;
  counter: StatementCounter;
}

async function openSqlite(
  common: object,
  file: string,
  { opening, counter, told }: How & { told(line: string): void },
): Promise<Database> {
  const where: Where = { kind: 'sqlite', file };
  const makes = opening === 'start' || opening === 'half';
  if (!makes && !existsSync(file)) throw cannotOpen(where, '没有这个文件', 'there is no such file');
  if (makes) startOn(file);
  else if (whoseFile(file) === 'another') throw notOurs(where);
  const writer = opening === 'read' ? null : sqliteSource(common, file, opening);
  const reader = sqliteSource(common, file, 'read');
  try {
    await (writer ?? reader).initialize();
    await broughtUp(writer ?? reader, where, opening, async ({ ran }) => {
      if (ran.length && opening === 'start') told(copyBefore(file, ran.at(-1)!));
      await writer!.runMigrations();
    });
    if (writer) await reader.initialize();
  } catch (error) {
    await closeSqlite(writer, reader).catch(() => undefined);
    throw error;
  }
  const transactions = new Transactions(sqliteWays(writer ?? reader));
  return {
    kind: 'sqlite',
    read: reader,
    ...writesOf(transactions, opening, tryWritingSqlite),
    statements: () => counter.count,
    close: async () => {
      await transactions.settled();
      await closeSqlite(writer, reader);
    },
  };
}

async function openPostgres(
  common: object,
  url: string,
  { opening, counter }: How,
): Promise<Database> {
  const source = postgresSource(common, { url, opening });
  try {
    await source.initialize();
    const where: Where = { kind: 'postgres', url };
    await broughtUp(source, where, opening, () => migratePostgres(source));
  } catch (error) {
    if (source.isInitialized) await source.destroy().catch(() => undefined);
    throw error;
  }
  const transactions = new Transactions(postgresWays(source));
  return {
    kind: 'postgres',
    read: source,
    ...writesOf(transactions, opening, tryWritingPostgres),
    statements: () => counter.count,
    close: () => source.destroy(),
  };
}

function writesOf(
  transactions: Transactions,
  opening: Opening,
  tryWriting: Parameters<Transactions['write']>[0],
): Pick<Database, 'write' | 'tryWriting' | 'failingSince' | 'writesWaiting'> {
  const refused = () => Promise.reject(new Error('opened for reading only'));
  return {
    write: opening === 'read' ? refused : transactions.write,
    tryWriting: () => transactions.write(tryWriting) as Promise<void>,
    failingSince: () => transactions.failingSince,
    writesWaiting: () => transactions.waiting,
  };
}

/** A file that is there is looked at before anything is written to it. */
function startOn(file: string): void {
  if (existsSync(file)) {
    const where: Where = { kind: 'sqlite', file };
    const [damage] = damageIn(file, 'quick_check');
    if (damage)
      throw cannotOpen(
        where,
        `文件已损坏,请用 restore 从备份恢复 (${damage})`,
        `the file is damaged, restore a backup (${damage})`,
      );
    if (whoseFile(file) === 'another') throw notOurs(where);
  }
  ownFile(file);
}

const notOurs = (where: Where): NoDatabase =>
  cannotOpen(
    where,
    '其中是别的程序的数据,未作改动',
    'the data of another program is in it: left alone',
  );

/** What a migration did wrong can be undone with a copy only. */
function copyBefore(file: string, last: string): string {
  const copy = `${file}.before-${last}.${Date.now()}`;
  copySqlite(file, copy);
  return `升级前已备份 / copied before the upgrade: ${copy}`;
}

/** @throws NoDatabase where its schema is not that of this program, or cannot be made so */
async function broughtUp(
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
    : cannotOpen(where, '其中没有准绳的数据,请先启动一次', 'nothing of ours is in it: start once');
}

const cannotOpen = (where: Where, chinese: string, english: string, cause?: unknown) =>
  new NoDatabase(
    chinese === english
      ? `数据库打不开: ${shown(where)}: ${chinese} / cannot open the database ${shown(where)}`
      : `数据库打不开: ${shown(where)}: ${chinese} / cannot open the database: ${english}`,
    { cause },
  );

class StatementCounter implements Logger {
  count = 0;
  logQuery(statement: string) {
    this.count++;
    noteStatement(statement);
  }
  logQueryError() {}
  logQuerySlow() {}
  logSchemaBuild() {}
  logMigration() {}
  log() {}
}
