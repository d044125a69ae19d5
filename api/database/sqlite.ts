import Sqlite from 'better-sqlite3';
import { chmodSync, chownSync, closeSync, existsSync, openSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource, type EntityManager, type QueryRunner } from 'typeorm';
import { makeFolder } from '../makeFolder';
import type { Opening } from './database';
import type { Ways } from './transactions';
import { Unavailable } from './unavailable';

type Raw = Sqlite.Database;

/** Milliseconds that a write waits for another process, such as an import beside the server. */
export const PATIENCE = 60_000;
const LONGEST_NAP = 40;

/**
 * Asked before anything is made beside it, or its mode is changed.
 * @throws where something else is there
 */
export function plainFile(file: string): void {
  const known = statSync(file, { throwIfNoEntry: false });
  if (known?.isDirectory()) throw bad(file, 'EISDIR', 'it is a folder');
  if (known && !known.isFile()) throw bad(file, 'EINVAL', 'it is no plain file');
}

const bad = (path: string, code: string, message: string): Error =>
  Object.assign(new Error(message), { code, path });

/**
 * The file is its owner's alone; what SQLite puts beside it takes its mode from it.
 * @param like whose it is where root makes it: the owner of that file or, before there is one, of
 * its folder
 */
export function ownFile(file: string, like = file): void {
  makeFolder(dirname(file));
  if (!existsSync(file)) {
    closeSync(openSync(file, 'a', 0o600));
    giveTo(file, dirname(like));
  } else chmodSync(file, 0o600);
  if (like !== file && existsSync(like)) giveTo(file, like);
}

/** What root makes beside a database is for whoever serves it. */
export function giveTo(file: string, like: string): void {
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = statSync(like);
  chownSync(file, uid, gid);
}

/** WAL's default is NORMAL, which loses acknowledged writes at power loss. */
export function sqliteSource(common: object, file: string, opening: Opening): DataSource {
  const readonly = opening === 'read';
  const prepareDatabase = (db: Raw) => {
    if (!readonly) db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
    db.pragma('foreign_keys = ON');
    // Waiting inside the library would stop the whole process: writers wait outside, see `begin`.
    db.pragma(`busy_timeout = ${readonly ? 5000 : 0}`);
  };
  return new DataSource({
    ...common,
    type: 'better-sqlite3',
    database: file,
    readonly,
    fileMustExist: true,
    prepareDatabase,
  });
}

const rawOf = (source: DataSource): Raw =>
  (source.driver as unknown as { databaseConnection: Raw }).databaseConnection;

/**
 * One connection serves all writers, one after another. What is written to a file that was removed
 * or replaced is lost, so nothing is: neither begun nor acknowledged.
 * @param isThere whether the open file is the one that its path leads to
 */
export const sqliteWays = (source: DataSource, isThere: () => boolean): Ways => ({
  atOnce: 1,
  async begin() {
    if (!isThere()) throw new Unavailable(GONE);
    await openAgain(source);
    const runner = source.createQueryRunner();
    await beginImmediate(runner);
    return runner;
  },
  async end(_, failed) {
    if (!failed && !isThere()) throw new Unavailable(GONE);
    const raw = rawOf(source);
    try {
      // Where COMMIT failed, SQLite has often rolled back by itself.
      if (raw.inTransaction) raw.exec('ROLLBACK');
    } catch {}
    if (raw.inTransaction) await source.destroy();
  },
});

const GONE = 'the file was removed or replaced while it was open';

/** Told by what the system knows a file by: a name may come to lead to another. */
export function watched(file: string): () => boolean {
  const identity = () => {
    const { dev, ino } = statSync(file, { bigint: true });
    return `${dev} ${ino}`;
  };
  const known = identity();
  return () => {
    try {
      return identity() === known;
    } catch {
      return false;
    }
  };
}

/** A connection that could not be cleaned was given up; the next write has a new one. */
async function openAgain(source: DataSource): Promise<void> {
  if (!source.isInitialized) await source.initialize();
}

/** A deferred BEGIN that comes to write is refused at once, whatever it would have waited. */
async function beginImmediate(runner: QueryRunner): Promise<void> {
  const until = Date.now() + PATIENCE;
  for (let nap = 2; ; nap = Math.min(2 * nap, LONGEST_NAP)) {
    try {
      return void (await runner.query('BEGIN IMMEDIATE'));
    } catch (error) {
      const { code } = (error as { driverError?: { code?: string } }).driverError ?? {};
      if (!code?.startsWith('SQLITE_BUSY')) throw error;
      if (Date.now() > until) throw new Unavailable('another process keeps writing', error);
      await sleep(nap);
    }
  }
}

/** Bytes that a new row may need: the probe asks for pages that it gives back. */
const SOME = 64 * 1024;

/** Whether rows would find room, and whether a page gets to the disk; no row is written. */
export async function tryWritingSqlite({ queryRunner }: EntityManager): Promise<void> {
  const runner = queryRunner!;
  await runner.query('SAVEPOINT probe');
  await runner.query('CREATE TABLE probe (bytes blob)');
  await runner.query(`INSERT INTO probe VALUES (zeroblob(${SOME}))`);
  await runner.query('ROLLBACK TO probe');
  await runner.query('RELEASE probe');
  const [{ user_version: version }] = (await runner.query('PRAGMA user_version')) as [
    { user_version: number },
  ];
  await runner.query(`PRAGMA user_version = ${version}`);
}

/**
 * Everything into the one file, so that a copy of it is whole. Without other connections it is no
 * WAL file from then on and can be read where nothing may be written.
 */
export async function closeSqlite(writer: DataSource | null, reader: DataSource): Promise<void> {
  if (reader.isInitialized) await reader.destroy();
  if (!writer?.isInitialized) return;
  const raw = rawOf(writer);
  try {
    raw.pragma('wal_checkpoint(TRUNCATE)');
    raw.pragma('journal_mode = DELETE');
  } catch {
    // Another process reads: whoever closes last does it.
  }
  await writer.destroy();
}

/** Reads a file as it is: TypeORM would write to it. */
export function inFile<T>(file: string, act: (raw: Raw) => T, timeout = 5_000): T {
  let raw: Raw | undefined;
  try {
    raw = new Sqlite(file, { readonly: true, fileMustExist: true, timeout });
    return act(raw);
  } catch (error) {
    // SQLite itself does not say in which file.
    throw Object.assign(error as Error, { path: file });
  } finally {
    raw?.close();
  }
}

/** What SQLite finds wrong in a file; nothing where it is sound. */
export const damageIn = (file: string, how: 'quick_check' | 'integrity_check'): string[] =>
  inFile(file, (raw) => {
    const found = raw.pragma(`${how}(10)`) as Record<string, string>[];
    return found.flatMap((row) => Object.values(row)).filter((word) => word !== 'ok');
  });

/** A whole copy as of one moment, however many write meanwhile; where that fails, none. */
export function copySqlite(file: string, to: string): void {
  closeSync(openSync(to, 'wx', 0o600));
  try {
    inFile(file, (raw) => raw.prepare('VACUUM INTO ?').run(to), 10_000);
  } catch (error) {
    for (const rest of ['', '-journal']) rmSync(`${to}${rest}`, { force: true });
    const { code } = error as { code?: string };
    if (/^SQLITE_(FULL|IOERR|CANTOPEN)/.test(code ?? ''))
      Object.assign(error as Error, { path: to });
    throw error;
  }
}
