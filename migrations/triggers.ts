import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migrations } from '.';

type Kind = 'postgres' | 'better-sqlite3';

/**
 * The statements by which the migrations make their triggers, by the trigger's name: read off the
 * migrations themselves, by running them against nothing.
 */
export async function triggersMade(kind: Kind): Promise<Map<string, string>> {
  const made = new Map<string, string>();
  const runner = listening(kind, (statement) => {
    const [, name] = /^CREATE TRIGGER (\w+)/.exec(statement) ?? [];
    const [, gone] = /^DROP TRIGGER (?:IF EXISTS )?(\w+)/.exec(statement) ?? [];
    if (name) made.set(name, statement);
    if (gone) made.delete(gone);
  });
  for (const Migration of migrations) await (new Migration() as MigrationInterface).up(runner);
  return made;
}

/** The function that PostgreSQL's triggers call, as the migrations make it. */
export async function triggerFunction(): Promise<string> {
  let text = '';
  const runner = listening('postgres', (statement) => {
    if (statement.startsWith('CREATE OR REPLACE FUNCTION append_only()')) text = statement;
  });
  for (const Migration of migrations) await (new Migration() as MigrationInterface).up(runner);
  return /\$\$([\s\S]*)\$\$/.exec(text)?.[1] ?? '';
}

/** Answers nothing to everything, and hears the statements. */
const listening = (type: Kind, hear: (statement: string) => void): QueryRunner =>
  new Proxy({} as QueryRunner, {
    get: (_, name) => {
      if (name === 'connection') return { options: { type } };
      return async (first: unknown) => {
        if (name === 'query') hear(String(first).trim());
        return [];
      };
    },
  });
