import type { Grid } from '../kinds/field';
import { areasOf, BAR, textsIn, type Area } from '../kinds/area';
import type { Cell, TableRow } from '../kinds/table';
import { bothOf, matchGrid, movedIn, type GridMatch, type Answering, type Texts } from './grid';
import { endsOf } from './ends';
import type { FieldChange } from './memberChanges';

type Values = Readonly<Record<string, unknown>>;

/** A table on one side, with what its cells say. */
interface Side extends Texts {
  cells: readonly (readonly Cell[])[];
  areas: readonly (readonly Area[])[];
}
interface Two {
  base: Side;
  head: Side;
  match: GridMatch;
}

function sideOf({ columns, rows, cells }: Grid, content: Values): Side {
  const held = ((content[rows] ?? []) as Values[]).map((row) => row[cells] as Cell[]);
  const table = { rows: held.map((all): TableRow => ({ cells: all })) };
  return {
    columns: ((content[columns] ?? []) as { name: string }[]).map(({ name }) => name),
    rows: textsIn(table),
    cells: held,
    areas: areasOf(table),
  };
}

/** What answers what in the tables of two contents. */
export const gridOfBoth = (grid: Grid, before: object, after: object): GridMatch =>
  matchGrid(sideOf(grid, before as Values), sideOf(grid, after as Values));

/**
 * What changed in the columns of a table, or in its rows. A column that came, went, moved or was
 * renamed is one change, whatever stands in it; a row that came, went or moved is one; what is left
 * are cells.
 */
export function gridChanges(
  grid: Grid,
  list: string,
  before: Values,
  after: Values,
): FieldChange[] {
  const [base, head] = [sideOf(grid, before), sideOf(grid, after)];
  const two = { base, head, match: matchGrid(base, head) };
  return list === grid.columns ? columnChanges(list, two) : rowChanges(grid, two);
}

const columnText = ({ columns, rows }: Texts, at: number): string =>
  [columns[at], ...rows.map((row) => row[at])].join(BAR);
const rowText = ({ rows }: Texts, at: number): string => rows[at]!.join(BAR);

function columnChanges(list: string, { base, head, match }: Two): FieldChange[] {
  return [
    ...comings(
      list,
      match.columns,
      (i) => columnText(base, i),
      (j) => columnText(head, j),
    ),
    ...bothOf(match.columns).flatMap(([i, j]): FieldChange[] =>
      base.columns[i] === head.columns[j]
        ? []
        : [{ field: `${list}/${j}/name`, before: base.columns[i]!, after: head.columns[j]! }],
    ),
  ];
}

function rowChanges(grid: Grid, two: Two): FieldChange[] {
  const { base, head, match } = two;
  const { rows: list, cells } = grid;
  const both = bothOf(match.columns);
  const counting = new Map(both.filter(([c, d]) => counts(base, c) && counts(head, d)));
  return [
    ...comings(
      list,
      match.rows,
      (i) => rowText(base, i),
      (j) => rowText(head, j),
    ),
    ...[...counting].flatMap((pair) => recounted(grid.columns, pair, two)),
    ...bothOf(match.rows).flatMap(([i, j]) =>
      both
        .filter(([c, d]) => !(counting.has(c) && isCounted(base, i, c) && isCounted(head, j, d)))
        .flatMap(([c, d]) => cellChanges(`${list}/${j}/${cells}/${d}`, [i, c], [j, d], two)),
    ),
  ];
}

/**
 * Whether a row is one that a column counts: a total, a heading across the table, and what is
 * printed without a number are none.
 */
const isCounted = ({ rows }: Texts, row: number, column: number): boolean =>
  /^\d+$/.test(rows[row]![column]!);

/**
 * Whether a column counts the rows, from 1 through the table or below each row that is not counted:
 * its numbers follow what comes and goes. Where none is counted none has to follow.
 */
function counts(side: Side, at: number): boolean {
  const { columns, rows, cells } = side;
  if (!/^(?:序号?|编号|项次|No\.?|#)?$/iu.test(columns[at]!)) return false;
  let last = 0;
  let begins = true;
  for (const [r, row] of rows.entries()) {
    if (!isCounted(side, r, at)) {
      begins = true;
      continue;
    }
    const number = Number(row[at]);
    const isNext = cells[r]![at]!.join === 'ABOVE' ? number === last : number === last + 1;
    if (row[at] !== String(number) || !(isNext || (begins && number === 1))) return false;
    [last, begins] = [number, false];
  }
  return true;
}

/** Numbers that follow: one change for all of them. */
function recounted(list: string, [c, d]: At, { base, head, match }: Two): FieldChange[] {
  const other = bothOf(match.rows).filter(
    ([i, j]) =>
      isCounted(base, i, c) && isCounted(head, j, d) && base.rows[i]![c] !== head.rows[j]![d],
  );
  if (other.length === 0) return [];
  const range = (texts: readonly string[]) =>
    endsOf([...new Set(texts)].sort((x, y) => Number(x) - Number(y)));
  return [
    {
      type: 'RENUMBERED',
      field: `${list}/${d}`,
      before: range(other.map(([i]) => base.rows[i]![c]!)),
      after: range(other.map(([, j]) => head.rows[j]![d]!)),
    },
  ];
}

/** What came, went or stands elsewhere among the others. */
function comings(
  list: string,
  pairs: readonly Answering[],
  was: (at: number) => string,
  now: (at: number) => string,
): FieldChange[] {
  const moved = movedIn(pairs);
  return pairs.flatMap(([a, b]): FieldChange[] => {
    if (a === null) return [{ field: `${list}/${b}`, before: null, after: now(b!) }];
    if (b === null) return [{ field: `${list}/${a}`, before: was(a), after: null }];
    if (!moved.has(b)) return [];
    return [
      { type: 'REORDERED', field: `${list}/${b}`, before: String(a + 1), after: String(b + 1) },
    ];
  });
}

type At = readonly [row: number, column: number];

function cellChanges(field: string, [i, c]: At, [j, d]: At, two: Two): FieldChange[] {
  const { base, head } = two;
  const [before, after] = [base.rows[i]![c]!, head.rows[j]![d]!];
  const [was, now] = [base.cells[i]![c]!, head.cells[j]![d]!];
  if (before !== after)
    return was.join && now.join && isToldAbove([i, c], [j, d], two)
      ? []
      : [{ field: `${field}/text`, before, after }];
  const [from, to] = [was.join ?? null, now.join ?? null];
  if (from === to) return [];
  return follows([i, c], [j, d], two) ? [] : [{ field: `${field}/join`, before: from, after: to }];
}

/** Whether the cells that reach over both answer each other, and so tell what both say. */
function isToldAbove([i, c]: At, [j, d]: At, { base, head, match }: Two): boolean {
  const [from, to] = [base.areas[i]![c]!, head.areas[j]![d]!];
  const answers = (pairs: readonly Answering[], a: number, b: number) =>
    pairs.some(([x, y]) => x === a && y === b);
  return answers(match.rows, from.row, to.row) && answers(match.columns, from.column, to.column);
}

/** Whether a cell is joined or by itself because what it was joined with came or went. */
function follows([i, c]: At, [j, d]: At, { base, head, match }: Two): boolean {
  const alone = (pairs: readonly Answering[], side: 0 | 1, from: number, to: number) =>
    Array.from({ length: to - from }, (_, n) => from + n).every((at) =>
      pairs.some((pair) => pair[side] === at && pair[1 - side] === null),
    );
  const over = (areas: Side['areas'], r: number, k: number, side: 0 | 1) => {
    const { row, column } = areas[r]![k]!;
    if (row === r && column === k) return false;
    return alone(match.rows, side, row, r) && alone(match.columns, side, column, k);
  };
  return base.cells[i]![c]!.join ? over(base.areas, i, c, 0) : over(head.areas, j, d, 1);
}
