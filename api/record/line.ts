import type { EntityManager } from 'typeorm';
import { canonical } from '../../rubrics/tree/canonical';
import { hash } from '../../rubrics/tree/hash';
import { RecordRow } from './rows';

/** A row as it is exported: one line, its hash covering all the rest. */
export interface RecordLine<Body = unknown> {
  seq: number;
  /** ISO-8601, UTC. */
  at: string;
  kind: string;
  /** Account id; null where nobody signed in acted. */
  actor: string | null;
  /** Id or address of what it happened to. */
  subject: string;
  /** Plain JSON; absent members are left out. Nobody's secret belongs here. */
  body: Body;
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
