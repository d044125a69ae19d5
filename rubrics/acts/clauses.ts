import { align } from '../diff/sequence';
import type { Content, Entry, PlacedName } from '../kinds';
import { clause } from '../kinds/clause';
import { withFields } from '../kinds/content';
import { clauseContent, isTerm } from '../kinds/readers';
import { signed } from '../kinds/weight';
import { roleOf } from '../tree/points';
import { weightKey, withinOf, type Node, type Tree } from '../tree/tree';
import type { ScoreRole } from '../vocabulary';
import type { Acts, Intent } from './act';
import { held } from './content';
import { labelled } from './labels';
import { childrenOf, giveOrders, movedTo, spotFor } from './place';
import { refuse } from './refuse';

/** A clause with its weight where points are given. */
export function clauseAdd(tree: Tree, act: Acts['clauseAdd'], mint: () => string): Intent {
  const key = mint();
  const spot = spotFor(tree, act.parent, act.after, [key]);
  if ('refused' in spot) return spot;
  const added = newClause(key, act.parent, spot.orders.get(key)!, act.content);
  const others = [
    ...spot.nudged,
    ...(act.points === undefined ? [] : [newWeight(key, act.points)]),
  ];
  return { put: [labelled(tree, added, act.label, others), ...others] };
}

export const newClause = (
  key: string,
  parent: string | null,
  order: string,
  content: Content<'clause'>,
): Entry<'clause'> => ({ key, kind: 'clause', parent, order, content: clause.tidy(content) });

export const newWeight = (bearer: string, points: number): Entry<'weight'> => ({
  key: weightKey(bearer),
  kind: 'weight',
  parent: bearer,
  order: '',
  content: { points },
});

/** Fields of a clause; its place stays. A label that is left out stays as it is. */
export function clauseRevise(tree: Tree, { key, fields, label }: Acts['clauseRevise']): Intent {
  const node = held(tree, key, 'clause');
  if ('refused' in node) return node;
  const revised = { ...node.entry, content: clause.tidy(withFields(node.entry.content, fields)) };
  const weights = fields.scoreRole === undefined ? [] : resigned(node, revised.content.scoreRole);
  return { put: [label === undefined ? revised : labelled(tree, revised, label), ...weights] };
}

/**
 * Points below a clause that is another thing now: what became a deduction is below zero, what is
 * none any more is not. Those that say themselves what they are stay as they are.
 */
function resigned(top: Node, said: ScoreRole | undefined): Entry<'weight'>[] {
  const role = said ?? (top.parent ? roleOf(top.parent) : 'BASE');
  const following = (node: Node): boolean => {
    for (let at: Node | null = node; at && at !== top; at = at.parent)
      if (clauseContent(at.entry)?.scoreRole) return false;
    return true;
  };
  return withinOf(top)
    .filter(following)
    .flatMap(({ weight }) => {
      const points = weight?.content.points;
      if (!weight || points === undefined) return [];
      const now = signed(Math.abs(points), role);
      return now === points ? [] : [{ ...weight, content: { ...weight.content, points: now } }];
    });
}

export const clauseMove = (tree: Tree, act: Acts['clauseMove']): Intent =>
  move(tree, act, 'clause');

/** Moves one entry with all that stands below it: only its own revision changes. */
export function move(
  tree: Tree,
  { key, parent, after }: Acts['clauseMove'],
  kind: PlacedName,
): Intent {
  const node = held(tree, key, kind);
  if ('refused' in node) return node;
  if (parent === node.entry.parent && (after === key || after === keyBefore(tree, node)))
    return refuse('NOTHING_CHANGED');
  if (parent !== null && isWithin(tree.byKey.get(parent), key)) return refuse('WOULD_CYCLE', key);
  const spot = spotFor(tree, parent, after, [key]);
  if ('refused' in spot) return spot;
  return { put: [movedTo(node.entry, parent, spot.orders.get(key)!), ...spot.nudged] };
}

function keyBefore(tree: Tree, node: Node): string | null {
  const siblings = node.parent?.children ?? tree.roots;
  return siblings[siblings.indexOf(node) - 1]?.entry.key ?? null;
}

/** Whether a node is the entry of the key or stands below it. */
export function isWithin(node: Node | null | undefined, key: string): boolean {
  for (let at = node; at; at = at.parent) if (at.entry.key === key) return true;
  return false;
}

/**
 * A new sequence of siblings. As many as possible stay as they are; the others move, and get new
 * order keys.
 */
export function clauseReorder(tree: Tree, { parent, order }: Acts['clauseReorder']): Intent {
  const children = childrenOf(tree, parent);
  if ('refused' in children) return children;
  const now = children.map(({ entry }) => entry.key);
  if (order.length !== now.length || [...order].sort().join('\n') !== [...now].sort().join('\n'))
    return refuse('NOT_ALL_SIBLINGS', ...(parent === null ? [] : [parent]));
  const staying = new Set(align(now, order).flatMap(({ a, length }) => now.slice(a, a + length)));
  const wanted = order.map((key) => ({
    key,
    order: staying.has(key) ? tree.byKey.get(key)!.entry.order : null,
  }));
  return {
    put: [...giveOrders(wanted)].map(([key, given]) => {
      const { entry } = tree.byKey.get(key)!;
      return staying.has(key) ? { ...entry, order: given } : movedTo(entry, parent, given);
    }),
  };
}

/**
 * A clause goes with all that stands below it and their weights; terms go only one by one, with a
 * successor or a reason.
 */
export function clauseRetire(tree: Tree, { key }: Acts['clauseRetire']): Intent {
  const node = held(tree, key, 'clause');
  if ('refused' in node) return node;
  const gone = withinOf(node);
  const terms = gone.filter(isTerm);
  if (terms.length > 0) return refuse('HAS_CHILDREN', ...terms.map(({ entry }) => entry.key));
  return {
    drop: gone.flatMap(({ entry, weight }) => (weight ? [entry.key, weight.key] : [entry.key])),
  };
}
