import { AsyncLocalStorage } from 'node:async_hooks';

/** Names of the tables that statements of one request touch; `*` where one of them writes. */
const current = new AsyncLocalStorage<Set<string>>();

const TABLE = /\b(?:FROM|JOIN)\s+"?(\w+)"?/gi;
const WRITES = /^\s*(?:INSERT|UPDATE|DELETE)\b/i;

/** Hears every statement that is sent to the database. */
export function noteStatement(statement: string): void {
  const tables = current.getStore();
  if (!tables) return;
  if (WRITES.test(statement)) tables.add('*');
  for (const [, table] of statement.matchAll(TABLE)) tables.add(table!.toLowerCase());
}

/** Runs a request, and gathers the tables that it reads. */
export const readingInto = <T>(tables: Set<string>, act: () => Promise<T>): Promise<T> =>
  current.run(tables, act);

/**
 * What is read in here never changes again, as with the proposals of published editions: an answer
 * that rests on it may be kept. To leave it out is slower, never wrong.
 */
export const settled = <T>(act: () => Promise<T>): Promise<T> => current.run(new Set(), act);
