import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose opinion a comment is, its kind, and the wording put forward: those of before say none. */
export class CommentsFromOutside1700000000016 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const column of COLUMNS)
      await runner.query(`ALTER TABLE comment ADD COLUMN ${column} text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const column of COLUMNS) await runner.query(`ALTER TABLE comment DROP COLUMN ${column}`);
  }
}

const COLUMNS = ['organization', 'kind', 'proposed_text'];
