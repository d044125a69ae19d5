import type { DataSource, EntityManager } from 'typeorm';

/** The database as the rest sees it: reads at any time, writes one after another. */
export interface Database {
  kind: 'sqlite' | 'postgres';
  /** For reading only; on SQLite the connection itself refuses to write. */
  read: DataSource;
  /**
   * Runs `act` in one transaction, and answers after its own COMMIT. Writes pass a queue: on SQLite
   * one at a time, on PostgreSQL a few; a nested call joins its outer transaction.
   * @throws Unavailable where the database cannot be written to at this time
   */
  write<T>(act: (manager: EntityManager) => Promise<T>): Promise<T>;
  /** Whether a write would go through, tried without writing a row. @throws what it would throw */
  tryWriting(): Promise<void>;
  /** Since when writing fails, ISO-8601; null while it goes well. */
  failingSince(): string | null;
  /** Writes of this process that wait for their turn, or are under way. */
  writesWaiting(): number;
  /** Statements sent since the start, both connections. */
  statements(): number;
  close(): Promise<void>;
}

/** Thrown where the database cannot be opened; `message` is for the person at the console. */
export class NoDatabase extends Error {}

/**
 * How a database is opened:
 * - `start`: made where it is missing, brought to the schema of this program
 * - `half`: the same on a file that nobody else knows of yet: no copy is kept of it
 * - `write`: it must be there, at the schema of this program
 * - `read`: the same, and nothing can be written, whatever the file or the role allow
 */
export type Opening = 'start' | 'half' | 'write' | 'read';

/**
 * A place as it may be shown and logged: of an address no password, and nothing of its parameters,
 * which may hold one; nothing at all where its parts cannot be told for certain.
 */
export function shown(where: { file: string } | { url: string }): string {
  if ('file' in where) return where.file;
  const [scheme] = /^\w+:\/\//.exec(where.url) ?? [''];
  if (!isPlain(where.url)) return `${scheme}…`;
  const { username, password, host, pathname } = new URL(where.url);
  const person = password ? `${username}:***` : username;
  return `${scheme}${person && `${person}@`}${host}${pathname}`;
}

/** A blank, or % without two digits: what the driver then does to every other % is not undone. */
const UNWRITTEN = /\s|%(?![0-9a-f]{2})/i;

/**
 * Whether all read the parts of an address alike: with a sign in its password that means something
 * in an address (`/`, `?`, `#`), a part of it is taken for a port, a path or a parameter.
 */
export function isPlain(url: string): boolean {
  if (!URL.canParse(url) || UNWRITTEN.test(url)) return false;
  const { pathname, hash, searchParams } = new URL(url);
  return ![pathname, hash, ...searchParams.keys()].some((part) => part.includes('@'));
}
