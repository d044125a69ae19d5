import { clauseContent } from '../../kinds/readers';
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
  const [once, others] = [singles(base), singles(head)];
  for (const node of base.nodes) {
    const whole = base.whole[node.position]!;
    const [b, h] = [node.position, others.get(whole) ?? NONE];
    const other = head.nodes[h];
    if (!other || once.get(whole) !== b || !isOpen(base, node) || !isOpen(head, other)) continue;
    if (base.size[b]! > 1 || lettersOf(wordingOf(node.entry)).length >= TELLING)
      joinWholes(ledger, b, h);
  }
}

/** Where each whole of a side stands; NONE for one that stands more than once. */
function singles({ whole }: LedgerSide): Map<number, number> {
  const places = new Map<number, number>();
  for (const [at, number] of whole.entries()) places.set(number, places.has(number) ? NONE : at);
  return places;
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
    joinWholes(ledger, left[i]!.position, right[j]!.position);
}

/**
 * The only one left on either side below a pair, under one number and with nothing below it, where
 * all beside it are known: it was written anew.
 */
export function joinLast(ledger: Ledger): void {
  const { base, head } = ledger;
  families(ledger, (left, right) => {
    const bs = left.filter((node) => isOpen(base, node));
    const hs = right.filter((node) => isOpen(head, node));
    const [b, h] = [bs[0], hs[0]];
    if (bs.length !== 1 || hs.length !== 1 || !b || !h) return;
    if (left.length !== right.length || left.length < 2) return;
    if (b.label === null || b.label !== h.label) return;
    if (b.children.length + h.children.length > 0) return;
    if (agree(b.entry, h.entry)) join(base, head, b.position, h.position);
  });
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
  const branches = (side: LedgerSide, nodes: readonly Node[]) =>
    nodes.filter((node) => isOpen(side, node) && node.children.length > 0);
  const [bs, hs] = [branches(base, left), branches(head, right)];
  if (bs.length * hs.length > COMPARED) return;
  const stays = stayers(ledger);
  const ofNamesakes = oneGap ? 0 : VOTES_OF_NAMESAKES;
  const bids = bs.flatMap((b, i) =>
    hs.flatMap((h, j): Bid[] => {
      if (!agree(b.entry, h.entry)) return [];
      const shape = shapeLikeness(ledger, b.position, h.position);
      const namesakes = base.own[b.position] === head.own[h.position];
      const least = namesakes ? ofNamesakes : SAME_SHAPE;
      if (shape < least || (!namesakes && stays(b, h))) return [];
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
  const stays = stayers(ledger);
  for (const node of base.nodes.toReversed()) {
    if (!isOpen(base, node)) continue;
    const best = elected(base, head, node);
    if (!best) continue;
    const [other, count] = best;
    const share = (2 * count) / (node.children.length + other.children.length);
    const namesakes = base.own[node.position] === head.own[other.position];
    const needed = namesakes ? VOTES_OF_NAMESAKES : VOTES;
    if (share < needed || !isOpen(head, other) || !agree(node.entry, other.entry)) continue;
    if (!namesakes && stays(node, other)) continue;
    const answer = elected(head, base, other);
    if (answer?.[0] === node) join(base, head, node.position, other.position);
  }
}

/**
 * Whether one of two headings of different words has its own still, with number and points, on the
 * other side: then what stood below it went elsewhere, and it did not.
 */
function stayers({ base, head }: Ledger): (b: Node, h: Node) => boolean {
  const sign = ({ own }: LedgerSide, { position, label, weight }: Node) =>
    `${own[position]} ${label} ${weight?.content.points ?? weight?.content.share}`;
  const signs = (side: LedgerSide) =>
    new Set(side.nodes.flatMap((node) => (isHeading(side, node) ? [sign(side, node)] : [])));
  const isHeading = (side: LedgerSide, node: Node) =>
    node.label !== null && isOpen(side, node) && !!clauseContent(node.entry)?.title;
  let [bs, hs]: (Set<string> | null)[] = [null, null];
  return (b, h) => {
    bs ??= signs(base);
    hs ??= signs(head);
    return (
      (isHeading(base, b) && hs.has(sign(base, b))) || (isHeading(head, h) && bs.has(sign(head, h)))
    );
  };
}

/** The parent of most partners of the children, with how many; of equals the first. */
function elected(from: LedgerSide, to: LedgerSide, node: Node): [Node, number] | undefined {
  const votes = new Map<Node, number>();
  for (const { position } of node.children) {
    const parent = to.nodes[from.partner[position] ?? NONE]?.parent;
    if (parent) votes.set(parent, (votes.get(parent) ?? 0) + 1);
  }
  const [most] = [...votes].sort((x, y) => y[1] - x[1] || x[0].position - y[0].position);
  return most;
}
