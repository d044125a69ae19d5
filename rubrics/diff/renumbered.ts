import { numberingOf } from '../kinds/readers';
import { schemes } from '../tree/numbering';
import type { Node, Tree } from '../tree/tree';
import type { Family } from './changeParts';
import { answerOf, type Matching } from './matching';

/**
 * Entries whose printed number is another, though they stand under the same parent, in document
 * order of the head.
 */
interface Renumbered {
  base: Family;
  head: Family;
}

/**
 * Numbers that follow from something else — a clause that came, went or moved before them, or
 * another number above them: one run for each group of siblings, with what stands below them. What
 * moved itself bears its new number in its address.
 * @param touched parents (head keys, null at the top) below which numbers may have changed
 * @param moved head keys of entries that were moved or reordered
 */
export function renumbered(
  base: Tree,
  head: Tree,
  matching: Matching,
  touched: ReadonlySet<string | null>,
  moved: ReadonlySet<string>,
): Renumbered[] {
  const runs: Renumbered[] = [];
  const seen = new Set<string>();
  const baseOf = (node: Node) => answerOf(base, matching.toBase, node.entry.key);
  const gather = (node: Node, run: { was: Node; now: Node }[]): void => {
    const stack = [node];
    for (let at = stack.pop(); at; at = stack.pop()) {
      const was = baseOf(at);
      if (
        !was ||
        moved.has(at.entry.key) ||
        seen.has(at.entry.key) ||
        (was.label === at.label && isCoded(at))
      )
        continue;
      seen.add(at.entry.key);
      // What bears no number, or an `a)` of its own, may stand between two whose numbers depend on
      // each other.
      if (was.label !== at.label) run.push({ was, now: at });
      stack.push(...[...at.children].reverse());
    }
  };
  // What is counted through the text may follow from anything before it.
  const through = head.nodes.filter((node) => {
    const { scheme } = numberingOf(node.entry);
    const was = scheme && schemes[scheme].through && baseOf(node);
    return was && was.label !== node.label;
  });
  const parents = new Set([...touched, ...through.map(({ entry }) => entry.parent)]);
  for (const parent of [...parents].sort((a, b) => position(head, a) - position(head, b))) {
    const run: { was: Node; now: Node }[] = [];
    for (const child of parent === null ? head.roots : (head.byKey.get(parent)?.children ?? []))
      gather(child, run);
    const [first, ...more] = run;
    if (first)
      runs.push({
        base: [first.was, ...more.map(({ was }) => was)],
        head: [first.now, ...more.map(({ now }) => now)],
      });
  }
  return runs;
}

/** Whether the numbers below depend on this one alone. */
const isCoded = ({ entry, label }: Node): boolean => {
  const { scheme } = numberingOf(entry);
  return label !== null && !!scheme && schemes[scheme].coded;
};

const position = (tree: Tree, key: string | null): number =>
  key === null ? -1 : (tree.byKey.get(key)?.position ?? -1);
