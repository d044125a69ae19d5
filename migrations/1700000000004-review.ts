import { TableIndex, type MigrationInterface, type QueryRunner, type TableOptions } from 'typeorm';
import { appendOnly, mayAppend } from './appendOnly';
import { createTables, dropTables, integer, key, optional, text, to } from './columns';

/**
 * What is said of drafts and of pairs of clauses, and what a person keeps for themselves: ticks,
 * marks, likings.
 */
export class Review1700000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
    await runner.createIndex('comment', new TableIndex({ columnNames: ['proposal_id'] }));
    await runner.createIndex('comment_outcome', new TableIndex({ columnNames: ['comment_seq'] }));
    await runner.createIndex(
      'crosswalk_match',
      new TableIndex({ columnNames: ['a_edition', 'b_edition'] }),
    );
    for (const table of SAID) await appendOnly(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of SAID) await mayAppend(runner, table);
    await dropTables(runner, TABLES);
  }
}

const SAID = ['comment', 'comment_outcome', 'crosswalk_match', 'crosswalk_retraction'];

const TABLES: TableOptions[] = [
  {
    name: 'comment',
    columns: [
      integer('seq', key),
      text('proposal_id'),
      integer('parent', optional),
      text('entry', optional),
      text('change', optional),
      text('text'),
      text('author'),
      text('at'),
    ],
    foreignKeys: [
      to('proposal_id', 'proposal', 'id'),
      to('parent', 'comment', 'seq'),
      to('author', 'account', 'id'),
    ],
  },
  {
    name: 'comment_outcome',
    columns: [
      integer('seq', key),
      integer('comment_seq'),
      text('outcome'),
      text('note', optional),
      text('author'),
      text('at'),
    ],
    foreignKeys: [to('comment_seq', 'comment', 'seq'), to('author', 'account', 'id')],
  },
  {
    name: 'crosswalk_match',
    columns: [
      integer('seq', key),
      text('a_edition'),
      text('a_key'),
      text('b_edition'),
      text('b_key', optional),
      text('relation'),
      text('rationale'),
      text('author'),
      text('roles'),
      text('at'),
    ],
    foreignKeys: [
      to('a_edition', 'edition', 'key'),
      to('b_edition', 'edition', 'key'),
      to('author', 'account', 'id'),
    ],
  },
  {
    name: 'crosswalk_retraction',
    columns: [
      integer('seq', key),
      integer('match_seq', { isUnique: true }),
      text('reason'),
      text('author'),
      text('at'),
    ],
    foreignKeys: [to('match_seq', 'crosswalk_match', 'seq'), to('author', 'account', 'id')],
  },
  {
    name: 'seen_change',
    columns: [text('proposal_id', key), text('account', key), text('change', key)],
    foreignKeys: [to('proposal_id', 'proposal', 'id'), to('account', 'account', 'id')],
  },
  {
    name: 'review_mark',
    columns: [text('proposal_id', key), text('account', key), integer('record_seq')],
    foreignKeys: [to('proposal_id', 'proposal', 'id'), to('account', 'account', 'id')],
  },
  {
    name: 'preference',
    columns: [text('account', key), text('name', key), text('value')],
    foreignKeys: [to('account', 'account', 'id')],
  },
];
