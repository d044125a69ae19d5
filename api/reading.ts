import { AsyncLocalStorage } from 'node:async_hooks';

/** Names of the tables that statements of one request touch; `*` where one of them writes. */
type Tables = Set<string>;

/** Whose statement it is, told apart exactly: while that is known, every promise costs more. */
const current = new AsyncLocalStorage<Tables>();
let toldApart = 0;
/** Requests under way that are not told apart: a statement of nobody's may be any of theirs. */
const together = new Set<Tables>();
/** Whether what is sent at this very moment is nobody's. */
let unheard = false;

/** Hears every statement that is sent to the database. */
export function noteStatement(statement: string): void {
  const own = current.getStore();
  if (unheard || (!own && together.size === 0)) return;
  for (const tables of own ? [own] : together)
    for (const table of tablesOf(statement)) tables.add(table);
}

/** Runs a request, and gathers the tables that it reads, and no others. */
export const readingInto = <T>(tables: Tables, act: () => Promise<T>): Promise<T> => {
  toldApart++;
  return current.run(tables, act).finally(() => {
    if (--toldApart === 0) current.disable();
  });
};

/**
 * The same for a request that is one of many: tables that others read meanwhile may be among them.
 * So an answer may be taken for one that must not be kept, never the other way round.
 */
export async function readingBesides<T>(tables: Tables, act: () => Promise<T>): Promise<T> {
  together.add(tables);
  try {
    return await act();
  } finally {
    together.delete(tables);
  }
}

/**
 * What is read in here never changes again, as with the proposals of published editions: an answer
 * that rests on it may be kept. To leave it out is slower, never wrong.
 */
export const settled = <T>(act: () => Promise<T>): Promise<T> => readingInto(new Set(), act);

/** Sends what is no part of any answer: before there is one. */
export function apart<T>(send: () => T): T {
  unheard = true;
  try {
    return send();
  } finally {
    unheard = false;
  }
}

const TABLE = /\b(?:FROM|JOIN)\s+"?(\w+)"?/gi;
const WRITES = /^\s*(?:INSERT|UPDATE|DELETE)\b/i;

/** Statements whose tables are remembered: most come again word for word. */
const MOST = 500;
const known = new Map<string, readonly string[]>();

function tablesOf(statement: string): readonly string[] {
  const found = known.get(statement);
  if (found) return found;
  const tables = [...statement.matchAll(TABLE)].map(([, table]) => table!.toLowerCase());
  if (WRITES.test(statement)) tables.push('*');
  if (known.size < MOST && statement.length < 5_000) known.set(statement, tables);
  return tables;
}
