import type { EntityManager } from 'typeorm';
import type { EditionFile } from '../../rubrics/library/shape';
import { fromFile } from '../../rubrics/library/fromFile';
import { writeLines } from '../../rubrics/library/lines';
import { contentHash } from '../../rubrics/tree/hash';
import { buildTree, type Tree } from '../../rubrics/tree/tree';
import type { Entry } from '../../rubrics/kinds';
import { toRow } from '../entries/revision';
import { RevisionRow } from '../entries/rows';
import { EditionEntryRow, EditionRow } from './rows';

/** Rows an insert may bring: SQLite takes 32,766 values a statement. */
const CHUNK = 500;

/** Stores a library file as an edition of its rubric, in the transaction of `manager`. */
export async function publishFile(manager: EntityManager, file: EditionFile, now: string): Promise<EditionRow> {
  const entries = fromFile(file);
  const tree = buildTree(entries);
  const edition = Object.assign(new EditionRow(), {
    key: `${file.rubric}@${file.edition}`, rubricKey: file.rubric, label: file.edition, name: file.name ?? null, contentHash: contentHash(tree),
    publishedOn: file.published ?? null, effectiveFrom: file.effective ?? null, source: file.source ? JSON.stringify(file.source) : null,
    recordedAt: now, seq: ((await manager.maximum(EditionRow, 'seq')) ?? 0) + 1,
  });
  const printed = inPrintedOrder(tree);
  const rows = printed.map((entry) => toRow(file.rubric, entry));
  await insert(manager, RevisionRow, rows, true);
  await insert(manager, EditionRow, [edition], false);
  await insert(manager, EditionEntryRow, printed.map((entry, position) => ({
    editionKey: edition.key, position, rubricKey: file.rubric, revisionHash: rows[position].hash,
    lines: entry.lines?.length ? String(writeLines(entry.lines)) : null,
  })), false);
  return edition;
}

/** Facts first, then each node with its weight behind it. */
export const inPrintedOrder = (tree: Tree): Entry[] =>
  [tree.facts, ...tree.nodes.flatMap((node): Entry[] => (node.weight ? [node.entry, node.weight] : [node.entry]))];

async function insert<Row extends object>(manager: EntityManager, entity: new () => Row, rows: Row[], known: boolean): Promise<void> {
  for (let i = 0; i < rows.length; i += CHUNK) {
    const query = manager.createQueryBuilder().insert().into(entity).values(rows.slice(i, i + CHUNK) as never).updateEntity(false);
    await (known ? query.orIgnore() : query).execute();
  }
}
