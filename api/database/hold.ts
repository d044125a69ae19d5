import Sqlite from 'better-sqlite3';
import { statSync } from 'node:fs';
import { ownFile, plainFile } from './sqlite';
import { realFile } from './realFile';

/**
 * What a process wants with a file, and what SQLite's locks make of it:
 * - `use`: writes to it, beside others and beside the server
 * - `serve`: is the one server on it
 * - `alone`: puts another in its place; nobody else writes or serves
 */
type Hold = 'use' | 'serve' | 'alone';

const LOCKS: Record<Hold, string> = {
  use: 'BEGIN; SELECT 1 FROM sqlite_master',
  serve: 'BEGIN IMMEDIATE',
  alone: 'BEGIN EXCLUSIVE',
};

/** Milliseconds. Whoever tries in vain to have it alone bars the way for a moment. */
const PATIENCE = 2_000;

/**
 * A lock beside a file, under whatever name that is opened, which ends with the process, however it
 * ends. @returns gives it back; null where others stand in the way
 */
export function hold(file: string, how: Hold): (() => void) | null {
  const real = realFile(file);
  plainFile(real);
  refuseSecondName(real);
  const lock = `${real}-server`;
  ownFile(lock, real);
  let raw: Sqlite.Database | undefined;
  try {
    raw = new Sqlite(lock, { timeout: how === 'use' ? PATIENCE : 0 });
    raw.exec(LOCKS[how]);
    return () => void raw!.close();
  } catch (error) {
    raw?.close();
    if ((error as { code?: string }).code?.startsWith('SQLITE_BUSY')) return null;
    throw Object.assign(error as Error, { path: lock });
  }
}

/** The lock is found by the name of the file, and each of two names would have its own. */
function refuseSecondName(file: string): void {
  const known = statSync(file, { throwIfNoEntry: false });
  if (!known || known.nlink < 2) return;
  throw Object.assign(new Error('it has more than one name'), { code: 'EMLINK', path: file });
}
