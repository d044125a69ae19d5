import { readFile } from 'node:fs/promises';
import { beijingDay } from '../../rubrics/calendar';
import type { Database } from '../dataSource';
import { NoDatabase } from '../dataSource';
import { findEdition } from '../editions/find';
import { keepRegister } from '../editions/register';
import { Shelf } from '../editions/shelf';
import { verifyPackage } from '../exports/verifyPackage';
import { CommandFailure, DONE, FAILED, type Given } from './command';

/**
 * Recomputes the hashes of a package, and holds its content hash against the edition of that name
 * where there is a database.
 */
export async function packageVerdict(given: Given, path: string): Promise<number> {
  const { out, talk } = given;
  const bytes = await readFile(path).catch((error: Error) => {
    throw new CommandFailure(FAILED, `无法读取 ${path}`, `cannot read ${path}: ${error.message}`);
  });
  const verdict = verifyPackage(bytes);
  const { edition, contentHash, files } = verdict;
  const known = edition === null ? null : await hashHeld(given, edition);
  const findings = [...verdict.findings];
  if (known !== null && known !== contentHash)
    findings.push(`${edition}: 与数据库中的版本不同 / is not the edition of the database`);
  if (edition !== null && known === null)
    talk(
      `没有数据库,或其中没有 ${edition}: 只核对了发布包自身 / no database with ${edition}: the package was held against itself alone`,
    );
  if (given.options.json)
    out(
      `${JSON.stringify({ holds: findings.length === 0, edition, contentHash, files, findings })}\n`,
    );
  else if (findings.length > 0) out(findings.map((finding) => `${finding}\n`).join(''));
  else out(`成立: ${edition},${files} 个文件,内容散列 ${contentHash} / holds: ${files} files\n`);
  return findings.length === 0 ? DONE : FAILED;
}

/** Content hash of an edition in the database; null where it has none. */
async function hashHeld({ database }: Given, edition: string): Promise<string | null> {
  const opened: Database | null = await database().catch((error: unknown) => {
    if (error instanceof NoDatabase) return null;
    throw error;
  });
  if (!opened) return null;
  const sight = {
    register: await keepRegister(opened.read)(),
    shelf: new Shelf(opened.read),
    today: beijingDay(new Date()),
  };
  return findEdition(sight, edition)?.contentHash ?? null;
}
