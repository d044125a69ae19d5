import { readFile } from 'node:fs/promises';
import { readUtf8 } from '../editions/utf8';
import { CommandFailure, FAILED } from './command';

/** The text of a file. @throws CommandFailure where it cannot be read or is no UTF-8 */
export async function readText(path: string): Promise<string> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new CommandFailure(FAILED, `无法读取 ${path}: ${error.code}`, `cannot read ${path}`);
  });
  const read = readUtf8(bytes);
  if ('text' in read) return read.text;
  throw new CommandFailure(
    FAILED,
    `${path} 第 ${read.line} 行不是 UTF-8 文本`,
    `line ${read.line} of ${path} is not UTF-8 text`,
  );
}
