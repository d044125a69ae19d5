import type { QueryRunner } from 'typeorm';

/**
 * What can never be: a row of the table changed or removed. Both databases refuse it by trigger.
 */
export async function appendOnly(runner: QueryRunner, table: string): Promise<void> {
  if (runner.connection.options.type === 'postgres') {
    await runner.query(`CREATE OR REPLACE FUNCTION append_only() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN RAISE EXCEPTION 'append-only: %', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation'; END $$`);
    await runner.query(
      `CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "${table}" FOR EACH STATEMENT EXECUTE FUNCTION append_only()`,
    );
    return;
  }
  for (const act of ['UPDATE', 'DELETE'])
    await runner.query(
      `CREATE TRIGGER ${table}_no_${act.toLowerCase()} BEFORE ${act} ON "${table}" BEGIN SELECT RAISE(ABORT, 'append-only: ${table}'); END`,
    );
}

/** Takes the triggers away again; only for `down`. */
export async function mayAppend(runner: QueryRunner, table: string): Promise<void> {
  if (runner.connection.options.type === 'postgres')
    return void (await runner.query(`DROP TRIGGER ${table}_append_only ON "${table}"`));
  for (const act of ['update', 'delete']) await runner.query(`DROP TRIGGER ${table}_no_${act}`);
}
