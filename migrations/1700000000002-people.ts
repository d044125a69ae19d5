import type { MigrationInterface, QueryRunner, TableOptions } from 'typeorm';
import { appendOnly, mayAppend } from './appendOnly';
import { createTables, dropTables, integer, key, optional, text, to } from './columns';

/**
 * Accounts with their grants and sessions, the record of everything that happened, and the counts
 * that slow guessing down.
 */
export class People1700000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
    for (const table of ['record', 'account_grant']) await appendOnly(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['account_grant', 'record']) await mayAppend(runner, table);
    await dropTables(runner, TABLES);
  }
}

const TABLES: TableOptions[] = [
  {
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
  },
  {
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
  },
  {
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
    foreignKeys: [to('account_id', 'account', 'id')],
  },
  {
    name: 'session',
    columns: [
      text('token_hash', key),
      text('account_id'),
      text('created_at'),
      text('expires_at'),
      text('ended_at', optional),
    ],
    foreignKeys: [to('account_id', 'account', 'id')],
  },
  {
    name: 'throttle',
    columns: [text('subject', key), text('minute', key), integer('count')],
  },
];
