import type { EntityManager, EntityMetadata } from 'typeorm';
import { storePicture } from '../../api/entries/picture';
import { pictureOf, type KeptPicture } from '../../api/entries/pictureOf';
import { markLeaf } from '../../api/people/leaves';
import { append } from '../../api/record/append';
import { heldBy, whyFree } from '../../api/record/held';
import type { Table } from '../../api/record/leaf';
import { NO_TRUST, verifyState } from '../../api/verify/verify';
import { triggersMade } from '../../migrations/triggers';
import { databases, type Place } from '../support/databases';
import { LANDED, restoreLanded } from '../support/landed';
import { svg } from '../support/pictures';
import { run, type Running } from '../support/server';

/**
 * Whatever is changed behind the house's back is named: every column of every table, as the
 * entities declare them, a row too much and a row too little. What is deliberately free says so
 * beside its entity; nothing else is left out, and no table or column is typed here.
 */

class Undone extends Error {}

type Row = Record<string, unknown>;

/** What was done to one row, and what verification must call it. */
interface Tampering {
  statement: string;
  values: unknown[];
  /** Id of the check that must find it, and what its message must hold. */
  check: string;
  holds: string;
  /** For the message of a failure. */
  what: string;
}

/** Rows of tables that no landed database has yet. */
const fillNewTables = ({ database }: Running) =>
  database.write(async (manager) => {
    const signed = { at: new Date().toISOString(), actor: null };
    await append(manager, markLeaf, { ...signed, subject: 'PRODUCTION', body: {} });
    const picture = (await pictureOf(svg())) as KeptPicture;
    await storePicture(manager, 'shenzhen/economic', picture, signed);
  });

describe.each(databases)('what verification holds on %s', (_, makePlace) => {
  const servers: { place: Place; server: Running }[] = [];
  beforeAll(async () => {
    for (const name of LANDED) {
      const place = await makePlace();
      await restoreLanded(place, name);
      servers.push({ place, server: await run(place) });
    }
    await fillNewTables(servers[0]!.server);
  });
  afterAll(async () => {
    for (const { place, server } of servers) {
      await server.stop();
      await place.drop();
    }
  });

  const tables = () =>
    servers[0]!.server.database.read.entityMetadatas.filter(
      ({ target }) => whyFree(target as Table) === undefined,
    );

  /** The first of the databases in which a table has rows. */
  const whereHeld = async (table: EntityMetadata): Promise<Running> => {
    for (const { server } of servers)
      if (await server.database.read.manager.exists(table.target as Table)) return server;
    throw new Error(`no row of ${table.tableName} anywhere: the databases of test/landed need one`);
  };

  const found = async (server: Running, tamper: (m: EntityManager) => Promise<void>) => {
    let told: string[] = [];
    await server.database
      .write(async (manager) => {
        await unguard(manager);
        await tamper(manager);
        const { findings } = await verifyState(manager, NO_TRUST);
        told = findings.map(({ check, message }) => `${check}: ${message}`);
        throw new Undone();
      })
      .catch((error) => {
        if (!(error instanceof Undone)) throw error;
      });
    return told;
  };

  /** Each round does one thing to each table, so that all columns take a dozen verifications. */
  const rounds = async (
    tamperings: (table: EntityMetadata, row: Row, manager: EntityManager) => Tampering[],
  ) => {
    const missed: string[] = [];
    const byServer = new Map<Running, { table: EntityMetadata }[]>();
    for (const table of tables()) {
      const server = await whereHeld(table);
      byServer.set(server, [...(byServer.get(server) ?? []), { table }]);
    }
    for (const [server, some] of byServer) {
      const { manager } = server.database.read;
      const plans = await Promise.all(
        some.map(async ({ table }) => tamperings(table, await sample(manager, table), manager)),
      );
      const longest = Math.max(...plans.map((plan) => plan.length));
      for (let i = 0; i < longest; i++) {
        const round = plans.flatMap((plan) => plan[i] ?? []);
        const told = await found(server, async (m) => {
          for (const { statement, values } of round) await m.query(statement, values);
        });
        for (const { check, holds, what } of round)
          if (!told.some((one) => one.startsWith(`${check}: `) && one.includes(holds)))
            missed.push(what);
      }
    }
    return missed;
  };

  test('every column, changed', async () => {
    const columns = tables().flatMap((table) => table.columns);
    expect(columns.length).toBeGreaterThan(80);
    expect(
      await rounds((table, row, manager) =>
        table.columns.map((column) => {
          const other = another(row[column.propertyName], column.type);
          const key = table.primaryColumns.map(
            (c, i) => `${c.databaseName} = ${p(manager, i + 2)}`,
          );
          return {
            statement: `UPDATE "${table.tableName}" SET "${column.databaseName}" = ${p(manager, 1)} WHERE ${key.join(' AND ')}`,
            values: [other, ...table.primaryColumns.map((c) => row[c.propertyName])],
            ...nameOf(table, column.isPrimary ? '' : column.databaseName),
            what: `${table.tableName}.${column.databaseName}`,
          };
        }),
      ),
    ).toEqual([]);
  }, 300_000);

  test('a row too much, and a row too little', async () => {
    expect(
      await rounds((table, row, manager) => {
        const copy = { ...row };
        for (const { propertyName, type } of table.columns)
          if (table.primaryColumns.some((c) => c.propertyName === propertyName))
            copy[propertyName] = another(row[propertyName], type);
        for (const { columns } of [...table.uniques, ...table.indices.filter((i) => i.isUnique)])
          for (const { propertyName, type } of columns)
            copy[propertyName] = another(copy[propertyName], type);
        const names = table.columns.map(({ databaseName }) => `"${databaseName}"`);
        const marks = table.columns.map((_, i) => p(manager, i + 1));
        const key = table.primaryColumns.map((c, i) => `${c.databaseName} = ${p(manager, i + 1)}`);
        return [
          {
            statement: `INSERT INTO "${table.tableName}" (${names.join()}) VALUES (${marks.join()})`,
            values: table.columns.map(({ propertyName }) => copy[propertyName]),
            ...nameOf(table, ''),
            what: `a row too much in ${table.tableName}`,
          },
          {
            statement: `DELETE FROM "${table.tableName}" WHERE ${key.join(' AND ')}`,
            values: table.primaryColumns.map((c) => row[c.propertyName]),
            ...nameOf(table, ''),
            what: `a row too little in ${table.tableName}`,
          },
        ];
      }),
    ).toEqual([]);
  }, 300_000);

  test('every trigger: gone, or another one', async () => {
    const { server, place } = servers[0]!;
    const made = await triggersMade(
      place.where.kind === 'postgres' ? 'postgres' : 'better-sqlite3',
    );
    const named = (told: string[]) =>
      [...made.keys()].filter(
        (name) => !told.some((one) => one.startsWith('trigger: ') && one.includes(name)),
      );
    expect(named(await found(server, async () => undefined))).toEqual([]);
    expect(named(await found(server, (m) => blunt(m, made)))).toEqual([]);
  }, 300_000);
});

/** Puts back all triggers, so that they do nothing. */
async function blunt(m: EntityManager, made: Map<string, string>): Promise<void> {
  for (const [name, statement] of made) {
    if (m.connection.options.type !== 'postgres') {
      await m.query(statement.replace(/BEGIN .* END$/, 'BEGIN SELECT 1; END'));
      continue;
    }
    const [, table] = / ON "?(\w+)"?/.exec(statement)!;
    await m.query(statement);
    await m.query(`ALTER TABLE "${table}" DISABLE TRIGGER ${name}`);
  }
}

/** Somebody with every right on the database: no trigger and no reference stands in the way. */
async function unguard(manager: EntityManager): Promise<void> {
  const kind = manager.connection.options.type === 'postgres' ? 'postgres' : 'better-sqlite3';
  for (const [name, statement] of await triggersMade(kind)) {
    const [, table] = / ON "?(\w+)"?/.exec(statement)!;
    await manager.query(`DROP TRIGGER ${name}${kind === 'postgres' ? ` ON "${table}"` : ''}`);
  }
  await manager.query(
    kind === 'postgres'
      ? 'SET LOCAL session_replication_role = replica'
      : 'PRAGMA defer_foreign_keys = ON',
  );
}

const p = (manager: EntityManager, n: number): string =>
  manager.connection.options.type === 'postgres' ? `$${n}` : '?';

/** A row of the middle of a table: the first of a chain is not like the others. */
async function sample(manager: EntityManager, table: EntityMetadata): Promise<Row> {
  const order = Object.fromEntries(table.primaryColumns.map((c) => [c.propertyName, 'ASC']));
  const count = await manager.count(table.target as Table);
  const [row] = (await manager.find(table.target as Table, {
    order,
    skip: Math.floor(count / 2),
    take: 1,
  })) as Row[];
  return row!;
}

function another(value: unknown, type: unknown): unknown {
  if (type === 'integer') return typeof value === 'number' ? value + 100_000 : 7;
  return typeof value === 'string' ? `${value}x` : 'x';
}

/** How verification calls it: the table, and the column where it knows columns. */
function nameOf(table: EntityMetadata, column: string): Pick<Tampering, 'check' | 'holds'> {
  const by = heldBy(table.target as Table);
  if (by === 'chain') return { check: 'chain', holds: '' };
  return { check: table.tableName, holds: by === 'leaves' ? column : '' };
}
