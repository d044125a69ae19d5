import { bothOf, movedIn, unmoved, type GridMatch } from '../diff/grid';
import { gridOfBoth } from '../diff/gridChanges';
import { spotOf } from '../diff/gridPhrase';
import type { Change } from '../diff/change';
import type { Content } from '../kinds';
import { clause } from '../kinds/clause';
import { gridOf } from '../kinds/field';
import type { PrintedLine } from '../kinds/printed';
import type { LinePair } from './guideLines';

const GRID = gridOf(clause.fields)!;

/** Whether a line is the head or a row of a table. */
export const isOfGrid = ({ field }: Pick<PrintedLine, 'field'>): boolean =>
  field === GRID.columns || field.startsWith(`${GRID.rows}/`);

/**
 * The lines of two tables as their changes pair them, their cells by the columns that answer each
 * other; each side keeps its order. `said` counts a row on the side that has it: `h3`, `b2`.
 */
export function gridLines(
  base: Content<'clause'>,
  head: Content<'clause'>,
  a: readonly PrintedLine[],
  b: readonly PrintedLine[],
): LinePair[] {
  const match = gridOfBoth(GRID, base, head);
  const [was, now] = [renamed(a.filter(isOfGrid), match), b.filter(isOfGrid)];
  const line = (all: readonly PrintedLine[], field: string) =>
    all.find((one) => one.field === field) ?? null;
  const pair = (from: string | null, to: string | null, said: string): LinePair[] => {
    const [one, other] = [line(was, from ?? ''), line(now, to ?? '')];
    return one || other ? [{ was: one, now: other, said }] : [];
  };
  const row = (at: number | null) => (at === null ? null : `${GRID.rows}/${at}`);
  return [
    ...pair(GRID.columns, GRID.columns, GRID.columns),
    ...unmoved(match.rows).flatMap(([i, j]) =>
      pair(row(i), row(j), j === null ? `b${i}` : `h${j}`),
    ),
  ];
}

/**
 * Cells of the base under the numbers of the columns of the head; those that nothing answers, or
 * that stand elsewhere now, under names of their own.
 */
function renamed(lines: readonly PrintedLine[], { columns }: GridMatch): PrintedLine[] {
  const moved = movedIn(columns);
  const names = new Map(
    bothOf(columns).map(([a, b]) => [String(a), moved.has(b) ? `was ${a}` : String(b)]),
  );
  return lines.map(({ field, pieces }) => ({
    field,
    pieces: pieces.map((piece) => ({
      ...piece,
      name: names.get(piece.name) ?? `was ${piece.name}`,
    })),
  }));
}

/** Whether a change speaks of a line of a table. */
export function speaksOfRow(change: Change, said: string): boolean {
  const spot = spotOf(change);
  if (!spot) return false;
  if (spot.row === null) return said === GRID.columns;
  return said === `${spot.rest === '' && change.after === null ? 'b' : 'h'}${spot.row}`;
}
