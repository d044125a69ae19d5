import { clauseContent, clauseKind } from '../kinds/readers';
import { withinOf, type Node } from '../tree/tree';
import type { Area } from '../kinds/area';
import { lineText, printedLines } from './printed';

/** Over how many columns and rows a cell reaches; none where another one reaches over it. */
export type Reach = Pick<Area, 'across' | 'down'>;
/** A printed line and the clause that prints it, or the part of it that stands in a column. */
interface Line {
  node: Node;
  text: string;
}
export interface AssessmentTable {
  /** The clauses that are its head, one a column. */
  heads: readonly Node[];
  categories: readonly Node[];
  rows: { cells: (Reach & { lines: Line[] })[] }[];
}

/** What a column of the assessment table (评审细则) shows, by the words of its head. */
const SLOTS = {
  NUMBER: '序号',
  CATEGORY: '类目',
  BASIC: '基本要求',
  OVERALL: '总体要求',
  GUIDANCE: '要点指引',
  METHOD: '方法',
} as const;
type Slot = keyof typeof SLOTS;
type Cells = Record<Slot, Line[]>;
/** A row, and over how many it and those behind it reach what stands above it. */
interface Row {
  cells: Cells;
  ofCategory: number;
  ofItem: number;
}

/**
 * The table that the heads before a category, and the categories from it on, once were: a row an
 * item, or a part of one that has a method of its own. Derived from the clauses as they are, each
 * of whose lines stands in one cell; null where they are no such table.
 */
export function assessmentFrom(category: Node): AssessmentTable | null {
  const siblings = category.parent?.children ?? [];
  const at = siblings.indexOf(category);
  const before = siblings.slice(0, at);
  const heads = before.slice(before.findLastIndex((one) => clauseKind(one) !== 'TABLEHEAD') + 1);
  const behind = siblings.slice(at);
  const end = behind.findIndex((one) => clauseKind(one) !== 'CATEGORY');
  const categories = end < 0 ? behind : behind.slice(0, end);
  const columns = heads.map((head) => slotsIn(textOf(head).join('')));
  const all = columns.flat();
  const whole = (Object.keys(SLOTS) as Slot[]).every(
    (slot) => slot === 'NUMBER' || all.filter((one) => one === slot).length === 1,
  );
  if (!whole || columns.some((slots) => slots.length === 0)) return null;
  const numbered = all.includes('NUMBER');
  const rows = categories.flatMap((one) => rowsOf(one, numbered) ?? [null]);
  if (rows.length === 0 || !rows.every((row) => row !== null)) return null;
  const cell = (slots: readonly Slot[], row: Row) => ({
    lines: slots.flatMap((slot) => row.cells[slot]),
    ...reach(slots, row),
  });
  return {
    heads,
    categories,
    rows: rows.map((row) => ({ cells: columns.map((slots) => cell(slots, row)) })),
  };
}

/** The assessment table that stands directly below a clause. */
export function assessmentBelow({ children }: Node): AssessmentTable | null {
  const first = children.find((one, i) => {
    const before = children[i - 1];
    return before && clauseKind(before) === 'TABLEHEAD' && clauseKind(one) === 'CATEGORY';
  });
  return first ? assessmentFrom(first) : null;
}

const slotsIn = (head: string): Slot[] =>
  (Object.keys(SLOTS) as Slot[]).filter((slot) => head.includes(SLOTS[slot]));

function reach(slots: readonly Slot[], { ofCategory, ofItem }: Row): Reach {
  const down = (rows: number): Reach => ({ across: rows === 0 ? 0 : 1, down: rows });
  if (slots.includes('NUMBER') || slots.includes('CATEGORY')) return down(ofCategory);
  return down(slots.includes('BASIC') || slots.includes('OVERALL') ? ofItem : 1);
}

/** @param numbered whether numbers have a column of their own */
function rowsOf(category: Node, numbered: boolean): Row[] | null {
  const items = category.children;
  const rows = items.flatMap((item) => itemRows(item) ?? [null]);
  if (rows.length === 0 || !rows.every((row) => row !== null)) return null;
  const [first] = rows;
  first!.ofCategory = rows.length;
  first!.cells.CATEGORY = numbered ? unnumbered(category) : linesOf(category);
  if (numbered && category.label !== null)
    first!.cells.NUMBER = [{ node: category, text: category.label }];
  return rows;
}

function itemRows(item: Node): Row[] | null {
  if (clauseContent(item.entry)?.column !== 'BASIC') return null;
  const rows: Row[] = [];
  const begin = () => {
    const cells: Cells = {
      NUMBER: [],
      CATEGORY: [],
      BASIC: [],
      OVERALL: [],
      GUIDANCE: [],
      METHOD: [],
    };
    rows.push({ cells, ofCategory: 0, ofItem: 0 });
  };
  begin();
  for (const child of item.children)
    for (const node of withinOf(child)) {
      const slot = slotOf(node, item);
      if (!slot) return null;
      // A part with a title of its own begins a row, and its method stands beside it.
      const begun = rows.at(-1)!.cells;
      if (clauseKind(node) === 'SUBITEM' && begun.GUIDANCE.length + begun.METHOD.length > 0)
        begin();
      const cells = slot === 'OVERALL' ? rows[0]!.cells : rows.at(-1)!.cells;
      cells[slot].push(...linesOf(node));
    }
  rows[0]!.ofItem = rows.length;
  rows[0]!.cells.BASIC = linesOf(item);
  return rows;
}

/** The column of a clause, or of the nearest above it below the item. */
function slotOf(node: Node, item: Node): Slot | null {
  if (clauseKind(node) === 'METHOD') return 'METHOD';
  for (let at: Node | null = node; at && at !== item; at = at.parent) {
    const column = clauseContent(at.entry)?.column;
    if (column) return column === 'BASIC' ? null : column;
  }
  return null;
}

const textOf = (node: Node): string[] => printedLines(node).map(lineText);
const linesOf = (node: Node): Line[] => textOf(node).map((text) => ({ node, text }));

/** The line of a clause without its number. */
const unnumbered = (node: Node): Line[] =>
  printedLines(node).map(({ field, pieces }) => ({
    node,
    text: lineText({ field, pieces: pieces.filter(({ name }) => name !== 'label') }),
  }));
