import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { awardOf } from '../../rubrics/address';
import { fromFile } from '../../rubrics/library/fromFile';
import { identifiedFile } from '../../rubrics/library/identify';
import {
  awardFile,
  editionFile,
  type AwardFile,
  type EditionFile,
} from '../../rubrics/library/shape';
import { canonical } from '../../rubrics/tree/canonical';
import { contentHash } from '../../rubrics/tree/hash';
import { BrokenTree, buildTree } from '../../rubrics/tree/tree';
import type { Database } from '../dataSource';
import { noteFor, noted } from '../found/found';
import { BadFile, parseLibraryFile } from './libraryFile';
import { publishFile } from './publishFile';
import { awardLeaf, rubricLeaf } from '../entries/leaves';
import { AwardRow, RubricRow } from '../entries/registerRows';
import { append } from '../record/append';
import type { Leaf } from '../record/leaf';
import { RecordRow } from '../record/rows';
import { EditionRow } from './rows';
import { readUtf8 } from './utf8';

/** `<award>/<rubric>/<edition>.yaml`; examples are nobody's, and come in by `import` alone. */
export const EDITION_FILE = /^(?!examples\/)[^/]+\/[^/]+\/[^/]+\.yaml$/;

/** What loading the library did, for whoever started it. `file` is relative to the library. */
export type Loaded =
  | { kind: 'published'; file: string; edition: string }
  /** Unusable: nothing of it was stored. */
  | { kind: 'bad'; file: string; message: string }
  /** The database holds this edition with other content: the file was left alone. */
  | { kind: 'differs'; file: string; edition: string }
  /** Its rubric has editions already: a further one comes in by `import`. */
  | { kind: 'waiting'; file: string; edition: string };

/**
 * Brings in each library file whose rubric has no edition yet. A published edition is never
 * touched.
 * @param editions false: only awards and rubrics are registered; in production an edition comes in
 * by `import`
 * @param directory holds `<award>/award.yaml` and `<award>/<rubric>/<edition>.yaml`
 */
export async function loadLibrary(
  database: Database,
  directory: string,
  now: Date,
  { editions = true } = {},
): Promise<Loaded[]> {
  const awards = await bytesOf(directory, /^[^/]+\/award\.yaml$/);
  const files = editions ? await bytesOf(directory, EDITION_FILE) : [];
  const all = [...awards, ...files];
  const before = await noted<Loaded[]>(database.read.manager, await restsOf(database, all));
  if (before) return before;
  const told = await load(database, awards, files, now);
  const left = told.filter(({ kind }) => kind !== 'published');
  noteFor(database.read, await restsOf(database, all), left);
  return told;
}

interface Bytes {
  file: string;
  bytes: Uint8Array;
}

/** All that loading a library rests on: beside what it left, the same files come to the same. */
async function restsOf({ read }: Database, files: readonly Bytes[]): Promise<string[]> {
  const awards = await read.getRepository(AwardRow).find({ order: { key: 'ASC' } });
  const rubrics = await read.getRepository(RubricRow).find({ order: { key: 'ASC' } });
  const editions = await editionsIn(read);
  return [
    'library',
    ...files.flatMap(({ file, bytes }) => [file, createHash('sha256').update(bytes).digest('hex')]),
    ...[awards, rubrics, editions].map((rows) => JSON.stringify(rows)),
  ];
}

const editionsIn = (read: Database['read']): Promise<EditionRow[]> =>
  read
    .getRepository(EditionRow)
    .find({ select: { key: true, rubricKey: true, contentHash: true }, order: { key: 'ASC' } });

async function load(
  database: Database,
  awardFiles: readonly Bytes[],
  editionFiles: readonly Bytes[],
  now: Date,
): Promise<Loaded[]> {
  const told: Loaded[] = [];
  const awards = readAll(awardFiles, awardFile as z.ZodType<AwardFile>, told);
  const files = readAll(editionFiles, editionFile as z.ZodType as z.ZodType<EditionFile>, told);
  await database.write(async (manager) => {
    for (const { content } of awards) await register(manager, content, now.toISOString());
    for (const { content } of files) await registerRubric(manager, content, now.toISOString());
  });
  const held = await editionsIn(database.read);
  const stored = new Map(held.map(({ key, contentHash }) => [key, contentHash]));
  const rubrics = new Set(held.map(({ rubricKey }) => rubricKey));
  for (const { file, content } of inTurn(files)) {
    const edition = `${content.rubric}@${content.edition}`;
    const hash = stored.get(edition);
    if (hash !== undefined) {
      if (hash !== hashOf(content)) told.push({ kind: 'differs', file, edition });
    } else if (rubrics.has(content.rubric)) told.push({ kind: 'waiting', file, edition });
    else {
      told.push(
        await database
          .write((manager) => publishFile(manager, content, now.toISOString()))
          .then((): Loaded => ({ kind: 'published', file, edition }), asBad(file)),
      );
    }
  }
  return told;
}

interface LibraryFile {
  file: string;
  content: EditionFile;
}

/**
 * Editions in the order in which they were published. What a later one leaves without keys is known
 * again in the one before it, as `import` would.
 */
function inTurn(files: readonly LibraryFile[]): LibraryFile[] {
  const before = new Map<string, EditionFile>();
  return files.toSorted(byDay).map(({ file, content }) => {
    const held = before.get(content.rubric);
    const known = held ? identifiedFile(content, buildTree(fromFile(held))) : content;
    before.set(content.rubric, known);
    return { file, content: known };
  });
}

const byDay = ({ content: a }: LibraryFile, { content: b }: LibraryFile): number =>
  (a.published ?? '').localeCompare(b.published ?? '', 'en') ||
  a.edition.localeCompare(b.edition, 'en', { numeric: true });

/** A file whose pictures are none. */
const asBad =
  (file: string) =>
  (error: unknown): Loaded => {
    if (!(error instanceof BadFile)) throw error;
    return { kind: 'bad', file, message: error.message };
  };

/** Hash of a file's content; the same that the database holds for the same content. */
export const hashOf = (file: EditionFile): string => contentHash(buildTree(fromFile(file)));

async function bytesOf(directory: string, form: RegExp): Promise<Bytes[]> {
  const names = (await readdir(directory, { recursive: true }))
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => form.test(name))
    .sort();
  return Promise.all(
    names.map(async (file) => ({ file, bytes: await readFile(join(directory, file)) })),
  );
}

function readAll<T>(
  files: readonly Bytes[],
  shape: z.ZodType<T>,
  told: Loaded[],
): { file: string; content: T }[] {
  const read: { file: string; content: T }[] = [];
  for (const { file, bytes } of files) {
    try {
      read.push({ file, content: readLibraryFile(file, bytes, shape) });
    } catch (error) {
      if (!(error instanceof BadFile)) throw error;
      told.push({ kind: 'bad', file, message: error.message });
    }
  }
  return read;
}

/**
 * Bytes of a library file → its content, with all that can be said of the file alone: shape, place,
 * a sound tree.
 * @param file path relative to the library, which must agree with what the file says it is
 * @throws BadFile
 */
export function readLibraryFile<T>(file: string, bytes: Uint8Array, shape: z.ZodType<T>): T {
  const fault = (expected: string, line = 1) => new BadFile(file, [{ line, path: '', expected }]);
  const read = readUtf8(bytes);
  if (!('text' in read)) throw fault('UTF-8 文本 / UTF-8 text', read.line);
  const { text } = read;
  const content = parseLibraryFile(file, text, shape);
  const said = content as Partial<EditionFile> & Partial<AwardFile>;
  const place = said.body ? `${said.rubric}/${said.edition}.yaml` : `${said.award}/award.yaml`;
  if (place !== file)
    throw fault(`照其内容,文件应为 ${place} / the file ${place}, by what it says it is`);
  if (said.body) soundTree(file, text, content as EditionFile);
  return content;
}

/**
 * @throws BadFile where the entries of a file form no tree, with the line of the entry that is to
 * blame
 */
export function soundTree(file: string, text: string, content: EditionFile): void {
  try {
    buildTree(fromFile(content));
  } catch (error) {
    if (!(error instanceof BrokenTree)) throw error;
    const line = text.split('\n').findIndex((row) => row.includes(`key: ${error.key}`)) + 1 || 1;
    const expected = `结构完好的树: ${error.message} / a sound tree, but: ${error.message}`;
    throw new BadFile(file, [{ line, path: '', expected }]);
  }
}

/** Titles may be corrected in the file, on record; a rubric is never taken away. */
async function register(manager: EntityManager, file: AwardFile, at: string): Promise<void> {
  const { title, titleEn, synonyms } = file;
  await registered(manager, awardLeaf, AwardRow, at, {
    key: file.award,
    title,
    titleEn: titleEn ?? null,
    synonyms: synonyms ? JSON.stringify(synonyms) : null,
  });
  for (const [position, { key, title, titleEn, parallel, note }] of file.rubrics.entries())
    await registered(manager, rubricLeaf, RubricRow, at, {
      key: `${file.award}/${key}`,
      awardKey: file.award,
      title,
      titleEn: titleEn ?? null,
      parallel: parallel ?? null,
      note: note ?? null,
      position,
    });
}

/** A rubric that no award.yaml registers is known from its first edition. */
export async function registerRubric(
  manager: EntityManager,
  file: EditionFile,
  at: string,
): Promise<void> {
  if (await manager.existsBy(RubricRow, { key: file.rubric })) return;
  const awardKey = awardOf(file.rubric);
  if (!(await manager.existsBy(AwardRow, { key: awardKey })))
    await registered(manager, awardLeaf, AwardRow, at, {
      key: awardKey,
      title: file.award ?? awardKey,
      titleEn: null,
      synonyms: null,
    });
  await registered(manager, rubricLeaf, RubricRow, at, {
    key: file.rubric,
    awardKey,
    title: file.title ?? file.facts.title,
    titleEn: null,
    parallel: null,
    note: null,
    position: await manager.countBy(RubricRow, { awardKey }),
  });
}

async function bySomebody(manager: EntityManager, kind: string, subject: string): Promise<boolean> {
  const last = await manager.findOne(RecordRow, {
    where: { kind, subject },
    order: { seq: 'DESC' },
  });
  return last?.actor != null;
}

/** Puts an entry of the register on record where it is not there as it is said. */
async function registered<Row extends { key: string }>(
  manager: EntityManager,
  leaf: Leaf<Omit<Row, 'key'>>,
  table: new () => Row,
  at: string,
  { key, ...body }: Row,
): Promise<void> {
  const held = await manager.findOneBy(table as new () => { key: string }, { key });
  if (held && canonical(held) === canonical({ key, ...body })) return;
  // What a person registered or corrected is theirs to correct.
  if (held && (await bySomebody(manager, leaf.kind, key))) return;
  await append(manager, leaf, { at, actor: null, subject: key, body });
}
