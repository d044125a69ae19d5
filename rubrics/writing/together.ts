import { addTo } from '../addTo';
import type { Difference } from '../diff/change';
import { answerOf } from '../diff/matching';
import { wordSplitter } from '../diff/words';
import { longestRising } from '../longestRising';
import { termsOf } from '../tree/terms';
import type { Node, Tree } from '../tree/tree';

/**
 * An entry in both texts laid into each other. STAYED stands in both; CAME and WENT in one; what
 * moved, with all that went with it, stands twice: HITHER at its new place, THITHER at its old one.
 */
export type Strand =
  | { fate: 'STAYED' | 'HITHER' | 'THITHER'; base: Node; head: Node }
  | { fate: 'CAME'; base: null; head: Node }
  | { fate: 'WENT'; base: Node; head: null };

/**
 * Both texts in one sequence. Without CAME and HITHER it is the base in its order, without WENT and
 * THITHER the head in its order; what is gone stands behind what stood before it. The title page is
 * not in it.
 */
export function together(whole: Difference): Strand[] {
  const { base, head, matching } = whole;
  const stayed = stayers(whole);
  const headOf = (node: Node) => answerOf(head, matching.toHead, node.entry.key);
  const behind = new Map<Node | null, Strand[]>();
  let anchor: Node | null = null;
  for (const node of base.nodes) {
    const now = headOf(node);
    if (now && stayed.has(now)) anchor = now;
    else
      addTo(
        behind,
        anchor,
        now ? { fate: 'THITHER', base: node, head: now } : { fate: 'WENT', base: node, head: null },
      );
  }
  const lines = [...(behind.get(null) ?? [])];
  for (const node of head.nodes) {
    const was = answerOf(base, matching.toBase, node.entry.key);
    lines.push(
      was
        ? { fate: stayed.has(node) ? 'STAYED' : 'HITHER', base: was, head: node }
        : { fate: 'CAME', base: null, head: node },
      ...(behind.get(node) ?? []),
    );
  }
  return lines;
}

/** Cuts texts into words, with the terms of both sides whole. */
export const wordsOf = ({
  base,
  head,
}: Pick<Difference, 'base' | 'head'>): ((text: string) => string[]) =>
  wordSplitter([
    ...new Set(
      [base, head].flatMap((tree: Tree) => termsOf(tree).map(({ content }) => content.term)),
    ),
  ]);

/** An entry that answers one of the base, and at which place that stood. */
interface Answering {
  node: Node;
  at: number;
  /** Whether it, or what it stands below, came to another parent with a parting. */
  brought: boolean;
}

/**
 * Head nodes that stand where they stood: neither moved nor below what moved, and in the order of
 * the base. What a parting brought elsewhere gives way to what nothing is said of.
 */
function stayers({ base, head, matching, changes }: Difference): Set<Node> {
  const moved = new Set(
    changes
      .filter(({ type, field }) => (type === 'MOVED' || type === 'REORDERED') && field === 'place')
      .flatMap(({ to }) => to),
  );
  const [travelled, brought] = [new Set<Node>(), new Set<Node>()];
  const here: Answering[] = [];
  for (const node of head.nodes) {
    const was = answerOf(base, matching.toBase, node.entry.key);
    const { parent } = node;
    if (moved.has(node.entry.key) || (parent && travelled.has(parent))) travelled.add(node);
    else if (was) {
      const above = was.parent && answerOf(head, matching.toHead, was.parent.entry.key);
      if ((parent && brought.has(parent)) || (above ?? null) !== parent) brought.add(node);
      here.push({ node, at: was.position, brought: brought.has(node) });
    }
  }
  return new Set(longestRising(fitting(here), ({ at }) => at).map(({ node }) => node));
}

/** Without those brought that do not stand between the same others as before. */
function fitting(here: readonly Answering[]): Answering[] {
  const firm = longestRising(
    here.filter(({ brought }) => !brought),
    ({ at }) => at,
  );
  const isFirm = new Set(firm);
  let next = 0;
  return here.filter((one) => {
    if (isFirm.has(one)) next++;
    else if (!one.brought) return false;
    return isFirm.has(one) || (at(firm[next - 1]) < one.at && one.at < at(firm[next], Infinity));
  });
}

const at = (one: Answering | undefined, none = -1): number => one?.at ?? none;
