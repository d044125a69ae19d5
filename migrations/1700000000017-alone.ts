import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the index says of a place becomes enough to show it without the text around it. It is made
 * of what is published, so that what stood there is made anew by the first process that starts.
 */
export class Alone1700000000017 implements MigrationInterface {
  up = (runner: QueryRunner): Promise<void> => anew(runner, PLACE, ['english integer NOT NULL']);
  down = (runner: QueryRunner): Promise<void> => anew(runner, BEFORE, []);
}

async function anew(runner: QueryRunner, place: string, more: string[]): Promise<void> {
  const clustered = runner.connection.options.type === 'postgres' ? '' : ' WITHOUT ROWID';
  const edition = ['edition_seq integer PRIMARY KEY NOT NULL', 'law text NOT NULL', ...more];
  for (const statement of [
    'DROP TABLE search_place',
    'DROP TABLE search_edition',
    `CREATE TABLE search_edition (${edition.join(', ')})`,
    `CREATE TABLE search_place (${place}, PRIMARY KEY (text_id, edition_seq, position))${clustered}`,
    'CREATE INDEX search_place_label ON search_place (label_id, edition_seq)',
  ])
    await runner.query(statement);
}

const BEFORE = `text_id integer NOT NULL, edition_seq integer NOT NULL, position integer NOT NULL,
  label_id integer, kind text NOT NULL, part text NOT NULL`;
const PLACE = `${BEFORE}, entry integer NOT NULL, weight integer,
  address text NOT NULL, label text, number text`;
