import { clauseContent } from '../kinds/readers';
import { combineOf, roleOf, shareOf } from '../tree/points';
import type { Node } from '../tree/tree';
import type { ScoreRole } from '../vocabulary';
import type { Difference } from './change';

/**
 * Whether what moved counts otherwise where it stands now: its points are something else there
 * (base, bonus, required …); it stands in another list of what is required, forbidden or given
 * beside the base, as the items of another grade do; it has become one of several alternatives, or
 * is none any more; or its share is one of something else.
 */
export function isOtherScope(a: Node, b: Node, { matching }: Difference): boolean {
  const role = roleOf(b);
  if (roleOf(a) !== role) return true;
  const isOther = (above: (node: Node) => Node | null) => {
    const [was, now] = [above(a), above(b)];
    if (!was || !now) return was !== now;
    return matching.toHead.get(was.entry.key) !== now.entry.key && !isParted(was, now, matching);
  };
  return (LISTED.includes(role) && isOther(listOf)) || isOther(choiceAbove) || isOther(sharedAbove);
}

/** What is asked beside the points is asked of those to whom its list applies. */
const LISTED: readonly ScoreRole[] = ['REQUIRED', 'VETO', 'OPTIONAL'];

/** The list in which it stands: the nearest heading above it. */
const listOf = nearest((node) => {
  const { title, scoreRole } = clauseContent(node.entry) ?? {};
  return !!title || scoreRole !== undefined;
});
const choiceAbove = nearest((node) => combineOf(node) === 'BEST');
const sharedAbove = nearest((node) => shareOf(node) !== null);

function nearest(is: (node: Node) => boolean) {
  return (node: Node): Node | null => {
    for (let at = node.parent; at; at = at.parent) if (is(at)) return at;
    return null;
  };
}

/** Halves of what was one are one scope. */
function isParted(was: Node, now: Node, { splits, merges }: Difference['matching']): boolean {
  const [a, b] = [was.entry.key, now.entry.key];
  return (
    splits.some(({ one, many }) => one === a && many.includes(b)) ||
    merges.some(({ one, many }) => one === b && many.includes(a))
  );
}
