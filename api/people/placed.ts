import type { EntityManager } from 'typeorm';

/** A statement with `?` where something is filled in, as PostgreSQL numbers it. */
export function placed(manager: EntityManager, statement: string): string {
  if (manager.connection.options.type !== 'postgres') return statement;
  let n = 0;
  return statement.replaceAll('?', () => `$${++n}`);
}
