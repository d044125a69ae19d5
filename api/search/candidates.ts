import type { DataSource } from 'typeorm';
import type { SearchedName } from '../../rubrics/kinds';
import { COUNTS } from '../../rubrics/search/score';
import { tokensOfWord } from '../../rubrics/search/tokens';
import { PARTS } from '../../rubrics/vocabulary';
import { ask } from '../database/ask';
import { OTHER_PART } from '../kinds/enums';

/** A place of a candidate. */
export interface Place {
  text: number;
  edition: number;
  position: number;
  kind: SearchedName;
}

/** Which candidates are read: by words of their texts, or by their numbers. */
export interface Wanted {
  tokens?: readonly string[];
  labels?: readonly number[];
  /** Numbers of editions, of as many as there are. */
  editions: ReadonlySet<number>;
  of: number;
  kinds?: readonly string[] | null;
  /** By their names, and OTHER for those of a text's own. */
  parts?: readonly string[] | null;
}

/** What is read of each beside its place; `words` are those that it names, each as `w.word…`. */
interface Read {
  columns: string;
  words: readonly string[];
}

/** The words of a candidate, and its number. */
export interface Words {
  label: number | null;
  names: string;
  aside: string;
  said: string;
}
export const WORDS = 'p.label_id AS label, t.names, t.aside, t.text AS said';

/** How much each word counts for, as the law has it of words that no number holds. */
export type Counts = Record<`count${number}`, number>;
export function countsOf({ options }: DataSource, words: readonly string[]): Read {
  const within = options.type === 'postgres' ? 'strpos' : 'instr';
  const columns = words.map((_, i) => {
    const holds = (column: string) => `${within}(t.${column}, w.word${i}) > 0`;
    return `CASE WHEN p.label_id IS NULL AND t.names = w.word${i} THEN ${COUNTS.whole}
      WHEN ${holds('names')} OR ${holds('aside')} THEN ${COUNTS.name} ELSE 0 END +
      CASE WHEN ${holds('text')} THEN ${COUNTS.text} ELSE 0 END AS count${i}`;
  });
  return { columns: columns.join(', '), words };
}

/** Share of all editions, below which it pays to look them up. */
const SHARE = 4;

/** All that the index has for what is wanted: what they hold is not yet sure. */
export async function candidates<Row extends object>(
  source: DataSource,
  { editions, of, ...wanted }: Wanted,
  { columns, words }: Read,
): Promise<(Place & Row)[]> {
  const on = new Statement(source.options.type === 'postgres');
  const asked = words.map((word, i) => `${on.text(word)} AS word${i}`).join(', ');
  // A few are looked up one by one; of most, what is found in others is passed over.
  const few = editions.size < of / SHARE;
  // On SQLite what stands first is read first.
  const join = on.postgres ? 'JOIN' : 'CROSS JOIN';
  const [from, found] = wanted.labels
    ? ['search_place p', on.among('p.label_id', wanted.labels)]
    : [`search_token f ${join} search_place p ON p.text_id = f.rowid`, ''];
  const conditions = [
    found || on.holding(wanted.tokens ?? []),
    ...(few ? [`p.edition_seq IN (${[...editions].join(', ')})`] : []),
    ...on.narrowed(wanted),
  ];
  const rows = await ask<Place & Row>(
    source,
    `SELECT p.text_id AS text, p.edition_seq AS edition, p.position, p.kind, ${columns}
      FROM ${asked && `(SELECT ${asked}) w CROSS JOIN `}${from}
      ${join} search_text t ON t.id = p.text_id WHERE ${conditions.join(' AND ')}`,
    on.values,
  );
  return few ? rows : rows.filter(({ edition }) => editions.has(edition));
}

/** Conditions in the words of a database, and the values behind them in their order. */
class Statement {
  readonly values: (string | readonly number[])[] = [];

  constructor(readonly postgres: boolean) {}

  /** What stands for a value: each once, in the order of the statement. */
  text(value: string): string {
    this.values.push(value);
    return this.postgres ? `$${this.values.length}::text` : '?';
  }

  /** One of some numbers, however many they are. */
  among(column: string, some: readonly number[]): string {
    this.values.push(this.postgres ? some : JSON.stringify(some));
    return this.postgres
      ? `${column} = ANY($${this.values.length}::integer[])`
      : `${column} IN (SELECT value FROM json_each(?))`;
  }

  /** Texts that have the tokens of all words. */
  holding(words: readonly string[]): string {
    const [and, or, mark] = this.postgres ? [' & ', ' | ', `'`] : [' AND ', ' OR ', '"'];
    const all = words.map((word) => {
      const ways = tokensOfWord(word).map((tokens) =>
        tokens.map((token) => mark + token + mark).join(and),
      );
      return ways.length > 1 ? `(${ways.map((way) => `(${way})`).join(or)})` : ways[0]!;
    });
    this.values.push(all.join(and));
    return this.postgres ? `f.tokens @@ $${this.values.length}::tsquery` : 'f.search_token MATCH ?';
  }

  narrowed({ kinds, parts }: Pick<Wanted, 'kinds' | 'parts'>): string[] {
    const other = parts?.includes(OTHER_PART) ? `p.part NOT IN (${KNOWN})` : 'false';
    return [
      ...(kinds ? [this.oneOf('p.kind', kinds)] : []),
      ...(parts ? [`(${this.oneOf('p.part', parts)} OR ${other})`] : []),
    ];
  }

  private oneOf = (column: string, wanted: readonly string[]): string =>
    wanted.length === 0
      ? 'false'
      : `${column} IN (${wanted.map((value) => this.text(value)).join(', ')})`;
}

/** The parts that have names, as SQL lists them: words of the law. */
const KNOWN = PARTS.map((part) => `'${part}'`).join(', ');
