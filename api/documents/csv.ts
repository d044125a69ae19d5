import type { Document } from '../../rubrics/reading/general/block';
import { isSheet } from '../../rubrics/library/sheet/fromSheet';
import { BadDocument } from './badDocument';
import { textIn } from './encoding';
import { refuseLarge, sheetBlocks, type Row } from './grid';

/** Comma, semicolon or tab separated values, whichever its first line shows. */
export function readCsv(bytes: Buffer): Document {
  const text = textIn(bytes);
  const first = text.slice(0, text.search(/\r|\n|$/));
  const [separator = ','] = [',', '\t', ';'].sort(
    (a, b) => first.split(b).length - first.split(a).length,
  );
  const rows = rowsOf(text, separator);
  const none = { marks: [], pictures: {} };
  return isSheet(rows)
    ? { ...none, blocks: [], sheets: [rows] }
    : { ...none, blocks: sheetBlocks(rows) };
}

function rowsOf(text: string, separator: string): Row[] {
  const rows: Row[] = [];
  let [line, at, cells, count] = [1, 0, [] as string[], 0];
  let begun = line;
  while (at < text.length) {
    const cell = cellAt(text, at, separator);
    cells.push(cell.text);
    refuseLarge(1, ++count);
    line += cell.text.split('\n').length - 1;
    at = cell.end;
    if (text[at] === separator) {
      at++;
      if (at < text.length) continue;
      cells.push('');
    }
    rows.push({ line: begun, cells });
    cells = [];
    if (text[at] === '\r') at++;
    if (text[at] === '\n') at++;
    begun = ++line;
    refuseLarge(rows.length, 1);
    count = 0;
  }
  refuseLarge(rows.length, Math.max(0, ...rows.map((row) => row.cells.length)));
  return rows;
}

function cellAt(text: string, at: number, separator: string): { text: string; end: number } {
  if (text[at] !== '"') {
    let end = at;
    while (end < text.length && !`${separator}\r\n`.includes(text[end]!)) end++;
    return { text: text.slice(at, end), end };
  }
  let said = '';
  for (let i = at + 1; i < text.length; i++) {
    if (text[i] !== '"') said += text[i];
    else if (text[i + 1] === '"') said += text[i++];
    else return { text: said, end: endOf(text, i + 1, separator) };
  }
  throw new BadDocument('CSV 的引号没有结束', 'a quotation in the CSV does not end');
}

function endOf(text: string, at: number, separator: string): number {
  let end = at;
  while (end < text.length && !`${separator}\r\n`.includes(text[end]!)) end++;
  return end;
}
