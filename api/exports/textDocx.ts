import {
  AlignmentType,
  Document,
  HeadingLevel,
  Packer,
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
import { blocksOf, type Block } from '../../rubrics/writing/blocks';
import { HEI, pageNumbers, pageOf, said, styles, textRuns } from './docxParts';
import { plain } from './plain';

/** Width between the margins of A4 upright, in twentieths of a point. */
const WIDTH = 9638;

/**
 * A whole text for Word and WPS: headings in outline levels, guides as tables, terms. @param name
 * what it is called, below the title
 */
export function textDocx(tree: Tree, name: string): Promise<Buffer> {
  const { title } = tree.facts.content;
  return Packer.toBuffer(
    new Document({
      creator: '准绳',
      title: plain(title),
      styles,
      sections: [
        {
          properties: pageOf('portrait'),
          footers: pageNumbers(),
          children: [
            said(
              title,
              {
                alignment: AlignmentType.CENTER,
                heading: HeadingLevel.TITLE,
                spacing: { before: 200, after: 100 },
              },
              { font: HEI, size: 36, color: '000000' },
            ),
            said(
              name,
              { alignment: AlignmentType.CENTER, spacing: { after: 300 } },
              { color: '444444' },
            ),
            ...blocksOf(tree).map(blockDocx),
          ],
        },
      ],
    }),
  );
}

function blockDocx(block: Block): FileChild {
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
  if (block.block === 'TERM') return term(block);
  return table(block);
}

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

function table({ head, rows }: Block & { block: 'TABLE' }): Table {
  const widths = widthsOf(rows);
  const cell = (paragraphs: Paragraph[], i: number) =>
    new TableCell({
      width: { size: widths[i], type: WidthType.DXA },
      margins: { top: 50, bottom: 50, left: 100, right: 100, marginUnitType: WidthType.DXA },
      children: paragraphs,
    });
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: 'fixed',
    rows: [
      ...(head
        ? [
            new TableRow({
              tableHeader: true,
              cantSplit: true,
              children: head.map((text, i) =>
                cell([said(text, { alignment: AlignmentType.CENTER }, { font: HEI })], i),
              ),
            }),
          ]
        : []),
      ...rows.map(
        (cells) =>
          new TableRow({
            cantSplit: true,
            children: cells.map((texts, i) =>
              cell(
                texts.map((text) => said(text)),
                i,
              ),
            ),
          }),
      ),
    ],
  });
}

/** Descriptors need the room; ranges and levels only as much as their words. */
function widthsOf(rows: readonly string[][][]): number[] {
  const columns = rows[0].map((_, i) =>
    Math.max(...rows.flatMap((cells) => cells[i].map((text) => text.length))),
  );
  const widest = columns.indexOf(Math.max(...columns));
  return columns.map((_, i) => (i === widest ? WIDTH - 1700 * (columns.length - 1) : 1700));
}

const TEXT: IParagraphOptions = { indent: { firstLine: 420 }, alignment: AlignmentType.JUSTIFIED };
const SIZE = [30, 26, 23, 21];
const SPACE = [
  { before: 300, after: 100 },
  { before: 200, after: 60 },
  { before: 120, after: 40 },
];
