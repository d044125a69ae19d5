import {
  AlignmentType,
  Document,
  Packer,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { ChangeList } from '../../rubrics/writing/changeList';
import { GRAVITY_WORDS } from '../../rubrics/writing/changeWords';
import type {
  ChangeRow,
  ComparisonTable,
  NumberedRow,
} from '../../rubrics/writing/comparisonTable';
import { headLines, typeText } from '../../rubrics/writing/comparisonText';
import { isTable, linesShown, type Shown } from '../../rubrics/writing/shownTable';
import { HEI, markedRuns, pageNumbers, pageOf, said, paperStyles } from './docxParts';
import { drawn, pictureRuns, type Drawn, type Pictures } from './pictures';
import { plain } from './plain';
import { shownTableDocx } from './tableDocx';

/**
 * Widths of the six columns: together what A4 across leaves between its margins, in twentieths of
 * a point.
 */
const WIDTHS = [700, 4500, 4500, 1850, 870, 2150];
const WHOLE = WIDTHS.reduce((a, b) => a + b, 0);

/**
 * The table for Word and WPS, A4 across, its head repeated on each page; the list of changes stands
 * before it.
 */
export async function comparisonDocx(
  table: ComparisonTable,
  list: ChangeList,
  pictures: Pictures = new Map(),
): Promise<Buffer> {
  const [title, ...lines] = headLines(table);
  const made = await drawn(pictures);
  const document = new Document({
    creator: '准绳',
    title: plain(title),
    styles: paperStyles(table.english),
    sections: [
      {
        properties: pageOf('landscape'),
        footers: pageNumbers(),
        children: [
          said(
            title,
            { alignment: AlignmentType.CENTER, spacing: { after: 160 } },
            { font: HEI, size: 32 },
          ),
          ...lines.map((text) => said(text)),
          ...listParagraphs(list),
          said(
            '标记：下划线为增加，删除线为删除；加粗处涉及要求程度、数值或否定。理由栏空行供填写。',
            { spacing: { before: 160, after: 120 } },
            { size: 18 },
          ),
          new Table({
            width: { size: WHOLE, type: WidthType.DXA },
            columnWidths: WIDTHS,
            layout: 'fixed',
            rows: [headRow(), ...table.rows.map((row) => rowOf(row, made))],
          }),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

/** The list of a foreword under its own heading. */
const listParagraphs = ({ intro, items, rest }: ChangeList): Paragraph[] => [
  said(
    '主要技术变化',
    { spacing: { before: 200, after: 60 }, keepNext: true },
    { font: HEI, size: 24 },
  ),
  said(intro),
  ...items.map(({ marker, text }) =>
    said(`${marker}　${text}`, { indent: { left: 480, hanging: 480 } }),
  ),
  ...(rest === null ? [] : [said(rest)]),
];

const headRow = (): TableRow =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: ['序号', '现行条文', '修订条文', '变化类型', '性质', '理由'].map(
      (text, i) =>
        new TableCell({
          width: { size: WIDTHS[i], type: WidthType.DXA },
          shading: fill('E8E8E8'),
          margins: MARGINS,
          verticalAlign: VerticalAlign.CENTER,
          children: [said(text, { alignment: AlignmentType.CENTER }, { font: HEI })],
        }),
    ),
  });

function rowOf(row: NumberedRow, pictures: Drawn): TableRow {
  if (row.row === 'FOLD')
    return across(
      said(
        row.text,
        { alignment: AlignmentType.CENTER, keepNext: true },
        { size: 18, color: '555555' },
      ),
    );
  if (row.row === 'HEADING')
    return across(
      said(row.text, { keepNext: true }, { font: HEI, size: row.level === 1 ? 22 : 19 }),
      row.level === 1 ? 'D9E2EC' : 'F3F3F3',
    );
  return new TableRow({
    cantSplit: lengthOf(row.base) < LONG && lengthOf(row.head) < LONG,
    children: [
      [said(String(row.number), { alignment: AlignmentType.CENTER })],
      [...cellOf(row.base), ...shown(row.pictures.base, pictures)],
      [...cellOf(row.head), ...shown(row.pictures.head, pictures)],
      kindCell(row),
      [said(GRAVITY_WORDS[row.gravity])],
      reasonCell(row),
    ].map(
      (children, i) =>
        new TableCell({
          width: { size: WIDTHS[i], type: WidthType.DXA },
          margins: MARGINS,
          children,
        }),
    ),
  });
}

const shown = (hashes: readonly string[], pictures: Drawn): Paragraph[] =>
  hashes.map(
    (hash) =>
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: pictureRuns(hash, `图 ${hash.slice(0, 8)}`, pictures, ROOM),
      }),
  );
/** Pixels across a cell. */
const ROOM = 300;

/** Letters in a cell above which its row may go on overleaf. */
const LONG = 600;
const lengthOf = (shown: readonly Shown[]): number =>
  linesShown(shown)
    .flat()
    .reduce((sum, { text }) => sum + text.length, 0);

const across = (paragraph: Paragraph, colour?: string): TableRow =>
  new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        columnSpan: 6,
        width: { size: WHOLE, type: WidthType.DXA },
        margins: MARGINS,
        children: [paragraph],
        ...(colour && { shading: fill(colour) }),
      }),
    ],
  });

function cellOf(shown: readonly Shown[]): (Paragraph | Table)[] {
  if (shown.length === 0) return [said('—', { alignment: AlignmentType.CENTER })];
  const all = shown.map((one) =>
    isTable(one)
      ? shownTableDocx(one, WIDTHS[1] - MARGINS.left - MARGINS.right)
      : new Paragraph({ children: markedRuns(one) }),
  );
  // A cell ends with a paragraph.
  return all.at(-1) instanceof Table ? [...all, said('', TIGHT, { size: 2 })] : all;
}

const kindCell = (row: ChangeRow): Paragraph[] => [
  said(typeText(row)),
  ...row.notes.map((note) => said(note, TIGHT, SMALL)),
];

/** What the revisers gave, or an empty line to fill; then the machine's reason. */
const reasonCell = ({ rationale, reasons, pointer }: ChangeRow): Paragraph[] => [
  ...(rationale.length > 0 ? rationale.map((text) => said(text)) : [said('')]),
  ...(pointer ? [] : reasons.map((text) => said(text, TIGHT, SMALL))),
];

const SMALL = { size: 17, color: '444444' };
const TIGHT = { spacing: { line: 250 } };
const MARGINS = {
  top: 40,
  bottom: 40,
  left: 90,
  right: 90,
  marginUnitType: WidthType.DXA,
} as const;
const fill = (colour: string) =>
  ({ type: ShadingType.CLEAR, color: 'auto', fill: colour }) as const;
