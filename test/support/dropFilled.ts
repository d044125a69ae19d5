import { readdirSync, rmSync } from 'node:fs';
import { onServer } from './databases';

/** After all tests: what was kept goes. */
export default async function dropFilled(): Promise<void> {
  const folder = process.env.TEST_FILLED!;
  const kept = readdirSync(folder).flatMap((name) => /^(\w+)\.json$/.exec(name)?.[1] ?? []);
  if (process.env.TEST_DATABASE_URL)
    for (const name of kept) await onServer(`DROP DATABASE IF EXISTS ${name}`);
  rmSync(folder, { recursive: true });
}
