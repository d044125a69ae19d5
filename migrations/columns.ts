import { Table, type QueryRunner, type TableOptions } from 'typeorm';

/** Words in which the tables are written down. */
export const text = (name: string, more: object = {}) => ({ name, type: 'text', ...more });
export const integer = (name: string, more: object = {}) => ({ name, type: 'integer', ...more });
export const optional = { isNullable: true };
export const key = { isPrimary: true };

/** A foreign key of as many columns as it names. */
export const to = (columns: string | string[], table: string, referenced: string | string[]) => ({
  columnNames: [columns].flat(),
  referencedTableName: table,
  referencedColumnNames: [referenced].flat(),
});

/** Makes them in their order; each may refer to those before. */
export async function createTables(runner: QueryRunner, tables: TableOptions[]): Promise<void> {
  for (const table of tables) await runner.createTable(new Table(table));
}

/** Drops them, the last first. */
export async function dropTables(runner: QueryRunner, tables: TableOptions[]): Promise<void> {
  for (const { name } of tables.toReversed()) await runner.dropTable(name);
}
