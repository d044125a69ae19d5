import { readFile } from 'node:fs/promises';
import { editionFile } from '../../rubrics/library/shape';
import type { Mark } from '../../rubrics/reading/general/block';
import { fileIn, type Brought } from '../imports/fileIn';
import { CommandFailure, FAILED, USAGE, type Given } from './command';

/**
 * The edition that a file holds, with what in it is doubtful or was not placed.
 * @throws CommandFailure where it cannot be opened, BadFile where it cannot be used
 */
export async function readAnyDocument(
  path: string,
  { rubric, edition }: Given['options'],
): Promise<Brought> {
  const named = editionFile.pick({ rubric: true, edition: true }).partial();
  const meant = named.safeParse({ rubric, edition });
  if (!meant.success)
    throw new CommandFailure(
      USAGE,
      '--rubric 应如 shenzhen/economic,--edition 应如 2026',
      '--rubric is one such as shenzhen/economic, --edition one such as 2026',
    );
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new CommandFailure(FAILED, `无法读取 ${path}: ${error.code}`, `cannot read ${path}`);
  });
  return fileIn(path, bytes, meant.data);
}

/** What a person should look at, a line each. */
export const markLines = (path: string, marks: readonly Mark[]): string[] =>
  marks.map(
    ({ line, text, why }) => `${path}:${line}: ${why[0]} / ${why[1]}${text && `: ${text}`}`,
  );
