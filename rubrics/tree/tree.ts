import type { Entry, PlacedName } from '../kinds';
import { isFacts, isWeight, numberingOf, partOpened } from '../kinds/readers';
import type { Part, SchemeName } from '../vocabulary';
import { addTo } from '../addTo';
import { atOnce, each, type Steps } from '../steps';
import { givingAddresses, labelAbove } from './addresses';
import { byCodeUnit } from './canonical';
import { signsIn, tellsEnglish, type Signs } from './language';
import { Numbers, type Above } from './numbering';

export type Placed = Entry<PlacedName>;

/** An entry in its place, with all that place gives: part, label, address. */
export interface Node {
  entry: Placed;
  parent: Node | null;
  children: Node[];
  part: Part;
  /** Effective printed label: the override, or what place gives; null where it is unnumbered. */
  label: string | null;
  /** Address inside the edition (`criteria/1.1(1)`, `terms/使命`, `~key`). */
  address: string;
  weight: Entry<'weight'> | null;
  /** Position in document order, from 0. */
  position: number;
  /** Whether it stands in an English text: then blanks stand where Chinese has none. */
  english: boolean;
}

/** The whole of a rubric at one moment: an edition, a proposal or a file. Immutable once built. */
export interface Tree {
  facts: Entry<'facts'>;
  roots: Node[];
  /** All nodes in document order, which is the printed order. */
  nodes: Node[];
  /** How many there are, and the one at a position, also where not all were looked at. */
  size: number;
  at(position: number): Node;
  byKey: ReadonlyMap<string, Node>;
  /** By the names that one node bears alone. */
  byAddress: ReadonlyMap<string, Node>;
  /** Who bears a name, in one spelling for all; `nodesNamed` reads it. */
  bySpelling: ReadonlyMap<string, readonly Node[]>;
  /** Where the entries of each kind stand, by position: mostly few among many clauses. */
  byKind: ReadonlyMap<PlacedName, readonly number[]>;
  /** Mostly a weight is called after its bearer: where those stand that are not, by their keys. */
  strays: ReadonlyMap<string, number>;
  /** Whether its text is English. */
  english: boolean;
  /** Letters of its text, which tell its language. */
  signs: Signs;
}

/** What makes a set of entries no tree; names the entry. */
export class BrokenTree extends Error {
  constructor(
    readonly fault: 'no facts' | 'duplicate key' | 'missing parent' | 'cycle' | 'no part',
    readonly key: string,
  ) {
    super(`${fault}: ${key}`);
  }
}

/**
 * Entries in any order → the tree they form.
 * @throws BrokenTree where a key is there twice, a parent is missing, entries hang below themselves
 * or stand in no part
 */
export const buildTree = (entries: readonly Entry[]): Tree => atOnce(building(entries));

/** The same, step by step. */
export function* building(entries: readonly Entry[]): Steps<Tree> {
  const { facts, byKey, weights } = yield* sorted(entries);
  const roots: Node[] = [];
  yield* each(byKey.values(), (node) => {
    if (node.entry.parent === null) roots.push(node);
    else {
      node.parent = byKey.get(node.entry.parent) ?? null;
      if (!node.parent) throw new BrokenTree('missing parent', node.entry.key);
      node.parent.children.push(node);
    }
  });
  yield* each(weights.values(), (weight) => {
    const bearer = byKey.get(weight.parent ?? '');
    if (!bearer) throw new BrokenTree('missing parent', weight.key);
    bearer.weight = weight;
  });
  const signs = yield* signsIn(entries);
  const english = tellsEnglish(signs, facts);
  const nodes = yield* placing(roots, english);
  if (nodes.length < byKey.size) {
    const lost = [...byKey.values()].find((node) => node.position < 0)!;
    throw new BrokenTree('cycle', lost.entry.key);
  }
  const byKind = new Map<PlacedName, number[]>();
  const strays = new Map<string, number>();
  yield* each(nodes, ({ entry, position, weight }) => {
    addTo(byKind, entry.kind, position);
    if (weight && isStray(weight, entry)) strays.set(weight.key, position);
  });
  const names = yield* givingAddresses(nodes);
  const at = (position: number): Node => nodes[position]!;
  return {
    ...{ facts, roots, nodes, size: nodes.length, at },
    ...{ byKey, ...names, byKind, strays, english, signs },
  };
}

/** Entries by what they are. */
interface Sorted {
  facts: Entry<'facts'>;
  byKey: Map<string, Node>;
  weights: Map<string, Entry<'weight'>>;
}

function* sorted(entries: readonly Entry[]): Steps<Sorted> {
  const byKey = new Map<string, Node>();
  const weights = new Map<string, Entry<'weight'>>();
  let facts: Entry<'facts'> | undefined;
  yield* each(entries, (entry) => {
    if (byKey.has(entry.key) || weights.has(entry.key) || facts?.key === entry.key)
      throw new BrokenTree('duplicate key', entry.key);
    if (isFacts(entry)) {
      if (facts) throw new BrokenTree('duplicate key', entry.key);
      facts = entry;
    } else if (isWeight(entry)) weights.set(entry.key, entry);
    else byKey.set(entry.key, unplaced(entry));
  });
  if (!facts) throw new BrokenTree('no facts', '');
  return { facts, byKey, weights };
}

const unplaced = (entry: Placed): Node => ({
  entry,
  parent: null,
  children: [],
  part: 'preface',
  label: null,
  address: '',
  weight: null,
  position: -1,
  english: false,
});

/** Those of the given keys that are there, in the order given. */
export const nodesAt = ({ byKey }: Tree, keys: readonly string[]): Node[] =>
  keys.flatMap((key) => byKey.get(key) ?? []);

/** A node and all below it, in document order; a text may be deep. */
export function withinOf(top: Node): Node[] {
  const found: Node[] = [];
  const stack = [top];
  for (let node = stack.pop(); node; node = stack.pop()) {
    found.push(node);
    stack.push(...node.children.toReversed());
  }
  return found;
}

/** Key of the weight of a clause. */
export const weightKey = (clauseKey: string) => `${clauseKey}/points`;

export const isStray = (weight: Entry<'weight'>, bearer: Placed): boolean =>
  weight.key !== weightKey(bearer.key);

export const byOrder = (a: { order: string; key: string }, b: { order: string; key: string }) =>
  byCodeUnit(a.order, b.order) || (a.key < b.key ? -1 : 1);

/**
 * Sorts siblings, gives part, label, position and language, depth first without recursion: a text
 * may be deep.
 */
function* placing(roots: Node[], english: boolean): Steps<Node[]> {
  const nodes: Node[] = [];
  const numbers = new Numbers();
  const stack: { node: Node; list: Map<SchemeName, string> }[] = [];
  const push = (siblings: Node[]) => {
    siblings.sort((a, b) => byOrder(a.entry, b.entry));
    const list = new Map<SchemeName, string>();
    for (const node of siblings.toReversed()) stack.push({ node, list });
  };
  push(roots);
  yield* each(taken(stack), ({ node, list }) => {
    label(node, list, numbers);
    const own = partOpened(node.entry);
    if (!own && !node.parent) throw new BrokenTree('no part', node.entry.key);
    node.part = own ?? node.parent!.part;
    node.position = nodes.length;
    node.english = english;
    nodes.push(node);
    push(node.children);
  });
  return nodes;
}

/** What is on a stack, as long as there is something. */
function* taken<T>(stack: T[]): Generator<T> {
  for (let top = stack.pop(); top; top = stack.pop()) yield top;
}

function label(node: Node, list: Map<SchemeName, string>, numbers: Numbers): void {
  const { scheme } = numberingOf(node.entry);
  const above: Above = (names) => labelAbove(node, (name) => names.includes(name));
  const given = node.entry.label;
  if (given !== undefined) node.label = given;
  else node.label = scheme ? numbers.byPlace(scheme, list, above) : null;
  if (scheme && node.label !== null) numbers.took(scheme, node.label, list);
}
