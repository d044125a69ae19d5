import type { CellObject } from 'write-excel-file/node';
import { plain } from './plain';

/** Longest text that a cell may hold. */
const CELL = 32_000;

/**
 * A cell that is text and stays text: a cell of type text in the format `@` is no formula and no
 * number, whatever it begins with, also after somebody has edited it.
 */
export const textCell = (value: string, more: Partial<CellObject> = {}): CellObject =>
  ({
    type: String,
    value: plain(value).slice(0, CELL),
    format: '@',
    wrap: true,
    alignVertical: 'top',
    ...more,
  }) as CellObject;

export const numberCell = (value: number): CellObject => ({
  type: Number,
  value,
  alignVertical: 'top',
});

export const headCells = (...names: string[]): CellObject[] =>
  names.map((name) =>
    textCell(name, { fontWeight: 'bold', backgroundColor: '#E8E8E8', align: 'center' }),
  );
