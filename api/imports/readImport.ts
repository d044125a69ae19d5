import type { EntityManager } from 'typeorm';
import type { Ruling } from '../../rubrics/library/decide';
import { BadFile, type FileFault } from '../editions/libraryFile';
import { done } from '../found/found';
import { job } from '../found/job';
import { fileIn, type Brought } from './fileIn';
import type { ImportInput } from './importInput';

/** The edition that somebody sent in a file, or what is wrong with it. */
type ReadImport = Brought | { faults: FileFault[]; message: string };

/** Read by another thread where there is one: a large file takes its time. */
export const readImport = async (
  source: EntityManager,
  { pairs: _, ...input }: ImportInput,
): Promise<ReadImport> => (await done(source, readingJob, input))!;

const readingJob = job({
  name: 'import',
  work: async (
    _: EntityManager,
    { name, content, rubric, edition }: Omit<ImportInput, 'pairs'>,
  ): Promise<ReadImport> => {
    try {
      const meant = { rubric: rubric ?? undefined, edition: edition ?? undefined };
      return fileIn(name, Buffer.from(content, 'base64'), meant);
    } catch (error) {
      if (error instanceof BadFile) return { faults: error.faults, message: error.message };
      throw error;
    }
  },
});

export const rulingsOf = ({ pairs }: ImportInput): Ruling[] =>
  pairs.map(({ base, head }) => ({ base, head: head ?? null }));
