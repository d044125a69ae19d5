import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a proposal is to become: those of before are revisions. */
export class Form1700000000014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE proposal ADD COLUMN form text NOT NULL DEFAULT 'REVISION'");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE proposal DROP COLUMN form');
  }
}
