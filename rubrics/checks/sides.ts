import { addTo } from '../addTo';
import { placedLaw, type Content, type Entry } from '../kinds';
import { isClause, termContent, type ClauseNode } from '../kinds/readers';
import type { Node, Tree } from '../tree/tree';
import type { Part } from '../vocabulary';
import { isStructural, kindOf, titleOf } from './clauses';
import { likeness } from './likeness';

/** A clause of the criteria and its counterpart in the assessment. */
export interface Pair {
  asked: Node;
  judged: Node;
}
/**
 * An entry with what answers it in the parallel rubrics; a rubric where nothing does is missing.
 */
export interface Sisters {
  node: Node;
  sisters: Sister[];
  of: number;
}
export interface Sister {
  rubric: string;
  node: Node;
}

/**
 * Pairs that answer each other in both directions, in the order of the criteria. A heading that
 * stands once under the same name in the other part is answered by that one, whatever the numbers
 * say: one number that is wrong would otherwise part all that follow.
 */
export function pairsOf(tree: Tree, counterparts: ReadonlyMap<string, Node>): Pair[] {
  const byName = new Map<string, Node[]>();
  for (const node of tree.nodes) if (titleOf(node)) addTo(byName, named(node, node.part), node);
  const once = (node: Node, part: Part) => {
    const [one, ...more] = byName.get(named(node, part)) ?? [];
    return more.length === 0 ? one : undefined;
  };
  const taken = new Set<Node>();
  const byTitle = new Map<Node, Node>();
  for (const node of tree.nodes) {
    if (!isStructural(node) || once(node, 'criteria') !== node) continue;
    const other = once(node, 'assessment');
    if (!other) continue;
    byTitle.set(node, other);
    taken.add(other);
  }
  return tree.nodes.flatMap((asked) => {
    if (asked.part !== 'criteria') return [];
    const judged = byTitle.get(asked) ?? counterparts.get(asked.entry.key);
    if (
      !judged ||
      (!byTitle.has(asked) && (taken.has(judged) || counterparts.get(judged.entry.key) !== asked))
    )
      return [];
    return [{ asked, judged }];
  });
}

/**
 * What answers each entry in each parallel rubric, by key: parts by part, below them siblings by
 * label, name and likeness, in order, downwards.
 */
export function sistersOf(tree: Tree, parallel: ReadonlyMap<string, Tree>): Map<string, Sisters> {
  const found = new Map(
    tree.nodes.map((node): [string, Sisters] => [
      node.entry.key,
      { node, sisters: [], of: parallel.size },
    ]),
  );
  for (const [rubric, other] of parallel) {
    const pending: [Node[], Node[]][] = [[tree.roots, other.roots]];
    for (let sides = pending.pop(); sides; sides = pending.pop()) {
      for (const [node, sister] of sisterChildren(...sides)) {
        found.get(node.entry.key)!.sisters.push({ rubric, node: sister });
        if (node.children.length && sister.children.length)
          pending.push([node.children, sister.children]);
      }
    }
  }
  return found;
}

/** Most pairs of siblings that are compared each with each. */
const COMPARED = 40_000;

/** What was found of two lists of siblings when they were last compared, by their first entries. */
const compared = new WeakMap<Entry, WeakMap<Entry, Compared>>();
interface Compared {
  a: readonly Node[];
  b: readonly Node[];
  /** Places in the lists. */
  pairs: readonly (readonly [number, number])[];
}

/**
 * Siblings of two texts that answer each other, in order: the alignment with the most likeness.
 * Texts that share entries, as a draft and its base do, share what was found.
 */
export function sisterChildren(a: readonly Node[], b: readonly Node[]): [Node, Node][] {
  if (!a[0] || !b[0] || a.length * b.length > COMPARED) return [];
  const [first, other] = [a[0].entry, b[0].entry];
  const withFirst = compared.get(first) ?? new WeakMap<Entry, Compared>();
  compared.set(first, withFirst);
  let held = withFirst.get(other);
  if (!held || !readAlike(held.a, a) || !readAlike(held.b, b))
    held = { a, b, pairs: aligned(a, b) };
  withFirst.set(other, held);
  return held.pairs.map(([i, j]) => [a[i]!, b[j]!]);
}

/** Whether two lists of siblings are the same to who compares them. */
const readAlike = (a: readonly Node[], b: readonly Node[]): boolean =>
  a.length === b.length &&
  a.every(
    ({ entry, label, part }, i) =>
      entry === b[i]?.entry && label === b[i].label && part === b[i].part,
  );

function aligned(a: readonly Node[], b: readonly Node[]): [number, number][] {
  const scores = a.flatMap((node) => b.map((other) => score(node, other)));
  const sums = new Float64Array(a.length * b.length);
  const gain = (i: number, j: number) => scores[i * b.length + j] ?? 0;
  // The most that the siblings from i and j on give; nothing behind the last.
  const best = (i: number, j: number) => (j < b.length ? (sums[i * b.length + j] ?? 0) : 0);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const together = best(i + 1, j + 1) + gain(i, j);
      sums[i * b.length + j] = Math.max(best(i + 1, j), best(i, j + 1), together);
    }
  }
  const pairs: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (gain(i, j) > 0 && best(i, j) === best(i + 1, j + 1) + gain(i, j)) {
      pairs.push([i, j]);
      i++;
      j++;
    } else if (best(i, j) === best(i + 1, j)) i++;
    else j++;
  }
  return pairs;
}

const named = (node: Node, part: Part): string => `${part} ${kindOf(node)} ${titleOf(node)}`;

/** Below it two paragraphs do not say the same thing in two rubrics. */
const ALIKE = 0.35;

/** How well two siblings answer each other; 0: not at all. */
function score(a: Node, b: Node): number {
  if (a.part !== b.part || a.entry.kind !== b.entry.kind) return 0;
  const [x, y] = [termContent(a.entry), termContent(b.entry)];
  if (x && y) return termScore(x, y);
  if (isClause(a) && isClause(b)) return clauseScore(a, b);
  return placedLaw(a.entry).sameName(a.entry.content, b.entry.content) ? 1 : 0;
}

function termScore(a: Content<'term'>, b: Content<'term'>): number {
  if (a.term === b.term) return 2;
  return likeness(a.definition, b.definition) > 0.8 ? 0.5 : 0;
}

function clauseScore(a: ClauseNode, b: ClauseNode): number {
  const [x, y] = [a.entry.content, b.entry.content];
  if (x.kind !== y.kind) return 0;
  const named = titleScore(x.title, y.title);
  if (x.part && x.part === y.part) return 2 + named;
  const text = x.text && y.text ? likeness(x.text, y.text) : 0;
  const labelled = a.label !== null && a.label === b.label && isStructural(a) ? 0.6 : 0;
  const all = Math.max(named, text > ALIKE ? text : 0) + labelled;
  return all > ALIKE ? all + (a.label === b.label ? 0.05 : 0) : 0;
}

function titleScore(a: string | undefined, b: string | undefined): number {
  if (!a || !b) return 0;
  return a === b ? 1.5 : likeness(a, b);
}
