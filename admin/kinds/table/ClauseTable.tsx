import { linked } from '../clause/ClauseText';
import { nameOf, type ClauseLine } from '../clause/clauses';
import { GRID } from '../../../rubrics/kinds/area';
import { TableView } from './TableView';

/** The table of a clause, terms in its cells linked. */
export function ClauseTable({ clause }: { clause: ClauseLine }) {
  if (clause.columns.length === 0) return null;
  const { rows, cells } = GRID;
  return (
    <TableView
      table={clause}
      name={nameOf(clause)}
      cell={(text, row, column) =>
        linked(text, clause.mentions, `${rows}/${row}/${cells}/${column}/text`)
      }
    />
  );
}
