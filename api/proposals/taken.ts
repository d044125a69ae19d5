import type { EntityManager } from 'typeorm';
import type { EntryChange } from '../../rubrics/acts/act';
import { awardOf } from '../../rubrics/address';
import type { Doubt } from '../../rubrics/diff/doubts';
import { apartIn, BadRuling, decide, openDoubts, type Ruling } from '../../rubrics/library/decide';
import { identified, paired, type Pairing } from '../../rubrics/library/identify';
import { keepOrder } from '../../rubrics/library/keepOrder';
import { keyAt } from '../../rubrics/library/keyAt';
import type { Entry } from '../../rubrics/kinds';
import type { EditionFile } from '../../rubrics/library/shape';
import type { DocumentComment } from '../../rubrics/reading/general/block';
import { building, type Tree } from '../../rubrics/tree/tree';
import { broughtComment } from '../../rubrics/writing/broughtComment';
import { latestEdition } from '../editions/register';
import { entriesOfEdition } from '../editions/shelf';
import { RubricRow } from '../entries/registerRows';
import { done } from '../found/found';
import { job } from '../found/job';
import { inSlices } from '../inSlices';
import { changesBetween } from './changesBetween';
import { titlePage } from './create';

/**
 * How a file is taken: what somebody decided of pairs, whether its kinds are guesses, and what
 * people said of it in its margin.
 */
export interface Reading {
  rulings: readonly Ruling[];
  guessed: boolean;
  comments?: readonly DocumentComment[];
}

/** What a file says beside the text that it revises: plain data, which travels between threads. */
export interface Taken {
  /** Key of that edition; null: there is none, and it stands beside a bare title page. */
  base: string | null;
  changes: EntryChange[];
  /** Keys of entries of which somebody said that they are nothing in the file. */
  apart: string[];
  /** What people said in its margin, each at the entry of which they spoke. */
  comments: { text: string; entry: string | null }[];
  /** What may still be decided of pairs. */
  doubts: Doubt[];
}

interface Given {
  file: EditionFile;
  how: Reading;
  base: string | null;
}

/** What is paired with what takes its time, so that another thread does it where there is one. */
const takenJob = job({
  name: 'taken',
  about: ({ file }: Given) => ({ rubric: file.rubric }),
  work: async (manager: EntityManager, given: Given): Promise<Taken | { bad: string }> => {
    try {
      return await takenBeside(manager, given);
    } catch (error) {
      if (!(error instanceof BadRuling)) throw error;
      return { bad: error.message };
    }
  },
});

/** What a file says beside the latest edition of its rubric. @throws BadRuling */
export async function takenNow(
  source: EntityManager,
  file: EditionFile,
  how: Reading,
): Promise<Taken> {
  const base = await baseOf(source, file);
  const told = (await done(source, takenJob, { file, how, base }))!;
  if ('bad' in told) throw new BadRuling(told.bad);
  return told;
}

/**
 * The same inside a transaction: what was worked out before it, unless another edition was
 * published meanwhile. @throws BadRuling
 */
export async function stillTaken(
  manager: EntityManager,
  taken: Taken | null,
  file: EditionFile,
  how: Reading,
): Promise<Taken> {
  const base = await baseOf(manager, file);
  return taken?.base === base ? taken : takenBeside(manager, { file, how, base });
}

const baseOf = async (source: EntityManager, { rubric }: EditionFile): Promise<string | null> =>
  (await latestEdition(source, rubric))?.key ?? null;

async function takenBeside(manager: EntityManager, { file, how, base }: Given): Promise<Taken> {
  if (base === null) nothingToRule(file, how);
  const before =
    base === null ? [await firstPage(manager, file)] : await entriesOfEdition(manager, base);
  const pairing = pairedOn(await inSlices(building(before)), file, how);
  const { entries, apart, entryAt } = madeOf(pairing, before);
  return {
    base,
    changes: changesBetween(before, entries),
    apart,
    comments: (how.comments ?? []).map((comment) => ({
      text: broughtComment(comment),
      entry: entryAt(comment.line),
    })),
    doubts: openDoubts(pairing),
  };
}

/**
 * What a file makes of a text, once it is known what is what: its entries, which of the text held
 * are nothing in it, and which entry stands at a line of it.
 */
export function madeOf(pairing: Pairing, before: readonly Entry[]) {
  const entries = keepOrder(identified(pairing), before);
  return { entries, apart: apartIn(pairing), entryAt: keyAt(pairing, entries) };
}

/** With what a first edition begins. */
async function firstPage(manager: EntityManager, { rubric }: EditionFile) {
  const row = await manager.findOneBy(RubricRow, { key: rubric });
  return titlePage(rubric, row?.title ?? awardOf(rubric)).after;
}

/** A file beside the text that it revises, as somebody decided. @throws BadRuling */
export function pairedOn(held: Tree, file: EditionFile, { rulings, guessed }: Reading): Pairing {
  const pairing = paired(file, held, guessed);
  decide(pairing, rulings);
  return pairing;
}

/** @throws BadRuling where somebody says what is what, and there is nothing yet that may be it */
function nothingToRule({ rubric }: EditionFile, { rulings }: Reading): void {
  if (rulings.length === 0) return;
  throw new BadRuling(
    `${rubric} 还没有版本,没有可以对应的条目 / ${rubric} has no edition yet: there is nothing to pair with`,
  );
}
