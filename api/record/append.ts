import { IsNull, type EntityManager, type ObjectLiteral } from 'typeorm';
import { canonical } from '../../rubrics/tree/canonical';
import { digestOfRows } from './digest';
import type { Leaf, Stroke, Table, Told } from './leaf';
import { lineHash, type RecordLine } from './line';
import { RecordRow } from './rows';

/** What happened, to whom and by whom. */
interface Happening<Body> {
  /** ISO-8601, UTC. */
  at: string;
  /** Account id; null where nobody signed in acted. */
  actor: string | null;
  /** Id or address of what it happened to. */
  subject: string;
  /** Plain JSON; absent members are left out. Nobody's secret belongs here. */
  body: Body;
}

/** What the rows hold and the line must not: secrets by property, and the rows of a heap. */
interface Beside {
  secrets?: object;
  heap?: readonly object[];
}

/**
 * THE write: a line of the record, and the rows that it makes, from one value, in the transaction
 * of `manager`. Nothing else writes to a table that is held. @throws where a row is not as the line
 * takes it to be: a fault, as whoever writes has looked
 */
export async function append<Body extends object>(
  manager: EntityManager,
  leaf: Leaf<Body>,
  happening: Happening<Body>,
  beside: Beside = {},
): Promise<{ seq: number; hash: string }> {
  const [{ seq, hash }] = (await writeLines(manager, leaf, [happening], beside)) as [RecordLine];
  return { seq, hash };
}

/** The same of many that come together, a line each, in few statements. */
export const appendAll = async <Body extends object>(
  manager: EntityManager,
  leaf: Leaf<Body>,
  happenings: readonly Happening<Body>[],
): Promise<void> => void (await writeLines(manager, leaf, happenings, {}));

async function writeLines<Body extends object>(
  manager: EntityManager,
  { kind, rows }: Leaf<Body>,
  happenings: readonly Happening<Body>[],
  beside: Beside,
): Promise<RecordLine[]> {
  await lockRecord(manager);
  const [last] = await manager.find(RecordRow, { order: { seq: 'DESC' }, take: 1 });
  const lines: RecordLine<Body>[] = [];
  const texts: string[] = [];
  let { seq, hash: prev } = last ?? { seq: 0, hash: '' };
  for (const { at, actor, subject, body } of happenings) {
    const text = canonical(body);
    const bare = { seq: ++seq, at, kind, actor, subject, body: JSON.parse(text) as Body, prev };
    prev = lineHash(bare);
    lines.push({ ...bare, hash: prev });
    texts.push(text);
  }
  await insert(
    manager,
    RecordRow,
    lines.map((line, i) => ({ ...line, body: texts[i] })),
  );
  for (const strokes of runs(lines.flatMap((line) => rows(line, NOBODY))))
    await write(manager, strokes, beside);
  return lines;
}

/**
 * On PostgreSQL several processes write at once and the chain would fork: who appends waits for
 * whoever is appending. Take it first where a decision rests on what is read before the line is
 * appended. On SQLite the write queue does it.
 */
export async function lockRecord(manager: EntityManager): Promise<void> {
  if (manager.connection.options.type === 'postgres')
    await manager.query('SELECT pg_advisory_xact_lock(7263002)');
}

/** Whoever writes tells the whole of it: a leaf that asks what stood before would be guessing. */
const NOBODY: Told = { row: () => undefined, rows: () => [] };

/** Rows that an insert may bring: SQLite takes 32,766 values a statement. */
const CHUNK = 500;

/** Strokes of one sort on one table that follow one another become one statement. */
function runs(strokes: readonly Stroke[]): Stroke[][] {
  const found: Stroke[][] = [];
  for (const stroke of strokes) {
    const run = found.at(-1);
    const like = run?.[0];
    const joins = (stroke.act === 'put' || stroke.act === 'replace') && run && run.length < CHUNK;
    if (joins && like?.act === stroke.act && like.table === stroke.table) run.push(stroke);
    else found.push([stroke]);
  }
  return found;
}

async function write(manager: EntityManager, run: Stroke[], beside: Beside): Promise<void> {
  const [first] = run as [Stroke];
  const { table } = first;
  switch (first.act) {
    case 'put':
      return insert(manager, table, rowsOf(run, beside));
    case 'replace':
      return void (await manager.upsert(table, rowsOf(run, beside), keyOf(manager, table)));
    case 'set': {
      const { affected } = await manager.update(
        table,
        where({ ...first.key, ...first.seen }),
        withSecrets(first.to, beside),
      );
      if (affected !== 1) throw new Error(`${table.name} is not as the line takes it to be`);
      return;
    }
    case 'clear':
      return void (await manager.delete(table, where(first.where)));
    case 'heap': {
      const rows = beside.heap ?? [];
      if (digestOfRows(manager, table, rows) !== first.digest)
        throw new Error(`the rows of ${table.name} are not those of the line`);
      return insert(manager, table, rows);
    }
    case 'forget':
      throw new Error('a new line tells all');
    // What stands already is told, not written.
    case 'tell':
    case 'tellHeap':
      return;
  }
}

/** Null in a condition means that the column is null. */
const where = (columns: object): ObjectLiteral =>
  Object.fromEntries(
    Object.entries(columns).map(([name, value]) => [name, value === null ? IsNull() : value]),
  );

const rowsOf = (run: readonly Stroke[], beside: Beside): ObjectLiteral[] =>
  run.map((stroke) => withSecrets((stroke as Stroke & { act: 'put' }).row, beside));

/** The line tells a digest where the row holds the secret. */
const withSecrets = (row: object, { secrets = {} }: Beside): ObjectLiteral => ({
  ...row,
  ...Object.fromEntries(Object.entries(secrets).filter(([name]) => name in row)),
});

const keyOf = (manager: EntityManager, table: Table): string[] =>
  manager.connection.getMetadata(table).primaryColumns.map(({ propertyName }) => propertyName);

async function insert(
  manager: EntityManager,
  table: Table,
  rows: readonly object[],
): Promise<void> {
  for (let i = 0; i < rows.length; i += CHUNK)
    await manager
      .createQueryBuilder()
      .insert()
      .into(table)
      .values(rows.slice(i, i + CHUNK) as never)
      .updateEntity(false)
      .execute();
}
