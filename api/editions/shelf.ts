import { setImmediate } from 'node:timers/promises';
import type { DataSource, EntityManager } from 'typeorm';
import { rubricAt } from '../../rubrics/address';
import type { Entry } from '../../rubrics/kinds';
import { building, type Tree } from '../../rubrics/tree/tree';
import { inSlices } from '../inSlices';
import { perDatabase, readerOf } from '../database/perDatabase';
import { OpenTree } from '../entries/openTree';
import { toEntry } from '../entries/revision';
import type { RevisionRow } from '../entries/rows';
import { ENTRY_BYTES, Kept, PLACE_BYTES, roomForAll } from '../memory';
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

/** Columns of a revision, which its row has by the same names. */
const COLUMNS: Record<Exclude<keyof ShelfRow, 'lines'>, true> = {
  ...{ rubric_key: true, hash: true, entry_key: true, kind: true, parent_key: true },
  ...{ order_key: true, label: true, content: true },
};
export const REVISION_COLUMNS = Object.keys(COLUMNS);

/** The same of a table by its name in a statement. */
export const revisionOf = (table: string): string =>
  REVISION_COLUMNS.map((name) => `${table}.${name}`).join(', ');

/** Editions of one database that are being fetched or are held, by key: their places. */
const held = perDatabase((reader) => new Kept<Promise<Tree>>(reader, 'edition', () => ENTRY_BYTES));

/**
 * Entries of the editions of one rubric, by what tells them: most of a text stands in the next
 * edition as it was, and is read and held once for all of them.
 */
type Entries = Map<string, Entry>;
const entries = perDatabase(
  (reader) => new Kept<Entries>(reader, 'entries', ({ size }) => size * ENTRY_BYTES),
);
/** Part of the room that the entries of one rubric may take before they are gathered anew. */
const PART = 1 / 4;

/**
 * Tree of a published edition. It never changes, so that drafts, checks and comparisons share its
 * entries, and with them all that was found of one. No statement where it is held.
 */
export function treeOfEdition(source: DataSource | EntityManager, key: string): Promise<Tree> {
  const reader = readerOf(source);
  const rubric = rubricAt(key);
  const [trees, gathered] = [held(reader), entries(reader)];
  // Asked for with its trees, so that it never leaves before them.
  const among = gathered.get(rubric);
  const known = trees.get(key);
  if (known) return known;
  const room = roomForAll() * PART;
  const into: Entries = among && among.size * ENTRY_BYTES < room ? among : new Map();
  const fetching = readEdition(reader, key, into);
  trees.set(key, fetching);
  return fetching.then(
    (tree) => {
      trees.set(key, fetching, (tree.size + 1) * PLACE_BYTES);
      gathered.set(rubric, into);
      return tree;
    },
    async () => {
      trees.delete(key);
      // Not committed yet: whoever writes it sees it, and it may still come to nothing.
      return readEdition(source, key, new Map());
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

const readEdition = async (
  source: DataSource | EntityManager,
  key: string,
  into: Entries,
): Promise<Tree> => inSlices(building(await entriesAt(source, key, into)));

/** Entries of a published edition, in its printed order, as they stand in the database. */
export const entriesOfEdition = (
  source: DataSource | EntityManager,
  key: string,
): Promise<Entry[]> => entriesAt(source, key, new Map());

/** An edition is read by so many entries a statement, so that nobody waits for a large one. */
const A_STATEMENT = 1_000;

/** Which revision stands at a place, and where the source has it. */
interface PlaceRow {
  hash: string;
  lines: string | null;
}

const nameOf = ({ hash, lines }: PlaceRow): string => (lines === null ? hash : `${hash} ${lines}`);

/** Those that are not there yet are read into what is there. */
async function entriesAt(
  source: DataSource | EntityManager,
  edition: string,
  into: Entries,
): Promise<Entry[]> {
  const { options } = 'connection' in source ? source.connection : source;
  const postgres = options.type === 'postgres';
  const [key, from, to] = postgres ? ['$1', '$2', '$3'] : ['?', '?', '?'];
  const found: Entry[] = [];
  for (let read = A_STATEMENT, start = 0; read === A_STATEMENT; start += A_STATEMENT) {
    const places = await source.query<PlaceRow[]>(
      `SELECT revision_hash AS hash, lines FROM edition_entry
       WHERE edition_key = ${key} AND position >= ${from} AND position < ${to} ORDER BY position`,
      [edition, start, start + A_STATEMENT],
    );
    const missing = places.filter((place) => !into.has(nameOf(place)));
    const rows = await revisionsOf(source, rubricAt(edition), missing, postgres);
    for (const place of missing) {
      const row = rows.get(place.hash);
      if (row) into.set(nameOf(place), fromShelfRow({ ...row, lines: place.lines }));
    }
    // What is no longer there is for `verify` to tell.
    found.push(...places.flatMap((place) => into.get(nameOf(place)) ?? []));
    read = places.length;
    // A statement on SQLite never lets anybody in by itself.
    if (read === A_STATEMENT) await setImmediate();
  }
  return found;
}

async function revisionsOf(
  source: DataSource | EntityManager,
  rubric: string,
  places: readonly PlaceRow[],
  postgres: boolean,
): Promise<Map<string, Omit<ShelfRow, 'lines'>>> {
  if (places.length === 0) return new Map();
  const hashes = places.map(({ hash }) => hash);
  const rows = await source.query<Omit<ShelfRow, 'lines'>[]>(
    `SELECT ${revisionOf('r')} FROM revision r
     WHERE rubric_key = ${postgres ? '$1' : '?'} AND hash ${postgres ? '= ANY($2::text[])' : 'IN (SELECT value FROM json_each(?))'}`,
    [rubric, postgres ? hashes : JSON.stringify(hashes)],
  );
  return new Map(rows.map((row) => [row.hash, row]));
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
