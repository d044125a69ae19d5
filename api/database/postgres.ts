import { Client } from 'pg';
import { DataSource, type DataSourceOptions, type EntityManager, type QueryRunner } from 'typeorm';
import type { Opening } from './database';
import { PATIENCE } from './sqlite';
import { few } from './few';
import type { Ways } from './transactions';
import { Unavailable } from './unavailable';

/** Milliseconds. A frozen server would otherwise hold every request for good. */
const CONNECT = 5_000;
const STATEMENT = 30_000;
/** Later than the server's own, which leaves the connection usable. */
const QUERY = PATIENCE + 5_000;
const CONNECTIONS = 10;
/**
 * A long write of another process, such as an import, holds the record until it is done. Whoever
 * waits for it with a connection takes it from all who read: most wait before they take one.
 */
const WRITERS = 4;
/** As the server of the database lists whoever may write. */
const WRITING = 'zhunsheng';

/**
 * A connection that breaks tells it twice, and the second time nobody listens any more: without a
 * listener of its own the whole process would end.
 */
class SteadyClient extends Client {
  constructor(...given: ConstructorParameters<typeof Client>) {
    super(...given);
    this.on('error', () => undefined);
  }
}

export const postgresSource = (
  common: object,
  { url, opening }: { url: string; opening: Opening },
): DataSource =>
  new DataSource({
    ...common,
    type: 'postgres',
    url,
    connectTimeoutMS: CONNECT,
    applicationName: opening === 'read' ? `${WRITING} (reading)` : WRITING,
    poolSize: CONNECTIONS,
    extra: {
      Client: SteadyClient,
      keepAlive: true,
      // One stays, so that `isWrittenTo` sees a server that nobody asks anything.
      ...(opening === 'read' ? {} : { min: 1 }),
      query_timeout: QUERY,
      statement_timeout: STATEMENT,
      idle_in_transaction_session_timeout: STATEMENT,
      ...(opening === 'read' && { options: '-c default_transaction_read_only=on' }),
    },
  } as DataSourceOptions);

/** Each transaction has a connection of its own, and waits for others as long as on SQLite. */
export const postgresWays = (source: DataSource): Ways => ({
  atOnce: WRITERS,
  async begin() {
    const runner = source.createQueryRunner();
    try {
      await runner.query(`START TRANSACTION; SET LOCAL statement_timeout = ${PATIENCE}`);
      return runner;
    } catch (error) {
      await letGo(runner);
      throw error;
    }
  },
  async end(runner, failed) {
    const clean = !failed || (await rolledBack(runner));
    if (clean) await runner.release();
    else await letGo(runner);
  },
});

const rolledBack = (runner: QueryRunner): Promise<boolean> =>
  runner.query('ROLLBACK').then(
    () => true,
    () => false,
  );

/** Nobody knows what stands on this connection: it is closed, and the pool makes another. */
async function letGo(runner: QueryRunner): Promise<void> {
  const client = await (runner.connect() as Promise<Client>).catch(() => null);
  // Its error event takes it out of the pool; `release` alone would hand it to the next.
  (
    client as unknown as { connection: { stream: { destroy(error: Error): void } } } | null
  )?.connection.stream //
    .destroy(new Error('given up'));
  await runner.release().catch(() => undefined);
}

/**
 * Goes to the disk, and to the replicas that COMMIT waits for; no row is written. That alone is
 * allowed to whoever may only read, so the right to write rows is asked for, too.
 */
export async function tryWritingPostgres(manager: EntityManager): Promise<void> {
  const why = await whyReadOnly(manager);
  if (why) throw new Unavailable(`only reading is allowed: ${why}`);
  await manager.query("SELECT pg_logical_emit_message(true, 'zhunsheng', '')");
}

/** What keeps this role from adding rows, in words of PostgreSQL; null where nothing does. */
export async function whyReadOnly(manager: EntityManager): Promise<string | null> {
  const tables = manager.connection.entityMetadatas.map(({ tableName }) => tableName);
  const [{ readonly, lacking }] = await manager.query<
    [{ readonly: string; lacking: string[] | null }]
  >(
    `SELECT current_setting('transaction_read_only') AS readonly,
            (SELECT array_agg(name ORDER BY name) FROM unnest($1::text[]) AS name
              WHERE NOT has_table_privilege(quote_ident(name), 'INSERT')) AS lacking`,
    [tables],
  );
  if (readonly === 'on') return 'transaction_read_only';
  return lacking && `INSERT: ${few(lacking)}`;
}

/** Several processes may start at once: they migrate one after another. */
export async function migratePostgres(source: DataSource): Promise<void> {
  const runner = source.createQueryRunner();
  try {
    await runner.query('SET statement_timeout = 0');
    await runner.query('SELECT pg_advisory_lock(7263001)');
    await source.runMigrations();
  } finally {
    await runner.query('SELECT pg_advisory_unlock(7263001)').catch(() => undefined);
    await runner.query('RESET statement_timeout').catch(() => undefined);
    await runner.release();
  }
}

/** A transaction that waits for another database: copying and verifying take their time. */
export async function mayWait(manager: EntityManager): Promise<void> {
  if (manager.connection.options.type === 'postgres')
    await manager.query('SET LOCAL idle_in_transaction_session_timeout = 0');
}

/** Whether a server, or a command that writes, is connected to it now. */
export async function isWrittenTo(manager: EntityManager): Promise<boolean> {
  const rows = await manager.query<object[]>(
    'SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND application_name = $1',
    [WRITING],
  );
  return rows.length > 0;
}
