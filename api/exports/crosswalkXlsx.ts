import writeExcelFile from 'write-excel-file/node';
import { headCells, numberCell, textCell } from './cells';

/** 对应表 as a workbook: numbers of clauses stay text, so that 1.10 is not 1.1. */
export const crosswalkXlsx = ([head, ...rows]: readonly (readonly (string | number | null)[])[]) =>
  writeExcelFile(
    [
      {
        sheet: '对应表',
        data: [
          headCells(...head!.map(String)),
          ...rows.map((row) =>
            row.map((value) =>
              typeof value === 'number' ? numberCell(value) : textCell(value ?? ''),
            ),
          ),
        ],
        columns: WIDTHS.map((width) => ({ width })),
        stickyRowsCount: 1,
        orientation: 'landscape' as const,
      },
    ],
    { fontFamily: '宋体', fontSize: 10 },
  ).toBuffer();

const SIDE = [30, 10, 20, 48, 8, 8];
const WIDTHS = [...SIDE, ...SIDE, 12, 10, 8, 30, 14, 24];
