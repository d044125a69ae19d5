import type { Node, Tree } from '../tree/tree';
import type { Matching } from './matching';
import { align } from './sequence';

/**
 * Of the children that stayed with a parent, those that stand in another sequence: all but a
 * longest common one.
 */
export function reordered(
  base: Tree,
  head: Tree,
  matching: Matching,
  parent: string | null,
): Node[] {
  const under = (tree: Tree, key: string | null | undefined): readonly Node[] =>
    key === null ? tree.roots : (tree.byKey.get(key ?? '')?.children ?? []);
  const now = under(head, parent);
  const here = new Set(now.map(({ entry }) => entry.key));
  // A name of the pair that is the same from both sides, so that the same ones count as having
  // stayed; of two that have each other's keys, too, each has its own.
  const name = (baseKey: string, headKey: string) => {
    const names = baseKey < headKey ? `${baseKey} ${headKey}` : `${headKey} ${baseKey}`;
    const crossed = baseKey !== headKey && matching.toHead.get(headKey) === baseKey;
    return crossed && baseKey < headKey ? `${names} <` : names;
  };
  const before = under(base, parent === null ? null : matching.toBase.get(parent)).flatMap(
    ({ entry }) => {
      const key = matching.toHead.get(entry.key);
      return key !== undefined && here.has(key) ? [name(entry.key, key)] : [];
    },
  );
  const stayed = new Set(before);
  const after = now.flatMap((node) => {
    const key = matching.toBase.get(node.entry.key);
    return key !== undefined && stayed.has(name(key, node.entry.key))
      ? [{ node, name: name(key, node.entry.key) }]
      : [];
  });
  const still = new Set(
    align(
      before,
      after.map((one) => one.name),
    ).flatMap(({ a, length }) => before.slice(a, a + length)),
  );
  return after.filter((one) => !still.has(one.name)).map(({ node }) => node);
}
