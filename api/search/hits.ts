import { scan } from '../../rubrics/tree/search';
import type { Context } from '../context';
import type { EditionRow } from '../editions/rows';
import { indexedAmong, placesFound } from './found';

/** A place that answers a search. */
interface HitPlace {
  row: EditionRow;
  /** Of its edition among those searched. */
  order: number;
  position: number;
  score: number;
}

/** All hits in some editions, the best first, then in their order and in that of the text. */
export async function hitsIn(
  context: Context,
  rows: readonly EditionRow[],
  words: readonly string[],
): Promise<HitPlace[]> {
  if (words.length === 0 || rows.length === 0) return [];
  const source = context.database.read;
  const seqs = rows.map(({ seq }) => seq);
  const indexed = await indexedAmong(source, seqs);
  const orders = new Map(seqs.map((seq, order) => [seq, order]));
  const editions = new Set(seqs.filter((seq) => indexed.has(seq)));
  const found = editions.size > 0 ? await placesFound(source, words, { editions }) : [];
  const hits = found.map(({ edition, position, score }): HitPlace => {
    const order = orders.get(edition)!;
    return { row: rows[order]!, order, position, score };
  });
  for (const [order, row] of rows.entries())
    if (!indexed.has(row.seq)) hits.push(...(await scanned(context, row, order, words)));
  return hits.sort((a, b) => b.score - a.score || a.order - b.order || a.position - b.position);
}

/** What is not indexed yet is read from end to end. */
async function scanned(
  { shelf }: Context,
  row: EditionRow,
  order: number,
  words: readonly string[],
): Promise<HitPlace[]> {
  const { tree } = await shelf.open(row);
  return scan(tree, words).map(({ node, score }) => ({
    ...{ row, order, score },
    position: node.position,
  }));
}
