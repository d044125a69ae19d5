import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { appendOnly, mayAppend } from './appendOnly';
import { key, text } from './columns';

/** What an installation is once and for good, such as one of production. */
export class Mark1700000000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(new Table({ name: 'mark', columns: [text('name', key), text('at')] }));
    await appendOnly(runner, 'mark');
  }

  async down(runner: QueryRunner): Promise<void> {
    await mayAppend(runner, 'mark');
    await runner.dropTable('mark');
  }
}
