import type { DataSource, EntityManager, EntityMetadata, ObjectLiteral } from 'typeorm';
import { atOneMoment } from './transactions';
import type { Database } from './database';

/** Rows a statement: SQLite takes 32,766 values. */
const CHUNK = 500;

/**
 * Every row of every table, as of one moment, into a database that has the tables and no rows.
 * @returns rows a table
 */
export const copyAll = (from: DataSource, to: Database): Promise<Map<string, number>> =>
  atOneMoment(from, (source) =>
    to.write(async (target) => {
      const copied = new Map<string, number>();
      for (const table of inOrder(from.entityMetadatas))
        copied.set(table.tableName, await copyTable(source, target, table));
      return copied;
    }),
  );

/** Tables with rows in them; a place to copy to has none. */
export async function tablesInUse(source: DataSource): Promise<string[]> {
  const used: string[] = [];
  for (const { tableName, target } of source.entityMetadatas)
    if (await source.manager.exists(target)) used.push(tableName);
  return used;
}

async function copyTable(
  source: EntityManager,
  target: EntityManager,
  { target: table, primaryColumns }: EntityMetadata,
): Promise<number> {
  const order = Object.fromEntries(primaryColumns.map(({ propertyName }) => [propertyName, 'ASC']));
  for (let skip = 0; ; skip += CHUNK) {
    // A row that refers to one of its own table refers to an earlier one.
    const rows = await source.find<ObjectLiteral>(table, { order, skip, take: CHUNK });
    if (!rows.length) return skip;
    await target
      .createQueryBuilder()
      .insert()
      .into(table)
      .values(rows)
      .updateEntity(false)
      .execute();
    if (rows.length < CHUNK) return skip + rows.length;
  }
}

/** Tables before those that refer to them. */
function inOrder(tables: readonly EntityMetadata[]): EntityMetadata[] {
  const ordered: EntityMetadata[] = [];
  const visit = (table: EntityMetadata): void => {
    if (ordered.includes(table)) return;
    for (const { referencedEntityMetadata: other } of table.foreignKeys)
      if (other !== table) visit(other);
    ordered.push(table);
  };
  for (const table of [...tables].sort((a, b) => (a.tableName < b.tableName ? -1 : 1)))
    visit(table);
  return ordered;
}
