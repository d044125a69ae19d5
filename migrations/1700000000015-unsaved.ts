import { TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { createTables, dropTables, key, text, to } from './columns';

/** What people typed and have not stored. */
export class Unsaved1700000000015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
    await runner.createIndex('unsaved', new TableIndex({ columnNames: ['at'] }));
  }

  down(runner: QueryRunner): Promise<void> {
    return dropTables(runner, TABLES);
  }
}

const TABLES = [
  {
    name: 'unsaved',
    columns: [text('account', key), text('place', key), text('at'), text('text')],
    foreignKeys: [to('account', 'account', 'id')],
  },
];
