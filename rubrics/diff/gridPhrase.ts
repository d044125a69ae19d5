import { gridOf } from '../kinds/field';
import { clauseContent } from '../kinds/readers';
import { rowName, tableOf, type Table } from '../kinds/table';
import { fieldsOf } from '../kinds/walk';
import type { Node } from '../tree/tree';
import type { Change, Difference } from './change';
import { opening } from './names';

/** Of what in a table a change speaks: a column, a row, or a cell where both meet. */
export interface Spot {
  column: number | null;
  row: number | null;
  /** The field that changed there; '' where the whole came, went or moved. */
  rest: string;
}

export function spotOf({ kind, field }: Pick<Change, 'kind' | 'field'>): Spot | null {
  const grid = gridOf(fieldsOf(kind));
  const [list, at, cells, cell, ...rest] = (field ?? '').split('/');
  if (!grid || at === undefined) return null;
  if (list === grid.columns)
    return { column: Number(at), row: null, rest: [cells].filter(Boolean).join('/') };
  if (list !== grid.rows) return null;
  return cells === grid.cells && cell !== undefined
    ? { column: Number(cell), row: Number(at), rest: rest.join('/') }
    : { column: null, row: Number(at), rest: '' };
}

/** The table that counts the spot: that of the base where it is gone. */
export function tableAt(change: Change, spot: Spot, { base, head }: Difference): Table | null {
  const gone = spot.rest === '' && change.after === null;
  const node = gone ? base.byKey.get(change.from[0] ?? '') : head.byKey.get(change.to[0] ?? '');
  return node ? tableIn(node) : null;
}

const tableIn = ({ entry }: Node): Table | null => {
  const content = clauseContent(entry);
  return content ? tableOf(content) : null;
};

/** `“战略”行“分值”栏`; what has no name is counted. */
export function spotName(table: Table, { column, row }: Spot, zh: boolean): string {
  const names = [
    ...(row === null ? [] : [named(rowName(table, row), row, zh ? '行' : 'row', zh)]),
    ...(column === null
      ? []
      : [named(table.columns[column]?.name || null, column, zh ? '栏' : 'column', zh)]),
  ];
  return names.join(zh ? '' : ', ');
}

function named(name: string | null, at: number, word: string, zh: boolean): string {
  if (name === null) return zh ? `第${at + 1}${word}` : `${word} ${at + 1}`;
  return zh ? `“${opening(name)}”${word}` : `${word} “${opening(name)}”`;
}
