import type { EntityManager, EntityMetadata } from 'typeorm';
import { digestOfRows } from '../record/digest';
import { digestOf, heldBy, isSecret, whyFree } from '../record/held';
import type { Table } from '../record/leaf';
import { flaw, type Flaw } from './flaw';
import type { Replay } from './replay';
import { placeInTable } from './tables';

type Columns = Record<string, unknown>;

/** One place where a table and the record differ. */
export interface Discrepancy {
  table: EntityMetadata;
  /** The row as it stands; null where only the record has it. */
  row: Columns | null;
  key: Columns;
  /** Columns that differ; empty where the whole row is there too much or too little. */
  columns: string[];
  /** No line tells it, as against: a line tells something else. */
  untold: boolean;
}

/** Every table that the leaves hold, row by row and column by column, against the record. */
export async function discrepancies(state: EntityManager, replay: Replay): Promise<Discrepancy[]> {
  const found: Discrepancy[] = [];
  // One after another: a transaction has one connection.
  for (const table of tablesIn(state)) {
    const by = heldBy(table.target as Table);
    if (by === 'leaves') found.push(...(await rowsDiffering(state, table, replay)));
    else if (typeof by === 'object')
      found.push(...(await heapsDiffering(state, table, by.digest, replay)));
  }
  return found;
}

/** The tables of the house that are not deliberately free, in the order of their names. */
const tablesIn = ({ connection }: EntityManager): EntityMetadata[] =>
  connection.entityMetadatas
    .filter(({ target }) => whyFree(target as Table) === undefined)
    .sort((a, b) => (a.tableName < b.tableName ? -1 : 1));

async function rowsDiffering(
  state: EntityManager,
  table: EntityMetadata,
  replay: Replay,
): Promise<Discrepancy[]> {
  const target = table.target as Table;
  const told = new Map(replay.all(target));
  const found: Discrepancy[] = [];
  for (const held of await rowsOf(state, table)) {
    const row = seen(table, held);
    const said = told.get(placeInTable(target, row));
    told.delete(placeInTable(target, row));
    const base = { table, row, key: keyIn(table, row) };
    if (!said) found.push({ ...base, columns: [], untold: replay.isForgotten(target, row) });
    else found.push(...columnsDiffering(base, said));
  }
  const missing = [...told.values()].map((row) => ({ row: null, key: keyIn(table, row) }));
  return [...found, ...missing.map((one) => ({ table, ...one, columns: [], untold: false }))];
}

function columnsDiffering(
  base: Pick<Discrepancy, 'table' | 'key'> & { row: Columns },
  said: Columns,
): Discrepancy[] {
  const names = base.table.columns.map(({ propertyName }) => propertyName);
  const untold = names.filter((name) => said[name] === undefined);
  const other = names.filter((name) => said[name] !== undefined && said[name] !== base.row[name]);
  return [
    ...(untold.length ? [{ ...base, columns: untold, untold: true }] : []),
    ...(other.length ? [{ ...base, columns: other, untold: false }] : []),
  ];
}

async function heapsDiffering(
  state: EntityManager,
  table: EntityMetadata,
  property: string,
  replay: Replay,
): Promise<Discrepancy[]> {
  const target = table.target as Table;
  const told = new Set(replay.heapsOf(target));
  const column = table.findColumnWithPropertyName(property)!.databaseName;
  const heaps: { heap: string }[] = await state.query(
    `SELECT DISTINCT ${column} AS heap FROM ${table.tableName} ORDER BY ${column}`,
  );
  const found: Discrepancy[] = [];
  const keys = new Set([...told, ...heaps.map(({ heap }) => JSON.stringify({ [property]: heap }))]);
  for (const name of keys) {
    const key = JSON.parse(name) as Columns;
    const said = replay.digest(target, key);
    const rows = said === undefined ? [] : await state.findBy(target, key);
    const stands = { table, row: key, key, columns: [] };
    if (said === undefined) found.push({ ...stands, untold: true });
    else if (said === null || digestOfRows(state, target, rows) !== said)
      found.push({ ...stands, untold: false });
  }
  return found;
}

const rowsOf = (state: EntityManager, table: EntityMetadata): Promise<Columns[]> =>
  state.find(table.target as Table, {
    order: Object.fromEntries(table.primaryColumns.map((c) => [c.propertyName, 'ASC'])),
  }) as Promise<Columns[]>;

/** A row as the record tells it: secrets by their digest. */
const seen = ({ target, columns }: EntityMetadata, row: Columns): Columns =>
  Object.fromEntries(
    columns.map(({ propertyName: name }) => {
      const value = row[name] ?? null;
      return [name, isSecret(target as Table, name) ? digestOf(String(value)) : value];
    }),
  );

const keyIn = ({ primaryColumns }: EntityMetadata, row: Columns): Columns =>
  Object.fromEntries(primaryColumns.map(({ propertyName }) => [propertyName, row[propertyName]]));

/** What is told of a difference, the table and the row named. */
export function toFlaw({ table, row, key, columns, untold }: Discrepancy): Flaw {
  const name = Object.values(key).join(' ');
  const [only] = Object.keys(key).length === 1 ? Object.values(key) : [];
  const at = typeof only === 'number' ? only : name;
  const stored = columns.map(
    (property) => table.findColumnWithPropertyName(property)!.databaseName,
  );
  const say = (chinese: string, english: string) =>
    flaw(table.tableName, at, `${table.tableName} ${name}: ${chinese}`, english);
  if (!row) return say('记录所载,现已不在', 'is on record, and gone');
  if (untold)
    return say(
      `${stored.join('、') || '此行'} 尚未入记录,启动一次即自此入记录`,
      'is not on record yet: it is from the next start on',
    );
  if (columns.length)
    return say(
      `${stored.join('、')} 与记录不符`,
      `${stored.join(', ')} is not what the record says`,
    );
  return heldBy(table.target as Table) === 'leaves'
    ? say('记录中没有', 'the record does not know it')
    : say('各行与记录不符', 'its rows are not what the record says');
}
