import { TableIndex, type MigrationInterface, type QueryRunner, type TableOptions } from 'typeorm';
import { appendOnly, mayAppend } from './appendOnly';
import { createTables, dropTables, integer, key, optional, text, to } from './columns';

/**
 * Proposals with what they put forward, the decisions on them, and editions taken off the calendar.
 */
export class Proposals1700000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
    for (const table of ['act', 'decision'])
      await runner.createIndex(table, new TableIndex({ columnNames: ['proposal_id'] }));
    for (const table of ['act', 'decision', 'edition_end', 'retirement'])
      await appendOnly(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['act', 'decision', 'edition_end', 'retirement'])
      await mayAppend(runner, table);
    await dropTables(runner, TABLES);
  }
}

const TABLES: TableOptions[] = [
  {
    name: 'proposal',
    columns: [
      text('id', key),
      integer('number', { isUnique: true }),
      text('rubric_key'),
      text('title'),
      text('rationale'),
      text('base_key', optional),
      text('state'),
      integer('seq'),
      text('head'),
      text('created_by'),
      text('created_at'),
      text('published_key', optional),
    ],
    foreignKeys: [
      to('rubric_key', 'rubric', 'key'),
      to('base_key', 'edition', 'key'),
      to('created_by', 'account', 'id'),
      to('published_key', 'edition', 'key'),
    ],
  },
  {
    name: 'proposal_entry',
    columns: [
      text('proposal_id', key),
      text('entry_key', key),
      text('rubric_key'),
      text('revision_hash', optional),
      text('lines', optional),
      integer('act_seq'),
    ],
    foreignKeys: [
      to('proposal_id', 'proposal', 'id'),
      to(['rubric_key', 'revision_hash'], 'revision', ['rubric_key', 'hash']),
    ],
  },
  {
    name: 'act',
    columns: [
      integer('seq', key),
      text('proposal_id'),
      text('name'),
      text('author'),
      text('at'),
      text('changes'),
      text('lineage', optional),
      text('head'),
    ],
    foreignKeys: [to('proposal_id', 'proposal', 'id')],
  },
  {
    name: 'decision',
    columns: [
      integer('seq', key),
      text('proposal_id'),
      text('transition'),
      text('actor'),
      text('roles'),
      text('at'),
      text('note', optional),
      text('head'),
      text('from_state'),
      text('to_state'),
      integer('proposal_seq'),
      text('detail', optional),
    ],
    foreignKeys: [to('proposal_id', 'proposal', 'id')],
  },
  {
    name: 'edition_end',
    columns: [
      text('edition_key', key),
      text('kind'),
      text('at'),
      text('ends_on', optional),
      integer('decision_seq', optional),
    ],
    foreignKeys: [to('edition_key', 'edition', 'key')],
  },
  {
    name: 'retirement',
    columns: [
      integer('seq', key),
      text('edition_key'),
      text('account'),
      text('role'),
      text('ends_on'),
      text('at'),
      text('note'),
    ],
    foreignKeys: [to('edition_key', 'edition', 'key')],
  },
];
