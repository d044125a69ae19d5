import { clauseKind } from '../kinds/readers';
import type { ClauseKind, Part } from '../vocabulary';
import type { Node, Tree } from './tree';

/** Parts that say the same thing twice: what is asked, and how it is judged. */
const FACING: Partial<Record<Part, Part>> = { criteria: 'assessment', assessment: 'criteria' };
const STRUCTURAL: ReadonlySet<ClauseKind> = new Set(['CATEGORY', 'ITEM', 'SUBITEM']);

/**
 * Counterpart of each clause in the facing part, by key. Categories, items and sub-items answer by
 * code, or, where the code is missing in print, by their position among their siblings; what stands
 * below them answers to their counterpart.
 */
export function counterparts(tree: Tree): Map<string, Node> {
  const found = new Map<string, Node>();
  for (const node of tree.nodes) {
    const facing = FACING[node.part];
    if (!facing || !node.parent) continue;
    const counterpart = isStructural(node)
      ? (byCode(node, facing, tree) ?? byPosition(node, facing, found))
      : found.get(node.parent.entry.key);
    if (counterpart) found.set(node.entry.key, counterpart);
  }
  return found;
}

const isStructural = (node: Node) => STRUCTURAL.has(clauseKind(node)!);

function byCode(node: Node, facing: Part, tree: Tree): Node | undefined {
  const other = node.label === null ? undefined : tree.byAddress.get(`${facing}/${node.label}`);
  return other && other.part === facing && isStructural(other) ? other : undefined;
}

/** Of two siblings' lists the n-th answers the n-th, where one of the two bears no number. */
function byPosition(node: Node, facing: Part, found: Map<string, Node>): Node | undefined {
  const above = found.get(node.parent!.entry.key);
  if (!above || above.part !== facing) return undefined;
  const other =
    above.children.filter(isStructural)[node.parent!.children.filter(isStructural).indexOf(node)];
  return other && (node.label === null || other.label === null) ? other : undefined;
}
