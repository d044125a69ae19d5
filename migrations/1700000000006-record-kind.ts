import { TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';

/** The newest line of a kind is asked with every request, and the auditor asks for kinds. */
export class RecordKind1700000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createIndex('record', new TableIndex({ columnNames: ['kind', 'seq'] }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('record', new TableIndex({ columnNames: ['kind', 'seq'] }));
  }
}
