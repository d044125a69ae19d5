import { LRUCache } from 'lru-cache';
import type { DataSource, EntityManager } from 'typeorm';
import type { Entry } from '../../rubrics/kinds';
import { buildTree } from '../../rubrics/tree/tree';
import { OpenTree } from '../entries/openTree';
import { toEntry } from '../entries/revision';
import type { RevisionRow } from '../entries/rows';
import type { EditionRow } from './rows';

/** Entries that the shelf holds at most, over all editions on it: some 300 MB. */
const ROOM = 300_000;

/** A revision as raw SQL gives it, with the source lines beside it. */
export interface ShelfRow {
  rubric_key: string;
  hash: string;
  entry_key: string;
  kind: RevisionRow['kind'];
  parent_key: string | null;
  order_key: string;
  label: string | null;
  content: string;
  lines: string | null;
}

/**
 * Open editions. A published edition cannot change, so one that is on the shelf is not fetched
 * again.
 */
export class Shelf {
  private readonly kept = new LRUCache<string, Promise<OpenTree>>({
    max: 10_000,
    maxSize: ROOM,
    sizeCalculation: () => 1,
  });
  private readonly open_ = new Map<string, Promise<OpenTree>>();

  constructor(private readonly source: DataSource) {}

  /** One statement for an edition of any size; none where it is on the shelf. */
  open(edition: EditionRow): Promise<OpenTree> {
    const kept = this.kept.get(edition.key) ?? this.open_.get(edition.key);
    if (kept) return kept;
    const opening = this.fetch(edition.key);
    this.open_.set(edition.key, opening);
    opening
      .then(
        (open) => this.kept.set(edition.key, opening, { size: open.tree.nodes.length + 1 }),
        () => undefined,
      )
      .finally(() => this.open_.delete(edition.key));
    return opening;
  }

  private async fetch(editionKey: string): Promise<OpenTree> {
    return new OpenTree(editionKey, buildTree(await entriesOfEdition(this.source, editionKey)));
  }
}

/** Entries of a published edition, in one statement. */
export async function entriesOfEdition(
  source: DataSource | EntityManager,
  editionKey: string,
): Promise<Entry[]> {
  const { options } = 'connection' in source ? source.connection : source;
  const rows = await source.query<ShelfRow[]>(
    `SELECT r.rubric_key, r.hash, r.entry_key, r.kind, r.parent_key, r.order_key, r.label, r.content, e.lines FROM edition_entry e
     JOIN revision r ON r.rubric_key = e.rubric_key AND r.hash = e.revision_hash WHERE e.edition_key = ${options.type === 'postgres' ? '$1' : '?'}`,
    [editionKey],
  );
  return rows.map(fromShelfRow);
}

export const fromShelfRow = (row: ShelfRow): Entry =>
  toEntry(
    {
      rubricKey: row.rubric_key,
      hash: row.hash,
      entryKey: row.entry_key,
      kind: row.kind,
      parentKey: row.parent_key,
      orderKey: row.order_key,
      label: row.label,
      content: row.content,
    },
    row.lines,
  );
