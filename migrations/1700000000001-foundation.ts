import type { MigrationInterface, QueryRunner, TableOptions } from 'typeorm';
import { appendOnly, mayAppend } from './appendOnly';
import { createTables, dropTables, integer, key, optional, text, to } from './columns';

/** Awards and rubrics; editions and the revisions they are made of. */
export class Foundation1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
    for (const table of ['revision', 'edition', 'edition_entry']) await appendOnly(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['edition_entry', 'edition', 'revision']) await mayAppend(runner, table);
    await dropTables(runner, TABLES);
  }
}

const TABLES: TableOptions[] = [
  {
    name: 'award',
    columns: [text('key', key), text('title'), text('title_en', optional)],
  },
  {
    name: 'rubric',
    columns: [
      text('key', key),
      text('award_key'),
      text('title'),
      text('title_en', optional),
      text('parallel', optional),
      text('note', optional),
      integer('position'),
    ],
    foreignKeys: [to('award_key', 'award', 'key')],
  },
  {
    name: 'revision',
    columns: [
      text('rubric_key', key),
      text('hash', key),
      text('entry_key'),
      text('kind'),
      text('parent_key', optional),
      text('order_key'),
      text('label', optional),
      text('content'),
    ],
    foreignKeys: [to('rubric_key', 'rubric', 'key')],
  },
  {
    name: 'edition',
    columns: [
      text('key', key),
      text('rubric_key'),
      text('label'),
      text('name', optional),
      text('content_hash'),
      text('published_on', optional),
      text('effective_from', optional),
      text('source', optional),
      text('recorded_at'),
      integer('seq', { isUnique: true }),
    ],
    foreignKeys: [to('rubric_key', 'rubric', 'key')],
  },
  {
    name: 'edition_entry',
    columns: [
      text('edition_key', key),
      integer('position', key),
      text('rubric_key'),
      text('revision_hash'),
      text('lines', optional),
    ],
    foreignKeys: [
      to('edition_key', 'edition', 'key'),
      to(['rubric_key', 'revision_hash'], 'revision', ['rubric_key', 'hash']),
    ],
  },
];
