import { AsyncLocalStorage } from 'node:async_hooks';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import 'reflect-metadata';
import { DataSource, type EntityManager, type Logger } from 'typeorm';
import { migrations } from '../migrations';
import { crosswalkRows } from './crosswalk/rows';
import { editionRows } from './editions/rows';
import { entryRows } from './entries/rows';
import type { Environment } from './environment';
import { proposalRows } from './proposals/rows';
import { peopleRows } from './people/rows';
import { noteStatement } from './reading';
import { recordRows } from './record/rows';

const rows = [
  ...recordRows,
  ...peopleRows,
  ...entryRows,
  ...editionRows,
  ...proposalRows,
  ...crosswalkRows,
];

/** The database as the rest sees it: reads at any time, writes one after another. */
export interface Database {
  kind: 'sqlite' | 'postgres';
  /** For reading only; on SQLite the connection itself refuses to write. */
  read: DataSource;
  /**
   * Runs `act` in one transaction. On SQLite all writes pass one queue; a nested call joins its
   * outer transaction.
   */
  write<T>(act: (manager: EntityManager) => Promise<T>): Promise<T>;
  /** Statements sent since the start, both connections. */
  statements(): number;
  close(): Promise<void>;
}

/** Thrown where the database cannot be opened; `message` is for the person at the console. */
export class NoDatabase extends Error {}

/**
 * Opens the database and runs what migrations are missing.
 * @throws NoDatabase where it cannot be reached, read or migrated
 */
export async function openDatabase(where: Environment['database']): Promise<Database> {
  const counter = new StatementCounter();
  const common = {
    entities: rows,
    migrations,
    migrationsTransactionMode: 'each' as const,
    logger: counter,
    logging: ['query'] as 'query'[],
    synchronize: false,
  };
  const opened: DataSource[] = [];
  const open = (source: DataSource) => {
    opened.push(source);
    return source.initialize();
  };
  try {
    const writer = await open(
      where.kind === 'postgres'
        ? new DataSource({ ...common, type: 'postgres', url: where.url })
        : sqlite(common, where.file, false),
    );
    await migrate(writer);
    const read = where.kind === 'postgres' ? writer : await open(sqlite(common, where.file, true));
    const current = new AsyncLocalStorage<EntityManager>();
    const queue = where.kind === 'sqlite' ? oneByOne() : <T>(act: () => Promise<T>) => act();
    return {
      kind: where.kind,
      read,
      write: (act) => {
        const outer = current.getStore();
        return outer
          ? act(outer)
          : queue(() => writer.transaction((manager) => current.run(manager, () => act(manager))));
      },
      statements: () => counter.count,
      close: async () => void (await Promise.all(opened.map((source) => source.destroy()))),
    };
  } catch (error) {
    await Promise.allSettled(
      opened.filter((source) => source.isInitialized).map((source) => source.destroy()),
    );
    const place = where.kind === 'sqlite' ? where.file : where.url.replace(/\/\/[^@/]*@/, '//***@');
    throw new NoDatabase(
      `数据库打不开: ${place}: ${(error as Error).message} / cannot open the database ${place}`,
      { cause: error },
    );
  }
}

/** WAL's default is NORMAL, which loses acknowledged writes at power loss. */
function sqlite(common: object, file: string, readonly: boolean): DataSource {
  mkdirSync(dirname(file), { recursive: true });
  const prepareDatabase = (db: { pragma(text: string): unknown }) => {
    if (!readonly) db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
    db.pragma('foreign_keys = ON');
    db.pragma('busy_timeout = 5000');
  };
  return new DataSource({
    ...common,
    type: 'better-sqlite3',
    database: file,
    readonly,
    fileMustExist: readonly,
    prepareDatabase,
  });
}

/** Several processes may start at once on one PostgreSQL: they migrate one after another. */
async function migrate(writer: DataSource): Promise<void> {
  if (writer.options.type !== 'postgres') return void (await writer.runMigrations());
  const runner = writer.createQueryRunner();
  try {
    await runner.query('SELECT pg_advisory_lock(7263001)');
    await writer.runMigrations();
  } finally {
    await runner.query('SELECT pg_advisory_unlock(7263001)').catch(() => undefined);
    await runner.release();
  }
}

/**
 * One SQLite connection serves all callers: overlapping transactions would become savepoints in one
 * another.
 */
function oneByOne() {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(act: () => Promise<T>): Promise<T> => {
    const mine = last.then(act);
    last = mine.catch(() => undefined);
    return mine;
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
