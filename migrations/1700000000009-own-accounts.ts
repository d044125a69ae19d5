import { TableIndex, type MigrationInterface, type QueryRunner, type TableOptions } from 'typeorm';
import { createTables, dropTables, integer, key, optional, text, to } from './columns';

/**
 * What people do with their own accounts: passwords that are changed, sessions that are seen,
 * second factors, tokens for programs; and what two administrators do together.
 */
export class OwnAccounts1700000000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE account ADD COLUMN must_change integer');
    await runner.query('ALTER TABLE account_grant ADD COLUMN reason text');
    await runner.query('ALTER TABLE session ADD COLUMN address text');
    await runner.query(
      `UPDATE session SET address = told.address FROM (${signIns(runner)}) AS told
       WHERE told.session = session.token_hash`,
    );
    await createTables(runner, TABLES);
    for (const [table, column] of SOUGHT)
      await runner.createIndex(table, new TableIndex({ columnNames: [column] }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
    for (const [table, column] of ADDED)
      await runner.query(`ALTER TABLE ${table} DROP COLUMN ${column}`);
  }
}

/** Whence each session was begun: the record tells it. */
const signIns = (runner: QueryRunner): string => {
  const member = (name: string) =>
    runner.connection.options.type === 'postgres'
      ? `body::json->>'${name}'`
      : `json_extract(body, '$.${name}')`;
  return `SELECT ${member('session')} AS session, ${member('address')} AS address FROM record WHERE kind = 'sign-in'`;
};

const ADDED = [
  ['session', 'address'],
  ['account_grant', 'reason'],
  ['account', 'must_change'],
];
const SOUGHT = [
  ['session', 'account_id'],
  ['account_request', 'account_id'],
  ['recovery_code', 'account_id'],
  ['api_token', 'account_id'],
] as const;

const OF_ACCOUNT = [to('account_id', 'account', 'id')];

const TABLES: TableOptions[] = [
  {
    name: 'account_request',
    columns: [
      integer('seq', key),
      text('account_id'),
      text('what'),
      text('by'),
      text('at'),
      text('outcome', optional),
      text('settled_by', optional),
      text('settled_at', optional),
    ],
    foreignKeys: OF_ACCOUNT,
  },
  {
    name: 'second_factor',
    columns: [
      text('account_id', key),
      text('secret'),
      text('begun_at'),
      text('confirmed_at', optional),
    ],
    foreignKeys: OF_ACCOUNT,
  },
  {
    name: 'recovery_code',
    columns: [
      text('code_hash', key),
      text('account_id'),
      text('made_at'),
      text('used_at', optional),
    ],
    foreignKeys: OF_ACCOUNT,
  },
  {
    name: 'factor_use',
    columns: [text('account_id', key), integer('step')],
    foreignKeys: OF_ACCOUNT,
  },
  {
    name: 'api_token',
    columns: [
      text('token_hash', key),
      text('account_id'),
      text('award_key'),
      text('scope'),
      text('name'),
      text('created_at'),
      text('expires_at'),
      text('ended_at', optional),
    ],
    foreignKeys: OF_ACCOUNT,
  },
  { name: 'last_use', columns: [text('token_hash', key), text('used_at')] },
  {
    name: 'award_rule',
    columns: [text('award_key', key), integer('second_factor'), text('by'), text('at')],
  },
];
