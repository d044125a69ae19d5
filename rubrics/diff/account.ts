import { below, combineOf, earns, scoredParts, shareOf, topsOf, worths } from '../tree/points';
import { sum } from '../tree/sum';
import type { Node, Tree } from '../tree/tree';
import type { Earning, Part } from '../vocabulary';

/** What every clause that counts has of its own; all together are the total. */
export interface Account {
  /** By key; clauses with nothing of their own are left out. */
  own: Map<string, number>;
  /** Of these, the ones below which nothing else has any. */
  leaves: string[];
  /** Below zero, what counts is counted the other way. */
  sign: 1 | -1;
}

/**
 * Points in one account: what a clause prints less what those below it are worth together. Of
 * alternatives only one counts, so all is their parent's own.
 */
export function accountOf(tree: Tree, earning: Earning): Account {
  const worth = worths(tree.nodes, earning);
  const own = walk(tree, scoredParts(tree, earning), (node) => {
    const isClosed = combineOf(node) === 'BEST' && worth.has(node);
    if (!isClosed && !earns(node, earning)) return { own: 0, isClosed };
    const printed = worth.get(node)!;
    return {
      own: isClosed ? printed : sum([printed, -(below(node, worth, earning) ?? 0)]),
      isClosed,
    };
  });
  return { ...own, sign: earning === 'DEDUCTION' ? -1 : 1 };
}

export const ownPoints = (tree: Tree, earning: Earning = 'BASE'): Map<string, number> =>
  accountOf(tree, earning).own;

/**
 * Shares of the whole in percent: that of a clause times those of what it is a share of, less what
 * those below it have.
 */
export function accountOfShares(tree: Tree): Account {
  const whole = new Map<Node, number>();
  const parts = scoredParts(tree);
  const given = new Map<Node, number>();
  for (const node of tree.nodes) {
    const share = shareOf(node);
    const above = nearestShare(node, whole);
    if (share === null || !parts.has(node.part)) continue;
    whole.set(node, sum([((above ? whole.get(above)! : 100) * share) / 100]));
  }
  for (const [node, share] of whole) {
    const above = nearestShare(node, whole);
    if (above) given.set(above, sum([given.get(above) ?? 0, share]));
  }
  const own = walk(tree, parts, (node) => {
    const share = whole.get(node);
    if (share === undefined) return { own: 0, isClosed: false };
    const isClosed = combineOf(node) === 'BEST';
    return { own: isClosed ? share : sum([share, -(given.get(node) ?? 0)]), isClosed };
  });
  return { ...own, sign: 1 };
}

function nearestShare(node: Node, whole: ReadonlyMap<Node, number>): Node | null {
  for (let at = node.parent; at; at = at.parent) if (whole.has(at)) return at;
  return null;
}

/** @param ask what a clause has of its own, and whether all below it is in that already */
function walk(
  tree: Tree,
  parts: ReadonlySet<Part>,
  ask: (node: Node) => { own: number; isClosed: boolean },
): Pick<Account, 'own' | 'leaves'> {
  const own = new Map<string, number>();
  const bearers: Node[] = [];
  const stack = topsOf(tree, parts).reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    const { own: points, isClosed } = ask(node);
    if (points) {
      own.set(node.entry.key, points);
      bearers.push(node);
    }
    if (!isClosed) stack.push(...node.children.filter(({ part }) => part === node.part).reverse());
  }
  const above = new Set<Node>();
  for (const { parent } of bearers)
    for (let at = parent; at && !above.has(at); at = at.parent) above.add(at);
  return {
    own,
    leaves: bearers.flatMap((node) => (above.has(node) ? [] : node.entry.key)),
  };
}
