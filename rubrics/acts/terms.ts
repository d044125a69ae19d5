import type { Entry } from '../kinds';
import { withFields } from '../kinds/content';
import { isClause } from '../kinds/readers';
import { term } from '../kinds/term';
import { termsOf } from '../tree/terms';
import type { Tree } from '../tree/tree';
import type { Acts, Intent, Refused } from './act';
import { held } from './content';
import { spotFor } from './place';
import { refuse } from './refuse';

/** A term; without a place it comes after the last one where the terms stand. */
export function termAdd(
  tree: Tree,
  { parent, after, content }: Acts['termAdd'],
  mint: () => string,
): Intent {
  const taken = takenBy(tree, content.term);
  if (taken) return taken;
  const key = mint();
  const under = parent === undefined ? termsParent(tree) : parent;
  const spot = spotFor(tree, under, after === undefined ? lastUnder(tree, under) : after, [key]);
  if ('refused' in spot) return spot;
  const added: Entry<'term'> = {
    key,
    kind: 'term',
    parent: under,
    order: spot.orders.get(key)!,
    content: term.tidy(content),
  };
  return { put: [added, ...spot.nudged] };
}

/** Where the terms stand: where the first one does, else in their part, else at the top. */
export const termsParent = (tree: Tree): string | null =>
  termsOf(tree)[0]?.parent ??
  tree.nodes.find((node) => isClause(node) && node.part === 'terms')?.entry.key ??
  null;

const lastUnder = (tree: Tree, parent: string | null): string | null =>
  (parent === null ? tree.roots : (tree.byKey.get(parent)?.children ?? [])).at(-1)?.entry.key ??
  null;

/**
 * Letter case aside, as terms are found in running text; a text may define a word twice, but nobody
 * adds a second one.
 */
function takenBy(tree: Tree, word: string, but?: string): Refused | null {
  const same = termsOf(tree).find(
    ({ key, content }) => key !== but && content.term.toLowerCase() === word.toLowerCase(),
  );
  return same ? refuse('TERM_EXISTS', word, same.key) : null;
}

export function termRevise(tree: Tree, { key, fields }: Acts['termRevise']): Intent {
  const node = held(tree, key, 'term');
  if ('refused' in node) return node;
  const { term: word } = fields;
  const taken = word && word !== node.entry.content.term ? takenBy(tree, word, key) : null;
  return (
    taken ?? {
      put: [{ ...node.entry, content: term.tidy(withFields(node.entry.content, fields)) }],
    }
  );
}

export function termRetire(tree: Tree, { key, successor, reason }: Acts['termRetire']): Intent {
  const node = held(tree, key, 'term');
  if ('refused' in node) return node;
  if (successor === undefined && !reason?.trim()) return refuse('SUCCESSOR_OR_REASON');
  const by = successor === undefined ? null : held(tree, successor, 'term');
  if (by && 'refused' in by) return by;
  if (successor === key) return refuse('WRONG_KIND', key);
  return {
    drop: [key],
    successor: { retired: key, by: successor ?? null, reason: reason?.trim() || null },
  };
}
