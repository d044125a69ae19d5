import { existsSync } from 'node:fs';
import 'reflect-metadata';
import type { Logger } from 'typeorm';
import { migrations } from '../migrations';
import { crosswalkRows } from './crosswalk/rows';
import { broughtUp } from './database/broughtUp';
import { cannotOpen, cannotOpenFor, notOurs, type Where } from './database/cannotOpen';
import { NoDatabase, shown, type Database, type Opening } from './database/database';
import {
  migratePostgres,
  postgresSource,
  postgresWays,
  tryWritingPostgres,
  whyReadOnly,
} from './database/postgres';
import {
  closeSqlite,
  plainFile,
  sqliteSource,
  sqliteWays,
  tryWritingSqlite,
  watched,
} from './database/sqlite';
import { copyBefore, inUse, madeAnew, startOn } from './database/start';
import { Transactions } from './database/transactions';
import { whoseFile } from './database/whose';
import { editionRows } from './editions/rows';
import { searchRows } from './editions/searchRows';
import { entryRows } from './entries/rows';
import { FoundRow } from './found/rows';
import { proposalRows } from './proposals/rows';
import { ownRows } from './people/ownRows';
import { peopleRows } from './people/rows';
import { belongTogether } from './database/perDatabase';
import { noteStatement } from './reading';
import { recordRows } from './record/rows';

export { NoDatabase, type Database } from './database/database';

const rows = [
  ...recordRows,
  ...peopleRows,
  ...ownRows,
  FoundRow,
  ...entryRows,
  ...editionRows,
  ...searchRows,
  ...proposalRows,
  ...crosswalkRows,
];

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
      : await openPostgres(common, where.url, { opening, counter, told });
  } catch (error) {
    if (error instanceof NoDatabase) throw error;
    throw cannotOpenFor(where, error);
  }
}

interface How {
  opening: Opening;
  counter: StatementCounter;
  told(line: string): void;
}

async function openSqlite(
  common: object,
  file: string,
  { opening, counter, told }: How,
): Promise<Database> {
  const where: Where = { kind: 'sqlite', file };
  plainFile(file);
  const makes = opening === 'start' || opening === 'half';
  if (!makes && !existsSync(file)) throw cannotOpen(where, '没有这个文件', 'there is no such file');
  const letGo = opening === 'start' || opening === 'write' ? inUse(where) : () => undefined;
  try {
    const opened = await openFile(common, where, { opening, counter, told });
    return { ...opened, close: () => opened.close().finally(letGo) };
  } catch (error) {
    letGo();
    throw error;
  }
}

async function openFile(
  common: object,
  where: Where & { kind: 'sqlite' },
  { opening, counter, told }: How,
): Promise<Database> {
  const { file } = where;
  if (opening === 'start' || opening === 'half') startOn(file);
  else if (whoseFile(file) === 'another') throw notOurs(where);
  const writer = opening === 'read' ? null : sqliteSource(common, file, opening);
  const reader = sqliteSource(common, file, 'read');
  try {
    await (writer ?? reader).initialize();
    await broughtUp(writer ?? reader, where, opening, async ({ ran }) => {
      if (opening === 'start') told(ran.length ? copyBefore(file, ran.at(-1)!) : madeAnew(where));
      await writer!.runMigrations();
    });
    if (writer) await reader.initialize();
    if (writer) belongTogether(writer, reader);
  } catch (error) {
    await closeSqlite(writer, reader).catch(() => undefined);
    throw error;
  }
  const isThere = watched(file);
  const transactions = new Transactions(sqliteWays(writer ?? reader, isThere), file);
  const writes = writesOf(transactions, opening, tryWritingSqlite);
  return {
    kind: 'sqlite',
    read: reader,
    ...writes,
    failingSince: () => writes.failingSince() ?? (isThere() ? null : new Date().toISOString()),
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
  { opening, counter, told }: How,
): Promise<Database> {
  const source = postgresSource(common, { url, opening });
  try {
    await source.initialize();
    const where: Where = { kind: 'postgres', url };
    await broughtUp(source, where, opening, ({ ran }) => {
      if (opening === 'start' && !ran.length) told(madeAnew(where));
      return migratePostgres(source);
    });
    const why = opening === 'read' ? null : await whyReadOnly(source.manager);
    if (why)
      throw cannotOpen(
        where,
        `只许读取,不许写入 (${why});请换用库的属主,连到备库的改连主库`,
        'only reading is allowed: use the role that owns the database or, for a standby, its primary',
      );
  } catch (error) {
    if (source.isInitialized) await source.destroy().catch(() => undefined);
    throw error;
  }
  const transactions = new Transactions(postgresWays(source), shown({ url }));
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
