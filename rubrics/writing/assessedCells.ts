import type { Difference } from '../diff/change';
import { answerOf } from '../diff/matching';
import { clauseKind } from '../kinds/readers';
import type { Node, Tree } from '../tree/tree';
import { assessmentBelow, type AssessmentTable } from './assessmentTable';
import type { Strand } from './together';

/** Where a clause stands in the assessment table of both sides. */
export interface AssessedCell {
  /** What it stands below, by its key. */
  table: string;
  /** What begins its row, by its key; null for the heads. */
  row: string | null;
  /** The first column of its cell, and over how many columns each cell of its row reaches. */
  column: number;
  reaches: readonly number[];
}

interface Place {
  table: Node;
  row: Node | null;
  column: number;
  reaches: readonly number[];
}

/** The cell of each line, where both sides have an assessment table with as many columns. */
export function assessedCells({
  base,
  head,
  matching,
}: Pick<Difference, 'base' | 'head' | 'matching'>): (line: Strand) => AssessedCell | null {
  const [was, now] = [tablesOf(base), tablesOf(head)];
  const alike = (one: AssessmentTable, node: Node | undefined, others: typeof was) =>
    !node || others.get(node)?.heads.length === one.heads.length;
  const places = new Map<Node, Place>();
  for (const [node, one] of now)
    if (alike(one, answerOf(base, matching.toBase, node.entry.key), was)) place(node, one, places);
  for (const [node, one] of was)
    if (alike(one, answerOf(head, matching.toHead, node.entry.key), now)) place(node, one, places);
  return ({ fate, base: before, head: after }) => {
    const gone = fate === 'WENT' || fate === 'THITHER';
    const found = places.get((gone ? before : after)!);
    const keyOf = ({ entry: { key } }: Node) => (gone ? (matching.toHead.get(key) ?? key) : key);
    return found
      ? { ...found, table: keyOf(found.table), row: found.row && keyOf(found.row) }
      : null;
  };
}

function tablesOf({ nodes }: Tree): Map<Node, AssessmentTable> {
  const tables = new Map<Node, AssessmentTable>();
  for (const node of nodes) {
    const table = node.children.length > 1 ? assessmentBelow(node) : null;
    if (table) tables.set(node, table);
  }
  return tables;
}

/** A number that has a column of its own stays on the line of its category, which takes both. */
function place(below: Node, { heads, rows }: AssessmentTable, places: Map<Node, Place>): void {
  const single = heads.map(() => 1);
  heads.forEach((node, column) => {
    places.set(node, { table: below, row: null, column, reaches: single });
  });
  const columnsOf = (cells: (typeof rows)[number]['cells']) =>
    cells.flatMap(({ lines }, c) =>
      lines.some(({ node }) => clauseKind(node) === 'CATEGORY') ? [c] : [],
    );
  const [first = 0, second] = rows.map(({ cells }) => columnsOf(cells)).sort(byLength)[0] ?? [];
  const both = second === first + 1;
  const reaches = both ? single.with(first, 2).toSpliced(second, 1) : single;
  for (const { cells } of rows) {
    const lines = cells.flatMap((cell, c) => cell.lines.map(({ node }) => ({ node, c })));
    const row = lines.find(({ node }) => clauseKind(node) !== 'CATEGORY')?.node ?? null;
    for (const { node, c } of lines)
      places.set(node, { table: below, row, column: both && c === second ? first : c, reaches });
  }
}
const byLength = (a: readonly unknown[], b: readonly unknown[]): number => b.length - a.length;
