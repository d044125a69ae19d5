import writeExcelFile from 'write-excel-file/node';
import { aboutRows, kindWords, type SheetHead } from '../../rubrics/library/sheet/about';
import { PLACE } from '../../rubrics/library/sheet/columns';
import { pictureRows } from '../../rubrics/library/sheet/pictures';
import { toSheet, type Sheet } from '../../rubrics/library/sheet/toSheet';
import type { Tree } from '../../rubrics/tree/tree';
import { headCells, textCell } from './cells';
import { printedSheet } from './printedSheet';

/**
 * A text as a form to be edited in a spreadsheet and brought in again: its rows, what they mean,
 * and its pictures. @param tree null: the form alone
 */
export const templateXlsx = (
  tree: Tree | null,
  head: SheetHead,
  pictures: Readonly<Record<string, string>> = {},
): Promise<Buffer> => {
  const sheet = toSheet(tree);
  const book = [
    { ...printedSheet(TEXT, rowsOf(sheet), widthsOf(sheet), 1), stickyColumnsCount: 3 },
    printedSheet('说明', textRows(aboutRows(head)), [60, 90], 0),
    ...(Object.keys(pictures).length > 0
      ? [printedSheet('图片', textRows(pictureRows(pictures)), [66, 20], 1)]
      : []),
  ];
  const features = [offering(sheet.head.indexOf(PLACE.kind.word))];
  return writeExcelFile(book, { fontFamily: '宋体', fontSize: 10, features }).toBuffer();
};

const TEXT = '条文';

/** What says nothing is no cell, so that a sheet is as small as its text. */
const textRows = (rows: readonly string[][]) =>
  rows.map((cells) => cells.map((text) => (text === '' ? null : textCell(text))));

function rowsOf({ head, grey, rows }: Sheet) {
  const written = rows.map((cells) =>
    cells.map((text, at) => {
      if (text === '') return null;
      return textCell(
        text,
        grey.includes(at) ? { backgroundColor: GREY, textColor: '#666666' } : {},
      );
    }),
  );
  return [headCells(...head.map((word) => word.join(' '))), ...written];
}
const GREY = '#E8E8E8';

/** Letters that the longest text of a column takes, within reason. */
const widthsOf = ({ head, rows }: Sheet): number[] =>
  head.map((word, at) => {
    const longest = Math.max(
      ...rows.map((cells) => (cells[at] ?? '').length * 2),
      word[0].length * 2,
    );
    return Math.min(60, Math.max(8, longest + 2));
  });

/** The kinds stand to choose from in their column; others are taken, too. @param at its number */
const offering = (at: number) => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml: string, { sheet }: { sheet?: string }) =>
          sheet === TEXT ? xml.replace('</sheetData>', (end) => end + choiceOf(at)) : xml,
      },
    },
  },
});
const choiceOf = (at: number): string => {
  const column = String.fromCharCode(65 + at);
  const words = kindWords().join(',');
  return `<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${column}2:${column}20000"><formula1>"${words}"</formula1></dataValidation></dataValidations>`;
};
