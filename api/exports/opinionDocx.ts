import { AlignmentType, Table, TableCell, TableRow, WidthType } from 'docx';
import type { OpinionTable } from '../../rubrics/writing/opinionTable';
import { HEI, said } from './docxParts';
import { paperDocx } from './paperDocx';
import { CELL_MARGINS } from './tableDocx';

/** What A4 across leaves between its margins, in twentieths of a point. */
const ACROSS = 14_570;

/** 意见汇总处理表 for Word and WPS, A4 across, its head repeated on each page. */
export const opinionDocx = ({ title, lines, columns, rows }: OpinionTable): Promise<Buffer> => {
  const all = columns.reduce((sum, { wide }) => sum + wide, 0);
  const widths = columns.map(({ wide }) => Math.floor((wide / all) * ACROSS));
  const rowOf = rowIn(columns, widths);
  return paperDocx({
    title,
    size: 32,
    spacing: { after: 160 },
    orientation: 'landscape',
    children: [
      ...lines.map((text) => said(text, { spacing: { after: 80 } })),
      new Table({
        width: { size: widths.reduce((a, b) => a + b, 0), type: WidthType.DXA },
        columnWidths: widths,
        layout: 'fixed',
        rows: [
          rowOf(
            columns.map(({ name }) => name),
            true,
          ),
          ...rows.map((row) => rowOf(row, false)),
        ],
      }),
    ],
  });
};

const rowIn =
  (columns: OpinionTable['columns'], widths: readonly number[]) =>
  (texts: readonly string[], tableHeader: boolean): TableRow =>
    new TableRow({
      tableHeader,
      children: texts.map((text, i) => {
        const centred = tableHeader || columns[i]?.centred;
        return new TableCell({
          width: { size: widths[i], type: WidthType.DXA },
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
