import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { z } from 'zod';
import { awardOf } from '../../rubrics/address';
import { deceivingIn } from '../../rubrics/deceiving';
import { fromFile } from '../../rubrics/library/fromFile';
import { identifiedFile } from '../../rubrics/library/identify';
import {
  awardFile,
  editionFile,
  type AwardFile,
  type EditionFile,
} from '../../rubrics/library/shape';
import { toFile } from '../../rubrics/library/toFile';
import { grammars } from '../../rubrics/reading';
import { buildTree } from '../../rubrics/tree/tree';
import { writeLibraryFile } from '../editions/libraryFile';
import { readLibraryFile } from '../editions/loadLibrary';
import { home } from '../home';
import { makeFolder } from '../makeFolder';
import { CommandFailure, DONE, FAILED, FINDINGS, USAGE, type Command } from './command';
import { markLines, readAnyDocument } from './readAnyDocument';
import { readText } from './readText';

const names = Object.keys(grammars);

export const readCommand: Command = {
  usage: `<file> --out <dir> [--rubric <a/b> --edition <label>] [--grammar ${names.join('|')}]`,
  about:
    '读取文档(.docx、.xlsx、.csv、.txt、.html)或已发布文本,写出标准库文件 / a document or a published text to library files, one an edition',
  options: {
    grammar: { type: 'string' },
    out: { type: 'string' },
    rubric: { type: 'string' },
    edition: { type: 'string' },
  },
  opens: null,
  async run({ words: [path, ...more], options, out, talk }) {
    const { grammar, out: directory } = options;
    if (!path || more.length || typeof directory !== 'string')
      throw new CommandFailure(USAGE, '请给出一个文件和 --out 目录', 'name one file and --out');
    if (grammar === undefined) {
      const { file, marks } = await readAnyDocument(path, options);
      for (const line of markLines(path, marks)) talk(line);
      out(`${await write(directory, await titled(file), talk)}\n`);
      return marks.length ? FINDINGS : DONE;
    }
    if (typeof grammar !== 'string' || !(grammar in grammars))
      throw new CommandFailure(
        USAGE,
        `--grammar 应为 ${names.join(' 或 ')}`,
        `--grammar is one of ${names.join(', ')}`,
      );
    const text = await readText(path);
    const { files, unread } = grammars[grammar as keyof typeof grammars](text);
    if (!files.length)
      throw new CommandFailure(
        FAILED,
        `${path} 中没有找到评定标准`,
        `no rubric was found in ${path}`,
      );
    for (const file of files) out(`${await write(directory, await titled(file), talk)}\n`);
    for (const { line, text } of unread) talk(`${path}:${line}: 未识别 / unread: ${text}`);
    const unseen = text
      .split('\n')
      .flatMap((line, i) => deceivingIn(line).map((sign) => ({ ...sign, i })));
    for (const { i, place, codePoint } of unseen)
      talk(`${path}:${i + 1}:${place}: 看不见的字符 / nobody sees it: ${codePoint}`);
    return unread.length || unseen.length ? FINDINGS : DONE;
  },
};

/** What was read with the titles that its award registers, as every export has them. */
async function titled({ rubric, edition, name, ...read }: EditionFile): Promise<EditionFile> {
  const file = `${awardOf(rubric)}/award.yaml`;
  const bytes = await readFile(join(home, 'rubrics/library', file)).catch(() => undefined);
  const award =
    bytes && readLibraryFile(file, bytes, awardFile as z.ZodType as z.ZodType<AwardFile>);
  const known = award?.rubrics.find(({ key }) => rubric === `${award.award}/${key}`);
  const titles = award && known && { award: award.title, title: known.title };
  return { rubric, edition, ...(name !== undefined && { name }), ...titles, ...read };
}

/**
 * Keys that the library already has are kept for life. A file there that cannot be used is not
 * overwritten.
 */
async function write(
  directory: string,
  read: EditionFile,
  talk: (line: string) => void,
): Promise<string> {
  const name = `${read.rubric}/${read.edition}.yaml`;
  const path = join(directory, name);
  const bytes = await readFile(path).catch(() => undefined);
  const file = bytes
    ? identifiedFile(
        read,
        treeOf(readLibraryFile(name, bytes, editionFile as z.ZodType as z.ZodType<EditionFile>)),
      )
    : toFile(read, treeOf(read));
  const text = writeLibraryFile(file);
  makeFolder(dirname(path));
  await writeFile(path, text);
  talk(`${name}: ${fromFile(file).length} 条目 / entries`);
  return path;
}

const treeOf = (file: EditionFile) => buildTree(fromFile(file));
