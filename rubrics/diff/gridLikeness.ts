import type { Texts } from './grid';

/** Two columns that answer each other, and how much their cells say of a row. */
interface Weighed {
  a: number;
  b: number;
  weight: number;
}

/** What is written in figures and signs alone, as a number, a score or a tick. */
const FIGURES = /^[\d\s.,，:：%％‰~～+\-−×√○●★☆分(（)）①-⑳≥≤><]*$/u;
const OF_FIGURES = 0.3;

/** The more rows share what stands in a column, the less it says of one of them. */
export const weigh = (
  a: Texts,
  b: Texts,
  columns: readonly (readonly [number, number])[],
): Weighed[] =>
  columns.map(([i, j]) => ({ a: i, b: j, weight: (distinct(a, i) + distinct(b, j)) / 2 }));

const distinct = ({ rows }: Texts, column: number): number =>
  rows.length === 0 ? 0 : new Set(rows.map((row) => row[column])).size / rows.length;

export function rowLikeness(
  a: readonly string[],
  b: readonly string[],
  columns: readonly Weighed[],
): number {
  let [same, all] = [0, 0];
  for (const { a: i, b: j, weight } of columns) {
    const [x, y] = [a[i] ?? '', b[j] ?? ''];
    if (x === '' && y === '') continue;
    const worth = weight * (FIGURES.test(x) && FIGURES.test(y) ? OF_FIGURES : 1);
    same += worth * textLikeness(x, y);
    all += worth;
  }
  return all === 0 ? 0 : same / all;
}

/** By what stands in the columns wherever it stands, or by the names themselves. */
export function columnLikeness(a: Texts, b: Texts, i: number, j: number): number {
  const cells = ({ rows }: Texts, at: number) => rows.map((row) => row[at] ?? '').filter(Boolean);
  return Math.max(
    dice(cells(a, i), cells(b, j)),
    textLikeness(a.columns[i] ?? '', b.columns[j] ?? ''),
  );
}

function textLikeness(a: string, b: string): number {
  if (a === b) return 1;
  return dice(pairsIn(a), pairsIn(b));
}

const pairsIn = (text: string): string[] => {
  const signs = [...text];
  return signs.slice(1).map((sign, i) => `${signs[i]}${sign}`);
};

/** How much of two heaps is in both. */
function dice(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const left = new Map<string, number>();
  for (const one of a) left.set(one, (left.get(one) ?? 0) + 1);
  let common = 0;
  for (const one of b) {
    const held = left.get(one) ?? 0;
    if (held > 0) {
      common++;
      left.set(one, held - 1);
    }
  }
  return (2 * common) / (a.length + b.length);
}
