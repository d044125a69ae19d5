import { Box, Typography } from '@mui/material';
import { useRef, useState, type KeyboardEvent } from 'react';
import { withCell } from '../../../rubrics/kinds/tableSteps';
import { areasOf } from '../../../rubrics/kinds/area';
import type { Table } from '../../../rubrics/kinds/table';
import { useContentAct } from '../../counter/act';
import { composing } from '../../counter/keys';
import { useTyped } from '../../counter/typed';
import { useWords } from '../../counter/words';
import { BeforeAfter } from '../../parts/BeforeAfter';
import { TypedForm } from '../../parts/TypedForm';
import { CLAUSE_REVISE } from '../clause/acts';
import type { DraftClause } from '../clause/drafted';
import { CellField } from './CellField';
import { stepped, TableTools, type At, type Step } from './TableTools';
import { tableIn, tableText } from './tables';
import { place, Scroll, TABLE } from './TableView';

interface Props {
  id: string;
  clause: DraftClause;
  disabled: boolean;
}

/** A table as a grid of fields: one act stores all of it. */
export function TableForm({ id, clause, disabled }: Props) {
  const say = useWords();
  const form = useTyped(`${id}/${clause.key}/table`, clause.revision, {
    table: JSON.stringify(tableIn(clause)),
  });
  const { act, refusals, pending } = useContentAct(CLAUSE_REVISE);
  const table = JSON.parse(form.typed.table) as Table;
  const save = async () => {
    const { columns, rows } = table;
    const fields = {
      columns: columns.length > 0 ? [...columns] : null,
      rows: rows.length > 0 ? rows.map(({ cells }) => ({ cells: [...cells] })) : null,
    };
    return !!(await act({ id, key: clause.key, expecting: form.revision, fields }));
  };
  return (
    <TypedForm
      heading={say('table.form')}
      fields={[]}
      form={form}
      pending={pending}
      refusals={refusals}
      save={save}
      disabled={disabled}
    >
      <Grid
        table={table}
        disabled={disabled}
        onChange={(next) => form.type('table', JSON.stringify(next))}
      />
      {form.conflicts.table && (
        <BeforeAfter
          before={tableText(JSON.parse(form.conflicts.table.stored) as Table)}
          after={tableText(table)}
        />
      )}
    </TypedForm>
  );
}

interface GridProps {
  table: Table;
  disabled: boolean;
  onChange: (table: Table) => void;
}

function Grid({ table, disabled, onChange }: GridProps) {
  const say = useWords();
  const [at, setAt] = useState<At>({ row: 0, column: 0 });
  const box = useRef<HTMLDivElement>(null);
  const areas = areasOf(table);
  const step = (name: Step) => {
    const { table: next, at: now } = stepped(table, name, at);
    setAt(now);
    onChange(next);
  };
  const field = (text: string, row: number, column: number) => (
    <CellField
      name={cellName(say, table, row, column)}
      place={`${row} ${column}`}
      text={text}
      disabled={disabled}
      onFocus={() => setAt({ row, column })}
      onType={(typed) => onChange(typedIn(table, row, column, typed))}
    />
  );
  return (
    <Box ref={box} onKeyDown={(event) => walk(event, box.current)}>
      {!disabled && <TableTools table={table} at={at} onStep={step} />}
      <Scroll>
        <Box component="table" sx={{ ...TABLE, minWidth: `${table.columns.length * 8}rem` }}>
          <caption className="hidden">{say('table.form')}</caption>
          <thead>
            <tr>
              {table.columns.map(({ name }, c) => (
                <th key={place(c)} scope="col">
                  {field(name, -1, c)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(({ cells }, r) => (
              <tr key={place(r)}>
                {cells.map(({ text }, c) => {
                  const { across, down } = areas[r][c];
                  return across === 0 ? null : (
                    <td key={place(c)} colSpan={across} rowSpan={down}>
                      {field(text, r, c)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </Box>
      </Scroll>
      {!disabled && (
        <Typography variant="body2" color="text.secondary">
          {say('table.keys')}
        </Typography>
      )}
    </Box>
  );
}

/** The head is row -1. */
function cellName(say: ReturnType<typeof useWords>, table: Table, row: number, column: number) {
  const name = table.columns[column].name || String(column + 1);
  return row < 0
    ? say('table.columnName', { n: column + 1 })
    : say('table.cellName', { row: row + 1, column: name });
}

function typedIn(table: Table, row: number, column: number, text: string): Table {
  return row < 0
    ? { ...table, columns: table.columns.with(column, { name: text }) }
    : withCell(table, row, column, { text });
}

const ARROWS: Record<string, readonly [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Alt with an arrow goes to the next cell that way; what is merged is passed over. */
function walk(event: KeyboardEvent, box: HTMLElement | null): void {
  const way = event.altKey && !composing(event) ? ARROWS[event.key] : undefined;
  const from = (event.target as HTMLElement).dataset.cell;
  if (!way || !box || from === undefined) return;
  event.preventDefault();
  const [row, column] = from.split(' ').map(Number);
  for (let n = 1; n <= FAR; n++) {
    const next = `${row + n * way[0]} ${column + n * way[1]}`;
    const found = box.querySelector<HTMLElement>(`[data-cell="${next}"]`);
    if (found) return found.focus();
  }
}
const FAR = 500;
