import writeExcelFile, { type CellObject, type SheetData } from 'write-excel-file/node';
import type { Difference } from '../../rubrics/diff/change';
import { nameOf } from '../../rubrics/diff/names';
import { phrase } from '../../rubrics/diff/phrase';
import { pointsFlow, type FlowCause } from '../../rubrics/diff/pointsFlow';
import type { Tree } from '../../rubrics/tree/tree';
import { changeWord, GRAVITY_WORDS } from '../../rubrics/writing/changeWords';
import type { ComparisonTable } from '../../rubrics/writing/comparisonTable';
import { sideText, typeText } from '../../rubrics/writing/comparisonText';
import { linesShown, type Shown } from '../../rubrics/writing/shownTable';
import { headCells, numberCell, textCell } from './cells';

/** The table as a workbook: 变化, a row a row; 分值流向, where every point went; 汇总. */
export const comparisonXlsx = (table: ComparisonTable, whole: Difference): Promise<Buffer> =>
  writeExcelFile(
    [
      sheet('变化', changesSheet(table, whole), [6, 16, 48, 48, 14, 9, 30, 44], 1),
      sheet('分值流向', flowSheet(whole), [40, 40, 10, 20], 1),
      sheet('汇总', summarySheet(table), [24, 60], 0),
    ],
    { fontFamily: '宋体', fontSize: 10, features: [PRINTED] },
  ).toBuffer();

/**
 * Rows as high as their texts need: not every program finds that out by itself. Widths are in
 * letters, of which a Chinese character takes two.
 */
function sheet(name: string, rows: CellObject[][], widths: number[], stickyRowsCount: number) {
  const linesOf = ({ value }: CellObject, width: number) =>
    String(value ?? '')
      .split('\n')
      .reduce(
        (lines, part) =>
          lines +
          Math.max(
            1,
            Math.ceil(
              [...part].reduce((units, sign) => units + (/[\u0000-\u00FF]/.test(sign) ? 1 : 2), 0) /
                (width - 2),
            ),
          ),
        0,
      );
  const data: SheetData = rows.map((cells) => {
    const height = Math.min(
      TALLEST,
      3 + 13.5 * Math.max(...cells.map((cell, i) => linesOf(cell, widths[i]))),
    );
    return cells.map((cell) => ({ ...cell, height }));
  });
  return {
    sheet: name,
    data,
    columns: widths.map((width) => ({ width })),
    stickyRowsCount,
    orientation: 'landscape' as const,
  };
}

/** On paper a sheet is as wide as the page, and the heads of the two lists stand on each. */
const PRINTED = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml: string) =>
          xml
            .replace(/<worksheet [^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
            .replace(/<pageSetup /, '$&fitToWidth="1" fitToHeight="0" '),
      },
      'xl/workbook.xml': {
        transform: (xml: string) =>
          xml.replace(
            '</sheets>',
            `$&<definedNames>${['变化', '分值流向'].map((name, i) => `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">'${name}'!$1:$1</definedName>`).join('')}</definedNames>`.replace(
              /\$1/g,
              '$$$$1',
            ),
          ),
      },
    },
  },
};

/** Points that a row may be high in Excel. */
const TALLEST = 409;

function changesSheet({ rows }: ComparisonTable, whole: Difference): CellObject[][] {
  const byId = new Map(whole.changes.map((change) => [change.id, change]));
  const sheet: CellObject[][] = [
    headCells('序号', '位置', '现行条文', '修订条文', '变化类型', '性质', '理由', '变化说明'),
  ];
  let place = '';
  for (const row of rows) {
    if (row.row === 'HEADING') place = row.text;
    if (row.row !== 'CHANGE') continue;
    const sentences = row.changes.map((id) => phrase(byId.get(id)!, whole));
    sheet.push([
      numberCell(sheet.length),
      textCell(place),
      textCell(cell(row.base)),
      textCell(cell(row.head)),
      textCell(typeText(row)),
      textCell(GRAVITY_WORDS[row.gravity]),
      textCell([...row.rationale, ...row.reasons].join('\n')),
      textCell(
        [...sentences, ...row.notes.filter((note) => note.startsWith('间接影响'))].join('\n'),
      ),
    ]);
  }
  return sheet;
}

const cell = (shown: readonly Shown[]): string =>
  linesShown(shown)
    .map((runs) => runs.map(({ text }) => text).join(''))
    .join('\n');

const CAUSES: Record<FlowCause, string> = {
  KEPT: '未动',
  SPLIT: '随拆分',
  MERGED: '随合并',
  REALLOCATED: '同一上级之下调剂',
  UNEXPLAINED: '不明',
};

function flowSheet(whole: Difference): CellObject[][] {
  const named = (tree: Tree, key: string | null) =>
    key === null ? '—' : nameOf(tree.byKey.get(key)!);
  return [
    headCells('来自', '去往', '分值', '缘由'),
    ...pointsFlow(whole).map(({ from, to, points, unit, cause }) => [
      textCell(named(whole.base, from)),
      textCell(named(whole.head, to)),
      unit === 'PERCENT' ? textCell(`${points}%`) : numberCell(points),
      textCell(CAUSES[cause]),
    ]),
  ];
}

function summarySheet({
  base,
  head,
  total,
  types,
  gravities,
  totals,
}: ComparisonTable): CellObject[][] {
  const line = (name: string, value: string | number | null) => [
    textCell(name),
    typeof value === 'number' ? numberCell(value) : textCell(value ?? '未设'),
  ];
  return [
    line('现行', sideText(base)),
    line('修订', sideText(head)),
    line('变化', total),
    ...gravities.map(({ gravity, count }) => line(GRAVITY_WORDS[gravity], count)),
    ...types.map(({ type, count }) => line(changeWord(type), count)),
    ...totals.flatMap(({ name, unit, before, after }) => [
      line(`${name}（现行）${unit}`, before),
      line(`${name}（修订）${unit}`, after),
    ]),
  ];
}
