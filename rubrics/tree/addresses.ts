import { remembered } from '../remembered';
import { atOnce, each, type Steps } from '../steps';
import { placedLaw } from '../kinds';
import { numberingOf } from '../kinds/readers';
import type { SchemeName } from '../vocabulary';
import { schemes } from './numbering';
import type { Node, Tree } from './tree';

/** Names of nodes: which one alone bears a name, and who bear it in whatever spelling. */
interface Names {
  byAddress: Map<string, Node>;
  bySpelling: Map<string, readonly Node[]>;
}

/** A path with more numbers than this is no name for people; such a node is named by its key. */
const LONGEST_PATH = 12;

/**
 * Gives every node its address: its number with that of the nearest code above, or, where several
 * bear that, the numbers between as well, or else its key. So no address ever means the first of
 * several.
 */
export function* givingAddresses(nodes: readonly Node[]): Steps<Names> {
  const names: Names = { byAddress: new Map(), bySpelling: new Map() };
  const shorts = yield* grouping(nodes, (node) => {
    const short = shortName(node);
    return short === null ? [] : [`${node.part}/${short}`];
  });
  for (const node of nodes) node.address = `~${node.entry.key}`;
  for (const [spelling, bearers] of shorts) names.bySpelling.set(spelling, bearers);
  yield;
  yield* each(shorts.values(), (bearers) => {
    const [only, ...others] = bearers;
    if (others.length === 0) give(names, only!, `${only!.part}/${shortName(only!)}`);
    else givePaths(names, bearers);
  });
  givePaths(names, nodes.filter(isListNumeral));
  yield;
  const others = yield* grouping(nodes, aliases);
  yield* each(others, ([spelling, bearers]) => {
    if (names.bySpelling.has(spelling)) return;
    names.bySpelling.set(spelling, bearers);
    if (bearers.length === 1)
      for (const alias of aliases(bearers[0]!))
        if (spelt(alias) === spelling) names.byAddress.set(alias, bearers[0]!);
  });
  return names;
}

function give({ byAddress }: Names, node: Node, address: string): void {
  node.address = address;
  byAddress.set(address, node);
}

/** Of nodes that share a short name: each the shortest path that it has alone, if it has one. */
function givePaths(names: Names, bearers: readonly Node[]): void {
  const left = new Set(bearers);
  for (const pathOf of [pathFromCode, wholePath]) {
    for (const [spelling, same] of grouped([...left], pathOf)) {
      if (names.bySpelling.has(spelling)) continue;
      names.bySpelling.set(spelling, same);
      if (same.length > 1) continue;
      const [node] = same as [Node];
      give(names, node, pathOf(node)[0]!);
      left.delete(node);
    }
  }
}

const grouped = (...given: Parameters<typeof grouping>): Map<string, Node[]> =>
  atOnce(grouping(...given));

function* grouping(
  nodes: readonly Node[],
  named: (node: Node) => readonly string[],
  spell: (name: string) => string = spelt,
): Steps<Map<string, Node[]>> {
  const found = new Map<string, Node[]>();
  yield* each(nodes, (node) => {
    for (const name of named(node)) {
      const spelling = spell(name);
      const same = found.get(spelling);
      if (!same) found.set(spelling, [node]);
      else if (same.at(-1) !== node) same.push(node);
    }
  });
  return found;
}

/**
 * A place in whatever spelling: part in any case, figures and brackets of full width, blanks or
 * none.
 */
function spelt(place: string): string {
  const [part = '', ...rest] = place
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\s/g, '')
    .split('/');
  return [part.toLowerCase(), ...rest].join('/');
}

/**
 * The nodes that a place inside a text (`criteria/1.1(1)`, `criteria/1.1/b/(4)`, `~key`) may name:
 * none, one, or several between which it does not tell.
 */
export function nodesNamed(tree: Tree, place: string): readonly Node[] {
  if (place.startsWith('~')) {
    const node = tree.byKey.get(place.slice(1));
    return node ? [node] : [];
  }
  const exact = tree.byAddress.get(place);
  if (exact) return [exact];
  const spelling = spelt(place);
  // People copy the punctuation behind a number with it.
  const bare = spelling.replace(/[.、:]$/, '');
  return (
    tree.bySpelling.get(spelling) ??
    tree.bySpelling.get(bare) ??
    onPath(tree, spelling) ??
    onPath(tree, bare) ??
    asPrinted(tree, place) ??
    []
  );
}

const printed = remembered((nodes: readonly Node[]) => grouped(nodes, runningNames, spaced));

/**
 * Nodes whose numbers, from one above them down, run together as sentences print them:
 * `第五条（三）1)`. A number alone names one node or none.
 */
function asPrinted({ nodes }: Tree, place: string): readonly Node[] | null {
  const spelling = spaced(place);
  const found = printed(nodes).get(spelling) ?? [];
  const isAlone = found.some(({ label, part }) => spaced(`${part}/${label}`) === spelling);
  return found.length === 1 || (found.length > 1 && !isAlone) ? found : null;
}

/** Blanks stay where numbers would run into one another: 2.1 3 is not 2.13. */
const spaced = (place: string): string =>
  place
    .split(/(?<=[\p{L}\p{N}])\s+(?=[\p{L}\p{N}])/u)
    .map((piece, i) => (i === 0 ? spelt(piece) : spelt(`/${piece}`).slice(1)))
    .join(' ');

const runningNames = (node: Node): string[] =>
  wholePath(node).flatMap((path) => {
    const [part, ...numbers] = path.split('/');
    return numbers.map((_, from) => `${part}/${numbers.slice(from).join(' ')}`);
  });

/** Nodes with the last number of a path below nodes with the others; null where there is none. */
function onPath(tree: Tree, spelling: string): readonly Node[] | null {
  const [part, ...numbers] = spelling.split('/');
  const last = numbers.pop();
  if (!last || numbers.length === 0) return null;
  const found = tree.nodes.filter(
    (node) => node.part === part && numberOf(node) === last && isBelow(node, numbers),
  );
  return found.length ? found : null;
}

function isBelow(node: Node, numbers: readonly string[]): boolean {
  let left = numbers.length;
  for (let at = node.parent; at && left > 0; at = at.parent)
    if (numberOf(at) === numbers[left - 1]) left--;
  return left === 0;
}

const numberOf = ({ label }: Node): string | null =>
  label === null ? null : spelt(`/${label}`).slice(1);

/** The printed numbers from the nearest code above down to a node; none where it has no number. */
export const numbersFromCode = (node: Node): string[] =>
  pathFromCode(node).flatMap((path) => path.split('/').slice(1));

/** The path from the nearest code above, and the one from the top of the part. */
const pathFromCode = (node: Node): string[] => pathWhile(node, (above) => !isCoded(above));
const wholePath = (node: Node): string[] => pathWhile(node, () => true);

function pathWhile(node: Node, onward: (above: Node) => boolean): string[] {
  if (definedBy(node) !== null || node.label === null) return [];
  const numbers = [node.label];
  for (let at = node.parent; at && at.part === node.part; at = at.parent) {
    if (at.label === null) continue;
    numbers.unshift(at.label);
    if (numbers.length > LONGEST_PATH) return [];
    if (!onward(at)) break;
  }
  return [[node.part, ...numbers].join('/')];
}

/**
 * A numbered term also answers to its number, and so does what stands in a list, where nobody else
 * bears it; a part inside a part also answers to the outer one.
 */
function aliases(node: Node): string[] {
  const short = shortName(node);
  const found: string[] = [];
  const isNumberOnly = definedBy(node) !== null || isListNumeral(node);
  if (isNumberOnly && node.label !== null) found.push(`${node.part}/${node.label}`);
  for (let outer = node.parent; short !== null && outer; outer = outer.parent)
    if (outer.part !== node.part) found.push(`${outer.part}/${short}`);
  return found;
}

const definedBy = ({ entry }: Node): string | null => placedLaw(entry).defines(entry.content);

/** Whether the number of a node says by itself where it stands. */
export const isCoded = (node: Node): boolean => bearsCode(node) && !isListNumeral(node);

function bearsCode({ entry, label }: Node): boolean {
  const { scheme } = numberingOf(entry);
  return label !== null && !!scheme && schemes[scheme].coded;
}

/**
 * Whether a bare number counts a list, below what has one place in the text by its own number
 * (`1` below 3.2.2): no category 1, though it looks like one.
 */
function isListNumeral(node: Node): boolean {
  if (node.label === null || numberingOf(node.entry).scheme !== 'decimal') return false;
  for (let at = node.parent; at && at.part === node.part; at = at.parent) {
    if (!bearsCode(at)) continue;
    const scheme = numberingOf(at.entry).scheme!;
    const { below, through } = schemes[scheme];
    return through || below.length > 0 || scheme === 'decimal';
  }
  return false;
}

/**
 * The number of a node with that of the nearest code above, or its word; null: it has neither, or
 * is counted in a list.
 */
export function shortName(node: Node): string | null {
  const word = definedBy(node);
  if (word !== null) return word;
  if (node.label === null || !numberingOf(node.entry).scheme || isListNumeral(node)) return null;
  return isCoded(node) ? node.label : (codeAbove(node)?.label ?? '') + node.label;
}

/** The nearest node above that bears a code, or null. */
export function codeAbove({ parent }: Node): Node | null {
  for (let node = parent; node; node = node.parent) if (isCoded(node)) return node;
  return null;
}

/** Label of the nearest entry above a node that is numbered by one of these schemes, or null. */
export function labelAbove(
  { parent }: Node,
  which: (scheme: SchemeName) => boolean,
): string | null {
  for (let node = parent; node; node = node.parent) {
    const { scheme } = numberingOf(node.entry);
    if (node.label !== null && scheme && which(scheme)) return node.label;
  }
  return null;
}
