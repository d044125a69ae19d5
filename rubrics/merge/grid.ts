import { gridOfBoth } from '../diff/gridChanges';
import { bothOf, type Answering } from '../diff/grid';
import type { Grid } from '../kinds/field';
import { tableFault, type Cell, type TableColumn, type TableRow } from '../kinds/table';
import { canonical, same } from '../tree/canonical';
import type { Three } from './conflict';
import { mergeText, mergeValue, type Clash, type Values } from './values';
import { mergeSequences } from './threeWay';

interface Held {
  columns: TableColumn[];
  rows: TableRow[];
}

/**
 * Two sides' tables as one: columns and rows come, go and move as in a sequence, cells are merged
 * where their row and their column meet. Where that gives no table, or a side changed what the
 * other took away, both lists are in dispute, and ours stands. Null: a side has no table.
 */
export function mergeGrid(
  grid: Grid,
  prefix: string,
  { base, ours, theirs }: Three<Values | undefined>,
  clash: Clash,
): Values | null {
  const sides = { base: held(grid, base), ours: held(grid, ours), theirs: held(grid, theirs) };
  if (!sides.ours && !sides.theirs) return null;
  const raw = (values: Values | undefined): Values => ({
    [grid.columns]: values?.[grid.columns],
    [grid.rows]: values?.[grid.rows],
  });
  if (same(raw(ours), raw(theirs)) || same(raw(base), raw(theirs))) return raw(ours);
  if (same(raw(base), raw(ours))) return raw(theirs);
  const clashes: { field: string; values: Three<unknown> }[] = [];
  const whole = sides.base && sides.ours && sides.theirs ? (sides as Three<Held>) : null;
  const takes = (side: Side) => (field: string, values: Three<unknown>) => {
    if (side === 'ours') clashes.push({ field, values });
    return values[side];
  };
  const mergedAs = (side: Side) =>
    whole && new Merging(grid, prefix, whole, takes(side) as Clash).table();
  const merged = mergedAs('ours');
  // Whichever is taken where they differ, a table it must be: one side is nobody's right.
  const all = merged && [merged, ...(clashes.length > 0 ? [mergedAs('theirs')!] : [])];
  if (all?.every((one) => !tableFault(one, true))) {
    for (const { field, values } of clashes) clash(field, values);
    const some = <T>(all: readonly T[]) => (all.length > 0 ? all : undefined);
    return { [grid.columns]: some(merged!.columns), [grid.rows]: some(merged!.rows) };
  }
  // Either list fits only the other one of its side: both are in dispute, whoever changed which.
  for (const list of [grid.columns, grid.rows]) {
    const [b, o, t] = [base, ours, theirs].map((side) => raw(side)[list]);
    if (!same(o, t)) clash(prefix + list, { base: b, ours: o, theirs: t });
  }
  return raw(ours);
}

function held(grid: Grid, values: Values | undefined): Held | null {
  const [columns, rows] = [values?.[grid.columns], values?.[grid.rows]];
  return columns === undefined && rows === undefined
    ? null
    : { columns: (columns ?? []) as TableColumn[], rows: (rows ?? []) as TableRow[] };
}

type Side = 'ours' | 'theirs';
/** Columns or rows by names that are the same on all sides that have them, as they stand there. */
interface Names {
  base: string[];
  ours: string[];
  theirs: string[];
}

/** One merge of two tables that both came from one. */
class Merging {
  constructor(
    private readonly grid: Grid,
    private readonly prefix: string,
    private readonly sides: Three<Held>,
    private readonly clash: Clash,
  ) {}

  /** The merged table; null where the sides cannot both be followed. */
  table(): Held | null {
    const columns = this.names('columns', ({ name }: TableColumn) => name);
    const rows = this.names('rows', (row: TableRow) => canonical(row));
    const [across, down] = [sequence(columns), sequence(rows)];
    if (!across || !down || this.losesWork(columns, rows)) return null;
    return {
      columns: across.map((name, c) => this.column(columns, name, c)),
      rows: down.map((name, r) => ({
        cells: across.map((column, c) => this.cell(rows, columns, name, column, [r, c])),
      })),
    };
  }

  /** What answers the base bears its number, what is new its own words. */
  private names<L extends 'columns' | 'rows'>(
    list: L,
    wordsOf: (member: Held[L][number]) => string,
  ): Names {
    const { base } = this.sides;
    const of = (side: Side): string[] => {
      const table = this.sides[side];
      const pairs: Answering[] = gridOfBoth(this.grid, this.values(base), this.values(table))[list];
      const known = new Map(bothOf(pairs).map(([a, b]) => [b, `=${a}`]));
      const seen = new Map<string, number>();
      return (table[list] as Held[L][number][]).map((member, i) => {
        const words = wordsOf(member);
        const nth = (seen.get(words) ?? 0) + 1;
        if (!known.has(i)) seen.set(words, nth);
        return known.get(i) ?? `+${nth} ${words}`;
      });
    };
    return { base: base[list].map((_, i) => `=${i}`), ours: of('ours'), theirs: of('theirs') };
  }

  private values = ({ columns, rows }: Held): Values => ({
    [this.grid.columns]: columns,
    [this.grid.rows]: rows,
  });

  /** Whether a side took away a row or a column in which the other changed something. */
  private losesWork(columns: Names, rows: Names): boolean {
    const lost = (gone: Side, stays: Side) => {
      const touched = (row: string, column: string) =>
        rows[stays].includes(row) &&
        columns[stays].includes(column) &&
        !same(
          cellOf(this.sides.base, rows.base, columns.base, row, column),
          cellOf(this.sides[stays], rows[stays], columns[stays], row, column),
        );
      const without = (names: Names) => names.base.filter((name) => !names[gone].includes(name));
      const renamed = (column: string) =>
        columns[stays].includes(column) &&
        !same(
          this.sides.base.columns[columns.base.indexOf(column)],
          this.sides[stays].columns[columns[stays].indexOf(column)],
        );
      return (
        without(rows).some((row) => columns.base.some((column) => touched(row, column))) ||
        without(columns).some(
          (column) => renamed(column) || rows.base.some((row) => touched(row, column)),
        )
      );
    };
    return lost('ours', 'theirs') || lost('theirs', 'ours');
  }

  private column(names: Names, name: string, at: number): TableColumn {
    const of = (side: keyof Names) => this.sides[side].columns[names[side].indexOf(name)]?.name;
    const three = { base: of('base'), ours: of('ours'), theirs: of('theirs') };
    const field = `${this.prefix}${this.grid.columns}/${at}/name`;
    return { name: oneSided(three) ?? mergeValue(field, three, this.clash)! };
  }

  private cell(
    rows: Names,
    columns: Names,
    row: string,
    column: string,
    [r, c]: readonly [number, number],
  ): Cell {
    const of = (side: keyof Names) =>
      cellOf(this.sides[side], rows[side], columns[side], row, column);
    const [base, ours, theirs] = [of('base'), of('ours'), of('theirs')];
    const only = oneSided({ base, ours, theirs });
    if (only) return only;
    // A row that one side added and a column that the other did meet in an empty cell.
    if (!ours || !theirs) return { text: '' };
    const { rows: list, cells } = this.grid;
    const field = `${this.prefix}${list}/${r}/${cells}/${c}`;
    const text = { base: base?.text, ours: ours.text, theirs: theirs.text };
    const join = { base: base?.join, ours: ours.join, theirs: theirs.join };
    const joined = mergeValue(`${field}/join`, join, this.clash);
    return {
      text: mergeText(`${field}/text`, text, this.clash) as string,
      ...(joined && { join: joined }),
    };
  }
}

/** What one side alone has; undefined where both have it, or none. */
const oneSided = <T>({ ours, theirs }: Three<T | undefined>): T | undefined =>
  ours === undefined || theirs === undefined ? (ours ?? theirs) : undefined;

const cellOf = (
  table: Held,
  rows: readonly string[],
  columns: readonly string[],
  row: string,
  column: string,
): Cell | undefined => table.rows[rows.indexOf(row)]?.cells[columns.indexOf(column)];

/** Both sides' sequences as one; null where they touch, or one name would stand twice. */
function sequence({ base, ours, theirs }: Names): string[] | null {
  const merged = mergeSequences(base, ours, theirs);
  return merged && new Set(merged).size === merged.length ? merged : null;
}
