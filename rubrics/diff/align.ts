import { placedLaw } from '../kinds';
import { isClause } from '../kinds/readers';
import type { Node, Tree } from '../tree/tree';
import { bigramsAmong, containment, type WeighedText } from './likeness/bigrams';

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
  const [ownLeft, ownRight] = [vectors(left, ownText), vectors(right, ownText)];
  const own = cosines(ownLeft, ownRight);
  const extent = cosines(vectors(left, extentText), vectors(right, extentText));
  const place = placement(a, b, parallel(left, right, extent));
  const rows = new Map(left.map((node, i) => [node, i]));
  const columns = new Map(right.map((node, j) => [node, j]));
  const scores = left.map((x, i) =>
    Float64Array.from(right, (y, j) => {
      if (x.entry.kind !== y.entry.kind) return 0;
      const up = x.parent ? rows.get(x.parent) : undefined;
      const column = y.parent ? columns.get(y.parent) : undefined;
      const above =
        up !== undefined && column !== undefined
          ? extent[up]![column]!
          : Number(!x.parent && !y.parent);
      const into = column === undefined ? 0 : extent[i]![column]!;
      const words = own[i]![j]!;
      const held = words === 0 ? 0 : containment(ownLeft[i]!, ownRight[j]!);
      const alike =
        SHARES.own * words +
        SHARES.held * held +
        SHARES.above * above +
        SHARES.into * into +
        SHARES.kind * Number(sortOf(x) === sortOf(y)) +
        SHARES.place * place(x, y);
      return Math.max(
        0,
        Math.min(1, (alike - (isHeading(x) !== isHeading(y) ? MIXED : 0)) / WHOLE),
      );
    }),
  );
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

/** Cosine of every vector with every other, through lists of who holds which bigram. */
function cosines(left: readonly WeighedText[], right: readonly WeighedText[]): Float64Array[] {
  const holders = new Map<number, { at: number; weight: number }[]>();
  for (const [at, { codes, weights, norm }] of right.entries()) {
    codes.forEach((code, k) => {
      const weight = weights[k]! / norm;
      const held = holders.get(code);
      if (held) held.push({ at, weight });
      else holders.set(code, [{ at, weight }]);
    });
  }
  return left.map(({ codes, weights, norm }) => {
    const row = new Float64Array(right.length);
    codes.forEach((code, k) => {
      const own = weights[k]! / norm;
      for (const { at, weight } of holders.get(code) ?? []) row[at] = row[at]! + own * weight;
    });
    return row;
  });
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
function placement(a: Tree, b: Tree, codes: boolean): (x: Node, y: Node) => number {
  const share = (tree: Tree) => {
    const parts = new Map<string, Node[]>();
    for (const node of tree.nodes) parts.set(node.part, [...(parts.get(node.part) ?? []), node]);
    return new Map(
      [...parts.values()].flatMap((nodes) =>
        nodes.map((node, i): [Node, number] => [
          node,
          nodes.length < 2 ? 0 : i / (nodes.length - 1),
        ]),
      ),
    );
  };
  const [inA, inB] = [share(a), share(b)];
  return (x, y) => {
    if (codes && !x.address.startsWith('~') && x.address === y.address) return 2;
    return 1 - Math.abs(inA.get(x)! - inB.get(y)!);
  };
}

function ranked(
  left: readonly Node[],
  right: readonly Node[],
  scores: readonly Float64Array[],
): Likeness[] {
  const best = right.map((_, j) => scores.reduce((most, row) => Math.max(most, row[j]!), 0));
  return left.flatMap((x, i) => {
    const row = Array.from(scores[i]!, (score, j) => ({
      j,
      score: score === 0 ? 0 : score * (0.85 + 0.15 * (score / best[j]!)),
    })).filter(({ score }) => score > 0);
    row.sort((p, q) => q.score - p.score || p.j - q.j);
    return row.slice(0, NAMED).map(({ j, score }) => ({
      a: x.entry.key,
      b: right[j]!.entry.key,
      score: Math.round(score * 1e4) / 1e4,
    }));
  });
}
