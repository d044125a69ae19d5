import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import type { Span } from '../../rubrics/diff/spans';
import { foldText, isFold, type ShownTable } from '../../rubrics/writing/shownTable';
import { HEI, markedRuns, said } from './docxParts';

/** Width between the margins of A4 upright, in twentieths of a point. */
export const TEXT_WIDTH = 9638;
export const CELL_MARGINS = {
  top: 50,
  bottom: 50,
  left: 100,
  right: 100,
  marginUnitType: WidthType.DXA,
} as const;

/**
 * Room shared by what columns hold, none less than a few characters wide.
 * @param texts of each column
 */
export function widthsFor(texts: readonly (readonly string[])[], room = TEXT_WIDTH): number[] {
  const wanted = texts.map((column) =>
    Math.min(30, Math.max(3, ...column.map((text) => text.length))),
  );
  const all = wanted.reduce((sum, one) => sum + one, 0);
  return wanted.map((one) => Math.floor((room * one) / all));
}

/** One side of a table in a cell of a paper: what came or went is marked, the rest left out. */
export function shownTableDocx({ width, head, rows }: ShownTable, room: number): Table {
  const cells = [
    ...(head ? [head] : []),
    ...rows.flatMap((row) => (isFold(row) ? [] : [row.cells])),
  ];
  const text = (runs: readonly Span[] = []) => runs.map((run) => run.text).join('');
  const widths = widthsFor(
    Array.from({ length: width }, (_, c) => cells.map((all) => text(all[c]))),
    room,
  );
  const size = (c: number) => ({ size: widths[c], type: WidthType.DXA });
  return new Table({
    width: { size: room, type: WidthType.DXA },
    columnWidths: widths,
    layout: 'fixed',
    rows: [
      ...(head ? [rowOf(head, size, 'SAME', { font: HEI, size: 18 })] : []),
      ...rows.map((row) =>
        isFold(row)
          ? foldRow(foldText(row), width)
          : rowOf(row.cells, size, row.fate, { size: 18 }),
      ),
    ],
  });
}

const rowOf = (
  cells: readonly Span[][],
  size: (c: number) => { size: number; type: 'dxa' },
  fate: Span['kind'],
  run: Parameters<typeof markedRuns>[1],
): TableRow =>
  new TableRow({
    children: cells.map(
      (runs, c) =>
        new TableCell({
          width: size(c),
          margins: NARROW,
          ...(fate !== 'SAME' && { borders: FRAMES[fate] }),
          children: [new Paragraph({ children: markedRuns(runs, run) })],
        }),
    ),
  });

const foldRow = (text: string, columnSpan: number): TableRow =>
  new TableRow({
    children: [
      new TableCell({
        columnSpan,
        margins: NARROW,
        children: [said(text, { alignment: AlignmentType.CENTER }, { size: 17, color: '555555' })],
      }),
    ],
  });

const NARROW = { ...CELL_MARGINS, left: 60, right: 60 };
/** A row that came or went is framed, so that an empty cell of it is seen, too. */
const framed = (style: (typeof BorderStyle)[keyof typeof BorderStyle], color: string) => {
  const border = { style, size: 10, color };
  return { top: border, bottom: border, left: border, right: border };
};
const FRAMES = {
  INSERTED: framed(BorderStyle.SINGLE, '0B4F9E'),
  DELETED: framed(BorderStyle.DASHED, 'A34A00'),
};
