import writeExcelFile from 'write-excel-file/node';
import type { OpinionTable } from '../../rubrics/writing/opinionTable';
import { headCells, numberCell, textCell } from './cells';
import { printedSheet, printedSheets } from './printedSheet';

/** 意见汇总处理表 as a workbook: what people wrote stays text. */
export const opinionXlsx = ({ title, lines, columns, rows }: OpinionTable): Promise<Buffer> => {
  const across = (text: string, more = {}) => [
    textCell(text, { columnSpan: columns.length, ...more }),
    ...columns.slice(1).map(() => null),
  ];
  const head = lines.length + 2;
  return writeExcelFile(
    [
      printedSheet(
        NAME,
        [
          across(title, { fontWeight: 'bold', align: 'center' }),
          ...lines.map((text) => across(text)),
          headCells(...columns.map(({ name }) => name)),
          ...rows.map((texts) =>
            texts.map((text, i) =>
              columns[i]?.name === NUMBER && text ? numberCell(Number(text)) : textCell(text),
            ),
          ),
        ],
        columns.map(({ wide }) => wide),
        head,
      ),
    ],
    { fontFamily: '宋体', fontSize: 10, features: [printedSheets({ [NAME]: head })] },
  ).toBuffer();
};

const NAME = '意见汇总处理表';
const NUMBER = '序号';
