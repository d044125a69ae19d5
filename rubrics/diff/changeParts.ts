import { placedLaw } from '../kinds';
import { clauseContent } from '../kinds/readers';
import { nodesAt, type Node, type Tree } from '../tree/tree';
import { countOf } from './counted';
import { endsOf } from './ends';
import { codeOf } from './names';
import { numberingStyle } from './numberingStyle';

/** What changes are made of. */

/** An entry and what goes with it. */
export type Family = [topmost: Node, ...Node[]];

/** What a node prints: number aside, title and text. */
export const printedText = ({ entry, english }: Node): string =>
  placedLaw(entry).plain(entry.content, english);

/** What some entries ask, their names aside. */
export const askedBy = (tree: Tree, wanted: readonly string[]): string =>
  nodesAt(tree, wanted)
    .map((node) => clauseContent(node.entry)?.text ?? '')
    .join('\n');

export const keys = (all: readonly Node[]): string[] => all.map(({ entry }) => entry.key);
export const nodes = (tree: Tree, wanted: readonly string[]): Node[] =>
  wanted.map((key) => tree.byKey.get(key)!);

/**
 * `3.1–3.4`, `1.2(2)–1.2(4)`; a single one alone. What lost or never had a number is left out of
 * the ends.
 */
function range(all: Family): string | null {
  const [first] = all;
  const counted = countOf(first)?.form;
  return endsOf(
    all
      .filter((node) =>
        counted === undefined ? node.parent === first.parent : countOf(node)?.form === counted,
      )
      .map(codeOf)
      .filter((code) => code !== null),
  );
}

/** Numbers from the first to the last on both sides; of another style everywhere, the styles. */
export function rangesOf(
  base: Family,
  head: Family,
): { before: string | null; after: string | null } {
  const [before, after] = numberingStyle(base, head) ?? [range(base), range(head)];
  return { before, after };
}

/**
 * The entry of a tree that a change names first, which is the topmost.
 * @throws where it names none that is there
 */
export function topmost(tree: Tree, named: readonly string[]): Node {
  const [first] = nodesAt(tree, named);
  if (!first) throw new Error(`a change of nothing: ${named}`);
  return first;
}

/**
 * Topmost of the given entries, each with those below it that are given, too, in document order.
 */
export function tops(
  tree: Tree,
  given: ReadonlySet<string>,
  but: ReadonlySet<string> | ReadonlyMap<string, unknown>,
): Family[] {
  const left = [...given]
    .filter((key) => !but.has(key))
    .map((key) => tree.byKey.get(key)!)
    .sort((a, b) => a.position - b.position);
  const tops = new Map<string, Family>();
  for (const node of left) {
    const above = node.entry.parent === null ? undefined : tops.get(node.entry.parent);
    if (above) above.push(node);
    tops.set(node.entry.key, above ?? [node]);
  }
  return [...new Set(tops.values())];
}
