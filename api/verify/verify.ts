import type { KeyObject } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { z } from 'zod';
import { canonical } from '../../rubrics/tree/canonical';
import { atOneMoment } from '../database/transactions';
import { readRecord, toLine, type RecordLine } from '../record/line';
import type { RecordRow } from '../record/rows';
import { chain, checkpoints } from './chain';
import { contentFindings } from './content';
import type { Flaw, Found } from './flaw';
import { discrepancies, toFlaw } from './held';
import { Replay, type Since } from './replay';
import { triggerFindings } from './triggers';
import type { Checkpoint } from './checkpoint';

/** What is believed besides the record itself. */
export interface Trust {
  checkpoints: readonly Checkpoint[];
  publicKey: KeyObject | null;
}

/** Nothing besides: the record is held against itself and against what stands there. */
export const NO_TRUST: Trust = { checkpoints: [], publicKey: null };

export interface Verification {
  holds: boolean;
  /** Rows seen, and the last of them. */
  rows: number;
  last: { seq: number; hash: string } | null;
  /** What is held only from a line on, as earlier ones did not tell it. */
  since: Since[];
  findings: Flaw[];
}

/** Verifies a database as it stands at one moment, however many write meanwhile. */
export const verifyDatabase = (source: DataSource, trust: Trust): Promise<Verification> =>
  atOneMoment(source, (manager) => verifyState(manager, trust));

/** The same inside a transaction that is under way. */
export const verifyState = (manager: EntityManager, trust: Trust): Promise<Verification> =>
  run(fromDatabase(manager), manager, trust);

/** Verifies an export without any database: one line a row. */
export const verifyLines = (lines: AsyncIterable<string>, trust: Trust): Promise<Verification> =>
  run(fromLines(lines), null, trust);

async function run(
  record: AsyncIterable<Found>,
  state: EntityManager | null,
  { checkpoints: held, publicKey }: Trust,
): Promise<Verification> {
  const list = [chain(), checkpoints(held, publicKey)];
  const replay = new Replay();
  let rows = 0;
  let last: Verification['last'] = null;
  for await (const found of record) {
    rows++;
    for (const check of list) check.see(found, rows);
    if (!('line' in found)) continue;
    replay.see(found.line);
    last = { seq: found.line.seq, hash: found.line.hash };
  }
  const findings = [...list.flatMap((check) => check.end()), ...replay.findings];
  if (state)
    findings.push(
      ...(await triggerFindings(state)),
      ...(await discrepancies(state, replay)).map(toFlaw),
      ...(await contentFindings(state, replay)),
    );
  return { holds: findings.length === 0, rows, last, since: replay.since(), findings };
}

async function* fromDatabase(manager: EntityManager): AsyncGenerator<Found> {
  for await (const row of readRecord(manager)) yield readRow(row);
}

function readRow(row: RecordRow): Found {
  try {
    const line = toLine(row);
    if (!shape.safeParse(line).success) return { broken: 'body' };
    return { line, canonical: canonical(line.body) === row.body };
  } catch {
    return { broken: 'body' };
  }
}

const shape = z.strictObject({
  seq: z.number().int(),
  at: z.string(),
  kind: z.string(),
  actor: z.string().nullable(),
  subject: z.string(),
  body: z.record(z.string(), z.unknown()),
  prev: z.string(),
  hash: z.string(),
});

async function* fromLines(lines: AsyncIterable<string>): AsyncGenerator<Found> {
  for await (const text of lines) yield readText(text);
}

function readText(text: string): Found {
  try {
    const value: unknown = JSON.parse(text);
    const { success, error } = shape.safeParse(value);
    // The parsed copy may order members anew; what is hashed is what stood there.
    return success
      ? { line: value as RecordLine, canonical: canonical(value) === text }
      : { broken: error.issues[0].path.join('.') || 'members' };
  } catch {
    return { broken: 'JSON' };
  }
}
