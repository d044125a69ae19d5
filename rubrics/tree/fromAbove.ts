import type { Node } from './tree';

/**
 * What each entry takes from the one above it: found for those that are asked about and for what
 * stands above them, and remembered. A text may be deep.
 */
export function fromAbove<V>(make: (node: Node, above: V | undefined) => V): (node: Node) => V {
  const known = new Map<Node, V>();
  return (node) => {
    const path: Node[] = [];
    for (let at: Node | null = node; at && !known.has(at); at = at.parent) path.push(at);
    for (const at of path.reverse())
      known.set(at, make(at, at.parent ? known.get(at.parent) : undefined));
    return known.get(node)!;
  };
}
