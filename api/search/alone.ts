import type { DataSource } from 'typeorm';
import type { Entry } from '../../rubrics/kinds';
import { excerptOf, type Excerpt } from '../../rubrics/search/excerpt';
import { saidAlone, type Said } from '../../rubrics/search/shadow';
import type { Node, Placed, Tree } from '../../rubrics/tree/tree';
import type { Part } from '../../rubrics/vocabulary';
import { ask } from '../database/ask';
import { fromShelfRow, REVISION_COLUMNS, revisionOf, type ShelfRow } from '../editions/shelf';
import { OpenTree } from '../entries/openTree';

/** Where something stands, as the index has it. */
interface Stands {
  /** Key of the edition, and its number. */
  key: string;
  edition: number;
  text: number;
  position: number;
}

/** What stands there, without the text around it. */
interface ReadAlone {
  open: OpenTree;
  node: Node;
  /** What is shown of it for the words of a search. */
  excerptFor(words: readonly string[]): Excerpt;
}

/** A place, its entry, and its weight behind it with a `w` before each name. */
type Row = ShelfRow & {
  nth: number;
  english: number;
  address: string;
  part: Part;
  printed: string | null;
  number: string | null;
} & { [Name in keyof ShelfRow as `w_${Name}`]: ShelfRow[Name] | null };

/**
 * The entries at some places of the index, each by itself: what that takes hangs on how many there
 * are, and not on the texts that they stand in.
 * @returns one for each; null where none was asked for, or the index no longer has it
 */
export async function aloneAt(
  source: DataSource,
  places: readonly (Stands | null)[],
): Promise<(ReadAlone | null)[]> {
  const asked = places.flatMap((place, nth) => (place ? [{ ...place, nth }] : []));
  if (asked.length === 0) return places.map(() => null);
  const rows = await ask<Row>(source, statementFor(source), [JSON.stringify(asked)]);
  const found = new Map(rows.map((row) => [row.nth, row]));
  return places.map((place, nth) => {
    const row = found.get(nth);
    return place && row ? alone(place, row) : null;
  });
}

function alone({ key, position }: Stands, row: Row): ReadAlone {
  const node = new NodeAlone(position, row);
  const own = row.printed;
  const number: Said['number'] = row.number && own ? { own, path: row.number } : null;
  return {
    open: new OpenTree(key, nothingAround),
    node,
    excerptFor(words) {
      const said = saidAlone(node, number);
      return said ? excerptOf(said, words) : { excerpt: '', marks: [] };
    },
  };
}

class NodeAlone implements Node {
  readonly entry: Placed;
  readonly weight: Entry<'weight'> | null;
  readonly part: Part;
  readonly label: string | null;
  readonly address: string;
  readonly english: boolean;

  constructor(
    readonly position: number,
    row: Row,
  ) {
    const weight = Object.fromEntries(
      [...REVISION_COLUMNS, 'lines'].map((name) => [name, row[`w_${name}` as keyof Row]]),
    ) as unknown as ShelfRow;
    this.entry = fromShelfRow(row) as Placed;
    this.weight = weight.content === null ? null : (fromShelfRow(weight) as Entry<'weight'>);
    this.part = row.part;
    this.label = row.printed;
    this.address = row.address;
    this.english = row.english === 1;
  }

  get parent(): Node {
    return neverAsked('parent');
  }
  get children(): Node[] {
    return neverAsked('children');
  }
}

/** Whoever marks a field that needs more as answered alone hears of it at once. */
function neverAsked(name: string | symbol): never {
  throw new Error(`${String(name)} of an entry that was read alone`);
}
const nothingAround = new Proxy({} as Tree, { get: (_, name) => neverAsked(name) });

const WEIGHT = REVISION_COLUMNS.map((name) => `w.${name} AS w_${name}`).join(', ');

function statementFor({ options }: DataSource): string {
  const postgres = options.type === 'postgres';
  const names = ['nth', 'key', 'edition', 'text', 'position'];
  const places = postgres
    ? `json_to_recordset($1) AS j (nth integer, "key" text, edition integer, text integer, position integer)`
    : `(SELECT ${names.map((name) => `value ->> '${name}' AS ${name}`).join(', ')} FROM json_each(?)) AS j`;
  // On SQLite what stands first is read first.
  const join = postgres ? 'JOIN' : 'CROSS JOIN';
  return `SELECT j.nth, s.english, p.address, p.part, p.label AS printed, p.number,
      ${revisionOf('r')}, e.lines, ${WEIGHT}, b.lines AS w_lines
    FROM ${places}
    ${join} search_place p ON p.text_id = j.text AND p.edition_seq = j.edition AND p.position = j.position
    ${join} search_edition s ON s.edition_seq = j.edition
    ${join} edition_entry e ON e.edition_key = j.key AND e.position = p.entry
    ${join} revision r ON r.rubric_key = e.rubric_key AND r.hash = e.revision_hash
    LEFT JOIN edition_entry b ON b.edition_key = j.key AND b.position = p.weight
    LEFT JOIN revision w ON w.rubric_key = b.rubric_key AND w.hash = b.revision_hash`;
}
