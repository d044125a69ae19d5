import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Sets of words for one thing that an award keeps, in the place of the usual ones: JSON, null where
 * it keeps none.
 */
export class AwardSynonyms1700000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE award ADD COLUMN synonyms text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE award DROP COLUMN synonyms');
  }
}
