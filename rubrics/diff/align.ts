import { placedLaw } from '../kinds';
import { isClause } from '../kinds/readers';
import type { Node, Tree } from '../tree/tree';
import { bigramsAmong, type WeighedText } from './likeness/bigrams';

/** Two entries that may answer each other, by key, with how alike they are, 0–1. */
export interface Likeness {
  a: string;
  b: string;
  score: number;
}

/** How many candidates are named for each entry. */
const NAMED = 5;
/**
 * What likeness is made of; chosen on judged pairs (test/rubrics/align.judged.json,
 * `align.measure.ts` prints what it hits).
 * - own: words of the clause itself; held: share of its words that the other holds, however much
 * else that one says
 * - above: likeness of what they stand in; into: of the clause with what the other stands in; both
 * with all below
 * - kind: both points, both paragraphs; place: how near in their parts, twice that for one code
 * where codes agree
 */
const SHARES = { own: 1, held: 0.3, above: 0.3, into: 0.3, kind: 0.05, place: 0.1 };
const WHOLE = Object.values(SHARES).reduce((sum, share) => sum + share, 0);
/**
 * A heading stands for all below it, a paragraph for itself: that one answers the other is the
 * exception.
 */
const MIXED = 0.15;

/**
 * Which clauses of one rubric answer which of another, where nothing but the texts says so: for
 * each clause and term of `a` the likest of `b`, best first. Words count by bigram TF-IDF, of the
 * clause itself and with all that stands below it; the likeness of what stands above it and its
 * place add to it; and a candidate that fits another clause better falls back.
 */
export function alignTrees(a: Tree, b: Tree): Likeness[] {
  const [left, right] = [worded(a), worded(b)];
  const weigh = bigramsAmong([...left, ...right].map(ownText));
  const vectors = (nodes: readonly Node[], textOf: (node: Node) => string) =>
    nodes.map((node) => weigh(textOf(node)));
  const { cosine: own, held } = sharedBy(vectors(left, ownText), vectors(right, ownText));
  const { cosine: extent } = sharedBy(vectors(left, extentText), vectors(right, extentText));
  const codes = parallel(left, right, extent);
  const [sides, others] = [sidesOf(a, left), sidesOf(b, right)];
  const scores = sides.map((x, i) => {
    const row = new Float64Array(right.length);
    for (const [j, y] of others.entries()) {
      if (x.kind !== y.kind) continue;
      const above =
        x.above >= 0 && y.above >= 0 ? extent[x.above]![y.above]! : Number(x.isTop && y.isTop);
      const alike =
        SHARES.own * own[i]![j]! +
        SHARES.held * held[i]![j]! +
        SHARES.above * above +
        SHARES.into * (y.above < 0 ? 0 : extent[i]![y.above]!) +
        SHARES.kind * Number(x.sort === y.sort) +
        SHARES.place * placement(x, y, codes);
      const mixed = x.isHeading === y.isHeading ? 0 : MIXED;
      row[j] = Math.max(0, Math.min(1, (alike - mixed) / WHOLE));
    }
    return row;
  });
  return ranked(left, right, scores);
}

const worded = (tree: Tree): Node[] => tree.nodes.filter((node) => ownText(node) !== '');

const ownText = ({ entry }: Node): string => placedLaw(entry).likened(entry.content);

/** An introduction is a paragraph like another. */
function sortOf({ entry }: Node): string {
  const sort = placedLaw(entry).sort(entry.content);
  return sort === 'LEAD' ? 'PARAGRAPH' : sort;
}

const isHeading = (node: Node): boolean =>
  isClause(node) && !node.entry.content.text && !node.entry.content.rows;

/** A clause with all that stands below it. */
export function extentText(node: Node): string {
  const texts: string[] = [];
  const stack = [node];
  for (let at = stack.pop(); at; at = stack.pop()) {
    texts.push(ownText(at));
    stack.push(...at.children);
  }
  return texts.join(' ');
}

/** How alike every text is to every other, by row and column. */
interface Shared {
  /** Cosine of the two vectors. */
  cosine: Float64Array[];
  /** Share of the weight of the left that the right holds, too. */
  held: Float64Array[];
}

/** Who holds one bigram: where, with what weight, and what share of its vector that is. */
interface Holding {
  at: number[];
  weights: number[];
  shares: number[];
}

function holdersOf(texts: readonly WeighedText[]): Map<number, Holding> {
  const holders = new Map<number, Holding>();
  for (const [at, { codes, weights, norm }] of texts.entries()) {
    codes.forEach((code, k) => {
      const holding = holders.get(code) ?? { at: [], weights: [], shares: [] };
      holders.set(code, holding);
      holding.at.push(at);
      holding.weights.push(weights[k]!);
      holding.shares.push(weights[k]! / norm);
    });
  }
  return holders;
}

/** Found through lists of who holds which bigram: most pairs share few of them. */
function sharedBy(left: readonly WeighedText[], right: readonly WeighedText[]): Shared {
  const holders = holdersOf(right);
  const rows = left.map(({ codes, weights, norm, sum }) => {
    const [cosine, held] = [new Float64Array(right.length), new Float64Array(right.length)];
    codes.forEach((code, k) => {
      const holding = holders.get(code);
      const own = weights[k]!;
      if (holding) addShared(holding, { own, share: own / norm, cosine, held });
    });
    return { cosine, held: held.map((weight) => (sum === 0 ? 0 : weight / sum)) };
  });
  return { cosine: rows.map(({ cosine }) => cosine), held: rows.map(({ held }) => held) };
}

interface Sums {
  own: number;
  share: number;
  cosine: Float64Array;
  held: Float64Array;
}

/** The innermost of all that is compared: by index, and nothing is made. */
function addShared({ at, weights, shares }: Holding, { own, share, cosine, held }: Sums): void {
  for (let n = 0; n < at.length; n++) {
    const j = at[n]!;
    cosine[j]! += share * shares[n]!;
    held[j]! += own < weights[n]! ? own : weights[n]!;
  }
}

/**
 * Whether the two bear one numbering: entries with one address mostly say the like. Else a code
 * they share says nothing.
 */
function parallel(
  left: readonly Node[],
  right: readonly Node[],
  extent: readonly Float64Array[],
): boolean {
  const at = new Map(
    right.flatMap((node, j) => (node.address.startsWith('~') ? [] : [[node.address, j] as const])),
  );
  const shared = left.flatMap((node, i) => {
    const j = at.get(node.address);
    return j === undefined ? [] : [extent[i]![j]!];
  });
  return shared.length > 0 && shared.reduce((sum, one) => sum + one, 0) / shared.length > 0.5;
}

/** 2 for the same part and code, where codes agree; else how near each in its part, 0–1. */
const placement = (x: Side, y: Side, codes: boolean): number =>
  codes && x.code !== null && x.code === y.code ? 2 : 1 - Math.abs(x.place - y.place);

/** What is asked of an entry beside each of the other text: asked once. */
interface Side {
  kind: string;
  sort: string;
  isHeading: boolean;
  isTop: boolean;
  /** Where its parent stands among those compared; -1: nowhere. */
  above: number;
  /** Null where nothing printed names it. */
  code: string | null;
  /** How far into its part it stands, 0–1. */
  place: number;
}

function sidesOf(tree: Tree, nodes: readonly Node[]): Side[] {
  const rows = new Map(nodes.map((node, i) => [node, i]));
  const places = placesIn(tree);
  return nodes.map((node) => ({
    kind: node.entry.kind,
    sort: sortOf(node),
    isHeading: isHeading(node),
    isTop: node.parent === null,
    above: (node.parent && rows.get(node.parent)) ?? -1,
    code: node.address.startsWith('~') ? null : node.address,
    place: places.get(node)!,
  }));
}

function placesIn(tree: Tree): Map<Node, number> {
  const parts = new Map<string, Node[]>();
  for (const node of tree.nodes) {
    const held = parts.get(node.part);
    if (held) held.push(node);
    else parts.set(node.part, [node]);
  }
  return new Map(
    [...parts.values()].flatMap((nodes) =>
      nodes.map((node, i): [Node, number] => [node, nodes.length < 2 ? 0 : i / (nodes.length - 1)]),
    ),
  );
}

function ranked(
  left: readonly Node[],
  right: readonly Node[],
  scores: readonly Float64Array[],
): Likeness[] {
  const best = right.map((_, j) => scores.reduce((most, row) => Math.max(most, row[j]!), 0));
  return left.flatMap((x, i) => {
    const row = [...scores[i]!].flatMap((score, j) =>
      score > 0 ? [{ j, score: score * (0.85 + 0.15 * (score / best[j]!)) }] : [],
    );
    row.sort((p, q) => q.score - p.score || p.j - q.j);
    return row.slice(0, NAMED).map(({ j, score }) => ({
      a: x.entry.key,
      b: right[j]!.entry.key,
      score: Math.round(score * 1e4) / 1e4,
    }));
  });
}
