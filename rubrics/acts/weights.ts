import type { Entry } from '../kinds';
import { clauseKind } from '../kinds/readers';
import { counterparts } from '../tree/counterparts';
import type { Node, Tree } from '../tree/tree';
import type { Acts, Intent } from './act';
import { newWeight } from './clauses';
import { held } from './content';

/**
 * Points of a clause and, unless told otherwise, of its counterpart: both parts of a text may print
 * them.
 */
export function weightSet(
  tree: Tree,
  { key, points, bothParts = true }: Acts['weightSet'],
): Intent {
  const node = held(tree, key, 'clause');
  if ('refused' in node) return node;
  const other = bothParts ? facing(tree, node) : undefined;
  const bearers = other ? [node, other] : [node];
  if (points === null) return { drop: bearers.flatMap(({ weight }) => weight?.key ?? []) };
  return {
    put: bearers.map((bearer) => reweighted(bearer.weight ?? firstWeight(tree, bearer), points)),
  };
}

/**
 * Only what answers in both directions: a point of attention answers to the whole item that faces
 * its own.
 */
export function facing(tree: Tree, node: Node): Node | undefined {
  const found = counterparts(tree);
  const other = found.get(node.entry.key);
  return other && found.get(other.entry.key) === node ? other : undefined;
}

/** A new weight is printed as those of its kind in its part are. */
function firstWeight(tree: Tree, node: Node): Entry<'weight'> {
  const like = tree.nodes.find(
    (other) => other.weight && other.part === node.part && clauseKind(other) === clauseKind(node),
  )?.weight;
  return like
    ? { ...newWeight(node.entry.key, like.content.points), content: like.content }
    : newWeight(node.entry.key, 0);
}

/**
 * A weight with other points, in the form in which it was printed: `20分` → `25分`, `(30分):` →
 * `(25分):`.
 */
export function reweighted(weight: Entry<'weight'>, points: number): Entry<'weight'> {
  const { printed } = weight.content;
  const now =
    printed !== undefined && NUMBER.test(printed)
      ? printed.replace(NUMBER, String(points))
      : undefined;
  const usual = now === undefined || now === `(${points}分)`;
  return { ...weight, content: usual ? { points } : { points, printed: now } };
}

const NUMBER = /\d+(?:\.\d+)?/;
