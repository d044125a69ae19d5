import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import {
  saidBy,
  searchedAs,
  shadowOf,
  type NumberShadow,
  type Shadow,
} from '../../rubrics/search/shadow';
import { tokensOf } from '../../rubrics/search/tokens';
import { entriesOf } from '../../rubrics/acts/changes';
import type { Tree } from '../../rubrics/tree/tree';
import type { EditionRow } from './rows';
import { SearchEditionRow, SearchPlaceRow } from './searchRows';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Names the law by which an edition is indexed. */
export const SEARCH_LAW = digest(searchedAs()).slice(0, 16);

/** Words as they are written, with the tokens by which they are found. */
interface Text {
  digest: string;
  names: string;
  aside: string;
  text: string;
  tokens: string;
}

/** A place as it is written: its text by digest, its number by both its forms. */
interface Placed extends Omit<SearchPlaceRow, 'textId' | 'editionSeq' | 'labelId'> {
  edition: number;
  digest: string;
  path: string | null;
  own: string | null;
}

/**
 * Puts an edition into the index of search, in the transaction of `manager`; nothing where it is
 * there. The only one who writes there.
 */
export async function indexEdition(
  manager: EntityManager,
  { seq }: Pick<EditionRow, 'seq'>,
  tree: Tree,
): Promise<void> {
  const postgres = manager.connection.options.type === 'postgres';
  // Two who wrote the same texts at once would wait for one another.
  if (postgres) await manager.query('SELECT pg_advisory_xact_lock(7263002)');
  const known = await manager.findOneBy(SearchEditionRow, { editionSeq: seq });
  if (known?.law === SEARCH_LAW) return;
  await manager.delete(SearchEditionRow, { editionSeq: seq });
  if (known) await manager.delete(SearchPlaceRow, { editionSeq: seq });
  const { texts, labels, places } = contentOf(seq, tree);
  const on = statements(postgres ? fromPostgres : fromSqlite);
  const added = await manager.query<{ id: number; digest: string }[]>(on.texts, [json(texts)]);
  const tokens = added.map(({ id, digest: text }) => ({ id, tokens: texts.get(text)!.tokens }));
  await manager.query(on.tokens(postgres), [JSON.stringify(tokens)]);
  await manager.query(on.labels, [json(labels)]);
  await manager.query(on.places, [JSON.stringify(places)]);
  await manager.insert(SearchEditionRow, {
    ...{ editionSeq: seq, law: SEARCH_LAW, english: Number(tree.english) },
  });
}

const json = (rows: ReadonlyMap<string, object>): string => JSON.stringify([...rows.values()]);

function contentOf(seq: number, tree: Tree) {
  const texts = new Map<string, Text>();
  const labels = new Map<string, NumberShadow>();
  const places: Placed[] = [];
  const positions = new Map(entriesOf(tree).map((entry, position) => [entry, position]));
  for (const node of tree.nodes) {
    const shadow = shadowOf(node);
    if (!shadow) continue;
    const { number } = shadow;
    const text = textOf(shadow);
    const known = digest(JSON.stringify(text));
    if (!texts.has(known))
      texts.set(known, { digest: known, ...text, tokens: tokensOf(shadow).join(' ') });
    if (number) labels.set(`${number.path}\n${number.own}`, number);
    const { position, part, address, label } = node;
    places.push({
      ...{ edition: seq, position, digest: known, kind: node.entry.kind, part },
      ...{ entry: positions.get(node.entry)!, weight: positions.get(node.weight!) ?? null },
      ...{ address, label, number: saidBy(node)!.number?.path ?? null },
      ...{ path: number?.path ?? null, own: number?.own ?? null },
    });
  }
  return { texts, labels, places };
}

const textOf = ({ names, aside, text }: Shadow) => ({
  names: names.join('\n'),
  aside: aside.join('\n'),
  text,
});

/** What `textOf` made of the words. */
export const shadowIn = ({ names, aside, text }: ReturnType<typeof textOf>): Shadow => ({
  names: names ? names.split('\n') : [],
  aside: aside ? aside.split('\n') : [],
  text,
});

/** Rows that a statement gets as JSON, with their columns: one for an edition of any size. */
type From = (columns: readonly string[]) => string;

const fromSqlite: From = (columns) =>
  `(SELECT ${columns.map((name) => `value ->> '${name}' AS ${name}`).join(', ')} FROM json_each(?)) AS j`;

const INTEGERS = ['id', 'edition', 'position', 'entry', 'weight'];
const fromPostgres: From = (columns) => {
  const typed = columns.map((name) => `${name} ${INTEGERS.includes(name) ? 'integer' : 'text'}`);
  return `json_to_recordset($1) AS j (${typed.join(', ')})`;
};

const SHOWN = ['position', 'kind', 'part', 'entry', 'weight', 'address', 'label', 'number'];
const statements = (from: From) => ({
  texts: `INSERT INTO search_text (digest, names, aside, text)
    SELECT digest, names, aside, text FROM ${from(['digest', 'names', 'aside', 'text'])}
    WHERE true ON CONFLICT DO NOTHING RETURNING id, digest`,
  tokens: (postgres: boolean) => `INSERT INTO search_token (rowid, tokens)
    SELECT id, ${postgres ? "array_to_tsvector(string_to_array(tokens, ' '))" : 'tokens'}
    FROM ${from(['id', 'tokens'])}`,
  labels: `INSERT INTO search_label (path, own)
    SELECT path, own FROM ${from(['path', 'own'])} WHERE true ON CONFLICT DO NOTHING`,
  places: `INSERT INTO search_place (text_id, edition_seq, label_id, ${SHOWN.join(', ')})
    SELECT t.id, j.edition, l.id, ${SHOWN.map((name) => `j.${name}`).join(', ')}
    FROM ${from(['edition', 'digest', 'path', 'own', ...SHOWN])}
    JOIN search_text t ON t.digest = j.digest
    LEFT JOIN search_label l ON l.path = j.path AND l.own = j.own`,
});
