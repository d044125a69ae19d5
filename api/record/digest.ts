import type { EntityManager } from 'typeorm';
import { canonical } from '../../rubrics/tree/canonical';
import { hash } from '../../rubrics/tree/hash';
import type { Table } from './leaf';

/** One digest of rows of a table: every column, rows in the order of their keys. */
export function digestOfRows(
  { connection }: EntityManager,
  table: Table,
  rows: readonly object[],
): string {
  const { columns, primaryColumns } = connection.getMetadata(table);
  const whole = rows.map((row) =>
    Object.fromEntries(
      columns.map(({ propertyName: name }) => [
        name,
        (row as Record<string, unknown>)[name] ?? null,
      ]),
    ),
  );
  const key = (row: Record<string, unknown>) => primaryColumns.map((c) => row[c.propertyName]);
  whole.sort((a, b) => compare(key(a), key(b)));
  return hash('zhunsheng:rows:1', canonical(whole));
}

function compare(a: readonly unknown[], b: readonly unknown[]): number {
  for (const [i, left] of a.entries()) {
    const right = b[i];
    if (left === right) continue;
    return (left as string | number) < (right as string | number) ? -1 : 1;
  }
  return 0;
}
