import type { DataSource, EntityManager } from 'typeorm';

/** A statement with `?` where something is filled in, as PostgreSQL numbers it. */
export function placed(source: DataSource | EntityManager, statement: string): string {
  const { options } = 'connection' in source ? source.connection : source;
  if (options.type !== 'postgres') return statement;
  let n = 0;
  return statement.replaceAll('?', () => `$${++n}`);
}
