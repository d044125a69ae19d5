import { bearersOf, itemsOf, referencesIn, type Reference } from '../tree/references';
import { nodesAt, type Node } from '../tree/tree';
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
  const at: Places = [nodesAt(whole.base, change.from)[0], nodesAt(whole.head, change.to)[0]];
  let text = '';
  let end = 0;
  for (const [i, reference] of was.entries()) {
    const other = now[i]!;
    if (reference.printed === other.printed || !isSame(reference, other, at, whole)) continue;
    text += before.slice(end, reference.from) + after.slice(other.from, other.to);
    end = reference.to;
  }
  return end === 0 ? change : { ...change, before: text + before.slice(end) };
}

/** Where either stands. */
type Places = readonly [was: Node | undefined, now: Node | undefined];

/** Whether all that bear the one number answer those that bear the other, down to the item. */
function isSame(was: Reference, now: Reference, at: Places, whole: Difference): boolean {
  const { base, head } = whole;
  if (was.paragraph !== now.paragraph || (was.item === null) !== (now.item === null)) return false;
  const [a, b] = [bearersOf(base, was, at[0]), bearersOf(head, now, at[1])];
  if (!answerEach(a, b, whole)) return false;
  const [mine, yours] = [itemsIn(a, was), itemsIn(b, now)];
  // Items inside the text of their article are known by their number alone.
  return mine.length + yours.length === 0 ? was.item === now.item : answerEach(mine, yours, whole);
}

const itemsIn = (articles: readonly Node[], { item }: Reference): Node[] =>
  item === null ? [] : articles.flatMap((article) => itemsOf(article, item));

function answerEach(a: readonly Node[], b: readonly Node[], { matching }: Difference): boolean {
  const answers = new Set(a.map(({ entry }) => matching.toHead.get(entry.key)));
  return a.length > 0 && a.length === b.length && b.every(({ entry }) => answers.has(entry.key));
}
