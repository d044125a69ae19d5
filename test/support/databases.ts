import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import type { Environment } from '../../api/environment';

export interface Place {
  where: Environment['database'];
  drop(): Promise<void>;
}

/** An empty SQLite file of one's own. */
async function sqlite(): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-db-'));
  return {
    where: { kind: 'sqlite', file: join(folder, 'test.sqlite') },
    drop: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Tells the PostgreSQL server that TEST_DATABASE_URL names. */
export async function onServer(statement: string): Promise<void> {
  const client = new Client({ connectionString: process.env.TEST_DATABASE_URL });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

/** Name of the database that an address leads to. */
export const databaseOf = (url: string): string => new URL(url).pathname.slice(1);

/** An empty PostgreSQL database of one's own, beside the one that TEST_DATABASE_URL names. */
async function postgres(): Promise<Place> {
  const name = `zhunsheng_test_${randomBytes(6).toString('hex')}`;
  await onServer(`CREATE DATABASE ${name}`);
  // No suite pulls the plug of PostgreSQL itself, and each write would wait for its disk.
  await onServer(`ALTER DATABASE ${name} SET synchronous_commit = off`);
  const url = new URL(process.env.TEST_DATABASE_URL!);
  url.pathname = `/${name}`;
  return {
    where: { kind: 'postgres', url: url.href },
    drop: () => onServer(`DROP DATABASE ${name} WITH (FORCE)`),
  };
}

/**
 * The databases on which a suite runs; PostgreSQL only where the runner found one (it says so
 * aloud).
 */
export const databases: [string, () => Promise<Place>][] = [
  ['SQLite', sqlite],
  ...(process.env.TEST_DATABASE_URL
    ? [['PostgreSQL', postgres] as [string, () => Promise<Place>]]
    : []),
];

/** As DATABASE_URL names it. */
export const urlOf = ({ where }: Pick<Place, 'where'>): string =>
  where.kind === 'sqlite' ? `sqlite:${where.file}` : where.url;

/**
 * Who asks the long lists of questions: all on SQLite, a few on PostgreSQL, as who may see what is
 * one law for both; `ROUNDS=10` lets all ask everywhere.
 */
export const asking = <Who>(database: string, all: readonly Who[], few: number): Who[] =>
  database === 'SQLite' || process.env.ROUNDS ? [...all] : all.slice(0, few);
