import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { Client } from 'pg';
import type { Place } from './databases';
import { home } from './server';

/** What an earlier landing left, by name: see test/landed. */
export const LANDED = [
  'proposals',
  'review',
  'people',
  'scoring',
  'tables',
  'figures',
  'comments',
] as const;

const unpacked = (file: string) =>
  brotliDecompressSync(readFileSync(join(home, 'test/landed', file)));

/** Puts a database of an earlier landing into an empty place. */
export async function restoreLanded({ where }: Place, name: string): Promise<void> {
  if (where.kind === 'sqlite') return writeFileSync(where.file, unpacked(`${name}.sqlite.br`));
  const client = new Client({ connectionString: where.url });
  await client.connect();
  await client.query(unpacked(`${name}.sql.br`).toString('utf8')).finally(() => client.end());
}
