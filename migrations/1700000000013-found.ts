import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables, dropTables, key, text } from './columns';

/** What took long to work out, for all processes and threads. */
export class Found1700000000013 implements MigrationInterface {
  up(runner: QueryRunner): Promise<void> {
    return createTables(runner, TABLES);
  }

  down(runner: QueryRunner): Promise<void> {
    return dropTables(runner, TABLES);
  }
}

const TABLES = [{ name: 'found', columns: [text('name', key), text('value'), text('at')] }];
