import { basename, extname } from 'node:path';
import type { EditionFile } from '../../rubrics/library/shape';
import type { Mark } from '../../rubrics/reading/general/block';
import { general } from '../../rubrics/reading/general/general';
import { BadDocument } from '../documents/badDocument';
import { readDocument } from '../documents/readDocument';
import { BadFile, checkedFile, parseLibraryFile } from '../editions/libraryFile';
import { soundTree } from '../editions/loadLibrary';
import { readUtf8 } from '../editions/utf8';

/** Of which rubric and edition somebody means a document to be a text. */
interface Meant {
  rubric?: string | undefined;
  edition?: string | undefined;
}

/** What a file holds. */
export interface Brought {
  file: EditionFile;
  marks: Mark[];
  /** Whether its kinds of clauses are guesses: a document shows none. */
  guessed: boolean;
}

/** Where nobody says whose text it is. */
const NOBODYS = { rubric: 'draft/document', edition: 'draft' };

/**
 * The edition that a file holds: a library file as it stands, any document by the general grammar,
 * with what in it is doubtful or was not placed.
 * @throws BadFile with each fault's line
 */
export function fileIn(name: string, bytes: Buffer, meant: Meant): Brought {
  if (!isLibraryFile(name)) return documentIn(name, bytes, meant);
  const read = readUtf8(bytes);
  if ('line' in read) throw faulty(name, read.line, ['UTF-8 文本', 'text in UTF-8']);
  const file = parseLibraryFile(name, read.text);
  soundTree(name, read.text, file);
  if (meant.rubric !== undefined && meant.rubric !== file.rubric)
    throw faulty(name, 1, [`${meant.rubric} 的文本`, `a text of ${meant.rubric}`], 'rubric');
  return { file, marks: [], guessed: false };
}

/** Whether a file names its rubric and edition itself. */
export const isLibraryFile = (name: string): boolean => /\.ya?ml$/i.test(name);

function documentIn(name: string, bytes: Buffer, meant: Meant): Brought {
  const { rubric = NOBODYS.rubric, edition = NOBODYS.edition } = meant;
  const title = basename(name, extname(name));
  const { file, marks } = general(blocksIn(name, bytes), { rubric, edition, name: title });
  if (!file) throw faulty(name, 1, ['没有找到条文', 'no clause was found']);
  const checked = checkedFile(name, file);
  soundTree(name, '', checked);
  return { file: checked, marks, guessed: true };
}

function blocksIn(name: string, bytes: Buffer) {
  try {
    return readDocument(name, bytes);
  } catch (error) {
    if (!(error instanceof BadDocument)) throw error;
    throw faulty(name, 1, [error.chinese, error.english]);
  }
}

const faulty = (name: string, line: number, expected: readonly [string, string], path = '') =>
  new BadFile(name, [{ line, path, expected: expected.join(' / ') }]);
