import { plain } from './plain';

/**
 * Rows as CSV (RFC 4180), with a byte-order mark, by which spreadsheets know the encoding. A cell
 * that a spreadsheet would take for a formula is written as text.
 */
export const csv = (rows: readonly (readonly (string | number | null)[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;

/**
 * Spreadsheets pass over blanks of any width, and take full-width and small signs for the usual
 * ones.
 */
const isFormula = (text: string): boolean =>
  /^[\t\r]/.test(text) || /^[=+\-@]/.test(text.trimStart().normalize('NFKC').trimStart());

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const shown = plain(value);
  const safe = isFormula(shown) ? `'${shown}` : shown;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
