import type { DataSource } from 'typeorm';

/** How the schema of a database stands to that of this program. */
interface SchemaState {
  /** Migrations that were run on it, oldest first. */
  ran: string[];
  /** Of this program, not run yet. */
  pending: string[];
  /** Run by a later program: this one does not know what they changed. */
  foreign: string[];
}

const TABLE = 'migrations';

/** Reads, and writes nothing: TypeORM's own list would make its table where there is none. */
export async function schemaOf(source: DataSource): Promise<SchemaState> {
  const names = source.migrations.map((migration) => migration.name ?? migration.constructor.name);
  const ran = (await hasTable(source))
    ? (await source.query<{ name: string }[]>(`SELECT name FROM ${TABLE} ORDER BY id`)).map(
        ({ name }) => name,
      )
    : [];
  return {
    ran,
    pending: names.filter((name) => !ran.includes(name)),
    foreign: ran.filter((name) => !names.includes(name)),
  };
}

async function hasTable(source: DataSource): Promise<boolean> {
  const rows =
    source.options.type === 'postgres'
      ? await source.query<object[]>(
          `SELECT 1 FROM pg_tables WHERE tablename = $1 AND schemaname = ANY (current_schemas(false))`,
          [TABLE],
        )
      : await source.query<object[]>(
          `SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?`,
          [TABLE],
        );
  return rows.length > 0;
}
