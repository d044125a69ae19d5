import { areasOf, GRID } from '../../../rubrics/kinds/area';
import type { TableColumn, TableRow } from '../../../rubrics/kinds/table';
import type { useWords } from '../../counter/words';
import type { TableShown } from './tables';

/** What is said of a table where two sides cannot both be followed. */
interface Disputed {
  key: string;
  field: string;
}

const isList = ({ field }: Pick<Disputed, 'field'>): boolean =>
  field === GRID.columns || field === GRID.rows;

export const isOfOneTable = (a: Disputed, b: Disputed): boolean =>
  a.key === b.key && isList(a) && isList(b);

/** All columns or all rows of one side as a table; null of what is neither, and of none. */
export function disputed(field: string, json: string | null | undefined): TableShown | null {
  if (!isList({ field }) || json == null) return null;
  const value = JSON.parse(json) as unknown;
  if (!Array.isArray(value)) return null;
  if (field === GRID.columns) return { columns: value as TableColumn[], rows: [] };
  const rows = value as TableRow[];
  const areas = areasOf({ rows });
  return {
    columns: (rows[0]?.cells ?? []).map(() => ({ name: '' })),
    rows: rows.map(({ cells }, r) => ({
      cells: cells.map(({ text, join = null }, c) => {
        const { across, down } = areas[r][c];
        return { text, join, across, down };
      }),
    })),
  };
}

/** `第 1 行“3”栏`, `第 3 栏栏名`; null of what is no cell. */
export function cellNamed(say: ReturnType<typeof useWords>, field: string): string | null {
  const [list, at, member, column] = field.split('/');
  if (list === GRID.columns && at !== undefined)
    return say('table.columnName', { n: Number(at) + 1 });
  return list === GRID.rows && member === GRID.cells
    ? say('table.cellName', { row: Number(at) + 1, column: Number(column) + 1 })
    : null;
}
