import { down, ON, wide } from './foreign';

type Cell = string | typeof ON | ReturnType<typeof down> | ReturnType<typeof wide>;

/**
 * Rows of a table, one a line, cells between `|`: `↓` reaches down, `〃` is covered by the one
 * above, `→3` reaches over three columns, `⏎` breaks the line.
 */
export const grid = (text: string): Cell[][] =>
  text
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((cell) => cellOf(cell.trim().replaceAll('⏎', '\n'))));

function cellOf(text: string): Cell {
  if (text === '〃') return ON;
  if (text.startsWith('↓')) return down(text.slice(1));
  const [, across, said = ''] = /^→(\d) ?(.*)$/s.exec(text) ?? [];
  return across ? wide(said, Number(across)) : text;
}
