import type { Span } from '../diff/spans';
import { areasOf, BAR, textsIn } from '../kinds/area';
import { clauseContent } from '../kinds/readers';
import { tableOf, type Table } from '../kinds/table';
import type { Node } from '../tree/tree';
import { isOfGrid } from './gridLines';
import { changed, sideOf, type MarkedLine } from './marked';

/** What a cell of a paper holds: paragraphs, and tables as they are. */
export type Shown = Span[] | ShownTable;

/** One side of a table: its head if it has one, what changed of its rows, and how many did not. */
export interface ShownTable {
  /** How many columns that side has. */
  width: number;
  head: Span[][] | null;
  rows: (ShownRow | { same: number })[];
}
/** `fate`: whether the row as such came or went. */
interface ShownRow {
  fate: Span['kind'];
  cells: Span[][];
}

export const isTable = (shown: Shown): shown is ShownTable => !Array.isArray(shown);
export const isFold = (row: ShownTable['rows'][number]): row is { same: number } => 'same' in row;
/** `略 · 12 行未变`. */
export const foldText = ({ same }: { same: number }): string => `略 · ${same} 行未变`;

/**
 * What one side prints of marked lines, a table as a table; `sideOf` gives the same as lines.
 * @param node the entry of that side
 */
export function shownOf(
  lines: readonly MarkedLine[],
  side: 'base' | 'head',
  { entry }: Node,
): Shown[] {
  const table = tableOf(clauseContent(entry) ?? {});
  const own = lines.filter((line) => line[side] !== null);
  const grid = table ? own.filter((line) => isOfGrid({ field: line[side]! })) : [];
  if (!table || grid.length === 0) return sideOf(lines, side);
  const [first, ...more] = sideOf(
    own.filter((line) => !grid.includes(line)),
    side,
  );
  return [...(first && first.length > 0 ? [first] : []), tableShown(table, grid, side), ...more];
}

function tableShown(table: Table, lines: readonly MarkedLine[], side: 'base' | 'head'): ShownTable {
  const said = new Said(table);
  const rows: ShownTable['rows'] = [];
  let head: Span[][] | null = null;
  for (const line of lines) {
    const at = Number(line[side]!.split('/')[1]);
    const cells = cellsOf(line, side);
    const last = rows.at(-1);
    if (Number.isNaN(at)) head = cells;
    else if (changed(line)) rows.push({ fate: fateOf(line), cells: said.filled(cells, at) });
    else if (last && isFold(last)) last.same++;
    else rows.push({ same: 1 });
  }
  return { width: table.columns.length, head, rows };
}

const fateOf = ({ base, head }: MarkedLine): Span['kind'] => {
  if (base === null) return 'INSERTED';
  return head === null ? 'DELETED' : 'SAME';
};

/** The cells of a line on one side, in the order of its columns. */
function cellsOf({ pieces, ...line }: MarkedLine, side: 'base' | 'head'): Span[][] {
  const other = side === 'base' ? 'INSERTED' : 'DELETED';
  const own = pieces.filter((piece) => piece[side]);
  return own.map((piece) => {
    const [runs = []] = sideOf([{ ...line, pieces: [piece] }], side);
    return withoutBar(runs.filter(({ kind }) => kind !== other)).filter(({ text }) => text !== '');
  });
}

/** The bar before a cell is the line's, and no text of the cell; runs of either side, or both. */
export function withoutBar(runs: readonly Span[]): Span[] {
  const begun = { base: false, head: false };
  return runs.map((run) => {
    const [ofBase, ofHead] = [run.kind !== 'INSERTED', run.kind !== 'DELETED'];
    const isFirst = (ofBase && !begun.base) || (ofHead && !begun.head);
    if (ofBase) begun.base = true;
    if (ofHead) begun.head = true;
    return isFirst && run.text.startsWith(BAR) ? { ...run, text: run.text.slice(1) } : run;
  });
}

/** What cells say that one above reaches over, where that one was left out. */
class Said {
  private readonly areas;
  private readonly texts;
  /** The first of the rows that are shown without a gap. */
  private from = 0;
  private last = -1;

  constructor(table: Table) {
    this.areas = areasOf(table);
    this.texts = textsIn(table);
  }

  filled(cells: readonly Span[][], at: number): Span[][] {
    if (at !== this.last + 1) this.from = at;
    this.last = at;
    return cells.map((runs, c) => {
      const above = this.areas[at]?.[c];
      const text = this.texts[at]?.[c] ?? '';
      return above && above.row < this.from && above.column === c && runs.length === 0 && text
        ? [{ kind: 'SAME', text, callout: null }]
        : runs;
    });
  }
}

/** The same as lines, for papers that know no tables: bars between the cells. */
export const linesShown = (shown: readonly Shown[]): Span[][] =>
  shown.flatMap((one) => (isTable(one) ? tableLines(one) : [one]));

const same = (text: string): Span => ({ kind: 'SAME', text, callout: null });
const barred = (cells: readonly Span[][]): Span[] =>
  cells.flatMap((runs, c) => (c > 0 ? [same(BAR), ...runs] : runs));
const tableLines = ({ head, rows }: ShownTable): Span[][] => [
  ...(head ? [barred(head)] : []),
  ...rows.map((row) => (isFold(row) ? [same(foldText(row))] : barred(row.cells))),
];
