import type { DataSource } from 'typeorm';
import { isInNumber, isLetters, scoreOf } from '../../rubrics/search/score';
import type { NumberShadow } from '../../rubrics/search/shadow';
import { ask } from '../database/ask';
import { perDatabase } from '../database/perDatabase';
import { SEARCH_LAW, shadowIn } from '../editions/searchIndex';
import {
  candidates,
  countsOf,
  WORDS,
  type Counts,
  type Place,
  type Wanted,
  type Words,
} from './candidates';

/** Something found, and how much it counts. */
type FoundPlace = Place & { score: number };

/** What a connection knows of the index; what stands there never changes. */
const held = perDatabase(() => ({
  editions: new Set<number>(),
  labels: new Map<number, NumberShadow>(),
  /** All that stand in labels. */
  signs: new Set<string>(),
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

/** What a search is narrowed to: editions by number, all of which are indexed. */
type Narrowing = Pick<Wanted, 'editions' | 'kinds' | 'parts'>;

/** Places that answer all words, in no order: the index finds candidates, the law decides. */
export async function placesFound(
  source: DataSource,
  words: readonly string[],
  narrowing: Narrowing,
): Promise<FoundPlace[]> {
  const known = held(source);
  const wanted = { ...narrowing, of: known.editions.size };
  const numbers = new Map(words.map((word) => [word, numbersWith(known, word)]));
  const texts = words.filter((word) => numbers.get(word)!.length === 0);
  // What stands in no number and may be no letters is counted where it is found; with a sign
  // that PostgreSQL takes in no text, nothing is.
  if (texts.length === words.length && !words.some((word) => isLetters(word) || /\0/.test(word)))
    return counted(source, words, { ...wanted, tokens: words });
  if (texts.length > 0) return judged(source, known, words, { ...wanted, tokens: texts });
  // All may stand in numbers: one of them is looked for in texts and there.
  const [word] = words.toSorted((a, b) => b.length - a.length);
  const found = new Map<string, FoundPlace>();
  for (const by of [{ tokens: [word!] }, { labels: numbers.get(word!)! }])
    for (const place of await judged(source, known, words, { ...wanted, ...by }))
      found.set(`${place.edition} ${place.position}`, place);
  return [...found.values()];
}

function numbersWith({ labels, signs }: Held, word: string): number[] {
  // Most words have a sign that stands in no number.
  for (let i = 0; i < word.length; i++) if (!signs.has(word.charAt(i))) return [];
  return [...labels].flatMap(([id, number]) => (isInNumber(word, number) ? [id] : []));
}

/** Counted by the statement that finds them: no word of them is read. */
async function counted(
  source: DataSource,
  words: readonly string[],
  wanted: Wanted,
): Promise<FoundPlace[]> {
  const rows = await candidates<Counts>(source, wanted, countsOf(source, words));
  return rows.flatMap(({ text, edition, position, kind, ...counts }) => {
    let score = 0;
    for (let i = 0; i < words.length; i++) {
      const count = counts[`count${i}`]!;
      if (count === 0) return [];
      score += count;
    }
    return [{ text, edition, position, kind, score }];
  });
}

/** With their words, to which the law is put. */
async function judged(
  source: DataSource,
  { labels }: Held,
  words: readonly string[],
  wanted: Wanted,
): Promise<FoundPlace[]> {
  const rows = await candidates<Words>(source, wanted, { columns: WORDS, words: [] });
  return rows.flatMap(({ label, names, aside, said, ...place }) => {
    const number = label === null ? null : labels.get(label)!;
    const score = scoreOf(words, number, shadowIn({ names, aside, text: said }));
    return score === null ? [] : [{ ...place, score }];
  });
}
