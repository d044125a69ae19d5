import {
  AlignmentType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  Paragraph,
  WidthType,
  type FileChild,
  type IParagraphOptions,
} from 'docx';
import type { Tree } from '../../rubrics/tree/tree';
import type { Reach } from '../../rubrics/writing/assessmentTable';
import { blocksOf, type Block } from '../../rubrics/writing/blocks';
import { HEI, said, stylesOf, textRuns } from './docxParts';
import { paperDocx } from './paperDocx';
import { drawn, pictureRuns, type Drawn, type Pictures } from './pictures';
import { CELL_MARGINS, TEXT_WIDTH as WIDTH, widthsFor } from './tableDocx';

/**
 * A whole text for Word and WPS: headings in outline levels, guides as tables, terms. @param name
 * what it is called, below the title
 */
export async function textDocx(
  tree: Tree,
  name: string,
  pictures: Pictures = new Map(),
): Promise<Buffer> {
  const { title } = tree.facts.content;
  const made = await drawn(pictures);
  return paperDocx({
    title,
    size: 36,
    spacing: { before: 200, after: 100 },
    english: tree.english,
    styles: stylesOf(tree.english),
    children: [
      said(name, { alignment: AlignmentType.CENTER, spacing: { after: 300 } }, { color: '444444' }),
      ...blocksOf(tree).flatMap((block, i, all) => [
        // Office programs make one table of two between which nothing stands.
        ...(block.block === 'TABLE' && all[i - 1]?.block === 'TABLE' ? [said('')] : []),
        ...(block.block === 'FIGURE' ? figure(block, made) : [blockDocx(block)]),
      ]),
    ],
  });
}

function blockDocx(block: Exclude<Block, { block: 'FIGURE' }>): FileChild {
  if (block.block === 'HEADING')
    return said(
      block.text,
      {
        outlineLevel: block.level - 1,
        keepNext: true,
        spacing: SPACE[Math.min(block.level, 3) - 1],
      },
      { font: HEI, size: SIZE[Math.min(block.level, 4) - 1] },
    );
  if (block.block === 'PARAGRAPH') return said(block.text, TEXT);
  if (block.block === 'CAPTION')
    return said(
      block.text,
      { alignment: AlignmentType.CENTER, keepNext: true, spacing: { before: 160, after: 60 } },
      { font: HEI },
    );
  if (block.block === 'TERM') return term(block);
  return table(block);
}

/** The picture, and its caption on the same page below it. */
function figure(
  { picture, alt, caption }: Block & { block: 'FIGURE' },
  pictures: Drawn,
): Paragraph[] {
  const alignment = AlignmentType.CENTER;
  return [
    new Paragraph({
      alignment,
      keepNext: caption !== '',
      spacing: { before: 160 },
      children: pictureRuns(picture, alt || caption, pictures, ROOM),
    }),
    ...(caption ? [said(caption, { alignment, spacing: { after: 160 } }, { font: HEI })] : []),
  ];
}
/** The same width in pixels. */
const ROOM = WIDTH / 15;

/** A term and its definition in one paragraph of lines, so that they are not parted. */
const term = ({ number, name, definition }: Block & { block: 'TERM' }): Paragraph =>
  new Paragraph({
    spacing: { before: 100 },
    keepLines: true,
    children: [
      ...(number === null ? [] : textRuns(`${number}　`)),
      ...textRuns(name, { font: HEI }),
      ...(definition ? [new TextRun({ break: 1, text: '　　' }), ...textRuns(definition)] : []),
    ],
  });

function table({ head, rows, areas }: Block & { block: 'TABLE' }): Table {
  const widths = widthsOf(head, rows, areas);
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: 'fixed',
    rows: [
      ...(head ? [headRow(head, widths)] : []),
      ...rows.map(
        (cells, r) =>
          new TableRow({
            cantSplit: cells.flat().join('').length < LONG,
            children: cells.flatMap((texts, c) =>
              cellOf(
                texts.map((text) => said(text)),
                widths.slice(c),
                areas?.[r][c],
              ),
            ),
          }),
      ),
    ],
  });
}

const headRow = (head: readonly string[], widths: readonly number[]): TableRow =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: head.flatMap((text, i) =>
      cellOf([said(text, { alignment: AlignmentType.CENTER }, { font: HEI })], widths.slice(i)),
    ),
  });

/** None where another cell reaches over it. @param widths of its own column and those behind */
function cellOf(
  children: Paragraph[],
  widths: readonly number[],
  { across, down }: Reach = { across: 1, down: 1 },
): TableCell[] {
  if (across === 0) return [];
  const size = widths.slice(0, across).reduce((sum, width) => sum + width, 0);
  return [
    new TableCell({
      width: { size, type: WidthType.DXA },
      margins: CELL_MARGINS,
      ...(across > 1 && { columnSpan: across }),
      ...(down > 1 && { rowSpan: down }),
      children,
    }),
  ];
}

/** Descriptors need the room; ranges and levels only as much as their words. */
function widthsOf(
  head: readonly string[] | null,
  rows: readonly string[][][],
  areas: Reach[][] | undefined,
): number[] {
  if (areas) return sharedWidths(head, rows);
  const columns = rows[0].map((_, i) =>
    Math.max(...rows.flatMap((cells) => cells[i].map((text) => text.length))),
  );
  const widest = columns.indexOf(Math.max(...columns));
  return columns.map((_, i) => (i === widest ? WIDTH - 1700 * (columns.length - 1) : 1700));
}

/** The room is shared by what columns hold, none less than a few characters wide. */
function sharedWidths(head: readonly string[] | null, rows: readonly string[][][]): number[] {
  const count = head?.length ?? rows[0]?.length ?? 1;
  return widthsFor(
    Array.from({ length: count }, (_, c) => [
      head?.[c] ?? '',
      ...rows.flatMap((cells) => cells[c]),
    ]),
  );
}

/** Letters in a row above which it may go on overleaf. */
const LONG = 600;
const TEXT: IParagraphOptions = { indent: { firstLine: 420 }, alignment: AlignmentType.JUSTIFIED };
const SIZE = [30, 26, 23, 21];
const SPACE = [
  { before: 300, after: 100 },
  { before: 200, after: 60 },
  { before: 120, after: 40 },
];
