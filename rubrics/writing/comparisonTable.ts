import type { Change, Difference } from '../diff/change';
import { bonusPoints, deductionPoints, totalPoints, totalShare } from '../tree/points';
import { nameOfChange } from '../diff/told';
import type { Tree } from '../tree/tree';
import {
  CHANGE_NAMES,
  GRAVITIES,
  type ChangeName,
  type Gravity,
  type ProposalForm,
} from '../vocabulary';
import { clauseRows } from './comparisonClauses';
import { factsRows } from './comparisonFirst';
import { RowMaker } from './comparisonRows';
import type { Shown } from './shownTable';

/**
 * What a paper must know of a side besides its text. Dates are ISO, null where nothing states them.
 */
export interface Side {
  title: string;
  label: string;
  published: string | null;
  effective: string | null;
  /** What it is or is to become; left out: nobody knows. */
  form?: ProposalForm;
}

/**
 * One row: a heading that says where the reader is, what was left out, or something that changed.
 */
export type Row = HeadingRow | FoldRow | ChangeRow;
interface HeadingRow {
  row: 'HEADING';
  level: 1 | 2;
  text: string;
}
export interface FoldRow {
  row: 'FOLD';
  text: string;
}
export interface ChangeRow {
  row: 'CHANGE';
  /** What the text prints on either side, with what went or came in it. */
  base: Shown[];
  head: Shown[];
  /** Hashes of the pictures that either side shows, where one came, went or was replaced. */
  pictures: { base: string[]; head: string[] };
  types: ChangeName[];
  gravity: Gravity;
  /** What the two cells do not show: whence and whither, which clauses a definition touches. */
  notes: string[];
  /** Why this was revised, in the words of whoever revised it. */
  rationale: string[];
  /** Why it has this gravity. */
  reasons: string[];
  /** The changes that this row says. */
  changes: string[];
  /** It stands at an old place and only says where its clause stands now. */
  pointer: boolean;
}

/** The same as the table has it: what changed bears its 序号, from 1. */
export type NumberedRow = HeadingRow | FoldRow | NumberedChange;
type NumberedChange = ChangeRow & { number: number };

/** A sum of a text in its unit; null on the side that has none. */
export interface Total {
  name: string;
  unit: '' | '%';
  before: number | null;
  after: number | null;
}

/** 新旧条文对照表: 序号｜现行条文｜修订条文｜变化类型｜性质｜理由. */
export interface ComparisonTable {
  base: Side;
  head: Side;
  /** Whether the text is English: its words are not parted where a line ends. */
  english: boolean;
  total: number;
  types: { type: ChangeName; count: number }[];
  gravities: { gravity: Gravity; count: number }[];
  /** What either text has in all: points, bonus and deduction beside them, or shares. */
  totals: Total[];
  rows: NumberedRow[];
}

/**
 * The rows of the table, in the order of the head, what is gone at its old place; the title page
 * first. Every change stands in at least one row. Unchanged siblings are
 * folded into one line.
 * @param rationale why something was revised, by the id of the change
 */
export function comparisonTable(
  whole: Difference,
  sides: { base: Side; head: Side },
  rationale: ReadonlyMap<string, string> = new Map(),
): ComparisonTable {
  const make = new RowMaker(whole, rationale);
  const { changes } = whole;
  return {
    ...sides,
    english: whole.head.english,
    total: changes.length,
    types: counted(CHANGE_NAMES, changes, nameOfChange).map(([type, count]) => ({
      type,
      count,
    })),
    gravities: counted([...GRAVITIES].reverse(), changes, ({ gravity }) => gravity).map(
      ([gravity, count]) => ({ gravity, count }),
    ),
    totals: totalsOf(whole),
    rows: numbered(rowsOf(make)),
  };
}

/** The title page by itself, then what is printed. */
function rowsOf(make: RowMaker): Row[] {
  const [facts, printed] = [factsRows(make), clauseRows(make)];
  return facts.length > 0 ? [...headed('版本信息', facts), ...headed('条文', printed)] : printed;
}

function numbered(rows: readonly Row[]): NumberedRow[] {
  let number = 0;
  return rows.map((row) => (row.row === 'CHANGE' ? { ...row, number: ++number } : row));
}

const TOTALS: readonly { name: string; unit: Total['unit']; of(tree: Tree): number | null }[] = [
  { name: '分值合计', unit: '', of: totalPoints },
  { name: '加分上限合计', unit: '', of: bonusPoints },
  { name: '扣分上限合计', unit: '', of: deductionPoints },
  { name: '权重合计', unit: '%', of: totalShare },
];

/** What both texts have in all. */
export const totalsOf = ({ base, head }: Difference): Total[] =>
  TOTALS.flatMap(({ of, ...total }) => {
    const [before, after] = [of(base), of(head)];
    return before === null && after === null ? [] : [{ ...total, before, after }];
  });

const headed = (text: string, rows: readonly Row[]): Row[] =>
  rows.length === 0 ? [] : [{ row: 'HEADING', level: 1, text }, ...rows];

const counted = <T>(
  all: readonly T[],
  changes: readonly Change[],
  of: (change: Change) => T,
): [T, number][] =>
  all
    .map((one): [T, number] => [one, changes.filter((change) => of(change) === one).length])
    .filter(([, count]) => count > 0);
