import type { RedlineParagraph } from './redline';
import { isBandTable } from './redlineBands';

/** Neighbouring paragraphs that are written together: those of one table, or each by itself. */
interface RedlineRun {
  shape: 'TEXT' | 'TABLE' | 'BANDS' | 'ASSESSMENT';
  paragraphs: RedlineParagraph[];
}
type Paragraphs = readonly RedlineParagraph[];

/** Two tables between which nothing stands are one to office programs: the second is text. */
export function redlineRuns(paragraphs: Paragraphs): RedlineRun[] {
  const runs: RedlineRun[] = [];
  const assessed = together(paragraphs, (one) => one.assessed?.table ?? '');
  for (const run of assessed.flatMap((one) => (isAssessed(one) ? [one] : tabled(one)))) {
    const shape = shapeOf(run);
    const beside = runs.length > 0 && runs.at(-1)!.shape !== 'TEXT';
    if (shape === 'TABLE' || (shape !== 'TEXT' && !beside)) runs.push({ shape, paragraphs: run });
    else for (const one of run) runs.push({ shape: 'TEXT', paragraphs: [one] });
  }
  return runs;
}

/** What has tables or guides in it fits in no cells of another one. */
const isAssessed = (run: Paragraphs): boolean =>
  run.length > 1 && run.every(({ assessed, table, band }) => assessed && !table && !band);

const tabled = (run: Paragraphs): RedlineParagraph[][] =>
  together(run, ({ table, band, entry }) => table ?? (band && entry));

function shapeOf(run: Paragraphs): RedlineRun['shape'] {
  const [first] = run;
  if (isAssessed(run)) return 'ASSESSMENT';
  if (first!.table) return 'TABLE';
  return first!.band && first!.entry !== null && isBandTable(run) ? 'BANDS' : 'TEXT';
}

/** Neighbours of which one thing is said that is something; any other by itself. */
function together(
  paragraphs: Paragraphs,
  of: (one: RedlineParagraph) => unknown,
): RedlineParagraph[][] {
  const runs: RedlineParagraph[][] = [];
  let last: unknown = null;
  for (const one of paragraphs) {
    const said = of(one);
    if (said !== null && said === last) runs.at(-1)!.push(one);
    else runs.push([one]);
    last = said;
  }
  return runs;
}

/** A cell of a table that is made of paragraphs. */
export interface RedlineCell {
  across: number;
  paragraphs: readonly RedlineParagraph[];
}

/** Rows of an assessment table: one ends where another begins, or where it would go back. */
export function assessedRows(paragraphs: Paragraphs): RedlineCell[][] {
  const rows: RedlineParagraph[][] = [];
  for (const one of paragraphs) {
    const { row, column } = one.assessed!;
    const last = rows.at(-1)?.at(-1)?.assessed;
    if (last && last.row === row && last.column <= column) rows.at(-1)!.push(one);
    else rows.push([one]);
  }
  return rows.map((row) => {
    let from = 0;
    return row[0]!.assessed!.reaches.map((across) => {
      const own = row.filter(({ assessed }) => assessed!.column === from);
      from += across;
      return { across, paragraphs: own };
    });
  });
}
