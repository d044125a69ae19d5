import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LessThan, type DataSource, type EntityManager } from 'typeorm';
import type { Database } from '../dataSource';
import { isWriting, perDatabase, readerOf } from '../database/perDatabase';
import { joined } from '../joined';
import { Kept } from '../memory';
import { settled } from '../reading';
import type { AskedAway, Job } from './job';
import { FoundRow } from './rows';

/** Of one database: what was looked at last, and what is to be written down. */
interface Held {
  /** Worked out by this process itself. */
  own: Kept<string>;
  /** As it was written down, by whomever. */
  read: Kept<string>;
  unwritten: Map<string, string>;
  /** Being worked out, outside a transaction. */
  underWay: Map<string, Promise<unknown>>;
  /** Takes what is to be written, where this thread cannot write. */
  tell: ((name: string, value: string) => void) | null;
  /** Who does the work, where this thread must go on answering. */
  away: ((asked: AskedAway) => Promise<unknown>) | null;
}

/** How many wait to be written. */
const WAITING = 20_000;
/** How long something is kept, in days: what nobody asks for any more goes. */
const KEPT = 90;
const DAY = 86_400_000;

const bytesOf = ({ length }: string): number => 2 * length;

const held = perDatabase(
  (reader): Held => ({
    own: new Kept(reader, 'found', bytesOf),
    read: new Kept(reader, 'read', bytesOf),
    unwritten: new Map(),
    underWay: new Map(),
    tell: null,
    away: null,
  }),
);

/**
 * What is worked out of content that never changes: once, for all processes and threads. Whoever
 * decides by it, in a transaction, takes no table's word for it.
 * @returns null where what the job is to look at is not there any more
 * @param rests the hashes of all that the answer rests on @param given what the job is to look at
 */
export async function found<Given, Value>(
  source: EntityManager,
  rests: readonly string[],
  job: Job<Given, Value>,
  given: Given,
): Promise<Value | null> {
  const reader = readerOf(source);
  const name = nameOf([job.name, ...rests]);
  const value =
    held(reader).own.get(name) ?? (isWriting(source) ? undefined : await written(reader, name));
  if (value !== undefined) return JSON.parse(value) as Value;
  const work = async () => {
    const fresh = await (isWriting(source) ? job.work(source, given) : done(source, job, given));
    if (fresh !== null) noteFound(reader, name, JSON.stringify(fresh));
    return fresh;
  };
  return isWriting(source)
    ? work()
    : joined(held(reader).underWay as Map<string, Promise<Value | null>>, name, work);
}

const nameOf = (rests: readonly string[]): string => hashOf([lawHash(), ...rests]);

/** @returns what was found out before, by whomever, of what rests on these. */
export async function noted<Value>(
  source: EntityManager,
  rests: readonly string[],
): Promise<Value | null> {
  const value = await written(readerOf(source), nameOf(rests));
  return value === undefined ? null : (JSON.parse(value) as Value);
}

/** Notes what was found out of what rests on these. */
export const noteFor = (reader: DataSource, rests: readonly string[], value: unknown): void =>
  noteFound(reader, nameOf(rests), JSON.stringify(value));

/** Does a job, in another thread where this one must go on answering. */
export async function done<Given, Value>(
  source: EntityManager,
  job: Job<Given, Value>,
  given: Given,
): Promise<Value | null> {
  const { name, about } = job;
  const asked = { job: name, given, about: about?.(given) ?? {} };
  const elsewhere = await held(readerOf(source)).away?.(asked);
  return (elsewhere ?? (await job.work(source, given))) as Value | null;
}

async function written(reader: DataSource, name: string): Promise<string | undefined> {
  const { read } = held(reader);
  const value =
    read.get(name) ??
    (await settled(() => reader.getRepository(FoundRow).findOneBy({ name })))?.value;
  if (value !== undefined) read.set(name, value);
  return value;
}

/** Holds what was found until it is written, or tells it to whoever writes. */
export function noteFound(reader: DataSource, name: string, value: string): void {
  const { own, unwritten, tell } = held(reader);
  own.set(name, value);
  if (tell) tell(name, value);
  else if (unwritten.size < WAITING) unwritten.set(name, value);
}

/** What is found in this thread is told, and not written. */
export const tellFound = (reader: DataSource, tell: Held['tell']): unknown =>
  Object.assign(held(reader), { tell });

export const isFoundAway = (source: EntityManager): boolean => held(readerOf(source)).away !== null;

/** What is to be found out is found out by others, while this thread goes on answering. */
export const findAway = (reader: DataSource, away: Held['away']): unknown =>
  Object.assign(held(reader), { away });

/** Writes what was found since the last time: once a minute, and at the end of the process. */
export async function recordFound(database: Database, now: Date): Promise<void> {
  const { unwritten } = held(database.read);
  const at = now.toISOString();
  const rows = [...unwritten].map(([name, value]) => ({ name, value, at }));
  if (!rows.length) return;
  await database.write(async (manager) => {
    for (let i = 0; i < rows.length; i += 500)
      await manager.upsert(FoundRow, rows.slice(i, i + 500), ['name']);
    await manager.delete(FoundRow, { at: LessThan(new Date(+now - KEPT * DAY).toISOString()) });
  });
  for (const { name } of rows) unwritten.delete(name);
}

function hashOf(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:${part}`);
  return hash.digest('hex');
}

/** Of the law itself, as it runs: another law finds something else. */
const lawHash = once(() => {
  const folder = join(__dirname, '../../rubrics');
  return hashOf(
    readdirSync(folder, { recursive: true })
      .map(String)
      .filter((file) => /\.(js|ts)$/.test(file))
      .sort()
      .map((file) => readFileSync(join(folder, file), 'utf8')),
  );
});

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
