import type { EntityManager } from 'typeorm';
import { canonical } from '../../rubrics/tree/canonical';
import { hash } from '../../rubrics/tree/hash';
import type { Context } from '../context';
import { countRefusal } from './counts';
import { RecordRow } from './rows';

/** What the record knows of. */
export type RecordKind =
  | 'account'
  | 'grant'
  | 'revoke'
  | 'sign-in'
  | 'sign-in-failed'
  | 'sign-out'
  | 'refusal'
  | 'refusals'
  | 'edition'
  | 'proposal'
  | 'act'
  | 'decision'
  | 'retirement'
  | 'comment'
  | 'comment-outcome'
  | 'match'
  | 'match-retraction';

export interface Happening {
  /** ISO-8601, UTC. */
  at: string;
  kind: RecordKind;
  /** Account id; null where nobody signed in acted. */
  actor: string | null;
  /** Id or address of what it happened to. */
  subject: string;
  /**
   * Plain JSON; absent members are left out. Nobody's secret belongs here: the record is read and
   * carried away.
   */
  body: Readonly<Record<string, unknown>>;
}

/** A row as it is exported: one line, its hash covering all the rest. */
export interface RecordLine {
  seq: number;
  at: string;
  kind: string;
  actor: string | null;
  subject: string;
  body: unknown;
  prev: string;
  hash: string;
}

/** Hash of a row: of everything in it but the hash itself. */
export const lineHash = ({
  seq,
  at,
  kind,
  actor,
  subject,
  body,
  prev,
}: Omit<RecordLine, 'hash'>): string =>
  hash('zhunsheng:record:1', canonical({ seq, at, kind, actor, subject, body, prev }));

/**
 * Appends a row, in the transaction of `manager`: what happened and that it was recorded stand or
 * fall together. The number it answers may serve as the key of the row that the happening leaves
 * elsewhere.
 */
export async function append(
  manager: EntityManager,
  { at, kind, actor, subject, body }: Happening,
): Promise<{ seq: number; hash: string }> {
  await lockRecord(manager);
  const [last] = await manager.find(RecordRow, { order: { seq: 'DESC' }, take: 1 });
  const line = {
    seq: (last?.seq ?? 0) + 1,
    at,
    kind,
    actor,
    subject,
    body,
    prev: last?.hash ?? '',
  };
  const own = lineHash(line);
  await manager.insert(RecordRow, { ...line, body: canonical(body), hash: own });
  return { seq: line.seq, hash: own };
}

/**
 * On PostgreSQL several processes write at once and the chain would fork: who appends waits for
 * whoever is appending. Take it first where a decision rests on what is read before the row is
 * appended. On SQLite the write queue does it.
 */
export async function lockRecord(manager: EntityManager): Promise<void> {
  if (manager.connection.options.type === 'postgres')
    await manager.query('SELECT pg_advisory_xact_lock(7263002)');
}

/** A stored row as it is exported and hashed. */
export const toLine = ({ body, ...rest }: RecordRow): RecordLine => ({
  ...rest,
  body: JSON.parse(body) as unknown,
});

/** The whole record up to a row, in order, a page at a time. */
export async function* readRecord(
  manager: EntityManager,
  upTo = 2 ** 31 - 1,
): AsyncGenerator<RecordRow> {
  const page = 1000;
  let last = -(2 ** 31);
  for (;;) {
    const rows = await manager
      .createQueryBuilder(RecordRow, 'r')
      .where('r.seq > :last AND r.seq <= :upTo', { last, upTo })
      .orderBy('r.seq')
      .limit(page)
      .getMany();
    yield* rows;
    if (rows.length < page) return;
    last = rows.at(-1)!.seq;
  }
}

/**
 * Puts a refusal on record: with actor and reason where somebody is signed in, else among the
 * counts of its minute. Joins the transaction of `manager`, which must then commit.
 * @param what the act that was asked for
 * @param reasons codes, never what was typed
 */
export async function refuse(
  manager: EntityManager,
  { viewer, now, database }: Pick<Context, 'viewer' | 'now' | 'database'>,
  what: string,
  reasons: readonly string[],
  subject = '',
): Promise<void> {
  if (viewer)
    await append(manager, {
      at: now.toISOString(),
      kind: 'refusal',
      actor: viewer.id,
      subject,
      body: { what, reasons },
    });
  else countRefusal(database, reasons.join(' '), now);
}
