import { answerOf, unpair, type Matching } from '../diff/matching';
import { clauseContent } from '../kinds/readers';
import type { Node, Tree } from '../tree/tree';

/**
 * Headings that only their place pairs, and whose words have nothing in common, nor anything that
 * stands below them, are not paired before somebody says so: they are offered.
 * @returns keys of those held
 */
export function partUnlike(held: Tree, fresh: Tree, matching: Matching): Set<string> {
  const unlike = new Set<string>();
  for (const b of held.nodes) {
    const h = answerOf(fresh, matching.toHead, b.entry.key);
    const basis = matching.basis.get(b.entry.key);
    if (!h || basis === 'KEY' || basis === 'CONFIRMED' || !areUnlike(b, h)) continue;
    const goesOn = b.children.some(
      ({ entry }) => answerOf(fresh, matching.toHead, entry.key)?.parent === h,
    );
    if (!goesOn) unlike.add(b.entry.key);
  }
  for (const key of unlike) unpair(matching, key, matching.toHead.get(key)!);
  return unlike;
}

/** Titles of words that share no two signs in a row. */
function areUnlike(b: Node, h: Node): boolean {
  const [was, now] = [b, h].map(({ entry }) => clauseContent(entry)?.title ?? '');
  if ([was, now].some((title) => title!.length < 2)) return false;
  const pairs = new Set(pairsIn(was!));
  return !pairsIn(now!).some((two) => pairs.has(two));
}
const pairsIn = (title: string): string[] =>
  [...title].slice(1).map((sign, i) => `${[...title][i]}${sign}`);
