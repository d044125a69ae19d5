import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import type { Loaded } from '../../api/editions/loadLibrary';
import { databaseOf, onServer, type Place } from './databases';

/**
 * Databases as filling leaves them, kept while the tests run: most suites begin with the same one,
 * which is a second's work. How a first start fills one is tested by the suites of starts.
 * `TEST_FILLED` is the folder in which a run keeps them; without it each is filled anew.
 */
const folder = process.env.TEST_FILLED;

/** Of each run and worker its own, so that none waits for another, or meets what one left. */
const nameOf = (kind: string, way: object): string => {
  const told = JSON.stringify([folder, kind, way, process.env.JEST_WORKER_ID]);
  return `zhunsheng_filled_${createHash('sha256').update(told).digest('hex').slice(0, 16)}`;
};

/**
 * An empty place where nobody is, filled: from the one that is kept for this way of filling, or by
 * `fill`, and then kept. A place that holds anything already is left to `fill`.
 * @param way all that makes one filling differ from another
 */
export async function filledAlike(
  place: Pick<Place, 'where'>,
  way: object,
  fill: () => Promise<Loaded[]>,
): Promise<Loaded[]> {
  if (!folder || !(await isEmpty(place))) return fill();
  const kept = join(folder, nameOf(place.where.kind, way));
  if (existsSync(`${kept}.json`)) {
    await (place.where.kind === 'sqlite'
      ? copyFileSync(`${kept}.sqlite`, place.where.file)
      : copyDatabase(nameOf('postgres', way), databaseOf(place.where.url), true));
    return JSON.parse(readFileSync(`${kept}.json`, 'utf8'));
  }
  const loaded = await fill();
  await (place.where.kind === 'sqlite'
    ? copyFileSync(place.where.file, `${kept}.sqlite`)
    : copyDatabase(databaseOf(place.where.url), nameOf('postgres', way), false));
  writeFileSync(`${kept}.json`, JSON.stringify(loaded));
  return loaded;
}

async function isEmpty({ where }: Pick<Place, 'where'>): Promise<boolean> {
  if (where.kind === 'sqlite') return !existsSync(where.file);
  const client = new Client({ connectionString: where.url });
  await client.connect();
  const { rows } = await client.query(EMPTY).finally(() => client.end());
  return rows.length === 0;
}

/** A database in which somebody is at work cannot be put in the place of another. */
const EMPTY = `SELECT 1 FROM pg_tables WHERE schemaname = 'public'
  UNION ALL
  SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`;

async function copyDatabase(from: string, to: string, over: boolean): Promise<void> {
  if (over) await onServer(`DROP DATABASE ${to}`);
  await onServer(`CREATE DATABASE ${to} TEMPLATE ${from}`);
}
