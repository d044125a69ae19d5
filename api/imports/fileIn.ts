import { basename, extname } from 'node:path';
import type { EditionFile } from '../../rubrics/library/shape';
import type { DocumentComment, Mark } from '../../rubrics/reading/general/block';
import { general } from '../../rubrics/reading/general/general';
import { BadDocument } from '../documents/badDocument';
import { readDocument } from '../documents/readDocument';
import { checkedFile, parseLibraryFile } from '../editions/libraryFile';
import { soundTree } from '../editions/loadLibrary';
import { readUtf8 } from '../editions/utf8';
import { faulty, NO_CLAUSE, NOBODYS, notOf, type Meant } from './meant';
import { sheetIn } from './sheetIn';

/** What a file holds. */
export interface Brought {
  file: EditionFile;
  marks: Mark[];
  /** Whether its kinds of clauses are guesses: a document shows none. */
  guessed: boolean;
  /** What people said of it in the margin. */
  comments: DocumentComment[];
}

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
  if (meant.rubric !== undefined && meant.rubric !== file.rubric) throw notOf(name, meant.rubric);
  return { file, marks: [], guessed: false, comments: [] };
}

/** Whether a file names its rubric and edition itself. */
const isLibraryFile = (name: string): boolean => /\.ya?ml$/i.test(name);

function documentIn(name: string, bytes: Buffer, meant: Meant): Brought {
  const { rubric = NOBODYS.rubric, edition = NOBODYS.edition } = meant;
  const document = blocksIn(name, bytes);
  if (document.sheets) return { ...sheetIn(name, document, meant), guessed: false, comments: [] };
  const title = basename(name, extname(name));
  const { file, marks } = general(document, { rubric, edition, name: title });
  if (!file) throw faulty(name, 1, NO_CLAUSE);
  const checked = checkedFile(name, file);
  soundTree(name, '', checked);
  return { file: checked, marks, guessed: true, comments: document.comments ?? [] };
}

/** @throws BadFile where the document cannot be read */
export function blocksIn(name: string, bytes: Buffer) {
  try {
    return readDocument(name, bytes);
  } catch (error) {
    if (!(error instanceof BadDocument)) throw error;
    throw faulty(name, 1, [error.chinese, error.english]);
  }
}
