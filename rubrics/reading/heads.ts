import { writeLines } from '../library/lines';
import type { FileClause } from '../library/shape';
import type { Cursor } from './cursor';
import { squeezed } from './page';

/** A head cell takes at most so many lines. */
const WRAPPED = 3;

/**
 * Whether the heads of a table begin here. One cell alone may be a word of a paragraph that was
 * broken around it.
 */
export function headAt(at: Cursor, cells: readonly string[]): boolean {
  const first = nextHeads(at, cells);
  if (!first || first.titles.length > 1) return first !== null;
  const scout = at.fork();
  scout.move(first.size);
  return nextHeads(scout, cells) !== null;
}

/** The heads of a table, cell by cell, however they are wrapped. */
export function readHeads(at: Cursor, cells: readonly string[]): FileClause[] {
  const heads: FileClause[] = [];
  for (let found = nextHeads(at, cells); found; found = nextHeads(at, cells)) {
    const lines = Array.from({ length: found.size }, () => at.take().no);
    heads.push(
      ...found.titles.map(
        (title): FileClause => ({ kind: 'TABLEHEAD', title, lines: writeLines(lines) }),
      ),
    );
  }
  return heads;
}

function nextHeads(
  at: Cursor,
  cells: readonly string[],
): { titles: string[]; size: number } | null {
  for (let size = WRAPPED; size > 0; size--) {
    if (!at.line(size - 1)) continue;
    const title = squeezed(Array.from({ length: size }, (_, i) => at.text(i)).join(''));
    if (cells.includes(title)) return { titles: [title], size };
  }
  const titles = at.line() ? split(squeezed(at.text()), cells) : null;
  return titles && { titles, size: 1 };
}

/**
 * Several cells on one line; the longest cell first, as `基本要求和总体要求` begins with another.
 */
function split(text: string, cells: readonly string[]): string[] | null {
  if (text === '') return [];
  for (const cell of [...cells].sort((a, b) => b.length - a.length)) {
    const rest = text.startsWith(cell) ? split(text.slice(cell.length).trimStart(), cells) : null;
    if (rest) return [cell, ...rest];
  }
  return null;
}
