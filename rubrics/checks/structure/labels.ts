import { familyOf, numberIn, schemes } from '../../tree/numbering';
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

export const isNumbered = (node: Node): boolean => schemeIn(node) !== undefined;

/**
 * Every sequence of numbers: siblings of one family in order, and what is counted through the text.
 * One printed without a number still takes one. A list may begin at 0; of a code the last number
 * counts.
 */
export function sequences(nodes: readonly Node[]): Numbered[][] {
  const nameOf = sequenceOf();
  const found = new Map<string, Node[]>();
  for (const node of nodes.filter(isNumbered)) {
    const name = nameOf(node);
    const same = found.get(name);
    if (same) same.push(node);
    else found.set(name, [node]);
  }
  return [...found.values()].map(counted);
}

/** Names the sequence to which a node belongs. */
function sequenceOf(): (node: Node) => string {
  const parents = new Map<Node | null, number>();
  return (node) => {
    const scheme = schemeIn(node)!;
    const stem = schemes[scheme].pattern.exec(node.label ?? '')?.[1] ?? '';
    if (schemes[scheme].through) return `${scheme} ${stem}`;
    if (!parents.has(node.parent)) parents.set(node.parent, parents.size);
    return `${familyOf(scheme)} below ${parents.get(node.parent)}`;
  };
}

function counted(nodes: readonly Node[]): Numbered[] {
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
    found.push({ node, label, scheme, number, expected: expected ?? 1, before });
    expected = number + 1;
    before = node;
  }
  return found;
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
