import writeExcelFile from 'write-excel-file/node';
import type { opinionTable } from '../../rubrics/writing/opinionTable';
import { headCells, numberCell, textCell } from './cells';

/** 意见汇总处理表 as a workbook: what people wrote stays text. */
export const opinionXlsx = ({
  title,
  lines,
  columns,
  rows,
}: ReturnType<typeof opinionTable>): Promise<Buffer> => {
  const across = (text: string, more = {}) => [
    textCell(text, { columnSpan: columns.length, ...more }),
    ...columns.slice(1).map(() => null),
  ];
  return writeExcelFile(
    [
      {
        sheet: '意见汇总处理表',
        data: [
          across(title, { fontWeight: 'bold', align: 'center', fontSize: 14 }),
          ...lines.map((text) => across(text)),
          headCells(...columns),
          ...rows.map(([number = '', ...texts]) => [
            number === '' ? textCell('') : numberCell(Number(number)),
            ...texts.map((text) => textCell(text)),
          ]),
        ],
        columns: [6, 22, 56, 16, 12, 40].map((width) => ({ width })),
        stickyRowsCount: lines.length + 2,
        orientation: 'landscape' as const,
      },
    ],
    { fontFamily: '宋体', fontSize: 10 },
  ).toBuffer();
};
