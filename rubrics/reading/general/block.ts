/**
 * What a document of any format is made of, as far as a reader needs it. Readers of formats make
 * it, the general grammar reads it.
 */
export type DocumentBlock = DocumentParagraph | TableBlock | FigureBlock;

export interface DocumentParagraph {
  block: 'PARAGRAPH';
  /** Where it stands in its file: a line, a paragraph or a row, counted from 1. */
  line: number;
  /** Without its automatic number; `\n` where a line was broken by hand. */
  text: string;
  /** Name of its style, not its id. */
  style?: string | undefined;
  /** Outline level, from 1, that it or its style has. */
  outline?: number | undefined;
  /** What an office program prints before it by itself (`1.1`, `第一章`, `（一）`). */
  number?: string | undefined;
  bullet?: boolean | undefined;
  /** From the left edge, in characters; a first line alone that is set in does not count. */
  indent?: number | undefined;
  /** Taken for a heading by its name, or by its bold letters, alone. */
  named?: 'byName' | 'byBold';
  centred?: boolean | undefined;
  bold?: boolean | undefined;
}

export interface TableBlock {
  block: 'TABLE';
  line: number;
  /** A cell for every column; a word where another one reaches over it. */
  rows: (DocumentCell | Covered)[][];
  /** Rows that are repeated on every page. */
  heads: number;
}
export interface DocumentCell {
  paragraphs: DocumentParagraph[];
}
/** By which neighbour a cell is covered. */
export type Covered = 'ABOVE' | 'LEFT';

export interface FigureBlock {
  block: 'FIGURE';
  line: number;
  /** SHA-256 of the bytes of its picture; null where it could not be kept. */
  picture: string | null;
  alt: string;
}

/** What is doubtful, or was not placed, with why in Chinese and English. */
export interface Mark {
  line: number;
  text: string;
  why: readonly [zh: string, en: string];
}

/** A document as a reader of its format hands it on. */
export interface Document {
  blocks: DocumentBlock[];
  marks: Mark[];
  /** Pictures of its figures in base64, by the SHA-256 of their bytes. */
  pictures: Record<string, string>;
  /** Of our own documents: which entry stood in which paragraph. */
  keys?: { line: number; key: string }[];
  /** What people said in its margin. */
  comments?: DocumentComment[];
  /** The sheets of a workbook as they stand, where one of them is our own form. */
  sheets?: SheetRows[];
}

/** What somebody said in the margin of a document. */
export interface DocumentComment {
  /** The paragraph in which the words begin of which it speaks; 0: nobody knows. */
  line: number;
  /** As the document names who said it, and when, in the form in which it stands there. */
  author: string;
  at: string | null;
  text: string;
  /** The words of which it speaks. */
  quote: string;
}

/** A row of a workbook: its cells as text, and where it stands there, from 1. */
export interface CellRow {
  line: number;
  cells: readonly (string | undefined)[];
}
type SheetRows = readonly CellRow[];

export const isCell = (cell: DocumentCell | Covered | undefined): cell is DocumentCell =>
  typeof cell === 'object';

/** The text of a cell, its paragraphs one behind the other. */
export const cellText = (cell: DocumentCell | Covered | undefined): string =>
  isCell(cell)
    ? cell.paragraphs
        .map(({ number = '', text }) => `${number}${text}`.trim())
        .filter(Boolean)
        .join('\n')
    : '';
