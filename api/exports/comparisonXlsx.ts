import writeExcelFile, { type CellObject } from 'write-excel-file/node';
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
import { printedSheet, printedSheets } from './printedSheet';

/** The table as a workbook: 变化, a row a row; 分值流向, where every point went; 汇总. */
export const comparisonXlsx = (table: ComparisonTable, whole: Difference): Promise<Buffer> =>
  writeExcelFile(
    [
      printedSheet('变化', changesSheet(table, whole), [6, 16, 48, 48, 14, 9, 30, 44], 1),
      printedSheet('分值流向', flowSheet(whole), [40, 40, 10, 20], 1),
      printedSheet('汇总', summarySheet(table), [24, 60], 0),
    ],
    { fontFamily: '宋体', fontSize: 10, features: [printedSheets({ 变化: 1, 分值流向: 1 })] },
  ).toBuffer();

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
      numberCell(row.number),
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
