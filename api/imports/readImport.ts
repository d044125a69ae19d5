import type { EntityManager } from 'typeorm';
import type { Ruling } from '../../rubrics/library/decide';
import type { EditionFile } from '../../rubrics/library/shape';
import { BadFile, parseLibraryFile, type FileFault } from '../editions/libraryFile';
import { soundTree } from '../editions/loadLibrary';
import { readUtf8 } from '../editions/utf8';
import { done } from '../found/found';
import { job } from '../found/job';
import type { ImportInput } from './importInput';

/** The edition that somebody sent in a file, or what is wrong with it. */
type ReadImport = { file: EditionFile } | { faults: FileFault[]; message: string };

/** Read by another thread where there is one: a large file takes its time. */
export const readImport = async (
  source: EntityManager,
  { name, content }: ImportInput,
): Promise<ReadImport> => (await done(source, readingJob, { name, content }))!;

const readingJob = job({
  name: 'import',
  work: async (
    _: EntityManager,
    { name, content }: Pick<ImportInput, 'name' | 'content'>,
  ): Promise<ReadImport> => {
    try {
      return { file: fileIn(name, Buffer.from(content, 'base64')) };
    } catch (error) {
      if (error instanceof BadFile) return { faults: error.faults, message: error.message };
      throw error;
    }
  },
});

function fileIn(name: string, bytes: Buffer): EditionFile {
  const read = readUtf8(bytes);
  if ('line' in read)
    throw new BadFile(name, [
      { line: read.line, path: '', expected: 'UTF-8 文本 / text in UTF-8' },
    ]);
  const file = parseLibraryFile(name, read.text);
  soundTree(name, read.text, file);
  return file;
}

export const rulingsOf = ({ pairs }: ImportInput): Ruling[] =>
  pairs.map(({ base, head }) => ({ base, head: head ?? null }));
