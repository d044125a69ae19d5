import { posix } from 'node:path';
import type { DocumentBlock, Covered, Document, Mark } from '../../rubrics/reading/general/block';
import { isSheet } from '../../rubrics/library/sheet/fromSheet';
import { Archive } from './archive';
import { BadDocument } from './badDocument';
import { refuseLarge, sheetBlocks, type Row } from './grid';
import { child, childrenOf, readXml, refuseMany, within, type Element } from './xml';

const MOST = 50_000;

/** A workbook, its sheets one after the other. What a formula last gave is read, never computed. */
export function readXlsx(bytes: Buffer): Document {
  const archive = new Archive(bytes);
  const marks: Mark[] = [];
  const part = (name: string): Element | undefined => {
    const held = archive.read(name);
    if (held) refuseMany(held, '<c', MOST);
    return held ? readXml(held, { c: MOST, si: MOST }) : undefined;
  };
  const book = part('xl/workbook.xml');
  if (!book) throw new BadDocument('文件中没有工作表', 'the file holds no sheet');
  const targets = new Map(
    childrenOf(part('xl/_rels/workbook.xml.rels'), 'Relationship').map(({ attributes }) => [
      attributes.Id,
      attributes.Target ?? '',
    ]),
  );
  const shared = childrenOf(part('xl/sharedStrings.xml'), 'si').map(textOf);
  for (const name of archive.names)
    if (/vbaProject/i.test(name)) marks.push(markOf(0, name, MACRO));
  const sheets = childrenOf(child(book, 'sheets'), 'sheet').flatMap(
    ({ attributes: { id = '', name = '', state } }) => {
      if (state && state !== 'visible') {
        marks.push(markOf(0, name, HIDDEN));
        return [];
      }
      const target = targets.get(id) ?? '';
      const path = target.startsWith('/') ? target.slice(1) : posix.join('xl', target);
      const sheet = part(path);
      return sheet ? [{ name, sheet, rows: valuesOf(sheet, shared, marks) }] : [];
    },
  );
  if (sheets.some(({ rows }) => isSheet(rows)))
    return { blocks: [], marks, pictures: {}, sheets: sheets.map(({ rows }) => rows) };
  const blocks = sheets.flatMap(({ name, sheet, rows }): DocumentBlock[] => {
    const own = sheetBlocks(joined(sheet, rows));
    const title = { block: 'PARAGRAPH', line: 1, text: name, outline: 1 } as const;
    return own.length && sheets.length > 1 ? [title, ...own] : own;
  });
  return { blocks, marks, pictures: {} };
}

/** The rows with what their cells hold, each where it stands. */
function valuesOf(sheet: Element, shared: readonly string[], marks: Mark[]): Row[] {
  const rows = new Map<number, Row>();
  let last = 0;
  for (const row of childrenOf(child(sheet, 'sheetData'), 'row')) {
    const line = Number(row.attributes.r ?? last + 1);
    last = line;
    const cells: Row['cells'] = [];
    for (const cell of childrenOf(row, 'c')) {
      const at = cell.attributes.r ? columnOf(cell.attributes.r) : cells.length;
      refuseLarge(1, at + 1);
      cells[at] = cellValue(cell, shared);
      if (child(cell, 'f')) marks.push(markOf(line, cells[at] ?? '', FORMULA));
    }
    rows.set(line, { line, cells });
  }
  return [...rows.values()];
}

/** The same with cells that are one. */
function joined(sheet: Element, all: Row[]): Row[] {
  refuseLarge(all.length, Math.max(0, ...all.map(({ cells }) => cells.length)));
  const rows = new Map(all.map((row) => [row.line, row]));
  for (const { attributes } of childrenOf(child(sheet, 'mergeCells'), 'mergeCell'))
    cover(attributes.ref ?? '', rows);
  return all;
}

/** Cells that are one with another say so; rows and columns are counted from `A1`. */
function cover(reference: string, rows: ReadonlyMap<number, Row>): void {
  const [, a, from, b, to] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(reference) ?? [];
  if (!a || !b) return;
  const [left, right] = [columnOf(a), Math.min(columnOf(b), 200)];
  for (const { line, cells } of rows.values())
    if (line >= Number(from) && line <= Number(to))
      for (let c = left; c <= right; c++)
        if (c > left || line > Number(from)) {
          const by: Covered = c > left ? 'LEFT' : 'ABOVE';
          cells[c] = by;
        }
}

const columnOf = (reference: string): number =>
  [...reference.replace(/\d+$/, '')].reduce((n, sign) => n * 26 + sign.charCodeAt(0) - 64, 0) - 1;

const textOf = (of: Element): string => [...within(of, 't')].map(({ text }) => text).join('');

function cellValue(cell: Element, shared: readonly string[]): string {
  const { t: type } = cell.attributes;
  if (type === 'inlineStr') return textOf(cell);
  const value = child(cell, 'v')?.text ?? '';
  if (type === 's') return shared[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? '是' : '否';
  return value;
}

type Why = Mark['why'];
const FORMULA: Why = ['公式只读入其结果', 'of a formula only its result is read'];
const HIDDEN: Why = ['隐藏的工作表未读入', 'a hidden sheet is left out'];
const MACRO: Why = ['宏未读入', 'macros are left out'];
const markOf = (line: number, text: string, why: Why): Mark => ({ line, text, why });
