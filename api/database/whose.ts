import { migrations } from '../../migrations';
import { inFile } from './sqlite';

const OURS = new Set(migrations.map(({ name }) => name));

/** Whose migrations a database has seen, going by their names. */
export const isOurs = (ran: readonly string[]): boolean => ran.some((name) => OURS.has(name));

/** Whose tables a SQLite file holds; `nobody`: there are none. */
export const whoseFile = (file: string): 'us' | 'another' | 'nobody' =>
  inFile(file, (raw) => {
    const tables = raw.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all();
    if (!tables.length) return 'nobody';
    if (!tables.includes('migrations')) return 'another';
    // Other programs have a table of this name, too, and need not have our columns in it.
    const ran = raw.prepare('SELECT * FROM migrations').all() as { name?: unknown }[];
    return isOurs(ran.map(({ name }) => String(name))) ? 'us' : 'another';
  });
