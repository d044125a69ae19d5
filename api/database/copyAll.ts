import type { DataSource, EntityManager, EntityMetadata, ObjectLiteral } from 'typeorm';
import { atOneMoment } from './transactions';
import type { Database } from './database';
import { isDerived } from './derived';

/** Rows a statement: SQLite takes 32,766 values. */
const CHUNK = 500;

/** Every row of every table but what is derived, into tables that have no rows. */
export async function copyRows(from: EntityManager, to: EntityManager): Promise<void> {
  for (const table of inOrder(from.connection.entityMetadatas))
    if (!isDerived(table.target)) await copyTable(from, to, table);
}

/** The same, as of one moment. */
export const copyAll = (from: DataSource, to: Database): Promise<void> =>
  atOneMoment(from, (source) => to.write((target) => copyRows(source, target)));

/** Tables with rows in them; a place to copy to has none. */
export async function tablesInUse(manager: EntityManager): Promise<string[]> {
  const used: string[] = [];
  for (const { tableName, target } of manager.connection.entityMetadatas)
    if (await manager.exists(target)) used.push(tableName);
  return used;
}

async function copyTable(
  source: EntityManager,
  target: EntityManager,
  { target: table, primaryColumns }: EntityMetadata,
): Promise<void> {
  const order = Object.fromEntries(primaryColumns.map(({ propertyName }) => [propertyName, 'ASC']));
  for (let skip = 0; ; skip += CHUNK) {
    // A row that refers to one of its own table refers to an earlier one.
    const rows = await source.find<ObjectLiteral>(table, { order, skip, take: CHUNK });
    if (!rows.length) return;
    await target
      .createQueryBuilder()
      .insert()
      .into(table)
      .values(rows)
      .updateEntity(false)
      .execute();
    if (rows.length < CHUNK) return;
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
