import { Box, Button } from '@mui/material';
import type { Table } from '../../../rubrics/kinds/table';
import {
  cellJoined,
  cellsParted,
  columnAdded,
  columnMoved,
  columnRemoved,
  rowAdded,
  rowMoved,
  rowRemoved,
} from '../../../rubrics/kinds/tableSteps';
import { useWords } from '../../counter/words';

/** The cell in which somebody is; row -1 is the head. */
export interface At {
  row: number;
  column: number;
}

/** What can be done at a cell, and where one is afterwards. */
const STEPS = {
  rowAbove: (table, { row, column }) => [rowAdded(table, Math.max(0, row)), { row, column }],
  rowBelow: (table, { row, column }) => [rowAdded(table, row + 1), { row: row + 1, column }],
  rowUp: (table, { row, column }) => [rowMoved(table, row, row - 1), { row: row - 1, column }],
  rowDown: (table, { row, column }) => [rowMoved(table, row, row + 1), { row: row + 1, column }],
  rowRemove: (table, at) => [rowRemoved(table, at.row), at],
  columnLeft: (table, at) => [columnAdded(table, at.column), at],
  columnRight: (table, { row, column }) => [
    columnAdded(table, column + 1),
    { row, column: column + 1 },
  ],
  columnBack: (table, { row, column }) => [
    columnMoved(table, column, column - 1),
    { row, column: column - 1 },
  ],
  columnOn: (table, { row, column }) => [
    columnMoved(table, column, column + 1),
    { row, column: column + 1 },
  ],
  columnRemove: (table, at) => [columnRemoved(table, at.column), at],
  joinAbove: (table, at) => [cellJoined(table, at.row, at.column, 'ABOVE'), at],
  joinLeft: (table, at) => [cellJoined(table, at.row, at.column, 'LEFT'), at],
  part: (table, at) => [cellsParted(table, at.row, at.column), at],
} as const satisfies Record<string, (table: Table, at: At) => readonly [Table, At]>;
export type Step = keyof typeof STEPS;
const NAMES = Object.keys(STEPS) as Step[];

export function stepped(table: Table, name: Step, at: At): { table: Table; at: At } {
  // A table begins with one column.
  const held = table.columns.length === 0 ? columnAdded(table, 0) : table;
  const [next, now] =
    table.columns.length === 0 && isOfColumn(name) ? [held, at] : STEPS[name](held, at);
  const within = (index: number, least: number, length: number) =>
    Math.max(least, Math.min(index, length - 1));
  return {
    table: next,
    at: {
      row: within(now.row, -1, next.rows.length),
      column: within(now.column, 0, next.columns.length),
    },
  };
}

const isOfColumn = (name: Step): boolean => name === 'columnLeft' || name === 'columnRight';
const ADDING = new Set<Step>(['rowAbove', 'rowBelow', 'columnLeft', 'columnRight']);

interface Props {
  table: Table;
  at: At;
  onStep: (name: Step) => void;
}

/** Acts on the row and the column of the cell in which one was last. */
export function TableTools({ table, at, onStep }: Props) {
  const say = useWords();
  const possible = (name: Step) => ADDING.has(name) || changes(table, name, at);
  return (
    <Box
      role="toolbar"
      aria-label={say('table.tools', { row: at.row + 1, column: at.column + 1 })}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, mb: 1 }}
    >
      {NAMES.map((name) => (
        <Button
          key={name}
          size="small"
          variant="outlined"
          disabled={!possible(name)}
          onClick={() => onStep(name)}
        >
          {say(`table.steps.${name}`)}
        </Button>
      ))}
    </Box>
  );
}

function changes(table: Table, name: Step, at: At): boolean {
  if (table.columns.length === 0 || (at.row < 0 && !name.startsWith('column'))) return false;
  return JSON.stringify(STEPS[name](table, at)[0]) !== JSON.stringify(table);
}
