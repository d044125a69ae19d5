import type { Entry } from '../kinds';
import { clauseKind } from '../kinds/readers';
import { printedWith, signed, usualText } from '../kinds/weight';
import { facing } from '../tree/counterparts';
import { roleOf } from '../tree/points';
import type { Node, Tree } from '../tree/tree';
import type { Acts, Intent } from './act';
import { newWeight } from './clauses';
import { held } from './content';
import { refuse } from './refuse';

/**
 * Points of a clause, or its share of its parent, and, unless told otherwise, those of its
 * counterpart: both parts of a text may print them.
 */
export function weightSet(
  tree: Tree,
  { key, points, share = null, bothParts = true }: Acts['weightSet'],
): Intent {
  const node = held(tree, key, 'clause');
  if ('refused' in node) return node;
  const other = bothParts ? facing(tree, node) : undefined;
  const bearers = other ? [node, other] : [node];
  if (points !== null && share !== null) return refuse('BAD_CONTENT', 'share');
  if (points === null && share === null)
    return { drop: bearers.flatMap(({ weight }) => weight?.key ?? []) };
  if (points !== null && points < 0 && bearers.some((bearer) => roleOf(bearer) !== 'DEDUCTION'))
    return refuse('NOT_A_DEDUCTION', 'points');
  return {
    put: bearers.map((bearer) => {
      const amount: Amount =
        share === null ? { points: signed(points!, roleOf(bearer)) } : { share };
      return reweighted(bearer.weight ?? firstWeight(tree, bearer, amount), amount);
    }),
  };
}

type Amount = { points: number } | { share: number };

/** A new weight is printed as those of its kind in its part are. */
function firstWeight(tree: Tree, node: Node, amount: Amount): Entry<'weight'> {
  const like = tree.nodes.find(
    (other) =>
      other.weight &&
      other.part === node.part &&
      clauseKind(other) === clauseKind(node) &&
      Object.keys(amount).every((name) => name in other.weight!.content),
  )?.weight;
  return { ...newWeight(node.entry.key, 0), content: like?.content ?? amount };
}

/**
 * A weight with other points, or another share, in the form in which it was printed: `20分` →
 * `25分`, `(30分):` → `(25分):`. What was a share is not printed as one any more, nor the other way
 * round.
 */
export function reweighted(weight: Entry<'weight'>, amount: Amount | number): Entry<'weight'> {
  const content = typeof amount === 'number' ? { points: amount } : amount;
  const [name, value] = Object.entries(content)[0] as ['points' | 'share', number];
  const { printed } = weight.content;
  const stays = printed !== undefined && name in weight.content;
  const now = stays ? printedWith(printed, value) : null;
  const usual = now === null || now === usualText(content);
  return { ...weight, content: usual ? content : { ...content, printed: now } };
}
