import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { appendOnly, mayAppend } from './appendOnly';

const text = (name: string, more: object = {}) => ({ name, type: 'text', ...more });
const integer = (name: string, more: object = {}) => ({ name, type: 'integer', ...more });
const optional = { isNullable: true };
const key = { isPrimary: true };
const account = {
  columnNames: ['account_id'],
  referencedTableName: 'account',
  referencedColumnNames: ['id'],
};

/**
 * Accounts with their grants and sessions, the record of everything that happened, and the counts
 * that slow guessing down.
 */
export class People1700000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'record',
        columns: [
          integer('seq', key),
          text('at'),
          text('kind'),
          text('actor', optional),
          text('subject'),
          text('body'),
          text('prev'),
          text('hash'),
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'account',
        columns: [
          text('id', key),
          text('username', { isUnique: true }),
          text('name'),
          text('password_hash'),
          text('office', optional),
          text('created_at'),
          text('created_by'),
          text('disabled_at', optional),
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'account_grant',
        columns: [
          integer('seq', key),
          text('account_id'),
          text('award_key'),
          text('role'),
          integer('given'),
          text('by'),
          text('at'),
        ],
        foreignKeys: [account],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'session',
        columns: [
          text('token_hash', key),
          text('account_id'),
          text('created_at'),
          text('expires_at'),
          text('ended_at', optional),
        ],
        foreignKeys: [account],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'throttle',
        columns: [text('subject', key), text('minute', key), integer('count')],
      }),
    );
    for (const table of ['record', 'account_grant']) await appendOnly(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['account_grant', 'record']) await mayAppend(runner, table);
    for (const table of ['throttle', 'session', 'account_grant', 'account', 'record'])
      await runner.dropTable(table);
  }
}
