import { placedLaw } from '../kinds';
import type { Node, Tree } from '../tree/tree';
import { codeOf } from './names';

/** What changes are made of. */

/** What a node prints: number aside, title and text. */
export const printedText = ({ entry }: Node): string => placedLaw(entry).plain(entry.content);

export const keys = (all: readonly Node[]): string[] => all.map(({ entry }) => entry.key);
export const nodes = (tree: Tree, wanted: readonly string[]): Node[] =>
  wanted.map((key) => tree.byKey.get(key)!);

/**
 * `3.1–3.4`, `1.2(2)–1.2(4)`; a single one alone. What lost or never had a number is left out of
 * the ends.
 */
export function range(all: readonly Node[]): string | null {
  const codes = all
    .filter(({ parent }) => parent === all[0].parent)
    .map(codeOf)
    .filter((code) => code !== null);
  if (codes.length === 0) return null;
  return codes.length === 1 ? codes[0] : `${codes[0]}–${codes.at(-1)}`;
}

/**
 * Topmost of the given entries, each with those below it that are given, too, in document order.
 */
export function tops(
  tree: Tree,
  given: ReadonlySet<string>,
  but: ReadonlySet<string> | ReadonlyMap<string, unknown>,
): Node[][] {
  const left = [...given]
    .filter((key) => !but.has(key))
    .map((key) => tree.byKey.get(key)!)
    .sort((a, b) => a.position - b.position);
  const tops = new Map<string, Node[]>();
  for (const node of left) {
    const above = node.entry.parent === null ? undefined : tops.get(node.entry.parent);
    if (above) above.push(node);
    tops.set(node.entry.key, above ?? [node]);
  }
  return [...new Set(tops.values())];
}
