import { z } from 'zod';
import { JOINS } from '../vocabulary';
import { areasOf, BAR, GRID, textsIn } from './area';
import { list, optional, UNSEEN, type ContentOf, type Members } from './field';
import type { Wrong } from './kind';
import type { Piece, PrintedLine } from './printed';

/**
 * A table: every row has a cell for every column. A cell that is one with a neighbour says with
 * which, and has no text: so no count has to be kept in step where rows or columns come or go.
 */

const column = {
  name: {
    shape: z.string().describe('Name of the column, as its head prints it; may be empty.'),
    word: ['栏名', 'column name'],
    told: 'byType',
    // Two names do not mix.
    merge: 'value',
    printed: { within: 'columns' },
    checked: { as: 'column', running: false },
    searched: 'text',
    terms: false,
  },
} as const satisfies Members;

const cell = {
  text: {
    shape: z.string().describe('What the cell prints; empty where it is one with a neighbour.'),
    word: ['文字', 'text'],
    told: 'byType',
    merge: 'words',
    printed: { within: 'cell' },
    // A cell holds a name, a number or a mark as often as a sentence.
    checked: { as: 'cell', running: false },
    searched: 'text',
    terms: true,
  },
  join: {
    ...UNSEEN,
    shape: z
      .enum(JOINS)
      .optional()
      .describe('With which neighbour the cell is one: the one ABOVE, or the one to its LEFT.'),
    word: ['合并方式', 'join'],
    told: 'byName',
    merge: 'value',
    values: { ABOVE: ['与上格合并', 'with the cell above'], LEFT: ['与左格合并', 'with the left'] },
  },
} as const satisfies Members;

export type Cell = ContentOf<typeof cell>;
export type TableColumn = ContentOf<typeof column>;

const cells = list(
  cell,
  { word: ['单元格', 'cells'], member: ['单元格', 'cell'], brief: 'text' },
  { printOrder: ['text'], known: ({ text }) => text, shown: ({ text }) => text },
);
const row = { cells } as const satisfies Members;
export type TableRow = ContentOf<typeof row>;

const asLine = (texts: readonly string[]): string => texts.join(BAR);

export const tableFields = {
  columns: optional(
    list(
      column,
      { word: ['表栏', 'columns'], member: ['一栏', 'column'], change: 'REWORDED', brief: 'name' },
      { printOrder: ['name'], known: ({ name }) => name, shown: ({ name }) => name },
    ),
    'Columns of a TABLE, from left to right.',
  ),
  rows: optional(
    list(
      row,
      {
        word: ['表行', 'rows'],
        member: ['一行', 'row'],
        change: 'REWORDED',
        brief: 'cells',
        grid: { along: GRID.columns, cells: GRID.cells },
      },
      {
        printOrder: ['cells'],
        known: (one) => asLine(one.cells.map(({ text }) => text)),
        shown: (one) => asLine(one.cells.map(({ text }) => text)),
      },
    ),
    'Rows of a TABLE, each with a cell for every column.',
  ),
} as const;

/** A table as a content holds it. */
export interface Table {
  columns: readonly TableColumn[];
  rows: readonly TableRow[];
}
type Held = { readonly [N in keyof Table]?: Table[N] | undefined };
export const tableOf = ({ columns = [], rows = [] }: Held): Table | null =>
  columns.length > 0 || rows.length > 0 ? { columns, rows } : null;

const ORDINAL = /^[\s\d.、（）()①-⑳]*$/u;

/**
 * What a row is called: its first cells that tell it from all others, running numbers aside; null
 * where none do.
 */
export function rowName(table: Table, index: number): string | null {
  const texts = textsIn(table);
  const own = texts[index];
  if (!own) return null;
  let alike = texts.filter((other) => other !== own);
  const said: string[] = [];
  for (const [c, text] of own.entries()) {
    const fewer = alike.filter((other) => other[c] === text);
    const tells = alike.length === 0 || fewer.length < alike.length;
    if (ORDINAL.test(text) || !tells) continue;
    said.push(text);
    alike = fewer;
    if (alike.length === 0) return said.join(' ');
  }
  return null;
}

export const LARGEST = { columns: 30, rows: 500, cell: 2_000, text: 100_000 } as const;

/** What is wrong with the columns and rows of a clause. */
export function tableFault(table: Table | null, isTable: boolean): Wrong | null {
  if (!table) return null;
  const { columns, rows } = table;
  if (!isTable) return { code: 'NOT_A_TABLE', path: columns.length > 0 ? 'columns' : 'rows' };
  return tooLarge(table) ?? uneven(columns.length, rows) ?? badJoin(table);
}

function tooLarge({ columns, rows }: Table): Wrong | null {
  const code = 'TABLE_TOO_LARGE' as const;
  if (columns.length > LARGEST.columns) return { code, path: 'columns' };
  if (rows.length > LARGEST.rows) return { code, path: 'rows' };
  let all = 0;
  for (const [c, { name }] of columns.entries()) {
    if (name.length > LARGEST.cell) return { code, path: `columns/${c}/name` };
    all += name.length;
  }
  for (const [r, { cells: inRow }] of rows.entries())
    for (const [c, { text }] of inRow.entries()) {
      if (text.length > LARGEST.cell) return { code, path: `rows/${r}/cells/${c}/text` };
      all += text.length;
    }
  return all > LARGEST.text ? { code, path: 'rows' } : null;
}

function uneven(width: number, rows: Table['rows']): Wrong | null {
  const at = rows.findIndex(({ cells: all }) => all.length !== width);
  return at < 0 ? null : { code: 'UNEVEN_ROW', path: `rows/${at}` };
}

function badJoin(table: Table): Wrong | null {
  const areas = areasOf(table);
  for (const [r, { cells: all }] of table.rows.entries())
    for (const [c, { text, join }] of all.entries())
      if (join && (text !== '' || areas[r]![c]!.across > 0))
        return { code: 'BAD_JOIN', path: `rows/${r}/cells/${c}` };
  return null;
}

/** The printed lines of a table: the head, where any column has a name, then a line a row. */
export function tableLines({ columns, rows }: Table): PrintedLine[] {
  const named = columns.some(({ name }) => name !== '');
  return [
    ...(named
      ? [
          barred(
            'columns',
            columns.map(({ name }) => name),
          ),
        ]
      : []),
    ...rows.map(({ cells: all }, i) =>
      barred(
        `rows/${i}`,
        all.map(({ text }) => text),
      ),
    ),
  ];
}

/** A run a cell, by the number of its column. */
const barred = (field: string, texts: readonly string[]): PrintedLine => ({
  field,
  pieces: texts.map((text, c): Piece => ({ name: String(c), text: (c > 0 ? BAR : '') + text })),
});

/** The words of a table, a line each. */
export const tableWords = (table: Table): string =>
  tableLines(table)
    .map(({ pieces }) => pieces.map(({ text }) => text).join(''))
    .join('\n');
