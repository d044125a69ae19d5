import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { appendOnly, mayAppend } from './appendOnly';

const text = (name: string, more: object = {}) => ({ name, type: 'text', ...more });
const optional = { isNullable: true };

/** Awards and rubrics; editions and the revisions they are made of. */
export class Foundation1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'award',
        columns: [text('key', { isPrimary: true }), text('title'), text('title_en', optional)],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'rubric',
        columns: [
          text('key', { isPrimary: true }),
          text('award_key'),
          text('title'),
          text('title_en', optional),
          text('parallel', optional),
          text('note', optional),
          { name: 'position', type: 'integer' },
        ],
        foreignKeys: [
          {
            columnNames: ['award_key'],
            referencedTableName: 'award',
            referencedColumnNames: ['key'],
          },
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'revision',
        columns: [
          text('rubric_key', { isPrimary: true }),
          text('hash', { isPrimary: true }),
          text('entry_key'),
          text('kind'),
          text('parent_key', optional),
          text('order_key'),
          text('label', optional),
          text('content'),
        ],
        foreignKeys: [
          {
            columnNames: ['rubric_key'],
            referencedTableName: 'rubric',
            referencedColumnNames: ['key'],
          },
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'edition',
        columns: [
          text('key', { isPrimary: true }),
          text('rubric_key'),
          text('label'),
          text('name', optional),
          text('content_hash'),
          text('published_on', optional),
          text('effective_from', optional),
          text('source', optional),
          text('recorded_at'),
          { name: 'seq', type: 'integer', isUnique: true },
        ],
        foreignKeys: [
          {
            columnNames: ['rubric_key'],
            referencedTableName: 'rubric',
            referencedColumnNames: ['key'],
          },
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'edition_entry',
        columns: [
          text('edition_key', { isPrimary: true }),
          { name: 'position', type: 'integer', isPrimary: true },
          text('rubric_key'),
          text('revision_hash'),
          text('lines', optional),
        ],
        foreignKeys: [
          {
            columnNames: ['edition_key'],
            referencedTableName: 'edition',
            referencedColumnNames: ['key'],
          },
          {
            columnNames: ['rubric_key', 'revision_hash'],
            referencedTableName: 'revision',
            referencedColumnNames: ['rubric_key', 'hash'],
          },
        ],
      }),
    );
    for (const table of ['revision', 'edition', 'edition_entry']) await appendOnly(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['edition_entry', 'edition', 'revision']) await mayAppend(runner, table);
    for (const table of ['edition_entry', 'edition', 'revision', 'rubric', 'award'])
      await runner.dropTable(table);
  }
}
