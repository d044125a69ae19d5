import type { EntityManager } from 'typeorm';
import { opinionsIn, type SheetOpinion } from '../../rubrics/reading/opinions/opinionsIn';
import type { Mark } from '../../rubrics/reading/general/block';
import { BadFile, type FileFault } from '../editions/libraryFile';
import { done } from '../found/found';
import { job } from '../found/job';
import { blocksIn } from './fileIn';
import { faulty } from './meant';

/** A file as it is sent: its name, and its bytes in base64. */
export interface SentFile {
  name: string;
  content: string;
}
/** Comments of a sheet that somebody sent, or what is wrong with it. */
type ReadOpinions = { opinions: SheetOpinion[]; marks: Mark[] } | { faults: FileFault[] };

/** Most comments that are taken in at once. */
const MOST = 2_000;

/** Read by another thread where there is one, as every document. */
export const readOpinions = async (
  source: EntityManager,
  { name, content }: SentFile,
): Promise<ReadOpinions> => (await done(source, readingOpinions, { name, content }))!;

const readingOpinions = job({
  name: 'opinions',
  work: async (_: EntityManager, { name, content }: SentFile): Promise<ReadOpinions> => {
    try {
      const { blocks, marks } = blocksIn(name, Buffer.from(content, 'base64'));
      const read = opinionsIn(blocks);
      if (!read) throw faulty(name, 1, NO_HEAD);
      if (read.opinions.length > MOST) throw faulty(name, 1, TOO_MANY);
      return { opinions: read.opinions, marks: [...marks, ...read.marks] };
    } catch (error) {
      if (error instanceof BadFile) return { faults: error.faults };
      throw error;
    }
  },
});

const NO_HEAD = [
  '没有找到意见表的表头(如“章条编号、意见内容、提出单位”)',
  'a table whose head says what its columns hold, such as Clause, Comments, Proposed change',
] as const;
const TOO_MANY = [`至多 ${MOST} 条意见,请分次读入`, `at most ${MOST} comments at a time`] as const;
