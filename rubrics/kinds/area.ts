import type { Cell, Table } from './table';

/** How the lists that are a table are called. */
export const GRID = { columns: 'columns', rows: 'rows', cells: 'cells' } as const;

/** What parts the cells of a row that is written as a line. */
export const BAR = '｜';

/**
 * Over how many columns and rows a cell reaches, none where another one reaches over it, and the
 * place of that one.
 */
export interface Area {
  across: number;
  down: number;
  row: number;
  column: number;
}

/** Cells that together make no rectangle stand by themselves. */
export function areasOf({ rows }: Pick<Table, 'rows'>): Area[][] {
  const areas: (Area | undefined)[][] = rows.map(({ cells: all }) => all.map(() => undefined));
  const joined = (r: number, c: number) =>
    areas[r]?.[c] === undefined ? rows[r]?.cells[c]?.join : undefined;
  for (const [row, { cells: all }] of rows.entries())
    for (const column of all.keys()) {
      if (areas[row]![column]) continue;
      const { across, down } = reach(joined, row, column);
      for (let r = row; r < row + down; r++)
        for (let c = column; c < column + across; c++)
          areas[r]![c] = { across: 0, down: 0, row, column };
      areas[row]![column] = { across, down, row, column };
    }
  return areas as Area[][];
}

function reach(
  joined: (r: number, c: number) => Cell['join'],
  row: number,
  column: number,
): Pick<Area, 'across' | 'down'> {
  let [across, down] = [1, 1];
  while (joined(row, column + across) === 'LEFT') across++;
  const inside = Array.from({ length: across - 1 }, (_, i) => column + 1 + i);
  while (
    joined(row + down, column) === 'ABOVE' &&
    inside.every((c) => joined(row + down, c) !== undefined)
  )
    down++;
  return { across, down };
}

/** What each cell says: of one that another reaches over, what that one says. */
export function textsIn({ rows }: Pick<Table, 'rows'>): string[][] {
  const areas = areasOf({ rows });
  return rows.map(({ cells: all }, r) =>
    all.map((_, c) => {
      const { row: at, column: beside } = areas[r]![c]!;
      return rows[at]!.cells[beside]!.text;
    }),
  );
}
