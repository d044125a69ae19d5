import { clauseContent, isGrade } from '../kinds/readers';
import { combineOf, roleOf, shareOf } from '../tree/points';
import type { Node, Tree } from '../tree/tree';
import type { ScoreRole } from '../vocabulary';
import type { Difference } from './change';

/**
 * Whether what moved counts otherwise where it stands now: its points are something else there
 * (base, bonus, required …); what is required or forbidden is so for another grade, as in the list
 * of another star; what may be chosen is chosen from another list; it has become one of several
 * alternatives, or is none any more; or its share is one of something else. Headings of subjects
 * ask nothing: what is sorted anew under them is asked as before.
 */
export function isOtherScope(a: Node, b: Node, { matching, base, head }: Difference): boolean {
  const role = roleOf(b);
  if (roleOf(a) !== role) return true;
  const isOther = (was: Node | null, now: Node | null) => {
    if (!was || !now) return was !== now;
    return matching.toHead.get(was.entry.key) !== now.entry.key && !isParted(was, now, matching);
  };
  if (isOther(choiceAbove(a), choiceAbove(b)) || isOther(sharedAbove(a), sharedAbove(b)))
    return true;
  if (role === 'OPTIONAL') return isOther(listOf(a), listOf(b));
  if (!ASKED.includes(role)) return false;
  const [was, now] = [gradeAbove(a, base), gradeAbove(b, head)];
  return was?.named !== now?.named && isOther(was?.node ?? null, now?.node ?? null);
}

/** What is asked beside the points is asked of whoever wants the grade. */
const ASKED: readonly ScoreRole[] = ['REQUIRED', 'VETO'];

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

/** The nearest heading above that names a grade, and what it names. */
function gradeAbove(node: Node, tree: Tree): { node: Node; named: string } | null {
  const grades = tree.nodes.flatMap((one) => (isGrade(one) ? [one.entry.content.name] : []));
  const namedBy = (at: Node) => gradesIn(clauseContent(at.entry)?.title ?? '', grades);
  const found = nearest((at) => namedBy(at) !== '')(node);
  return found && { node: found, named: namedBy(found) };
}

/** `三星级`, `A类`, `二等`, `★★`, `Level 2`: ranks as headings of any rubric name them. */
const RANK =
  /[\p{Nd}A-Z一二三四五六七八九十甲乙丙丁Ⅰ-Ⅹ]\s*[星级类等档]|[★☆]+|(?:level|grade|tier|class)\s+\w+/giu;
const gradesIn = (title: string, grades: readonly string[]): string =>
  [...(title.match(RANK) ?? []), ...grades.filter((name) => title.includes(name))].join();

/** Halves of what was one are one scope. */
function isParted(was: Node, now: Node, { splits, merges }: Difference['matching']): boolean {
  const [a, b] = [was.entry.key, now.entry.key];
  return (
    splits.some(({ one, many }) => one === a && many.includes(b)) ||
    merges.some(({ one, many }) => one === b && many.includes(a))
  );
}
