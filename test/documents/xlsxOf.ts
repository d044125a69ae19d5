import { strToU8, zipSync } from 'fflate';

/** Workbooks of one sheet, as Excel saves them: shared strings and joined cells. */

type SheetCell = string | { text: string; down?: 'restart' | 'continue'; across?: number };

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export function xlsxOf(name: string, rows: readonly (readonly SheetCell[])[]): Buffer {
  const strings: string[] = [];
  const merges: string[] = [];
  const sheetRows = rows.map((row, y) => {
    let x = 0;
    const cells = row.map((cell) => {
      const { text, down, across = 1 } = typeof cell === 'string' ? { text: cell } : cell;
      const at = `${letter(x)}${y + 1}`;
      if (across > 1) merges.push(`${at}:${letter(x + across - 1)}${y + 1}`);
      if (down === 'restart') merges.push(`${at}:${letter(x)}${lastOf(rows, x, y) + 1}`);
      x += across;
      if (text === '') return `<c r="${at}"/>`;
      if (/^\d+$/.test(text)) return `<c r="${at}"><v>${text}</v></c>`;
      return `<c r="${at}" t="s"><v>${strings.push(text) - 1}</v></c>`;
    });
    return `<row r="${y + 1}">${cells.join('')}</row>`;
  });
  const one = `<sheet name="${name}" sheetId="1" r:id="rId1"/>`;
  const said = strings.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`);
  const merged = merges.map((of) => `<mergeCell ref="${of}"/>`).join('');
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types">${TYPES}</Types>`,
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets>${one}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/worksheets/sheet1.xml': [
      `<worksheet ${MAIN}><sheetData>${sheetRows.join('')}</sheetData>`,
      `<mergeCells count="${merges.length}">${merged}</mergeCells></worksheet>`,
    ].join(''),
    'xl/sharedStrings.xml': `<sst ${MAIN} count="${said.length}">${said.join('')}</sst>`,
  };
  return Buffer.from(
    zipSync(Object.fromEntries(Object.entries(parts).map(([part, xml]) => [part, strToU8(xml)]))),
  );
}

const letter = (x: number): string => String.fromCharCode(65 + x);
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** The last row that a cell reaches down to; a row with cells that reach across has no covered. */
function lastOf(rows: readonly (readonly SheetCell[])[], x: number, y: number): number {
  const covered = (row: readonly SheetCell[] = []) => {
    const cell = row[x];
    return typeof cell === 'object' && cell.down === 'continue';
  };
  let last = y;
  while (covered(rows[last + 1])) last++;
  return last;
}

const RELS = 'application/vnd.openxmlformats-package.relationships+xml';
const TYPES = `<Default Extension="rels" ContentType="${RELS}"/>${[
  ['workbook', 'sheet.main'],
  ['worksheets/sheet1', 'worksheet'],
  ['sharedStrings', 'sharedStrings'],
]
  .map(([part, type]) => `<Override PartName="/xl/${part}.xml" ContentType="${KIND}.${type}+xml"/>`)
  .join('')}`;

const relations = (all: readonly (readonly [string, string])[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${all
    .map(
      ([type, to], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${to}"/>`,
    )
    .join('')}</Relationships>`;
