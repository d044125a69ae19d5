import { deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';

/** What would eat a server that reads it: its name, what the file is called, its bytes. */

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

export const docx = (document: string, more: Record<string, string> = {}): Buffer =>
  Buffer.from(
    zipSync({
      'word/document.xml': strToU8(document),
      ...Object.fromEntries(Object.entries(more).map(([name, text]) => [name, strToU8(text)])),
    }),
  );
export const body = (inner: string) => `<w:document ${WORD}><w:body>${inner}</w:body></w:document>`;
const sheet = (inner: string): Buffer =>
  Buffer.from(
    zipSync({
      'xl/workbook.xml': strToU8(
        '<workbook xmlns:r="r"><sheets><sheet name="一" r:id="a"/></sheets></workbook>',
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        '<Relationships><Relationship Id="a" Target="worksheets/s.xml"/></Relationships>',
      ),
      'xl/worksheets/s.xml': strToU8(`<worksheet><sheetData>${inner}</sheetData></worksheet>`),
    }),
  );

/** An archive whose directory says what it likes. */
function lying(name: string, packed: Buffer, says: number): Buffer {
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(says, 24);
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  const at = 30 + name.length + packed.length;
  end.writeUInt32LE(at, 16);
  return Buffer.concat([local, Buffer.from(name), packed, entry, Buffer.from(name), end]);
}

const NAMES = Array.from({ length: 100_000 }, (_, i) => `a${i}`).join(' ');
const zeros = () => deflateRawSync(Buffer.alloc(256 << 20), { level: 9 });
export const BOMBS: [string, string, () => Buffer][] = [
  ['300,000 paragraphs', 'a.docx', () => docx(body('<w:p/>'.repeat(300_000)))],
  ['300,000 written paragraphs', 'a.docx', () => docx(body('<w:p><w:r/></w:p>'.repeat(300_000)))],
  ['a gigabyte of zeros', 'a.docx', () => lying('word/document.xml', zeros(), 1 << 30)],
  ['zeros that say they are few', 'a.docx', () => lying('word/document.xml', zeros(), 1000)],
  ['an entity', 'a.docx', () => docx(`<!DOCTYPE a [<!ENTITY b "c">]>${body('<w:p>&b;</w:p>')}`)],
  [
    'an entity from outside',
    'a.docx',
    () => docx(`<!DOCTYPE a SYSTEM "file:///etc/passwd">${body('<w:p/>')}`),
  ],
  ['elements without end', 'a.docx', () => docx(body('<w:sdt>'.repeat(100_000)))],
  ['100,000 cells', 'a.docx', () => docx(body(`<w:tbl>${tableRow.repeat(1000)}</w:tbl>`))],
  [
    '100,000 cells of a sheet',
    'a.xlsx',
    () => sheet(`<row>${'<c><v>1</v></c>'.repeat(100_000)}</row>`),
  ],
  ['a cell far away', 'a.xlsx', () => sheet('<row r="1"><c r="XFD1"><v>1</v></c></row>')],
  ['100,000 cells of a CSV', 'a.csv', () => Buffer.from('a,b,c,d\n'.repeat(25_000))],
  ['200,000 lines', 'a.txt', () => Buffer.from('第一条\n'.repeat(200_000))],
  ['a page without end', 'a.html', () => Buffer.from('<div>'.repeat(200_000))],
  ['bold in bold', 'a.html', () => Buffer.from('<p><b>'.repeat(100_000))],
  ['a tag without end', 'a.html', () => Buffer.from(`<p ${NAMES}>`)],
  [
    'a cell over all columns',
    'a.html',
    () => Buffer.from('<table><tr><td colspan=99999>a</table>'),
  ],
  ['an old Word file', 'a.doc', () => Buffer.from('d0cf11e0a1b11ae1', 'hex')],
  ['an archive in an archive', 'a.zip', () => docx('')],
  ['half an archive', 'a.docx', () => docx(body('<w:p/>')).subarray(0, 100)],
  ['no text', 'a.txt', () => Buffer.from([0, 1, 2, 255, 254, 0])],
  ['an unknown kind', 'a.exe', () => Buffer.from('MZ')],
];
const tableRow = `<w:tr>${'<w:tc><w:p/></w:tc>'.repeat(100)}</w:tr>`;
