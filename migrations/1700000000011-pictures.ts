import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, mayAppend } from './appendOnly';
import { createTables, dropTables, integer, key, text, to } from './columns';

/** The pictures of figures, by the hash of their bytes. */
export class Pictures1700000000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
    await appendOnly(runner, 'picture');
  }

  async down(runner: QueryRunner): Promise<void> {
    await mayAppend(runner, 'picture');
    await dropTables(runner, TABLES);
  }
}

const TABLES = [
  {
    name: 'picture',
    columns: [
      text('rubric_key', key),
      text('hash', key),
      text('media_type'),
      integer('width'),
      integer('height'),
      integer('size'),
      text('bytes'),
    ],
    foreignKeys: [to('rubric_key', 'rubric', 'key')],
  },
];
