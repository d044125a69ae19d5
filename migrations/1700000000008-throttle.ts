import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { integer, key, text } from './columns';

/**
 * Attempts are counted in one row a subject, so that one statement counts and decides. What stood
 * there counted for a quarter of an hour at most.
 */
export class Throttle1700000000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.dropTable('throttle');
    await runner.createTable(
      new Table({
        name: 'throttle',
        columns: [text('subject', key), text('since'), integer('count')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('throttle');
    await runner.createTable(
      new Table({
        name: 'throttle',
        columns: [text('subject', key), text('minute', key), integer('count')],
      }),
    );
  }
}
