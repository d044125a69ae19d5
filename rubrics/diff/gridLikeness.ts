import type { Texts } from './grid';

/** What is written in figures and signs alone, as a number, a score or a tick. */
const FIGURES = /^[\d\s.,，:：%％‰~～+\-−×√○●★☆分(（)）①-⑳≥≤><]*$/u;
const OF_FIGURES = 0.3;

/** How like a row of the one table is to one of the other, by their numbers. */
type Likeness = (a: number, b: number) => number;

/**
 * By what stands in the columns that answer each other: by the likeness of the texts, and by those
 * that were kept. The more rows share what stands in a column, the less it says of one of them.
 * Texts are held against each other once, however many rows have them.
 */
export function rowLikeness(
  a: Texts,
  b: Texts,
  columns: readonly (readonly [number, number])[],
): { like: Likeness; kept: Likeness } {
  const signs = new Signs();
  const pairs = columns.map(([i, j]) => pairOf(a, b, [i, j], signs));
  const weighed =
    (likenessIn: (pair: ColumnPair, x: number, y: number) => number): Likeness =>
    (i, j) => {
      let [same, all] = [0, 0];
      for (const pair of pairs) {
        const [x, y] = [pair.a.of[i]!, pair.b.of[j]!];
        const [s, t] = [pair.a.said[x]!, pair.b.said[y]!];
        if (s.text === '' && t.text === '') continue;
        const worth = pair.weight * (s.inFigures && t.inFigures ? OF_FIGURES : 1);
        same += worth * likenessIn(pair, x, y);
        all += worth;
      }
      return all === 0 ? 0 : same / all;
    };
  return {
    like: remembered(
      a.rows.length,
      b.rows.length,
      weighed((pair, x, y) => pair.like(x, y)),
    ),
    kept: weighed(({ a: from, b: to }, x, y) => (from.said[x]!.text === to.said[y]!.text ? 1 : 0)),
  };
}

/** Two columns that answer each other, and how much their cells say of a row. */
interface ColumnPair {
  a: Said;
  b: Said;
  weight: number;
  /** How like one text of the one is to one of the other. */
  like: Likeness;
}
/** What the cells of a column say, each text once, and which one each row has. */
interface Said {
  said: readonly Text[];
  of: readonly number[];
}
interface Text {
  text: string;
  inFigures: boolean;
  pairs: Int32Array;
}

function pairOf(a: Texts, b: Texts, [i, j]: readonly [number, number], signs: Signs): ColumnPair {
  const [from, to] = [saidIn(a, i, signs), saidIn(b, j, signs)];
  const distinct = ({ said, of }: Said) => (of.length === 0 ? 0 : said.length / of.length);
  return {
    a: from,
    b: to,
    weight: (distinct(from) + distinct(to)) / 2,
    like: remembered(from.said.length, to.said.length, (x, y) =>
      likenessOf(from.said[x]!, to.said[y]!),
    ),
  };
}

function saidIn({ rows }: Texts, column: number, signs: Signs): Said {
  const texts = rows.map((row) => row[column] ?? '');
  const places = new Map([...new Set(texts)].map((text, at) => [text, at]));
  return {
    said: [...places.keys()].map((text) => signs.text(text)),
    of: texts.map((text) => places.get(text)!),
  };
}

function remembered(lengthA: number, lengthB: number, like: Likeness): Likeness {
  const known = new Float64Array(lengthA * lengthB).fill(-1);
  return (a, b) => {
    const at = a * lengthB + b;
    if (known[at]! < 0) known[at] = like(a, b);
    return known[at]!;
  };
}

/** Pairs of neighbouring signs as numbers, so that two heaps of them are quickly compared. */
class Signs {
  private readonly known = new Map<string, number>();

  text(text: string): Text {
    return { text, inFigures: FIGURES.test(text), pairs: this.pairsIn(text) };
  }
  private pairsIn(text: string): Int32Array {
    const signs = [...text];
    const pairs = signs.slice(1).map((sign, i) => this.number(`${signs[i]}${sign}`));
    return Int32Array.from(pairs).sort();
  }
  private number(pair: string): number {
    const held = this.known.get(pair) ?? this.known.size;
    this.known.set(pair, held);
    return held;
  }
}

/** By what stands in the columns wherever it stands, or by the names themselves. */
export function columnLikeness(a: Texts, b: Texts, i: number, j: number): number {
  const [names, cells] = [new Signs(), new Map<string, number>()];
  const numbers = ({ rows }: Texts, at: number) =>
    Int32Array.from(
      rows
        .map((row) => row[at] ?? '')
        .filter(Boolean)
        .map((text) => {
          const held = cells.get(text) ?? cells.size;
          cells.set(text, held);
          return held;
        }),
    ).sort();
  return Math.max(
    dice(numbers(a, i), numbers(b, j)),
    likenessOf(names.text(a.columns[i] ?? ''), names.text(b.columns[j] ?? '')),
  );
}

const likenessOf = (a: Text, b: Text): number => (a.text === b.text ? 1 : dice(a.pairs, b.pairs));

/** How much of two heaps is in both; each is sorted. */
function dice(a: Int32Array, b: Int32Array): number {
  if (a.length === 0 || b.length === 0) return 0;
  let common = 0;
  for (let [i, j] = [0, 0]; i < a.length && j < b.length; ) {
    const [x, y] = [a[i]!, b[j]!];
    if (x === y) common++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return (2 * common) / (a.length + b.length);
}
