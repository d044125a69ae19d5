import type { Span } from '../diff/spans';
import { changeWord, GRAVITY_WORDS } from './changeWords';
import type { ChangeRow, ComparisonTable, Row, Side, Total } from './comparisonTable';
import { linesShown } from './shownTable';

/** The table as plain text: what went in `[-…-]`, what came in `{+…+}`. */
export function comparisonText(table: ComparisonTable): string {
  return `${[...headLines(table), '', ...table.rows.flatMap(rowLines)].join('\n')}\n`;
}

/** What stands above the table: both sides, counts and points. */
export function headLines(table: ComparisonTable): string[] {
  const { base, head, totals } = table;
  return [
    `${head.title} 新旧条文对照表`,
    `现行：${sideText(base)}`,
    `修订：${sideText(head)}`,
    countsText(table),
    ...totals.map(totalText),
  ];
}

export const totalText = (total: Total): string =>
  `${total.name}：${amountText(total, 'before')} → ${amountText(total, 'after')}`;

const amountText = (total: Total, side: 'before' | 'after'): string =>
  total[side] === null ? '未设' : `${total[side]}${total.unit}`;

/** `《…》 2019 版，2019-09-03 发布`. */
export const sideText = ({ title, label, published, effective }: Side): string =>
  [
    `《${title}》 ${label}`,
    ...(published ? [`${published} 发布`] : []),
    ...(effective ? [`${effective} 实施`] : []),
  ].join('，');

function countsText({
  total,
  types,
  gravities,
}: Pick<ComparisonTable, 'total' | 'types' | 'gravities'>): string {
  if (total === 0) return '两份文本没有差别。';
  const by = gravities.map(({ gravity, count }) => `${GRAVITY_WORDS[gravity]} ${count}`).join('、');
  const each = types.map(({ type, count }) => `${changeWord(type)} ${count}`).join('、');
  return `变化 ${total} 处：${by}；其中${each}。`;
}

/** What stands in the column 变化类型. */
export const typeText = ({ types }: Pick<ChangeRow, 'types'>): string =>
  types.map(changeWord).join('、');

/** What stands in the column 理由: what the revisers gave, then why the change has its gravity. */
const reasonLines = ({ rationale, reasons, gravity }: ChangeRow): string[] => [
  ...rationale,
  ...(reasons.length === 0 ? [] : [`〔${GRAVITY_WORDS[gravity]}：${reasons.join('；')}〕`]),
];

function rowLines(row: Row): string[] {
  if (row.row === 'HEADING') return [`${row.level === 1 ? '##' : '>'} ${row.text}`];
  if (row.row === 'FOLD') return [`  ${row.text}`];
  return [
    `* ${typeText(row)}｜${GRAVITY_WORDS[row.gravity]}`,
    ...linesShown(row.base).map((runs) => `  - ${marks(runs)}`),
    ...linesShown(row.head).map((runs) => `  + ${marks(runs)}`),
    ...row.notes.map((note) => `  # ${note}`),
    ...reasonLines(row).map((text) => `  ? ${text}`),
  ];
}

const MARKS: Record<Span['kind'], (text: string) => string> = {
  SAME: (text) => text,
  DELETED: (text) => `[-${text}-]`,
  INSERTED: (text) => `{+${text}+}`,
};
const marks = (runs: readonly Span[]): string =>
  runs.map(({ kind, text }) => MARKS[kind](text)).join('');
