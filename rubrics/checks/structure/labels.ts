import { familyOf } from '../../tree/families';
import { captionNumber, numberIn, schemes, stemOf } from '../../tree/numbering';
import { numberingOf } from '../../kinds/readers';
import type { Node } from '../../tree/tree';
import type { SchemeName } from '../../vocabulary';

/**
 * A printed number in its sequence: which number, and which one those before it lead to expect.
 */
interface Numbered {
  node: Node;
  label: string;
  scheme: SchemeName;
  number: number;
  expected: number;
  before: Node | null;
}

export const schemeIn = ({ entry }: Node): SchemeName | undefined => numberingOf(entry).scheme;

const isNumbered = (node: Node): boolean => schemeIn(node) !== undefined;

/** What bears numbers, and the headings through which they go on. */
export const isCounted = (node: Node): boolean => isNumbered(node) || node.children.length > 0;

/**
 * Every sequence of numbers: siblings of one family in order, and what is counted through the text.
 * One printed without a number still takes one. A list may begin at 0; of a code the last number
 * counts.
 */
export function sequences(nodes: readonly Node[]): Numbered[][] {
  const nameOf = sequenceOf();
  const tops = nodes.filter(({ parent }) => parent === null);
  const clauses = new Set(nodes.flatMap(({ label }) => label ?? []));
  const found = new Map<string, Node[]>();
  for (const node of nodes.filter(isNumbered)) {
    const name = nameOf(node);
    const same = found.get(name);
    if (same) same.push(node);
    else found.set(name, [node]);
  }
  return [...found.values()].map((same) => counted(same, { tops, clauses }));
}

/** Names the sequence to which a node belongs. */
function sequenceOf(): (node: Node) => string {
  const parents = new Map<Node | null, number>();
  return (node) => {
    const scheme = schemeIn(node)!;
    if (schemes[scheme].through) return stemOf(scheme, node.label ?? '');
    if (!parents.has(node.parent)) parents.set(node.parent, parents.size);
    return `${familyOf(scheme)} below ${parents.get(node.parent)}`;
  };
}

/** Where numbers stand: what stands at the top, and every number that is printed. */
interface Whole {
  tops: readonly Node[];
  clauses: ReadonlySet<string>;
}

function counted(nodes: readonly Node[], whole: Whole): Numbered[] {
  const found: Numbered[] = [];
  let expected: number | null = null;
  let before: Node | null = null;
  for (const node of nodes) {
    const { label } = node;
    const scheme = schemeIn(node)!;
    if (label === null) {
      expected = (expected ?? 1) + 1;
      continue;
    }
    const number = numberIn(scheme, label);
    if (Number.isNaN(number)) continue;
    if (number === 1 && before && beginsAnew(node, before)) expected = 1;
    if (number > (expected ?? 1)) {
      const last = lastBefore(node, scheme, whole.tops);
      const next = last ? numberIn(scheme, last.label!) + 1 : 1;
      if (next >= (expected ?? 1) && next <= number) [expected, before] = [next, last];
      // 表5.2.2 is the table of 5.2.2, whatever other clauses have none.
      const clause = captionNumber(label);
      if (clause !== label && whole.clauses.has(clause)) expected = number;
    }
    found.push({ node, label, scheme, number, expected: expected ?? 1, before });
    expected = number + 1;
    before = node;
  }
  return found;
}

/**
 * The last of a family before a node where headings without a number stand between them: numbers
 * may go on below such a heading, and behind it.
 */
function lastBefore(node: Node, scheme: SchemeName, tops: readonly Node[]): Node | null {
  let at: Node | null = node;
  do {
    const siblings: readonly Node[] = at.parent ? at.parent.children : tops;
    for (const other of siblings.slice(0, siblings.indexOf(at)).toReversed()) {
      const last = lastIn(other, familyOf(scheme));
      if (last) return isOfOne(scheme, last.label!, node.label!) ? last : null;
    }
    at = at.parent;
  } while (at && at.label === null);
  return null;
}

/** Whether codes go on from one another: 2.3 does from 2.2, and not from 2.1.2. */
const isOfOne = (scheme: SchemeName, ...labels: [string, string]): boolean =>
  schemes[scheme].below.length === 0 ||
  new Set(labels.map((label) => stemOf(scheme, label))).size === 1;

function lastIn(top: Node, family: SchemeName): Node | null {
  const stack = [top];
  for (let node = stack.pop(); node; node = stack.pop()) {
    const scheme = schemeIn(node);
    if (node.label === null) stack.push(...node.children);
    else if (scheme && familyOf(scheme) === family) return node;
  }
  return null;
}

/**
 * Whether what is counted through a text may begin again at 1: indicators below another one,
 * articles in another of the parts that stand at the top, as in an annex.
 */
function beginsAnew(node: Node, before: Node): boolean {
  if (node.parent === before.parent) return false;
  return schemeIn(node) === 'indicator' || topOf(node) !== topOf(before);
}

function topOf(node: Node): Node {
  let top = node;
  while (top.parent) top = top.parent;
  return top;
}
