import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import type { TableShown } from './tables';

export const TABLE = {
  width: '100%',
  borderCollapse: 'collapse',
  fontSize: '0.93rem',
  lineHeight: 1.6,
  my: 1,
  '& th, & td': {
    border: 1,
    borderColor: 'divider',
    p: 0.75,
    verticalAlign: 'top',
    textAlign: 'left',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  '& thead th': { bgcolor: 'action.hover' },
} as const;

interface Props {
  table: TableShown;
  /** What it is called, for those who do not see it. */
  name: string;
  /** What stands in a cell, where it is more than its text. */
  cell?: (text: string, row: number, column: number) => ReactNode;
  head?: (name: string, column: number) => ReactNode;
}

/** A table of a text, its merged cells as they are. */
export function TableView({ table, name, cell, head }: Props) {
  const { columns, rows } = table;
  const named = columns.some((column) => column.name !== '');
  return (
    <Scroll>
      <Box component="table" lang="zh-CN" sx={TABLE}>
        <caption className="hidden">{name}</caption>
        {named && (
          <thead>
            <tr>
              {columns.map((column, c) => (
                <th key={place(c)} scope="col">
                  {head ? head(column.name, c) : column.name}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map(({ cells }, r) => (
            <tr key={place(r)}>
              {cells.map(
                ({ text, across, down }, c) =>
                  across > 0 && (
                    <td
                      key={place(c)}
                      colSpan={across > 1 ? across : undefined}
                      rowSpan={down > 1 ? down : undefined}
                    >
                      {cell ? cell(text, r, c) : text}
                    </td>
                  ),
              )}
            </tr>
          ))}
        </tbody>
      </Box>
    </Scroll>
  );
}

/** Rows and columns are known by where they stand: they have no keys. */
export const place = (at: number) => `at ${at}`;

/** A wide table scrolls by itself, by keyboard too. */
export const Scroll = ({ children }: { children: ReactNode }) => (
  <Box sx={{ overflowX: 'auto', maxWidth: '100%' }}>{children}</Box>
);
