import { addTo } from '../addTo';
import type { Strip } from './redline';

/** A paragraph that stands elsewhere now, or stood elsewhere, as office programs track it. */
export interface Moved {
  /** One for both places: `moved_3`. */
  name: string;
  /** Whether the paragraphs of this name begin here, and whether they end here. */
  opens: boolean;
  closes: boolean;
  /** Names of the pieces that read alike at both places; of the rest one went and one came. */
  alike: ReadonlySet<string>;
}

/** Two places of one paragraph, by its numbers. */
interface Pair {
  from: number;
  to: number;
  alike: ReadonlySet<string>;
}

/**
 * Paragraphs that moved, by their numbers: what stood together and stands together has one name,
 * as it moved at once. A paragraph of which nothing but its number reads alike went and came; rows
 * of tables are tracked as rows.
 */
export function movesOf(strips: readonly Strip[]): Map<number, Moved> {
  const moves = new Map<number, Moved>();
  const pairs = pairsOf(strips);
  // What stands in cells moves cell by cell: no range reaches over their ends.
  const inCells = ({ from, to }: Pair) => strips[from]!.assessed ?? strips[to]!.assessed;
  const follows = (before: Pair | undefined, one: Pair | undefined) =>
    before &&
    one &&
    before.from + 1 === one.from &&
    before.to + 1 === one.to &&
    !inCells(before) &&
    !inCells(one);
  let named = 0;
  pairs.forEach((pair, i) => {
    const opens = !follows(pairs[i - 1], pair);
    const closes = !follows(pair, pairs[i + 1]);
    if (opens) named++;
    const moved = { name: `moved_${named}`, opens, closes, alike: pair.alike };
    moves.set(pair.from, moved).set(pair.to, moved);
  });
  return moves;
}

/** In the order of their old places. */
function pairsOf(strips: readonly Strip[]): Pair[] {
  const hither = new Map<string, number[]>();
  strips.forEach((strip, at) => {
    if (strip.line?.fate === 'HITHER') addTo(hither, nameOf(strip), at);
  });
  return strips.flatMap((strip, from): Pair[] => {
    if (strip.line?.fate !== 'THITHER' || inTable(strip)) return [];
    const to = hither.get(nameOf(strip))?.shift();
    if (to === undefined || inTable(strips[to]!)) return [];
    const alike = alikeIn(strip, strips[to]!);
    return [...alike].some((piece) => piece !== 'label') ? [{ from, to, alike }] : [];
  });
}

const inTable = ({ table, band }: Strip): boolean => table !== null || band !== null;
const nameOf = ({ line, field }: Strip): string => `${line?.head?.entry.key} ${field}`;

function alikeIn(one: Strip, other: Strip): ReadonlySet<string> {
  const texts = new Map(other.pieces.map((piece) => [piece.name, textOf(piece)]));
  return new Set(
    one.pieces.flatMap((piece) => {
      const text = textOf(piece);
      return text !== '' && texts.get(piece.name) === text ? [piece.name] : [];
    }),
  );
}

const textOf = ({ runs }: Strip['pieces'][number]): string => runs.map(({ text }) => text).join('');
