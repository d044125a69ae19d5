import type { DataSource } from 'typeorm';
import { addTo } from '../../rubrics/addTo';
import { isInNumber, scoreOf } from '../../rubrics/search/score';
import type { SearchedName } from '../../rubrics/kinds';
import type { NumberShadow, Shadow } from '../../rubrics/search/shadow';
import { tokensOfWord } from '../../rubrics/search/tokens';
import { PARTS } from '../../rubrics/vocabulary';
import { ask } from '../database/ask';
import { perDatabase } from '../database/perDatabase';
import { OTHER_PART } from '../kinds/enums';
import { Kept } from '../memory';
import { SEARCH_LAW, shadowIn } from '../editions/searchIndex';

/** Something found, and how much it counts. */
type FoundPlace = Omit<Place, 'label'> & { score: number };

/** About what a place takes. */
const PLACE_BYTES = 120;

/** What a connection knows of the index; what stands there never changes. */
const held = perDatabase((source) => ({
  editions: new Set<number>(),
  labels: new Map<number, NumberShadow>(),
  /** All that stand in labels. */
  signs: new Set<string>(),
  places: new Kept<readonly Place[]>(source, 'place', ({ length }) => length * PLACE_BYTES),
  texts: new Kept<Shadow>(
    source,
    'shadow',
    ({ names, aside, text }) =>
      2 * [...names, ...aside, text].reduce((sum, { length }) => sum + length, 0),
  ),
}));
type Held = ReturnType<typeof held>;

/** Those of the editions, by number, that the index holds. */
export async function indexedAmong(
  source: DataSource,
  editions: readonly number[],
): Promise<ReadonlySet<number>> {
  const known = held(source);
  if (editions.every((seq) => known.editions.has(seq))) return known.editions;
  // Numbers first, so that they are known of whatever edition is.
  const rows = await ask<{ seq: number }>(
    source,
    `SELECT edition_seq AS seq FROM search_edition WHERE law = '${SEARCH_LAW}'`,
  );
  const labels = await ask<{ id: number } & NumberShadow>(
    source,
    `SELECT id, path, own FROM search_label WHERE id > ${Math.max(0, ...known.labels.keys())}`,
  );
  for (const { id, path, own } of labels) {
    known.labels.set(id, { path, own });
    for (const sign of (path + own).split('')) known.signs.add(sign);
  }
  for (const { seq } of rows) known.editions.add(seq);
  return known.editions;
}

/** What a search is narrowed to. */
interface Narrowing {
  /** Numbers of editions, all of which are indexed. */
  editions: ReadonlySet<number>;
  kinds?: readonly string[] | null;
  /** By their names, and OTHER for those of a text's own. */
  parts?: readonly string[] | null;
}

/** A place of a candidate, as the index has it. */
interface Place {
  text: number;
  edition: number;
  position: number;
  label: number | null;
  kind: SearchedName;
  part: string;
}

/** Places that answer all words, in no order: the index finds candidates, the law decides. */
export async function placesFound(
  source: DataSource,
  words: readonly string[],
  narrowing: Narrowing,
): Promise<FoundPlace[]> {
  const known = held(source);
  const candidates = await candidatesFor(source, known, words, narrowing);
  const texts = await textsOf(source, known, candidates);
  const scores = new Map<string, number | null>();
  return candidates.flatMap(({ label, ...place }) => {
    const { text } = place;
    const pair = `${text} ${label}`;
    let score = scores.get(pair);
    if (score === undefined) {
      const number = label === null ? null : known.labels.get(label)!;
      score = scoreOf(words, number, texts.get(text)!);
      scores.set(pair, score);
    }
    return score === null ? [] : [{ ...place, score }];
  });
}

/**
 * Every place that may answer: by the words that no number holds, all of which its texts must hold;
 * where there is none, by one word in texts or numbers.
 */
async function candidatesFor(
  source: DataSource,
  known: Held,
  words: readonly string[],
  narrowing: Narrowing,
): Promise<Place[]> {
  const numbers = new Map(words.map((word) => [word, numbersWith(known, word)]));
  const texts = words.filter((word) => numbers.get(word)!.length === 0);
  if (texts.length > 0) return placesOf(source, known, narrowing, await textsWith(source, texts));
  const [word] = words.toSorted((a, b) => b.length - a.length);
  const found = new Map<string, Place>();
  for (const places of [
    await placesOf(source, known, narrowing, await textsWith(source, [word!])),
    await placesWhere(
      source,
      known,
      narrowing,
      amongNumbers(source, 'p.label_id', numbers.get(word!)!),
    ),
  ])
    for (const place of places) found.set(`${place.edition} ${place.position}`, place);
  return [...found.values()];
}

/** Numbers of the texts that have the tokens of all words. */
async function textsWith(source: DataSource, words: readonly string[]): Promise<number[]> {
  const { text, values } = byTokens(source, words);
  return (await ask<{ rowid: number }>(source, text, values)).map(({ rowid }) => rowid);
}

/**
 * Where texts stand, as far as it is searched. Most texts that are found were found before: where
 * all of a text stands is held, until the index holds another edition.
 */
async function placesOf(
  source: DataSource,
  known: Held,
  narrowing: Narrowing,
  texts: readonly number[],
): Promise<Place[]> {
  const { editions, kinds, parts } = narrowing;
  const nameOf = (text: number) => `${known.editions.size} ${text}`;
  const found = new Map(texts.map((text) => [text, known.places.get(nameOf(text))]));
  const missing = texts.filter((text) => !found.get(text));
  const asked = amongNumbers(source, 'p.text_id', missing);
  // So many are asked for what is searched alone, or all of their places would be.
  if (missing.length > MANY) {
    const held = texts.filter((text) => found.get(text));
    return [
      ...(held.length > 0 ? await placesOf(source, known, narrowing, held) : []),
      ...(await placesWhere(source, known, narrowing, asked)),
    ];
  }
  if (missing.length > 0) {
    const rows = new Map<number, Place[]>();
    for (const place of await ask<Place>(
      source,
      `SELECT ${PLACE} FROM search_place p WHERE ${asked.text}`,
      asked.values,
    ))
      addTo(rows, place.text, place);
    for (const text of missing) {
      const places = rows.get(text) ?? [];
      found.set(text, places);
      known.places.set(nameOf(text), places);
    }
  }
  const named = (part: string) => (PART_NAMES.has(part) ? part : OTHER_PART);
  return [...found.values()].flatMap((places) =>
    places!.filter(
      ({ edition, kind, part }) =>
        editions.has(edition) &&
        (kinds?.includes(kind) ?? true) &&
        (parts?.includes(named(part)) ?? true),
    ),
  );
}
const PLACE =
  'p.text_id AS text, p.edition_seq AS edition, p.position, p.label_id AS label, p.kind, p.part';
const PART_NAMES: ReadonlySet<string> = new Set(PARTS);
/** Texts whose places are fetched at once, in all editions. */
const MANY = 50;

function numbersWith({ labels, signs }: Held, word: string): number[] {
  // Most words have a sign that stands in no number.
  for (let i = 0; i < word.length; i++) if (!signs.has(word.charAt(i))) return [];
  return [...labels].flatMap(([id, number]) => (isInNumber(word, number) ? [id] : []));
}

/** A condition, with the values of its first placeholders. */
interface Where {
  text: string;
  values: (string | readonly number[])[];
}

/** One of some numbers, however many they are. */
const amongNumbers = ({ options }: DataSource, column: string, some: readonly number[]): Where =>
  options.type === 'postgres'
    ? { text: `${column} = ANY($1::integer[])`, values: [some] }
    : { text: `${column} IN (SELECT value FROM json_each(?))`, values: [JSON.stringify(some)] };

/** What asks for the texts that have the tokens of all words. */
function byTokens({ options }: DataSource, words: readonly string[]): Where {
  const postgres = options.type === 'postgres';
  const [and, or] = postgres ? [' & ', ' | '] : [' AND ', ' OR '];
  const quote = (token: string) => (postgres ? `'${token}'` : `"${token}"`);
  const asked = words.map((word) => {
    const ways = tokensOfWord(word).map((tokens) => tokens.map(quote).join(and));
    return ways.length > 1 ? `(${ways.map((way) => `(${way})`).join(or)})` : ways[0]!;
  });
  return {
    text: postgres
      ? 'SELECT rowid FROM search_token WHERE tokens @@ $1::tsquery'
      : 'SELECT rowid FROM search_token WHERE search_token MATCH ?',
    values: [asked.join(and)],
  };
}

async function placesWhere(
  source: DataSource,
  known: Held,
  { editions, kinds, parts }: Narrowing,
  where: Where,
): Promise<Place[]> {
  // A few are looked up one by one; of most, what is found in others is passed over.
  const few = editions.size < known.editions.size / MOST;
  const values = [...where.values];
  const among = (column: string, wanted: readonly string[]) => {
    if (wanted.length === 0) return 'false';
    const marks = wanted.map((value) => {
      values.push(value);
      return source.options.type === 'postgres' ? `$${values.length}` : '?';
    });
    return `${column} IN (${marks.join(', ')})`;
  };
  const other = parts?.includes(OTHER_PART) ? `p.part NOT IN (${KNOWN})` : 'false';
  const conditions = [
    where.text,
    ...(few ? [`p.edition_seq IN (${[...editions].join(', ')})`] : []),
    ...(kinds ? [among('p.kind', kinds)] : []),
    ...(parts ? [`(${among('p.part', parts)} OR ${other})`] : []),
  ];
  const rows = await ask<Place>(
    source,
    `SELECT ${PLACE} FROM search_place p WHERE ${conditions.join(' AND ')}`,
    values,
  );
  return few ? rows : rows.filter(({ edition }) => editions.has(edition));
}
/** The parts that have names, as SQL lists them: words of the law. */
const KNOWN = PARTS.map((part) => `'${part}'`).join(', ');
/** Share of all editions, below which it pays to look them up. */
const MOST = 4;

/** The words of the texts of candidates: those that are not held are fetched. */
async function textsOf(
  source: DataSource,
  { texts }: Held,
  candidates: readonly Place[],
): Promise<Map<number, Shadow>> {
  const found = new Map<number, Shadow>();
  const missing: number[] = [];
  for (const { text } of candidates) {
    if (found.has(text)) continue;
    const shadow = texts.get(text);
    if (shadow) found.set(text, shadow);
    else missing.push(text);
  }
  if (missing.length === 0) return found;
  const { text: wanted, values } = amongNumbers(source, 'id', missing);
  const rows = await ask<{ id: number } & Parameters<typeof shadowIn>[0]>(
    source,
    `SELECT id, names, aside, text FROM search_text WHERE ${wanted}`,
    values,
  );
  for (const { id, ...row } of rows) {
    const shadow = shadowIn(row);
    texts.set(id, shadow);
    found.set(id, shadow);
  }
  return found;
}
