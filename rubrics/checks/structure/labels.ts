import { schemes } from '../../tree/numbering';
import { numberingOf } from '../../kinds/readers';
import type { Node } from '../../tree/tree';
import type { SchemeName } from '../../vocabulary';

/**
 * A printed number among its siblings: which number, and which one the siblings before it lead to
 * expect.
 */
interface Numbered {
  node: Node;
  label: string;
  number: number;
  expected: number;
  before: Node | null;
}

export const schemeIn = ({ entry }: Node): SchemeName | undefined => numberingOf(entry).scheme;

/**
 * Siblings of one scheme in order, with what is expected of each. One printed without a number
 * still takes one. A list may begin at 0; of a dotted code the last number counts.
 */
export function numbered(children: readonly Node[], scheme: SchemeName): Numbered[] {
  const found: Numbered[] = [];
  let expected: number | null = null;
  let before: Node | null = null;
  for (const node of children.filter((child) => schemeIn(child) === scheme)) {
    const { label } = node;
    if (label === null) {
      expected = (expected ?? 1) + 1;
      continue;
    }
    if (!schemes[scheme].pattern.test(label)) continue;
    const number = schemes[scheme].number(label);
    found.push({ node, label, number, expected: expected ?? 1, before });
    expected = number + 1;
    before = node;
  }
  return found;
}

export const schemesIn = (children: readonly Node[]): SchemeName[] => [
  ...new Set(children.flatMap((node) => schemeIn(node) ?? [])),
];
