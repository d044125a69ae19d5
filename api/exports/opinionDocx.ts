import { AlignmentType, Table, TableCell, TableRow, WidthType } from 'docx';
import type { opinionTable } from '../../rubrics/writing/opinionTable';
import { HEI, said } from './docxParts';
import { paperDocx } from './paperDocx';
import { CELL_MARGINS } from './tableDocx';

/** Together what A4 across leaves between its margins, in twentieths of a point. */
const WIDTHS = [700, 2300, 5070, 1800, 1500, 3200];

/** 意见汇总处理表 for Word and WPS, A4 across, its head repeated on each page. */
export const opinionDocx = ({
  title,
  lines,
  columns,
  rows,
}: ReturnType<typeof opinionTable>): Promise<Buffer> =>
  paperDocx({
    title,
    size: 32,
    spacing: { after: 160 },
    orientation: 'landscape',
    children: [
      ...lines.map((text) => said(text, { spacing: { after: 80 } })),
      new Table({
        width: { size: WIDTHS.reduce((a, b) => a + b, 0), type: WidthType.DXA },
        columnWidths: WIDTHS,
        layout: 'fixed',
        rows: [rowOf(columns, true), ...rows.map((row) => rowOf(row, false))],
      }),
    ],
  });

const rowOf = (texts: readonly string[], tableHeader: boolean): TableRow =>
  new TableRow({
    tableHeader,
    children: texts.map((text, i) => {
      const centred = tableHeader || CENTRED.has(i);
      return new TableCell({
        width: { size: WIDTHS[i], type: WidthType.DXA },
        margins: CELL_MARGINS,
        children: [
          said(
            text,
            centred ? { alignment: AlignmentType.CENTER } : {},
            tableHeader ? { font: HEI } : {},
          ),
        ],
      });
    }),
  });

/** 序号 and 处理意见. */
const CENTRED: ReadonlySet<number> = new Set([0, 4]);
