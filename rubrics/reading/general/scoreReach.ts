import { cellText, isCell, type DocumentCell } from './block';
import type { ColumnHead } from './columns';
import { depthsOf, formOf, type ScoreRow } from './scoreColumns';

type Heads = readonly (ColumnHead | null)[];

/** Rows numbered 一、二 among others that are numbered 1, 2 head them where they name no more. */
export function headingRows(body: readonly ScoreRow[], heads: Heads): ReadonlySet<ScoreRow> {
  const [, ...deeper] = heads.flatMap((head, c) => (head?.role === 'level' ? [c] : []));
  const ordinal = heads.findIndex((head) => head?.role === 'ordinal');
  if (ordinal < 0 || deeper.length === 0) return new Set();
  const numbered = body.filter((row) => formOf(cellText(row[ordinal])) !== null);
  const forms = depthsOf(numbered.map((row) => cellText(row[ordinal])));
  const [widest] = forms?.keys() ?? [];
  const heading = numbered.filter((row) => formOf(cellText(row[ordinal])) === widest);
  const bare = (row: ScoreRow) => deeper.every((c) => cellText(row[c]) === '');
  return new Set(widest && heading.every(bare) ? heading : []);
}

/** A sentence that reaches from a column of names over one of words is words. */
export function headOver(row: ScoreRow, c: number, heads: Heads): ColumnHead | null {
  const own = heads[c] ?? null;
  const until = row.findIndex((cell, at) => at > c && cell !== 'LEFT');
  const over = heads.slice(c, until < 0 ? undefined : until);
  const words = own?.role === 'level' && over.find((head) => head?.role === 'text');
  return words && /[，。；;]/.test(cellText(row[c])) ? words : own;
}

/** What reaches over the columns of all grades is said of none of them. */
export const isOfAll = (row: ScoreRow, c: number, heads: Heads): boolean =>
  row[c + 1] === 'LEFT' && heads[c + 1]?.role === 'grade';

/** Whether a cell reaches down to what is asked next of the same level. */
export const goesOn = (next: ScoreRow | undefined, c: number, heads: Heads): boolean =>
  next?.[c] === 'ABOVE' &&
  heads.every((head, at) => head?.role !== 'level' || cellText(next[at]) === '');

/** What each column of rules last said: a cell that reaches down says it of what begins there. */
export class Rules {
  private readonly last: (DocumentCell | undefined)[] = [];

  constructor(private readonly heads: Heads) {}

  /** The columns whose rule reaches a row from above. */
  reaching(row: ScoreRow): number[] {
    for (const [c, cell] of row.entries())
      if (isCell(cell) && this.heads[c]?.role === 'rule')
        this.last[c] = cellText(cell) === '' ? undefined : cell;
    return [...row.keys()].filter((c) => row[c] === 'ABOVE' && this.last[c]);
  }

  at = (row: ScoreRow, c: number): DocumentCell => (isCell(row[c]) ? row[c] : this.last[c]!);
}
