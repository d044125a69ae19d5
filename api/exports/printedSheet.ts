import type { CellObject, SheetData } from 'write-excel-file/node';

/**
 * Rows as high as their texts need: not every program finds that out by itself. Widths are in
 * letters, of which a Chinese character takes two.
 */
export function printedSheet(
  name: string,
  rows: (CellObject | null)[][],
  widths: number[],
  stickyRowsCount: number,
) {
  const data: SheetData = rows.map((cells) => {
    const lines = cells.map((cell, i) => (cell ? linesOf(cell, widthOf(cell, widths, i)) : 1));
    const height = Math.min(TALLEST, 3 + 13.5 * Math.max(...lines));
    return cells.map((cell) => cell && { ...cell, height });
  });
  return {
    sheet: name,
    data,
    columns: widths.map((width) => ({ width })),
    stickyRowsCount,
    orientation: 'landscape' as const,
  };
}

/** Points that a row may be high in Excel. */
const TALLEST = 409;

/** Of a cell that reaches over others, of all of them. */
const widthOf = ({ columnSpan = 1 }: CellObject, widths: readonly number[], at: number): number =>
  widths.slice(at, at + columnSpan).reduce((sum, width) => sum + width, 0);

function linesOf({ value }: CellObject, width: number): number {
  const units = (part: string) =>
    [...part].reduce((sum, sign) => sum + (sign.charCodeAt(0) < 256 ? 1 : 2), 0);
  return String(value ?? '')
    .split('\n')
    .reduce((lines, part) => lines + Math.max(1, Math.ceil(units(part) / (width - 2))), 0);
}

/**
 * On paper a sheet is as wide as the page, and the head of a list stands on each.
 * @param heads by the name of a sheet the row that is its head; sheets in their order, those
 * without one last
 */
export const printedSheets = (heads: Readonly<Record<string, number>>) => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml: string) =>
          xml
            .replace(/<worksheet [^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
            .replace(/<pageSetup /, '$&fitToWidth="1" fitToHeight="0" '),
      },
      'xl/workbook.xml': {
        transform: (xml: string) => xml.replace('</sheets>', (end) => end + namesOf(heads)),
      },
    },
  },
});

const namesOf = (heads: Readonly<Record<string, number>>): string => {
  const named = Object.entries(heads).map(
    ([name, row], i) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">'${name}'!$${row}:$${row}</definedName>`,
  );
  return `<definedNames>${named.join('')}</definedNames>`;
};
