import type {
  DocumentBlock,
  DocumentCell,
  Covered,
  DocumentParagraph,
} from '../../rubrics/reading/general/block';
import { BadDocument } from './badDocument';

const MOST = { cells: 50_000, columns: 200 };

/** @throws BadDocument where a sheet has more than is read */
export function refuseLarge(rows: number, columns: number): void {
  if (rows * columns > MOST.cells || columns > MOST.columns)
    throw new BadDocument('单元格过多,未读取', 'too many cells: not read');
}

/** A row of a sheet; undefined where a cell says nothing. */
export interface Row {
  line: number;
  cells: (string | Covered | undefined)[];
}
const COVERED: readonly unknown[] = ['ABOVE', 'LEFT'];

/** A cell of a sheet, its lines as paragraphs. */
const cellOf = (text: string, line: number): DocumentCell => ({
  paragraphs: text
    .split(/\r\n|\r|\n/)
    .filter((part) => part.trim())
    .map((part): DocumentParagraph => ({ block: 'PARAGRAPH', line, text: part })),
});

/**
 * The rows of a sheet as blocks: what stands alone in its row above a table is a paragraph, and so
 * is what follows it.
 */
export function sheetBlocks(rows: readonly Row[]): DocumentBlock[] {
  const filled = rows.filter(({ cells }) => cells.some(isSaid));
  const wide = (row: Row) => row.cells.filter(isSaid).length > 1;
  const first = filled.findIndex(wide);
  // A row that a cell above reaches down to is none that stands alone.
  const last = filled.findLastIndex((row) => wide(row) || row.cells.includes('ABOVE'));
  const alone = (row: Row, centred: boolean): DocumentBlock[] =>
    row.cells.filter(isSaid).map((text) => ({
      ...({ block: 'PARAGRAPH', line: row.line, text, centred } as const),
    }));
  if (first < 0) return filled.flatMap((row) => alone(row, false));
  const inside = filled.slice(first, last + 1);
  const width = Math.max(...inside.map(({ cells }) => cells.findLastIndex(isSaid) + 1));
  return [
    ...filled.slice(0, first).flatMap((row) => alone(row, true)),
    {
      block: 'TABLE',
      line: inside[0]!.line,
      heads: 0,
      rows: inside.map(({ cells, line }) =>
        Array.from({ length: width }, (_, i): DocumentCell | Covered => {
          const cell = cells[i];
          return isCovered(cell) ? cell : cellOf(cell ?? '', line);
        }),
      ),
    },
    ...filled.slice(last + 1).flatMap((row) => alone(row, false)),
  ];
}

const isCovered = (cell: string | undefined): cell is Covered => COVERED.includes(cell);
const isSaid = (cell: string | undefined): cell is string =>
  cell !== undefined && cell.trim() !== '' && !isCovered(cell);
