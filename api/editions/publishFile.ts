import type { EntityManager } from 'typeorm';
import type { EditionFile } from '../../rubrics/library/shape';
import { fromFile } from '../../rubrics/library/fromFile';
import { writeLines } from '../../rubrics/library/lines';
import { contentHash } from '../../rubrics/tree/hash';
import { buildTree, type Tree } from '../../rubrics/tree/tree';
import { entriesOf } from '../../rubrics/acts/changes';
import type { Entry } from '../../rubrics/kinds';
import { toRow } from '../entries/revision';
import { RevisionRow } from '../entries/rows';
import { append, lockRecord } from '../record/append';
import { digestOfRows } from '../record/digest';
import { storePictures } from './filePictures';
import { editionLeaf } from './leaves';
import { recordOf } from './recordOf';
import { EditionEntryRow, EditionRow } from './rows';
import { indexEdition } from './searchIndex';

/** Rows an insert may bring: SQLite takes 32,766 values a statement. */
const CHUNK = 500;

/** Stores a library file as an edition of its rubric, in the transaction of `manager`. */
export async function publishFile(
  manager: EntityManager,
  file: EditionFile,
  now: string,
  actor: string | null = null,
): Promise<EditionRow> {
  // Of a first edition nobody drafted anything: what its file holds comes in with it.
  await storePictures(manager, file, { at: now, actor: null });
  return storeEdition(
    manager,
    buildTree(fromFile(file)),
    {
      rubricKey: file.rubric,
      label: file.edition,
      name: file.name ?? null,
      publishedOn: file.published ?? null,
      effectiveFrom: file.effective ?? null,
      source: file.source ? JSON.stringify(file.source) : null,
      recordedAt: now,
    },
    actor,
  );
}

/**
 * Stores a tree as an edition, on record: revisions that are not there yet, the edition, and which
 * revisions it is made of; in the index of search it stands at once.
 * @param actor account that publishes it; null where the library is loaded
 */
export async function storeEdition(
  manager: EntityManager,
  tree: Tree,
  given: Omit<EditionRow, 'key' | 'contentHash' | 'seq' | 'end'>,
  actor: string | null = null,
): Promise<EditionRow> {
  await lockRecord(manager);
  const edition = Object.assign(new EditionRow(), given, {
    key: `${given.rubricKey}@${given.label}`,
    contentHash: contentHash(tree),
    seq: ((await manager.maximum(EditionRow, 'seq')) ?? 0) + 1,
  });
  const printed = entriesOf(tree);
  const rows = await storeRevisions(manager, given.rubricKey, printed);
  const places = printed.map((entry, position) => ({
    editionKey: edition.key,
    position,
    rubricKey: given.rubricKey,
    revisionHash: rows[position].hash,
    lines: entry.lines?.length ? String(writeLines(entry.lines)) : null,
  }));
  const entries = digestOfRows(manager, EditionEntryRow, places);
  await append(
    manager,
    editionLeaf,
    {
      at: edition.recordedAt,
      actor,
      subject: edition.key,
      body: { ...recordOf(edition, places), entries },
    },
    { heap: places },
  );
  await indexEdition(manager, edition, tree);
  return edition;
}

/**
 * Stores revisions of a rubric's entries, those that are not there yet. Answers the row of each.
 */
export async function storeRevisions(
  manager: EntityManager,
  rubricKey: string,
  entries: readonly Entry[],
): Promise<RevisionRow[]> {
  const rows = entries.map((entry) => toRow(rubricKey, entry));
  for (let i = 0; i < rows.length; i += CHUNK)
    await manager
      .createQueryBuilder()
      .insert()
      .into(RevisionRow)
      .values(rows.slice(i, i + CHUNK))
      .updateEntity(false)
      .orIgnore()
      .execute();
  return rows;
}
