import { generateNKeysBetween } from 'fractional-indexing';
import { placedLaw, type Entry } from '../kinds';
import type { Node, Tree } from '../tree/tree';
import type { Refused } from './act';
import { refuse } from './refuse';

/** Order keys for arrivals, and siblings that had to make room. */
interface Spot {
  orders: Map<string, string>;
  nudged: Entry[];
}

/**
 * The children of an entry, or the roots; refused where the entry is not there or nothing may stand
 * below its kind.
 */
export function childrenOf(tree: Tree, parent: string | null): Node[] | Refused {
  if (parent === null) return tree.roots;
  const node = tree.byKey.get(parent);
  if (!node) return refuse('NO_SUCH_ENTRY', parent);
  return placedLaw(node.entry).bears ? node.children : refuse('WRONG_KIND', parent);
}

/**
 * Where arrivals come to stand, one behind the other; they may be new or come from elsewhere, also
 * from the same siblings.
 */
export function spotFor(
  tree: Tree,
  parent: string | null,
  after: string | null,
  arrivals: readonly string[],
): Spot | Refused {
  const children = childrenOf(tree, parent);
  if ('refused' in children) return children;
  const stay = children.map(({ entry }) => entry).filter(({ key }) => !arrivals.includes(key));
  const at = after === null ? 0 : stay.findIndex(({ key }) => key === after) + 1;
  if (after !== null && at === 0)
    return refuse(tree.byKey.has(after) ? 'NOT_A_SIBLING' : 'NO_SUCH_ENTRY', after);
  const coming = arrivals.map((key) => ({ key, order: null }));
  const orders = giveOrders([...stay.slice(0, at), ...coming, ...stay.slice(at)]);
  return {
    orders,
    nudged: stay
      .filter(({ key }) => orders.has(key))
      .map((entry) => ({ ...entry, order: orders.get(entry.key)! })),
  };
}

/**
 * Order keys for the siblings that have none, in the sequence wanted. One that has a key keeps it,
 * except where two had the same, as two drafters at one place may give: then there is no room
 * between them, and the second makes room.
 */
export function giveOrders(
  wanted: readonly { key: string; order: string | null }[],
): Map<string, string> {
  const given = new Map<string, string>();
  let last: string | null = null;
  let waiting: string[] = [];
  const give = (before: string | null) => {
    const orders = generateNKeysBetween(last, before, waiting.length);
    for (const [i, key] of waiting.entries()) given.set(key, orders[i]!);
    waiting = [];
  };
  for (const { key, order } of wanted) {
    if (order === null || (waiting.length > 0 && last !== null && last >= order)) waiting.push(key);
    else {
      give(order);
      last = order;
    }
  }
  give(null);
  return given;
}

/** An entry at another place: the label it was printed with there does not go with it. */
export function movedTo<E extends Entry>(entry: E, parent: string | null, order: string): E {
  const { label: _, ...rest } = entry;
  return { ...rest, parent, order } as E;
}
