import { Table, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { appendOnly, mayAppend } from './appendOnly';

const text = (name: string, more: object = {}) => ({ name, type: 'text', ...more });
const integer = (name: string, more: object = {}) => ({ name, type: 'integer', ...more });
const optional = { isNullable: true };
const key = { isPrimary: true };

/**
 * Proposals with what they put forward, the decisions on them, and editions taken off the calendar.
 */
export class Proposals1700000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
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
          {
            columnNames: ['rubric_key'],
            referencedTableName: 'rubric',
            referencedColumnNames: ['key'],
          },
          {
            columnNames: ['base_key'],
            referencedTableName: 'edition',
            referencedColumnNames: ['key'],
          },
          {
            columnNames: ['created_by'],
            referencedTableName: 'account',
            referencedColumnNames: ['id'],
          },
          {
            columnNames: ['published_key'],
            referencedTableName: 'edition',
            referencedColumnNames: ['key'],
          },
        ],
      }),
    );
    await runner.createTable(
      new Table({
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
          {
            columnNames: ['proposal_id'],
            referencedTableName: 'proposal',
            referencedColumnNames: ['id'],
          },
          {
            columnNames: ['rubric_key', 'revision_hash'],
            referencedTableName: 'revision',
            referencedColumnNames: ['rubric_key', 'hash'],
          },
        ],
      }),
    );
    await runner.createTable(
      new Table({
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
        foreignKeys: [
          {
            columnNames: ['proposal_id'],
            referencedTableName: 'proposal',
            referencedColumnNames: ['id'],
          },
        ],
      }),
    );
    await runner.createTable(
      new Table({
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
        foreignKeys: [
          {
            columnNames: ['proposal_id'],
            referencedTableName: 'proposal',
            referencedColumnNames: ['id'],
          },
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'edition_end',
        columns: [
          text('edition_key', key),
          text('kind'),
          text('at'),
          text('ends_on', optional),
          integer('decision_seq', optional),
        ],
        foreignKeys: [
          {
            columnNames: ['edition_key'],
            referencedTableName: 'edition',
            referencedColumnNames: ['key'],
          },
        ],
      }),
    );
    await runner.createTable(
      new Table({
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
        foreignKeys: [
          {
            columnNames: ['edition_key'],
            referencedTableName: 'edition',
            referencedColumnNames: ['key'],
          },
        ],
      }),
    );
    for (const table of ['act', 'decision'])
      await runner.createIndex(table, new TableIndex({ columnNames: ['proposal_id'] }));
    for (const table of ['act', 'decision', 'edition_end', 'retirement'])
      await appendOnly(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['act', 'decision', 'edition_end', 'retirement'])
      await mayAppend(runner, table);
    for (const table of [
      'retirement',
      'edition_end',
      'decision',
      'act',
      'proposal_entry',
      'proposal',
    ])
      await runner.dropTable(table);
  }
}
