import { clauseKind } from '../kinds/readers';
import type { ClauseKind, Part } from '../vocabulary';
import { remembered } from '../remembered';
import { fromAbove } from './fromAbove';
import type { Node, Tree } from './tree';

/** Parts that say the same thing twice: what is asked, and how it is judged. */
const FACING: Partial<Record<Part, Part>> = { criteria: 'assessment', assessment: 'criteria' };
const STRUCTURAL: ReadonlySet<ClauseKind> = new Set(['CATEGORY', 'ITEM', 'SUBITEM']);

/**
 * Counterpart of a clause in the facing part. Categories, items and sub-items answer by code, or,
 * where the code is missing in print, by their position among their siblings; what stands below
 * them answers to their counterpart.
 */
export const counterpartIn = remembered((tree: Tree) =>
  fromAbove<Node | undefined>((node, above) => {
    const part = FACING[node.part];
    if (!part || !node.parent) return undefined;
    if (!isStructural(node)) return above;
    return byCode(node, part, tree) ?? byPosition(node, part, above);
  }),
);

/**
 * Only what answers in both directions: a point of attention answers to the whole item that faces
 * its own.
 */
export function facing(tree: Tree, node: Node): Node | undefined {
  const other = counterpartIn(tree)(node);
  return other && counterpartIn(tree)(other) === node ? other : undefined;
}

/** Counterpart of each clause that has one, by key. */
export const counterparts = (tree: Tree): Map<string, Node> =>
  new Map(
    tree.nodes.flatMap((node): [string, Node][] => {
      const counterpart = counterpartIn(tree)(node);
      return counterpart ? [[node.entry.key, counterpart]] : [];
    }),
  );

const isStructural = (node: Node) => STRUCTURAL.has(clauseKind(node)!);

function byCode(node: Node, part: Part, tree: Tree): Node | undefined {
  const other = node.label === null ? undefined : tree.byAddress.get(`${part}/${node.label}`);
  return other && other.part === part && isStructural(other) ? other : undefined;
}

/** Of two siblings' lists the n-th answers the n-th, where one of the two bears no number. */
function byPosition(node: Node, part: Part, above: Node | undefined): Node | undefined {
  if (!above || above.part !== part) return undefined;
  const other =
    above.children.filter(isStructural)[node.parent!.children.filter(isStructural).indexOf(node)];
  return other && (node.label === null || other.label === null) ? other : undefined;
}
