import { strToU8, zipSync } from 'fflate';

/** Small documents of Word, written by hand: what programs save, and nothing else. */

interface Written {
  text: string;
  style?: string;
  outline?: number;
  list?: number;
  level?: number;
  bold?: boolean;
  centred?: boolean;
  /** In characters, from the left edge; `first` of the first line alone. */
  indent?: number;
  first?: number;
}
type WrittenCell = string | { text: string; down?: 'restart' | 'continue'; across?: number };
/** `xml` stands as it is: what no shape of ours writes. */
export type Content = Written | { rows: WrittenCell[][] } | { xml: string };

interface Level {
  format: string;
  text: string;
  style?: string;
  start?: number;
}
interface Given {
  content: readonly Content[];
  /** Names of styles; their ids are digits, as Chinese programs write them. */
  styles?: readonly { name: string; outline?: number; list?: number; level?: number }[];
  lists?: readonly (readonly Level[])[];
  /** Lists that begin anew: each the number of the list whose levels it has. */
  again?: readonly number[];
}

const NS =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export function docxOf({ content, styles = [], lists = [], again = [] }: Given): Buffer {
  const idOf = (name: string) => String(10 + styles.findIndex((one) => one.name === name));
  const parts = {
    '[Content_Types].xml': TYPES,
    '_rels/.rels': relations([['officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relations([
      ['styles', 'styles.xml'],
      ['numbering', 'numbering.xml'],
    ]),
    'word/styles.xml': `<w:styles ${NS}>${styles.map((one) => styleXml(one, idOf(one.name))).join('')}</w:styles>`,
    'word/numbering.xml': `<w:numbering ${NS}>${lists.map((list, i) => listXml(list, i + 1, idOf)).join('')}${lists
      .map((_, i) => `<w:num w:numId="${i + 1}"><w:abstractNumId w:val="${i + 1}"/></w:num>`)
      .join('')}${again.map((of, i) => anewXml(of, lists.length + i + 1)).join('')}</w:numbering>`,
    'word/document.xml': `<w:document ${NS}><w:body>${content.map((one) => contentXml(one, idOf)).join('')}</w:body></w:document>`,
  };
  return Buffer.from(
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))),
  );
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const TYPES = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${[
  ['document', 'document.main'],
  ['styles', 'styles'],
  ['numbering', 'numbering'],
]
  .map(
    ([name, type]) => `<Override PartName="/word/${name}.xml" ContentType="${WORD}.${type}+xml"/>`,
  )
  .join('')}</Types>`;

const relations = (all: readonly (readonly [string, string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
    .map(([type, to], i) => `<Relationship Id="r${i}" Type="${OFFICE}/${type}" Target="${to}"/>`)
    .join('')}</Relationships>`;

const styleXml = (
  { name, outline, list, level }: NonNullable<Given['styles']>[number],
  id: string,
): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:pPr>${
    outline === undefined ? '' : `<w:outlineLvl w:val="${outline - 1}"/>`
  }${
    list === undefined
      ? ''
      : `<w:numPr>${level === undefined ? '' : `<w:ilvl w:val="${level}"/>`}<w:numId w:val="${list}"/></w:numPr>`
  }</w:pPr></w:style>`;

const anewXml = (of: number, id: number): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;

const listXml = (levels: readonly Level[], id: number, idOf: (name: string) => string): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels
    .map(
      ({ format, text, style, start = 1 }, i) =>
        `<w:lvl w:ilvl="${i}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${
          style ? `<w:pStyle w:val="${idOf(style)}"/>` : ''
        }<w:lvlText w:val="${text}"/></w:lvl>`,
    )
    .join('')}</w:abstractNum>`;

function contentXml(one: Content, idOf: (name: string) => string): string {
  if ('xml' in one) return one.xml;
  if (!('rows' in one)) return paragraphXml(one, idOf);
  return `<w:tbl>${one.rows
    .map((row) => `<w:tr>${row.map((cell) => cellXml(cell, idOf)).join('')}</w:tr>`)
    .join('')}</w:tbl>`;
}

function cellXml(cell: WrittenCell, idOf: (name: string) => string): string {
  const { text, down, across = 1 } = typeof cell === 'string' ? { text: cell } : cell;
  const merged = down ? `<w:vMerge${down === 'restart' ? ' w:val="restart"' : ''}/>` : '';
  const wide = across > 1 ? `<w:gridSpan w:val="${across}"/>` : '';
  const paragraphs = text.split('\n').map((line) => paragraphXml({ text: line }, idOf));
  return `<w:tc><w:tcPr>${wide}${merged}</w:tcPr>${paragraphs.join('')}</w:tc>`;
}

function paragraphXml(
  { text, style, outline, list, level, bold, centred, indent, first }: Written,
  idOf: (name: string) => string,
): string {
  const properties = [
    style && `<w:pStyle w:val="${idOf(style)}"/>`,
    list && `<w:numPr><w:ilvl w:val="${level ?? 0}"/><w:numId w:val="${list}"/></w:numPr>`,
    (indent || first) &&
      `<w:ind w:leftChars="${(indent ?? 0) * 100}" w:firstLineChars="${(first ?? 0) * 100}"/>`,
    centred && '<w:jc w:val="center"/>',
    outline && `<w:outlineLvl w:val="${outline - 1}"/>`,
  ];
  const run = bold ? '<w:rPr><w:b/></w:rPr>' : '';
  const said = text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/\n/g, '</w:t><w:br/><w:t>')
    .replace(/\t/g, '</w:t><w:tab/><w:t>');
  return `<w:p><w:pPr>${properties.filter(Boolean).join('')}</w:pPr><w:r>${run}<w:t>${said}</w:t></w:r></w:p>`;
}
