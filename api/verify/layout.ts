import { leaf, tell, tellHeap } from '../record/leaf';
import { tableNamed } from './tables';

/**
 * What the record holds since when. A line of before may not tell columns that it tells today; from
 * the line on that says what stood there, they are held like all others.
 */
export const LAYOUT = '2026-11-25';

export interface Adopted {
  /** Rows with the columns that no line had told, and their keys. */
  rows: { table: string; row: Record<string, unknown> }[];
  heaps: { table: string; where: Record<string, unknown>; digest: string }[];
}

/** 建制: what stood there when the record began to hold it. */
export const layoutLeaf = leaf<Adopted>({
  kind: 'layout',
  rows: ({ body: { rows, heaps } }) => [
    ...rows.map(({ table, row }) => tell(tableNamed(table), row)),
    ...heaps.map(({ table, where, digest }) => tellHeap(tableNamed(table), where, digest)),
  ],
});
