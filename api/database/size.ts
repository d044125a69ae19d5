import { stat } from 'node:fs/promises';
import type { DataSource } from 'typeorm';

/** Bytes of a database, and of what is written but not yet in its place (SQLite). */
export async function sizeOf(source: DataSource): Promise<{ database: number; wal: number }> {
  const { options } = source;
  if (options.type === 'postgres') {
    const [{ size }] = await source.query<[{ size: string }]>(
      'SELECT pg_database_size(current_database()) AS size',
    );
    return { database: Number(size), wal: 0 };
  }
  const [database, wal] = await Promise.all(
    [options.database as string, `${options.database}-wal`].map(bytes),
  );
  return { database: database!, wal: wal! };
}

const bytes = (file: string): Promise<number> =>
  stat(file).then(
    ({ size }) => size,
    () => 0,
  );

/** Connections of PostgreSQL's pool; null where there is none. */
export function poolOf(
  source: DataSource,
): { total: number; idle: number; waiting: number } | null {
  const { master } = source.driver as unknown as {
    master?: { totalCount: number; idleCount: number; waitingCount: number };
  };
  return master
    ? { total: master.totalCount, idle: master.idleCount, waiting: master.waitingCount }
    : null;
}
