import type { Node } from '../../tree/tree';
import { lettersOf } from './bigrams';
import { alignLong, families, gapsOf } from './gaps';
import {
  isOpen,
  join,
  joinBest,
  joinWholes,
  NONE,
  type Bid,
  type Ledger,
  type LedgerSide,
} from './ledger';
import { shapeLikeness } from './shapeLikeness';
import { agree, wordingOf } from './wording';

/** Fewest letters that speak for themselves: shorter ones (`其他`) come and go in many places. */
const TELLING = 8;
/**
 * Least share of children in common for parents whose own words differ, and for those whose words
 * are equal.
 */
const VOTES = 0.5;
const VOTES_OF_NAMESAKES = 0.25;
/** Likeness of what stands below two headings with different words that makes them one. */
const SAME_SHAPE = 0.35;
/** Most pairs of headings in one gap that are compared with all that stands below them. */
const COMPARED = 4000;

/** What occurs once on each side, with all that stands below it, wherever it stands. */
export function joinUnique(ledger: Ledger): void {
  const { base, head } = ledger;
  const [once, others] = [base, head].map(({ whole }) => {
    const places = new Map<number, number>();
    whole.forEach((number, at) => places.set(number, places.has(number) ? NONE : at));
    return places;
  });
  for (const node of base.nodes) {
    const [b, h] = [node.position, others.get(base.whole[node.position]) ?? NONE];
    if (
      h === NONE ||
      once.get(base.whole[b]) !== b ||
      !isOpen(base, node) ||
      !isOpen(head, head.nodes[h])
    )
      continue;
    if (base.size[b] > 1 || lettersOf(wordingOf(node.entry)).length >= TELLING)
      joinWholes(ledger, b, h);
  }
}

/** What place says, from pairs to those above, below and beside them, until it says no more. */
export function spread(ledger: Ledger): void {
  for (
    let before = -1, now = open(ledger.base);
    now !== before;
    before = now, now = open(ledger.base)
  ) {
    climb(ledger);
    families(ledger, (left, right) => {
      for (const gap of gapsOf(ledger, left, right)) joinEqual(ledger, gap.base, gap.head);
      for (const gap of gapsOf(ledger, left, right)) joinBranches(ledger, gap.base, gap.head, true);
      joinBranches(ledger, left, right, false);
    });
  }
}

const open = ({ partner }: LedgerSide) => partner.reduce((n, p) => n + Number(p === NONE), 0);

/** Equal wholes in one order. */
function joinEqual(ledger: Ledger, left: readonly Node[], right: readonly Node[]): void {
  const { base, head } = ledger;
  const wholes = (side: LedgerSide, nodes: readonly Node[]) =>
    nodes.map(({ position }) => String(side.whole[position]));
  for (const [i, j] of alignLong(wholes(base, left), wholes(head, right)))
    joinWholes(ledger, left[i].position, right[j].position);
}

/**
 * Open siblings with something below them: by their words and by what stands below. In one gap
 * equal words are enough.
 */
function joinBranches(
  ledger: Ledger,
  left: readonly Node[],
  right: readonly Node[],
  oneGap: boolean,
): void {
  const { base, head } = ledger;
  const [bs, hs] = [
    left.filter((node) => isOpen(base, node)),
    right.filter((node) => isOpen(head, node)),
  ].map((nodes) => nodes.filter(({ children }) => children.length > 0));
  if (bs.length * hs.length > COMPARED) return;
  const bids = bs.flatMap((b, i) =>
    hs.flatMap((h, j): Bid[] => {
      if (!agree(b.entry, h.entry)) return [];
      const shape = shapeLikeness(ledger, b.position, h.position);
      const namesakes = base.own[b.position] === head.own[h.position];
      if (shape < (namesakes ? (oneGap ? 0 : VOTES_OF_NAMESAKES) : SAME_SHAPE)) return [];
      // Of equal ones those that stand alike: what remains in a gap has mostly kept its order.
      return [
        {
          b: b.position,
          h: h.position,
          score: shape + (namesakes ? 0.5 : 0) - Math.abs(i - j) * 1e-6,
        },
      ];
    }),
  );
  joinBest(ledger, bids);
}

/** Parents by the votes of their children, from the leaves up. */
function climb(ledger: Ledger): void {
  const { base, head } = ledger;
  for (let b = base.nodes.length - 1; b >= 0; b--) {
    if (base.partner[b] !== NONE || base.nodes[b].children.length === 0) continue;
    const votes = votesOf(base, head, base.nodes[b]);
    const best = [...votes].sort((x, y) => y[1] - x[1] || x[0] - y[0])[0];
    if (!best) continue;
    const [h, count] = best;
    const share = (2 * count) / (base.nodes[b].children.length + head.nodes[h].children.length);
    const needed = base.own[b] === head.own[h] ? VOTES_OF_NAMESAKES : VOTES;
    if (
      share < needed ||
      !isOpen(head, head.nodes[h]) ||
      !agree(base.nodes[b].entry, head.nodes[h].entry)
    )
      continue;
    const [answer] = [...votesOf(head, base, head.nodes[h])].sort(
      (x, y) => y[1] - x[1] || x[0] - y[0],
    );
    if (answer[0] === b) join(base, head, b, h);
  }
}

/** Parents of the partners of the children: position → how many. */
function votesOf(from: LedgerSide, to: LedgerSide, node: Node): Map<number, number> {
  const votes = new Map<number, number>();
  for (const { position } of node.children) {
    const parent = from.partner[position] > NONE ? to.nodes[from.partner[position]].parent : null;
    if (parent) votes.set(parent.position, (votes.get(parent.position) ?? 0) + 1);
  }
  return votes;
}
