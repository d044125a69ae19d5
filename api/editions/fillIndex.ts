import type { Database } from '../dataSource';
import { EditionRow } from './rows';
import { indexEdition, SEARCH_LAW } from './searchIndex';
import { SearchEditionRow } from './searchRows';
import { treeOfEdition } from './shelf';

/**
 * Puts what was published before there was an index, or by another law, into it: an edition a
 * transaction, so that nobody waits long. Several processes may do so at once; each edition is
 * written by one of them.
 * @param gone ends it between two editions
 */
export async function fillIndex(database: Database, gone?: AbortSignal): Promise<void> {
  const held = await database.read.manager.findBy(SearchEditionRow, { law: SEARCH_LAW });
  const known = new Set(held.map(({ editionSeq }) => editionSeq));
  const editions = await database.read.manager.find(EditionRow, { order: { seq: 'DESC' } });
  // The newest first: they are asked for most.
  for (const edition of editions) {
    if (known.has(edition.seq)) continue;
    if (gone?.aborted) return;
    const tree = await treeOfEdition(database.read, edition.key);
    await database.write((manager) => indexEdition(manager, edition, tree));
  }
}
