import { bearersOf, itemsOf, referencesIn, type Reference } from '../tree/references';
import type { Node, Tree } from '../tree/tree';
import type { Difference } from './change';
import type { Bare } from './fieldChanges';

/**
 * A change with the references of what was, as they had to become where only the number of what
 * they name is another: 第七条 as 第九条. What is left of it is what people changed. The change
 * itself where none had to.
 */
export function withReferencesFollowed(change: Bare, whole: Difference): Bare {
  const { before, after } = change;
  if (before === null || after === null || before === after) return change;
  const [was, now] = [referencesIn(before), referencesIn(after)];
  // Of references that came or went nobody can tell which answers which.
  if (was.length !== now.length) return change;
  let text = '';
  let at = 0;
  for (const [i, reference] of was.entries()) {
    const other = now[i]!;
    if (reference.printed === other.printed || !isSame(reference, other, whole)) continue;
    text += before.slice(at, reference.from) + after.slice(other.from, other.to);
    at = reference.to;
  }
  return at === 0 ? change : { ...change, before: text + before.slice(at) };
}

/** Whether all that bear the one number answer those that bear the other, down to the item. */
function isSame(was: Reference, now: Reference, whole: Difference): boolean {
  const { base, head } = whole;
  if (was.paragraph !== now.paragraph || (was.item === null) !== (now.item === null)) return false;
  if (!answerEach(bearersOf(base, was), bearersOf(head, now), whole)) return false;
  const [a, b] = [itemsAt(base, was), itemsAt(head, now)];
  // Items inside the text of their article are known by their number alone.
  return a.length + b.length === 0 ? was.item === now.item : answerEach(a, b, whole);
}

const itemsAt = (tree: Tree, reference: Reference): Node[] =>
  reference.item === null
    ? []
    : bearersOf(tree, reference).flatMap((article) => itemsOf(article, reference.item!));

function answerEach(a: readonly Node[], b: readonly Node[], { matching }: Difference): boolean {
  const answers = new Set(a.map(({ entry }) => matching.toHead.get(entry.key)));
  return a.length > 0 && a.length === b.length && b.every(({ entry }) => answers.has(entry.key));
}
