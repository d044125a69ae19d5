import type { EntityManager } from 'typeorm';
import type { Database } from '../dataSource';
import { EditionRow } from '../editions/rows';
import { AwardRow, RubricRow } from '../entries/registerRows';
import { append, lockRecord } from '../record/append';
import { digestOfRows } from '../record/digest';
import type { Table } from '../record/leaf';
import { readRecord, toLine } from '../record/line';
import { RecordRow } from '../record/rows';
import { discrepancies, type Discrepancy } from './held';
import { LAYOUT, layoutLeaf, type Adopted } from './layout';
import { Replay } from './replay';

/** Tables that stood there before the record held them; where there was no record, editions too. */
const REGISTER: readonly Table[] = [AwardRow, RubricRow];
const BEFORE_ANY: readonly Table[] = [...REGISTER, EditionRow];

/**
 * Once in the life of a database and a layout: puts on record what no line had told, so that it is
 * held from here on. What a line told is not touched, and what the record does not know of a table
 * that it held before stays unknown: upgrading blesses nothing.
 */
export async function adoptLayout(database: Database, now: Date): Promise<void> {
  const known = { kind: layoutLeaf.kind, subject: LAYOUT };
  if (await database.read.manager.existsBy(RecordRow, known)) return;
  await database.write(async (manager) => {
    await lockRecord(manager);
    if (await manager.existsBy(RecordRow, known)) return;
    await append(manager, layoutLeaf, {
      at: now.toISOString(),
      actor: null,
      subject: LAYOUT,
      body: await untold(manager),
    });
  });
}

async function untold(manager: EntityManager): Promise<Adopted> {
  const replay = new Replay();
  let lines = 0;
  for await (const row of readRecord(manager)) {
    replay.see(toLine(row));
    lines++;
  }
  const adopted: Adopted = { rows: [], heaps: [] };
  const without = lines === 0 ? BEFORE_ANY : REGISTER;
  for (const one of await discrepancies(manager, replay)) {
    const table = one.table.target as Table;
    const fresh = !one.untold && one.columns.length === 0 && one.row !== null;
    if (isHeap(one)) {
      if (one.untold || lines === 0) adopted.heaps.push(await heapOf(manager, one));
    } else if (one.untold || (fresh && without.includes(table))) adopted.rows.push(rowOf(one));
  }
  return adopted;
}

const isHeap = ({ row, key }: Discrepancy): boolean => row === key;

async function heapOf(
  manager: EntityManager,
  { table, key }: Discrepancy,
): Promise<Adopted['heaps'][number]> {
  const target = table.target as Table;
  const digest = digestOfRows(manager, target, await manager.findBy(target, key));
  return { table: table.tableName, where: key, digest };
}

/** Its key and the columns that no line told; all of them where no line knew the row. */
function rowOf({ table, row, key, columns }: Discrepancy): Adopted['rows'][number] {
  const names = columns.length ? columns : Object.keys(row!);
  const told = Object.fromEntries(names.map((name) => [name, row![name]]));
  return { table: table.tableName, row: { ...key, ...told } };
}
