import type { Join } from '../vocabulary';
import { areasOf, textsIn, type Area } from './area';
import type { Cell, Table, TableRow } from './table';

/**
 * What people do to a whole row or column. Whatever stands joined is a rectangle afterwards, and no
 * text goes but what was taken away.
 */

/** An empty row; inside what is one cell it is part of it. */
export function rowAdded(table: Table, at: number): Table {
  const below = table.rows[at];
  const cells = table.columns.map(
    (_, c): Cell =>
      below && at > 0 && below.cells[c]?.join ? joinedLike(table, at, c) : { text: '' },
  );
  return lawful({ ...table, rows: table.rows.toSpliced(at, 0, { cells }) });
}

/** The direction in which the cell of a row between stands in an area that reaches over both. */
function joinedLike(table: Table, r: number, c: number): Cell {
  const { row, column } = areasOf(table)[r]![c]!;
  if (row >= r) return { text: '' };
  return { text: '', join: column < c ? 'LEFT' : 'ABOVE' };
}

/** What the row said of those below it stays with them. */
export function rowRemoved(table: Table, at: number): Table {
  const areas = areasOf(table);
  const rows = table.rows.map(
    ({ cells }, r): TableRow =>
      r === at + 1
        ? {
            cells: cells.map((cell, c) =>
              areas[r]![c]!.row === at ? inherited(table, r, c) : cell,
            ),
          }
        : { cells },
  );
  return lawful({ ...table, rows: rows.toSpliced(at, 1) });
}

/** The cell as the head of what is left of its area. */
function inherited(table: Table, r: number, c: number): Cell {
  const { column } = areasOf(table)[r]![c]!;
  return column === c ? { text: textsIn(table)[r]![c]! } : { text: '', join: 'LEFT' };
}

/** A row that moves stands by itself, and says what it said. */
export function rowMoved(table: Table, from: number, to: number): Table {
  const said = textsIn(table)[from];
  if (!said || !table.rows[to]) return table;
  const without = parted(rowRemoved(table, from), to);
  const cells = said.map((text): Cell => ({ text }));
  return lawful({ ...without, rows: without.rows.toSpliced(to, 0, { cells }) });
}

/** Areas that reach over a place from above end there. */
function parted(table: Table, at: number): Table {
  const [areas, texts] = [areasOf(table), textsIn(table)];
  const rows = table.rows.map(
    ({ cells }, r): TableRow =>
      r === at
        ? {
            cells: cells.map((cell, c) => {
              const { row, column } = areas[r]![c]!;
              if (row >= at) return cell;
              return column === c ? { text: texts[r]![c]! } : { text: '', join: 'LEFT' };
            }),
          }
        : { cells },
  );
  return { ...table, rows };
}

/** Columns are the rows of the table turned round. */
const turnedRound = (table: Table): Table & { names: readonly string[] } => ({
  names: table.columns.map(({ name }) => name),
  columns: table.rows.map(() => ({ name: '' })),
  rows: table.columns.map((_, c) => ({
    cells: table.rows.map(({ cells }): Cell => {
      const { text, join } = cells[c]!;
      return join ? { text, join: join === 'ABOVE' ? 'LEFT' : 'ABOVE' } : { text };
    }),
  })),
});

const inColumns = (
  table: Table,
  step: (turned: Table) => Table,
  names: (names: readonly string[]) => readonly string[],
): Table => {
  const { names: held, ...turned } = turnedRound(table);
  const { rows } = turnedRound(step(turned));
  return { columns: names(held).map((name) => ({ name })), rows };
};

export const columnAdded = (table: Table, at: number): Table =>
  inColumns(
    table,
    (turned) => rowAdded(turned, at),
    (names) => names.toSpliced(at, 0, ''),
  );

export const columnRemoved = (table: Table, at: number): Table =>
  table.columns.length === 1
    ? { columns: [], rows: [] }
    : inColumns(
        table,
        (turned) => rowRemoved(turned, at),
        (names) => names.toSpliced(at, 1),
      );

export const columnMoved = (table: Table, from: number, to: number): Table =>
  table.columns[from] && table.columns[to]
    ? inColumns(
        table,
        (turned) => rowMoved(turned, from, to),
        (names) => names.toSpliced(from, 1).toSpliced(to, 0, names[from]!),
      )
    : table;

/**
 * Joins a cell, with all that it reaches over, with its neighbour above or to its left; what both
 * say stands in the one. The table as it was, where they make no rectangle.
 */
export function cellJoined(table: Table, r: number, c: number, join: Join): Table {
  const areas = areasOf(table);
  const at = areas[r]?.[c];
  if (!at) return table;
  const own = areas[at.row]![at.column]!;
  const next =
    areas[own.row - (join === 'ABOVE' ? 1 : 0)]?.[own.column - (join === 'LEFT' ? 1 : 0)];
  if (!next) return table;
  const other = areas[next.row]![next.column]!;
  const fits =
    join === 'ABOVE'
      ? other.column === own.column && other.across === own.across
      : other.row === own.row && other.down === own.down;
  if (!fits) return table;
  const text = ({ row, column }: Area) => table.rows[row]!.cells[column]!.text;
  const both = [text(other), text(own)].filter(Boolean).join('\n');
  return withCell(
    withCell(table, own.row, own.column, { text: '', join }),
    other.row,
    other.column,
    {
      text: both,
    },
  );
}

/** Every cell of what is one cell by itself again; the first keeps the text. */
export function cellsParted(table: Table, r: number, c: number): Table {
  const areas = areasOf(table);
  const at = areas[r]?.[c];
  if (!at) return table;
  const rows = table.rows.map(
    ({ cells }, i): TableRow => ({
      cells: cells.map((cell, k) => {
        const { row, column } = areas[i]![k]!;
        return row === at.row && column === at.column ? { text: cell.text } : cell;
      }),
    }),
  );
  return { ...table, rows };
}

export const withCell = (table: Table, r: number, c: number, cell: Cell): Table => ({
  ...table,
  rows: table.rows.with(r, { cells: table.rows[r]!.cells.with(c, cell) }),
});

/** Cells that say they are joined and make no rectangle stand by themselves. */
function lawful(table: Table): Table {
  const areas = areasOf(table);
  return {
    ...table,
    rows: table.rows.map(
      ({ cells }, r): TableRow => ({
        cells: cells.map((cell, c) => (areas[r]![c]!.across > 0 ? { text: cell.text } : cell)),
      }),
    ),
  };
}
