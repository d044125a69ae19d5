import type { RedlineParagraph } from './redline';

/** Where a printed line of a guide stands in its table: in which row, and in which column. */
export interface BandCell {
  row: string;
  column: string;
}

/**
 * The place of a line of a guide among its bands; null for any other line.
 * @param said the line in the words of changes, where both sides have it
 */
export function bandCell(field: string, said: string): BandCell | null {
  const [, band, column] = /^bands\/(\d+)\/([a-z]+)/i.exec(field) ?? [];
  if (band === undefined || column === undefined) return null;
  return { row: said.split('/')[0] || band, column };
}

/** The paragraphs of a guide as the rows of a table, each with its cells in printed order. */
export function bandRows(paragraphs: readonly RedlineParagraph[]): {
  columns: string[];
  rows: RedlineParagraph[][];
} {
  const rows: RedlineParagraph[][] = [];
  const columns: string[] = [];
  for (const paragraph of paragraphs) {
    const { row, column } = paragraph.band!;
    if (!columns.includes(column)) columns.push(column);
    const last = rows.at(-1);
    if (last && last[0]!.band!.row === row) last.push(paragraph);
    else rows.push([paragraph]);
  }
  return { columns, rows };
}

/**
 * Whether lines of bands make a table: each row has its columns in one order, or what one side
 * prints would be mixed up.
 */
export function isBandTable(paragraphs: readonly RedlineParagraph[]): boolean {
  const { columns, rows } = bandRows(paragraphs);
  return rows.every((row) => {
    const places = row.map(({ band }) => columns.indexOf(band!.column));
    return places.every((place, i) => i === 0 || place >= places[i - 1]!);
  });
}
