import type { EntityManager } from 'typeorm';
import { triggerFunction, triggersMade } from '../../migrations/triggers';
import { flaw, type Flaw } from './flaw';

/** The triggers that keep rows from being changed are those that the migrations make. */
export async function triggerFindings(state: EntityManager): Promise<Flaw[]> {
  const postgres = state.connection.options.type === 'postgres';
  const wanted = await triggersMade(postgres ? 'postgres' : 'better-sqlite3');
  const held = postgres ? await onPostgres(state) : await onSqlite(state);
  const findings: Flaw[] = [];
  for (const [name, statement] of wanted) {
    const stands = held.get(name);
    if (stands === undefined)
      findings.push(flaw('trigger', name, `触发器 ${name} 已不在`, `trigger ${name} is gone`));
    else if (stands !== (postgres ? normal(statement) : statement))
      findings.push(
        flaw('trigger', name, `触发器 ${name} 被改动`, `trigger ${name} is another one`),
      );
  }
  for (const name of held.keys())
    if (!wanted.has(name))
      findings.push(flaw('trigger', name, `多出触发器 ${name}`, `trigger ${name} is none of ours`));
  return findings;
}

async function onSqlite(state: EntityManager): Promise<Map<string, string>> {
  const rows: { name: string; sql: string }[] = await state.query(
    "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'",
  );
  return new Map(rows.map(({ name, sql }) => [name, sql]));
}

interface Trigger {
  name: string;
  table: string;
  definition: string;
  enabled: string;
  body: string;
}

/** A trigger that is switched off, or whose function does something else, is not the one made. */
async function onPostgres(state: EntityManager): Promise<Map<string, string>> {
  const rows: Trigger[] = await state.query(
    `SELECT t.tgname AS name, c.relname AS table, pg_get_triggerdef(t.oid) AS definition,
       t.tgenabled AS enabled, p.prosrc AS body
     FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_proc p ON p.oid = t.tgfoid
     WHERE NOT t.tgisinternal AND c.relnamespace = current_schema()::regnamespace`,
  );
  const made = await triggerFunction();
  return new Map(
    rows.map(({ name, definition, enabled, body }) => [
      name,
      enabled === 'O' && body === made ? normal(definition) : `${enabled} ${definition}`,
    ]),
  );
}

/** As written and as PostgreSQL gives it back: without schema and quotes, events in one order. */
function normal(statement: string): string {
  const [, name, events = '', table, rest] =
    /^CREATE TRIGGER (\w+) BEFORE (.+?) ON "?(?:\w+\.)?"?(\w+)"? (.*)$/s.exec(statement) ?? [];
  return [name, events.split(' OR ').sort().join(), table, rest].join(' ');
}
