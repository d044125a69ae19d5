import { getMetadataArgsStorage } from 'typeorm';
import type { Table } from '../record/leaf';

/** What is known of tables without any database: an export is verified offline. */

/** @throws Error where there is no such table: a line that names it is no line of ours */
export function tableNamed(name: string): Table {
  const found = getMetadataArgsStorage().tables.find((table) => table.name === name);
  if (typeof found?.target !== 'function') throw new Error(`no table ${name}`);
  return found.target as Table;
}

const keys = new Map<Table, string[]>();

/** Properties that make the key of a table, in the order in which they are declared. */
function keyOf(table: Table): string[] {
  const known =
    keys.get(table) ??
    getMetadataArgsStorage()
      .columns.filter(({ target, options }) => target === table && options.primary)
      .map(({ propertyName }) => propertyName);
  keys.set(table, known);
  return known;
}

/** A row's place among those of its table. */
export const placeInTable = (table: Table, row: object): string =>
  JSON.stringify(keyOf(table).map((name) => (row as Record<string, unknown>)[name]));
