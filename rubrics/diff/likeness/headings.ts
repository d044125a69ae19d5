import { clauseContent } from '../../kinds/readers';
import { placedLaw } from '../../kinds';
import type { Node, Tree } from '../../tree/tree';
import { answerOf, turned, type Matching, type Parting } from '../matching';
import { lettersOf } from './bigrams';
import { wordingOf } from './wording';

/** Share of the letters below a new heading that must come from below the old one. */
const SHARE = 0.6;

/**
 * Headings that were split, and such as were merged, which no word of their own tells but what
 * stands below them: a heading without a pair beside one that stayed, and what stands below it
 * stood below that one. Parts are added to a parting that is known.
 */
export function headingPartings(base: Tree, head: Tree, matching: Matching): void {
  const back = turned(matching);
  const [splits, merges] = [headingSplits(base, head, matching), headingSplits(head, base, back)];
  add(matching.splits, splits, base, head);
  add(matching.merges, merges, head, base);
}

/** A new heading of one side, and the heading of the other side from which it was parted. */
interface Parted {
  one: string;
  stays: string;
  part: string;
}

function headingSplits(base: Tree, head: Tree, matching: Matching): Parted[] {
  const known = new Set([...matching.splits, ...matching.merges].flatMap(({ many }) => many));
  const ones = new Map(matching.splits.flatMap(({ one, many }) => many.map((key) => [key, one])));
  const originOf = (node: Node): Node | undefined => {
    const key = matching.toBase.get(node.entry.key) ?? ones.get(node.entry.key);
    return key === undefined ? undefined : base.byKey.get(key);
  };
  return head.nodes.flatMap((part): Parted[] => {
    const { key } = part.entry;
    if (!isHeading(part) || matching.toBase.has(key) || known.has(key)) return [];
    const one = sourceOf(part, originOf);
    const stays = one && answerOf(head, matching.toHead, one.entry.key);
    if (!one || !stays || !isHeading(one) || stays.parent !== part.parent) return [];
    // What kept nothing of its own moved there whole.
    const keeps = stays.children.some((child) => originOf(child)?.parent === one);
    return keeps ? [{ one: one.entry.key, stays: stays.entry.key, part: key }] : [];
  });
}

const isHeading = ({ entry }: Node): boolean => {
  const content = clauseContent(entry);
  return content !== undefined && placedLaw(entry).heads(entry.content);
};

/** The entry below which most of what stands below another one stood. */
function sourceOf(part: Node, originOf: (node: Node) => Node | undefined): Node | null {
  const letters = new Map<Node, number>();
  let all = 0;
  for (const child of part.children) {
    const length = lettersOf(wordingOf(child.entry)).length;
    all += length;
    const above = originOf(child)?.parent;
    if (above) letters.set(above, (letters.get(above) ?? 0) + length);
  }
  for (const [above, length] of letters) if (length > 0 && length >= SHARE * all) return above;
  return null;
}

function add(partings: Parting[], found: readonly Parted[], from: Tree, to: Tree): void {
  for (const { one, stays, part } of found) {
    const parting = partings.find((known) => known.one === one);
    if (parting) parting.many.push(part);
    else partings.push({ one, many: [stays, part], basis: 'LIKENESS' });
  }
  const position = (tree: Tree, key: string) => tree.byKey.get(key)?.position ?? -1;
  for (const { many } of partings) many.sort((a, b) => position(to, a) - position(to, b));
  partings.sort((a, b) => position(from, a.one) - position(from, b.one));
}
