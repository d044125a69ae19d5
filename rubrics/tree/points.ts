import type { Part } from '../vocabulary';
import type { Node, Tree } from './tree';

/**
 * Total points of a part: the weights that no weighted clause stands above, added up. A rubric
 * without weights has none: null, never zero. Both parts of a text may print the weights; totals
 * count the criteria.
 */
export function totalPoints(tree: Tree, part: Part = 'criteria'): number | null {
  const tops = tree.nodes.filter((node) => node.part === part && node.weight && !weightAbove(node));
  return tops.length ? sum(tops.map((node) => node.weight!.content.points)) : null;
}

function weightAbove(node: Node): boolean {
  for (let at = node.parent; at; at = at.parent) if (at.weight) return true;
  return false;
}

/** Adds decimals as people do: 0.1 + 0.2 is 0.3. Points have at most six decimals. */
export const sum = (numbers: readonly number[]): number =>
  Math.round(numbers.reduce((a, b) => a + b, 0) * 1e6) / 1e6;
