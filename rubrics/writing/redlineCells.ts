import type { Bit } from './redline';
import { withoutBar } from './shownTable';

/** What of a row stands in the cell of a column, without the bar before it. */
export function cellBits(bits: readonly Bit[], column: string): Bit[] {
  const found = bits.filter(({ cell }) => cell === column);
  const runs = withoutBar(found.flatMap((bit) => ('span' in bit ? bit.span : [])));
  let n = 0;
  return found.flatMap((bit): Bit[] => {
    if (!('span' in bit)) return [bit];
    const span = runs[n++];
    return span && span.text !== '' ? [{ span }] : [];
  });
}

/** All that is read in the cell, what went included. */
export const textIn = (bits: readonly Bit[], column: string): string =>
  cellBits(bits, column)
    .map((bit) => ('span' in bit ? bit.span.text : ''))
    .join('');
