import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { z } from 'zod';
import { editionFile, type EditionFile } from '../../rubrics/library/shape';
import type { Mark } from '../../rubrics/reading/general/block';
import { general } from '../../rubrics/reading/general/general';
import { BadDocument } from '../documents/badDocument';
import { readDocument } from '../documents/readDocument';
import { CommandFailure, FAILED, USAGE, type Given } from './command';

/** Where nobody says whose text it is. */
const NOBODYS = { rubric: 'draft/document', edition: 'draft' };

/**
 * A document by the general grammar, with what in it is doubtful or was not placed.
 * @throws CommandFailure where it is not read, or holds no clause
 */
export async function readAnyDocument(
  path: string,
  { rubric = NOBODYS.rubric, edition = NOBODYS.edition }: Given['options'],
): Promise<{ file: EditionFile; marks: Mark[] }> {
  const shape = editionFile as z.ZodType as z.ZodType<EditionFile>;
  const named = editionFile.pick({ rubric: true, edition: true }).safeParse({ rubric, edition });
  if (!named.success)
    throw new CommandFailure(
      USAGE,
      '--rubric 应如 shenzhen/economic,--edition 应如 2026',
      '--rubric is one such as shenzhen/economic, --edition one such as 2026',
    );
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new CommandFailure(FAILED, `无法读取 ${path}: ${error.code}`, `cannot read ${path}`);
  });
  const name = basename(path, extname(path));
  const { file, marks } = general(documentIn(path, bytes), { ...named.data, name });
  const checked = file && shape.safeParse(file);
  if (!checked)
    throw new CommandFailure(FAILED, `${path} 中没有找到条文`, `no clause was found in ${path}`);
  if (checked.success) return { file: checked.data, marks };
  const [fault] = checked.error.issues;
  throw new CommandFailure(
    FAILED,
    `${path} 读出的内容不合库文件的格式: ${fault?.path.join('.')}`,
    `what was read from ${path} has not the shape of a library file: ${fault?.message}`,
  );
}

function documentIn(path: string, bytes: Buffer) {
  try {
    return readDocument(path, bytes);
  } catch (error) {
    if (!(error instanceof BadDocument)) throw error;
    const { chinese, english } = error;
    throw new CommandFailure(FAILED, `${path}: ${chinese}`, `${path}: ${english}`);
  }
}
