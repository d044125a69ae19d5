import { basename, extname } from 'node:path';
import type { EditionFile } from '../../rubrics/library/shape';
import { aboutIn, type SheetHead } from '../../rubrics/library/sheet/about';
import { fromSheet, type SheetReading } from '../../rubrics/library/sheet/fromSheet';
import { picturesIn } from '../../rubrics/library/sheet/pictures';
import type { Document, Mark } from '../../rubrics/reading/general/block';
import { BadFile, checkedFile } from '../editions/libraryFile';
import { soundTree } from '../editions/loadLibrary';
import { faulty, NO_CLAUSE, NOBODYS, notOf, type Meant } from './meant';

/**
 * What is no document but our own form, filled in: it shows everything that an edition says.
 * @throws BadFile with the row of each fault
 */
export function sheetIn(
  name: string,
  { sheets = [], marks }: Document,
  meant: Meant,
): { file: EditionFile; marks: Mark[] } {
  const [read] = sheets.flatMap((rows) => fromSheet(rows) ?? []);
  if (!read || read.faults.length > 0) throw new BadFile(name, faultsOf(read));
  if (read.body.length === 0) throw faulty(name, 1, NO_CLAUSE);
  const head: SheetHead = Object.assign({}, ...sheets.map(aboutIn));
  const made = madeOf(name, read, named(name, head, meant));
  for (const rows of sheets) {
    const pictures = picturesIn(rows);
    if (pictures) made.pictures = pictures;
  }
  const file = checkedFile(name, made, (path) => lineAt(made, path, read.lineOf));
  soundTree(name, '', file);
  const untitled = read.facts ? [] : [{ line: 1, text: made.facts.title, why: UNTITLED }];
  return { file, marks: [...marks, ...untitled, ...read.marks] };
}

const faultsOf = (read: SheetReading | undefined) =>
  (read?.faults ?? []).map(({ line, why }) => ({ line, path: '', expected: why.join(' / ') }));

/** Whose text it is: as it says itself, else as somebody means it. */
function named(name: string, head: SheetHead, meant: Meant) {
  const { rubric = meant.rubric ?? NOBODYS.rubric } = head;
  if (meant.rubric !== undefined && meant.rubric !== rubric) throw notOf(name, meant.rubric);
  const { edition = meant.edition ?? NOBODYS.edition } = head;
  return { ...head, rubric, edition };
}

const madeOf = (
  name: string,
  { facts, body }: SheetReading,
  head: ReturnType<typeof named>,
): EditionFile => ({
  ...head,
  facts: facts ?? { title: head.title ?? basename(name, extname(name)) },
  body,
});

/** The row of the nearest thing on a path that has one. */
function lineAt(
  made: object,
  path: readonly PropertyKey[],
  lineOf: ReadonlyMap<object, number>,
): number {
  let line = 1;
  let at: unknown = made;
  for (const name of path) {
    at = (at as Record<PropertyKey, unknown> | undefined)?.[name];
    line = lineOf.get(at as object) ?? line;
  }
  return line;
}

const UNTITLED = [
  '没有“版本信息”一行,暂以此为名称',
  'no row says the title of the text: this is taken for it',
] as const;
