import { gridOf } from '../../../rubrics/kinds/field';
import { clause } from '../../../rubrics/kinds/clause';
import { BAR, type Cell, type Table } from '../../../rubrics/kinds/table';
import { graphql } from '../../gql';
import type { TableCellsFragment } from '../../gql/graphql';

export const TABLE_CELLS = graphql(`
  fragment TableCells on Clause {
    columns { name }
    rows { cells { text join across down } }
  }
`);

export type TableShown = Pick<TableCellsFragment, 'columns' | 'rows'>;

/** How the law names the lists that are a table. */
export const GRID = gridOf(clause.fields)!;

/** A table as the law has it. */
export const tableIn = ({ columns, rows }: TableShown): Table => ({
  columns: columns.map(({ name }) => ({ name })),
  rows: rows.map(({ cells }) => ({
    cells: cells.map(({ text, join }): Cell => (join ? { text, join } : { text })),
  })),
});

/** A table as lines of text. */
export const tableText = ({ columns, rows }: Table): string =>
  [
    columns.map(({ name }) => name).join(BAR),
    ...rows.map(({ cells }) => cells.map(({ text }) => text).join(BAR)),
  ].join('\n');
