import { setImmediate } from 'node:timers/promises';
import type { DataSource, EntityManager } from 'typeorm';
import type { Entry } from '../../rubrics/kinds';
import { building, type Tree } from '../../rubrics/tree/tree';
import { inSlices } from '../inSlices';
import { perDatabase, readerOf } from '../database/perDatabase';
import { OpenTree } from '../entries/openTree';
import { toEntry } from '../entries/revision';
import type { RevisionRow } from '../entries/rows';
import { ENTRY_BYTES, Kept } from '../memory';
import type { EditionRow } from './rows';

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

/** Editions of one database that are being fetched or are held, by key. */
const held = perDatabase((reader) => new Kept<Promise<Tree>>(reader, 'edition', () => ENTRY_BYTES));

/**
 * Tree of a published edition. It never changes, so that drafts, checks and comparisons share its
 * entries, and with them all that was found of one. No statement where it is held.
 */
export function treeOfEdition(source: DataSource | EntityManager, key: string): Promise<Tree> {
  const reader = readerOf(source);
  const trees = held(reader);
  const known = trees.get(key);
  if (known) return known;
  const fetching = readEdition(reader, key);
  trees.set(key, fetching);
  return fetching.then(
    (tree) => {
      trees.set(key, fetching, (tree.size + 1) * ENTRY_BYTES);
      return tree;
    },
    async () => {
      trees.delete(key);
      // Not committed yet: whoever writes it sees it, and it may still come to nothing.
      return readEdition(source, key);
    },
  );
}

/** Open editions: what readers see of a tree goes with it. */
export class Shelf {
  private readonly opened = new WeakMap<Tree, OpenTree>();

  constructor(private readonly source: DataSource) {}

  async open({ key }: EditionRow): Promise<OpenTree> {
    const tree = await treeOfEdition(this.source, key);
    const open = this.opened.get(tree) ?? new OpenTree(key, tree);
    this.opened.set(tree, open);
    return open;
  }
}

const readEdition = async (source: DataSource | EntityManager, key: string): Promise<Tree> =>
  inSlices(building(await entriesOfEdition(source, key)));

/** An edition is read by so many entries a statement, so that nobody waits for a large one. */
const A_STATEMENT = 1_000;

/** Entries of a published edition, in its printed order. */
export async function entriesOfEdition(
  source: DataSource | EntityManager,
  editionKey: string,
): Promise<Entry[]> {
  const { options } = 'connection' in source ? source.connection : source;
  const [key, from, to] = options.type === 'postgres' ? ['$1', '$2', '$3'] : ['?', '?', '?'];
  const entries: Entry[] = [];
  for (let read = A_STATEMENT, start = 0; read === A_STATEMENT; start += A_STATEMENT) {
    const rows = await source.query<ShelfRow[]>(
      `SELECT r.rubric_key, r.hash, r.entry_key, r.kind, r.parent_key, r.order_key, r.label, r.content, e.lines FROM edition_entry e
       JOIN revision r ON r.rubric_key = e.rubric_key AND r.hash = e.revision_hash
       WHERE e.edition_key = ${key} AND e.position >= ${from} AND e.position < ${to} ORDER BY e.position`,
      [editionKey, start, start + A_STATEMENT],
    );
    entries.push(...rows.map(fromShelfRow));
    read = rows.length;
    // A statement on SQLite never lets anybody in by itself.
    if (read === A_STATEMENT) await setImmediate();
  }
  return entries;
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
