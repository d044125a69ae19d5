import type { z } from 'zod';
import { beijingDay } from '../../rubrics/calendar';
import { parseAddress, proposalIn } from '../../rubrics/address';
import { deceivingIn } from '../../rubrics/deceiving';
import { fromFile } from '../../rubrics/library/fromFile';
import { keysGiven } from '../../rubrics/library/identify';
import { editionFile, type EditionFile } from '../../rubrics/library/shape';
import { buildTree } from '../../rubrics/tree/tree';
import { findEdition } from '../editions/find';
import { parseLibraryFile } from '../editions/libraryFile';
import { soundTree } from '../editions/loadLibrary';
import { keepRegister } from '../editions/register';
import { Shelf } from '../editions/shelf';
import { OpenTree } from '../entries/openTree';
import { editionText, type Text } from '../compare/texts';
import type { PaperSight } from '../exports/papers';
import { people } from '../people/person';
import { draftTree } from '../proposals/draft';
import { ProposalRow } from '../proposals/rows';
import { CommandFailure, FAILED, type Given } from './command';
import { readText } from './readText';

/** Sets the keys that one file mints apart from those that another mints for the same places. */
const APART = '#head';

/**
 * A text named on the command line. `given`: the keys that its file gives, null where it is no file
 * and all are its own; `keyOf`: the key that a plain reading of its file gives an entry.
 */
export interface NamedText extends Text {
  given: ReadonlySet<string> | null;
  keyOf(key: string): string;
}

/**
 * A text by its address, or a library file by its path.
 * @param side the head of a comparison mints keys of its own for entries that bear none, so that
 * they are known again by likeness
 */
export async function textNamed(
  given: Given,
  word: string,
  side: 'base' | 'head',
): Promise<NamedText> {
  if (!/\.(ya?ml|json)$/i.test(word)) return editionNamed(given, word);
  const file = await fileNamed(word);
  const apart = side === 'head' ? APART : '';
  const entries = fromFile(file, apart);
  const plain = new Map(
    apart === '' ? [] : fromFile(file).map(({ key }, i) => [entries[i].key, key]),
  );
  return {
    open: new OpenTree(`${file.rubric}@${file.edition}`, buildTree(entries)),
    rubric: file.rubric,
    edition: null,
    proposal: null,
    given: keysGiven(file),
    keyOf: (key) => plain.get(key) ?? key,
  };
}

async function editionNamed(given: Given, address: string): Promise<NamedText> {
  const context = await sightOf(given);
  const named = parseAddress(address);
  const draft = named && named.place === null ? proposalIn(named.edition) : null;
  if (draft) return draftNamed(context, address, named!.rubric, draft);
  const row = findEdition(context, address);
  if (!row)
    throw new CommandFailure(FAILED, `没有版本 ${address}`, `there is no edition ${address}`);
  return { ...(await editionText(context, row)), given: null, keyOf: (key) => key };
}

/** Whoever runs this holds the database: drafts are no secret here. */
async function draftNamed(
  {
    database: {
      read: { manager },
    },
  }: PaperSight,
  address: string,
  rubricKey: string,
  id: string,
): Promise<NamedText> {
  const row = await manager.findOneBy(ProposalRow, { id, rubricKey });
  if (!row)
    throw new CommandFailure(FAILED, `没有提案 ${address}`, `there is no proposal ${address}`);
  return {
    open: new OpenTree(address, await draftTree(manager, row)),
    rubric: rubricKey,
    edition: null,
    proposal: id,
    given: null,
    keyOf: (key) => key,
  };
}

/** What a comparison may look at, without a request. */
export async function sightOf({ database }: Given): Promise<PaperSight> {
  const opened = await database();
  const now = new Date();
  return {
    database: opened,
    register: await keepRegister(opened.read)(),
    shelf: new Shelf(opened.read),
    now,
    today: beijingDay(now),
    person: people(opened.read),
    viewer: null,
  };
}

/** @throws CommandFailure where it cannot be read, BadFile with lines where it is none */
async function fileNamed(path: string): Promise<EditionFile> {
  const text = await readText(path);
  const file =
    fromJson(text) ??
    parseLibraryFile(path, text, editionFile as z.ZodType as z.ZodType<EditionFile>);
  soundTree(path, text, file);
  return file;
}

/**
 * JSON is read by the platform, some thirty times faster than by the reader of YAML, which is
 * needed to tell lines of faults.
 */
function fromJson(text: string): EditionFile | null {
  try {
    const parsed = editionFile.safeParse(JSON.parse(text));
    // What is written as an escape may hide anything: the slow way looks at it.
    return parsed.success && !deceivingIn(text).length && !text.includes('\\u')
      ? (parsed.data as EditionFile)
      : null;
  } catch {
    return null;
  }
}

/** Tells whoever sits at a terminal what is being done; in a log it would be no news. */
export const progress =
  (talk: (line: string) => void) =>
  (stage: string): void => {
    if (process.stderr.isTTY) talk(`… ${stage}`);
  };
