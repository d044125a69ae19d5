import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Names by which people call acts, comments and confirmed matches, in the place of their numbers in
 * the record. Null: one of before, which keeps that number.
 */
export class Names1700000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, column] of COLUMNS)
      await runner.query(`ALTER TABLE ${table} ADD COLUMN ${column}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, column] of COLUMNS)
      await runner.query(`ALTER TABLE ${table} DROP COLUMN ${column.split(' ')[0]}`);
  }
}

const COLUMNS = [
  ['act', 'number integer'],
  ['comment', 'number integer'],
  ['crosswalk_match', 'name text'],
] as const;
