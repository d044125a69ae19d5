import { cellText, isCell, type Covered, type DocumentCell } from './block';
import { columnHead, type ColumnHead } from './columns';
import { isHeadline } from './label';
import { narrow } from './narrow';

export type ScoreRow = readonly (DocumentCell | Covered)[];

interface ScoreColumns {
  heads: (ColumnHead | null)[];
  /** Rows above the first of the body. */
  from: number;
  /** Columns whose role their cells said, against their head. */
  byCells: readonly number[];
}

/** Heads may take two rows, the lower one under a cell that reaches over several. */
export function scoreColumns(rows: readonly ScoreRow[]): ScoreColumns | null {
  for (let from = 1; from <= Math.min(3, rows.length - 1); from++) {
    const told = rows[from - 1]!.map((_, c) => headOf(rows.slice(0, from), c, rows.slice(from)));
    const unnamed = namesIn(told, rows, from);
    const heads = told.map((head, c): ColumnHead | null =>
      c === unnamed ? { role: 'level', name: cellText(rows[from - 1]![c]) } : head,
    );
    const roles = heads.map((head) => head?.role);
    const scored = roles.includes('points') || roles.includes('share') || roles.includes('rule');
    const named = roles.includes('level') || roles.includes('text');
    const known = roles.filter(Boolean).length;
    const filled = new Set(heads.map((head) => head?.name)).size > 1;
    if (!scored || !named || !filled || known * 2 < roles.length) continue;
    if (from < rows.length - 1 && goesOn(rows[from]!)) continue;
    const { byCells, ...looked } = lookedAt(heads, rows.slice(from));
    return { from, ...looked, byCells: unnamed === null ? byCells : [unnamed, ...byCells] };
  }
  return null;
}

/** Where points have no bearer, the first column of words with an unknown head is theirs. */
function namesIn(
  heads: readonly (ColumnHead | null)[],
  rows: readonly ScoreRow[],
  from: number,
): number | null {
  const roles = heads.map((head) => head?.role);
  if (roles.includes('level') || roles.includes('text') || !roles.includes('points')) return null;
  const c = heads.findIndex((head, at) => !head && cellText(rows[from - 1]![at]) !== '');
  const cells = said(rows.slice(from), c);
  const words = cells.length * 3 >= (rows.length - from) * 2 && !isNumbers(rows.slice(from), c);
  return c >= 0 && words ? c : null;
}

/** Whether a row says nothing but what stands below a head that reaches over several columns. */
const goesOn = (row: ScoreRow): boolean =>
  row.includes('ABOVE') &&
  row.every((cell) => !isCell(cell) || cellText(cell) === '' || columnHead(cellText(cell)));

function headOf(
  rows: readonly ScoreRow[],
  c: number,
  body: readonly ScoreRow[],
): ColumnHead | null {
  for (const row of rows.toReversed()) {
    let at = c;
    while (at > 0 && row[at] === 'LEFT') at--;
    const head = columnHead(cellText(row[at]));
    // A head of running numbers that reaches over names leaves them to the next head.
    const next = head?.role === 'ordinal' && at < c && !isNumbers(body, c);
    if (next) return columnHead(cellText(row.slice(c).find((cell) => isCell(cell))));
    if (head) return head;
  }
  return null;
}

const ORDINAL = /^[(]?(?:\d+(?:\.\d+)*|[一二三四五六七八九十]+)[)]?[.、]?$/;
const isNumbers = (body: readonly ScoreRow[], c: number): boolean =>
  said(body, c).every((text) => ORDINAL.test(narrow(text).trim()));

const said = (body: readonly ScoreRow[], c: number): string[] =>
  body.map((row) => cellText(row[c]).trim()).filter(Boolean);

/**
 * Heads like 项目内容 say little: the first of two columns of words is one of names where its cells
 * are short, and a last level is one of words where its cells are sentences.
 */
function lookedAt(
  heads: readonly (ColumnHead | null)[],
  body: readonly ScoreRow[],
): Pick<ScoreColumns, 'heads' | 'byCells'> {
  const told = apart(counted(heads, body), body);
  const at = (role: ColumnHead['role']) =>
    told.flatMap((head, c) => (head?.role === role ? [c] : []));
  const [first, second] = at('text');
  const last = at('level').at(-1);
  const names = first !== undefined && second !== undefined && areNames(body, first);
  const above = at('level').length > 1 || body.some(isGroup);
  const words = last !== undefined && first === undefined && above && areSentences(body, last);
  const turned = { level: names ? first : -1, text: words ? last! : -1 };
  const unknown = heads.flatMap((head, c) => (!head && areSentences(body, c) ? [c] : []));
  return {
    heads: told.map((head, c): ColumnHead | null => {
      // Empty cells are there to be filled in, whatever their head asks for.
      if (head && said(body, c).length === 0) return { ...head, role: 'blank' };
      if (unknown.includes(c)) return { role: 'text', name: '' };
      if (head && c === turned.level) return { ...head, role: 'level' };
      return head && c === turned.text ? { ...head, role: 'text' } : head;
    }),
    byCells: [...Object.values(turned), ...unknown].filter((c) => c >= 0),
  };
}

/** A row that is one cell, which heads those behind it; one beside it may be left empty. */
export const isGroup = ([first, ...more]: ScoreRow): boolean =>
  cellText(first) !== '' &&
  more.length > 1 &&
  more.every((cell) => cell === 'LEFT' || cellText(cell) === '') &&
  more.filter((cell) => cell === 'LEFT').length >= more.length - 1;

/** Numbers are those of their rows, whatever their column is called: 条款, 标准号. */
const counted = (
  heads: readonly (ColumnHead | null)[],
  body: readonly ScoreRow[],
): (ColumnHead | null)[] =>
  heads.map((head, c) =>
    (head?.role === 'text' || head?.role === 'level') && isCodes(body, c)
      ? { ...head, role: 'ordinal' }
      : head,
  );
const CODE = /^[A-Z]?\.?\d+(?:\.\d+)+$/;
const isCodes = (body: readonly ScoreRow[], c: number): boolean => {
  const codes = said(body, c);
  return codes.length > 1 && codes.every((code) => CODE.test(narrow(code).trim()));
};

/** Beside how it is scored, a column called 方法 says how it is checked. */
function apart(
  heads: readonly (ColumnHead | null)[],
  body: readonly ScoreRow[],
): (ColumnHead | null)[] {
  const rules = heads.filter((head) => head?.role === 'rule');
  const scores = (head: ColumnHead | null) => scoring(body, heads.indexOf(head));
  const asks = heads.every((head) => head?.role !== 'text');
  const silent = !rules.some(scores);
  // What is called a standard says how it is scored where its cells do, and nothing else does.
  const bearers = heads.filter((head) => head?.role === 'level' || head?.role === 'text');
  const said = heads.find((head) => head?.role === 'text' && silent && scores(head));
  const standard = said && bearers.length > 1 ? said : null;
  return heads.map((head) => {
    if (head && head === standard) return { ...head, role: 'rule' };
    if (head?.role !== 'rule') return head;
    const { method: _, ...rule } = head;
    if (scores(head)) return rule;
    if (standard) return { ...rule, method: true };
    // 测评标准 beside 测评方法 is what is asked.
    const looked = rules.some((one) => one !== head && one?.method);
    if (silent && looked && !head.method && ASKED.test(head.name)) return { ...rule, role: 'text' };
    const other = rules.some((one) => one !== head && scores(one));
    if (/(?:方法|方式|办法|资料|材料)$/.test(head.name))
      return other ? { ...rule, method: true } : head;
    // What says no points beside what does is what is asked for.
    return other && asks ? { ...rule, role: 'text' } : head;
  });
}

const ASKED = /^(?!扣分|评分|计分|打分|赋分|记分).*(?:标准|准则)$/;

/** Whether most cells of a column say how points are given or taken. */
function scoring(body: readonly ScoreRow[], c: number): boolean {
  const cells = said(body, c);
  return cells.filter((text) => /扣|不得分|得\s*\d|满分|计分/.test(text)).length * 2 > cells.length;
}

function areNames(body: readonly ScoreRow[], c: number): boolean {
  // What reaches on over the next column is none of this one alone.
  const cells = said(
    body.filter((row) => row[c + 1] !== 'LEFT'),
    c,
  );
  return cells.length > 0 && cells.every((text) => isHeadline(text, 14));
}

function areSentences(body: readonly ScoreRow[], c: number): boolean {
  const cells = said(body, c);
  const long = cells.filter((text) => /[。；;]/.test(text) || [...text].length > 40);
  return cells.length > 0 && long.length * 3 >= cells.length * 2;
}

/**
 * How deep each row of a table with one column of names stands, by the forms of its numbers in the
 * order in which they first come (一, 1, 1.1); null where they say nothing.
 * @param numbers what each row is numbered, '' where it is not
 */
export function depthsOf(numbers: readonly string[]): ReadonlyMap<string, number> | null {
  const forms = [...new Set(numbers.map(formOf).filter((form) => form !== null))];
  const unknown = numbers.some((number) => number !== '' && formOf(number) === null);
  return unknown || forms.length < 2 ? null : new Map(forms.map((form, i) => [form, i]));
}

/** The form of a number: how many parts a code has, or what signs it is written with. */
export function formOf(number: string): string | null {
  const plain = narrow(number)
    .trim()
    .replace(/[、.]$/, '');
  if (/^\d+(?:\.\d+)*$/.test(plain)) return `code ${plain.split('.').length}`;
  if (/^\(\d+\)$/.test(plain)) return '(1)';
  if (/^[一二三四五六七八九十]+$/.test(plain)) return '一';
  return /^\([一二三四五六七八九十]+\)$/.test(plain) ? '(一)' : null;
}
