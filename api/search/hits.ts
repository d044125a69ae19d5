import type { SearchedName } from '../../rubrics/kinds';
import { remembered } from '../../rubrics/remembered';
import { scan } from '../../rubrics/tree/search';
import type { Context } from '../context';
import type { EditionRow } from '../editions/rows';
import { partNamed } from '../kinds/enums';
import { indexedAmong, placesFound } from './found';
import { scopedEditions, type Scope } from './scope';

/** A place that answers a search. */
export interface HitPlace {
  row: EditionRow;
  /** Number of its text in the index; null where it was found without that. */
  text: number | null;
  kind: SearchedName;
  /** Of its edition among those searched. */
  order: number;
  position: number;
  score: number;
}

/**
 * All hits in what is searched, the best first, then in their order and in that of the text; and in
 * how many editions that is.
 */
export async function hitsIn(
  context: Context,
  scope: Scope,
  words: readonly string[],
): Promise<{ hits: HitPlace[]; editions: number }> {
  // What names nothing is told, whatever is looked for.
  const rows = scopedEditions(context, scope);
  if (words.length === 0 || rows.length === 0) return { hits: [], editions: rows.length };
  const source = context.database.read;
  const { seqs, orders, all } = searchedOf(rows);
  const indexed = await indexedAmong(source, seqs);
  const isWhole = seqs.every((seq) => indexed.has(seq));
  const editions = isWhole ? all : new Set(seqs.filter((seq) => indexed.has(seq)));
  const found = editions.size > 0 ? await placesFound(source, words, { ...scope, editions }) : [];
  const hits = found.map(({ edition, text, kind, position, score }): HitPlace => {
    const order = orders.get(edition)!;
    return { row: rows[order]!, text, kind, order, position, score };
  });
  for (const [order, row] of isWhole ? [] : rows.entries())
    if (!indexed.has(row.seq)) hits.push(...(await scanned(context, { row, order, scope }, words)));
  hits.sort((a, b) => b.score - a.score || a.order - b.order || a.position - b.position);
  return { hits, editions: rows.length };
}

/** By the rows, which are the same for as long as the same is searched. */
const searchedOf = remembered((rows: readonly EditionRow[]) => {
  const seqs = rows.map(({ seq }) => seq);
  return { seqs, all: new Set(seqs), orders: new Map(seqs.map((seq, order) => [seq, order])) };
});

/** What is not indexed yet is read from end to end. */
async function scanned(
  { shelf }: Context,
  { row, order, scope: { kinds, parts } }: { row: EditionRow; order: number; scope: Scope },
  words: readonly string[],
): Promise<HitPlace[]> {
  const { tree } = await shelf.open(row);
  return scan(tree, words)
    .filter(({ node }) => kinds?.includes(node.entry.kind) ?? true)
    .filter(({ node }) => parts?.includes(partNamed(node.part)) ?? true)
    .map(({ node, score }) => ({
      ...{ row, text: null, order, score, position: node.position },
      kind: node.entry.kind as SearchedName,
    }));
}
