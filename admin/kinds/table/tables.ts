import { BAR } from '../../../rubrics/kinds/area';
import type { Cell, Table } from '../../../rubrics/kinds/table';
import { graphql } from '../../gql';
import type { TableCellsFragment, TableWordsFragment } from '../../gql/graphql';

export const TABLE_CELLS = graphql(`
  fragment TableCells on Clause {
    columns { name }
    rows { cells { text join across down } }
  }
`);

/** What its cells say, and no more: enough to find it by. */
export const TABLE_WORDS = graphql(`
  fragment TableWords on Clause {
    columns { name }
    rows { cells { text } }
  }
`);
export const wordsIn = ({ columns, rows }: TableWordsFragment): string[] => [
  ...columns.map(({ name }) => name),
  ...rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
];

export type TableShown = Pick<TableCellsFragment, 'columns' | 'rows'>;

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
