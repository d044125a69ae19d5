import type Sqlite from 'better-sqlite3';
import type { Pool } from 'pg';
import { QueryFailedError, type DataSource } from 'typeorm';

type Value = string | number | readonly number[];

/** Statements that are kept ready: those asked again and again are few, in fixed words. */
const MOST = 100;
const ready = new WeakMap<Sqlite.Database, Map<string, Sqlite.Statement>>();

/**
 * Reads by one statement, outside any transaction and without what TypeORM does around each: for
 * what every request asks. It is heard like any other.
 * @param source whose statement it is: `?` on SQLite, `$1` on PostgreSQL stand for the values
 */
export async function ask<Row>(
  source: DataSource,
  statement: string,
  values: readonly Value[] = [],
): Promise<Row[]> {
  // Where it is not open, TypeORM says so.
  if (!source.isInitialized) return source.query<Row[]>(statement, [...values]);
  source.logger.logQuery(statement, [...values]);
  try {
    if (source.options.type === 'postgres')
      return (await poolOf(source).query(statement, [...values])).rows as Row[];
    return readyFor(rawOf(source), statement).all(...values) as Row[];
  } catch (error) {
    throw new QueryFailedError(statement, [...values], error as Error);
  }
}

const poolOf = ({ driver }: DataSource): Pool => (driver as unknown as { master: Pool }).master;

const rawOf = ({ driver }: DataSource): Sqlite.Database =>
  (driver as unknown as { databaseConnection: Sqlite.Database }).databaseConnection;

function readyFor(raw: Sqlite.Database, statement: string): Sqlite.Statement {
  const known = ready.get(raw) ?? new Map<string, Sqlite.Statement>();
  ready.set(raw, known);
  const made = known.get(statement) ?? raw.prepare(statement);
  if (known.size >= MOST && !known.has(statement)) known.delete(known.keys().next().value!);
  known.set(statement, made);
  return made;
}
