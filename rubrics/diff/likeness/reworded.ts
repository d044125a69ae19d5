import type { Node } from '../../tree/tree';
import { clauseKind } from '../../kinds/readers';
import { cosine, lettersOf } from './bigrams';
import { families, gapsOf } from './gaps';
import { isOpen, joinBest, type Bid, type Ledger, type LedgerSide } from './ledger';
import { letterLikeness } from './letters';
import { neighbours } from './neighbours';
import { shapeLikeness } from './shapeLikeness';
import type { Weigh } from './weigher';
import { agree, sameName, wordingOf } from './wording';

/**
 * How near two open entries stand: in one gap between pairs, alone in it, below one parent, or
 * anywhere.
 */
type Nearness = 'alone' | 'gap' | 'parent' | 'far';
/**
 * Least likeness that makes one entry of two, and what the place adds to it when the best are taken
 * first. `firm` is asked for where something else may explain an entry: before partings are known,
 * and where keys were kept.
 */
const NEAR: Record<Nearness, { firm: number; least: number; adds: number }> = {
  alone: { firm: 0.35, least: 0.2, adds: 0.5 },
  gap: { firm: 0.4, least: 0.25, adds: 0.45 },
  parent: { firm: 0.6, least: 0.35, adds: 0.25 },
  far: { firm: 0.6, least: 0.6, adds: 0 },
};
/** Far away where keys were kept: such an entry has a key of its own because it is new. */
const FAR_KEYED = 0.8;
/** Fewest letters that can be recognised reworded far away. */
const TELLING = 8;
/**
 * Most characters of a text that is also compared by letters; in longer ones many are common by
 * chance.
 */
const SHORT = 20;
/** Least likeness by bigrams at which a longer text is compared by letters, too. */
const WORTH_COMPARING = 0.35;
/**
 * Most copies of a text that is known again elsewhere before partings are: of more, any may be part
 * of something.
 */
const RARE = 2;
/**
 * Most pairs of siblings that are compared each with each, and most likely neighbours that are
 * looked at elsewhere.
 */
const COMPARED = 4000;
const LOOKED_AT = 6;

/**
 * What is asked again in every round: how alike the words of two entries are, and which stand apart
 * and may be one.
 */
interface Resemblance {
  weigh: Weigh;
  alike(b: Node, h: Node): number;
  /** Of their own words alone, whatever stands below: by name and by letters, too. */
  own(b: Node, h: Node): number;
  likely(ledger: Ledger): readonly [Node, Node][];
}

export function resemblanceOf(weigh: Weigh): Resemblance {
  const known = new Map<number, number>();
  let pairs: [Node, Node][] | null = null;
  const alike = (b: Node, h: Node) => {
    const at = b.position * 2 ** 26 + h.position;
    const likeness = known.get(at) ?? wordLikeness(weigh, b, h);
    known.set(at, likeness);
    return likeness;
  };
  const likely = (ledger: Ledger) => {
    pairs ??= likelyPairs(ledger, weigh);
    return pairs;
  };
  const own = (b: Node, h: Node) =>
    wordingOf(b.entry) === wordingOf(h.entry) ? 1 : changedLikeness(alike, b, h, true);
  return { weigh, alike, own, likely };
}

/**
 * Entries whose words changed, or which stand elsewhere: best first, by likeness and place. `far`:
 * also those apart, and those in place that are less alike; `branches`: only such as have something
 * below them on both sides, which then finds its place.
 */
export function joinReworded(
  ledger: Ledger,
  words: Resemblance,
  { far, branches }: { far: boolean; branches: boolean },
): void {
  const { base, head } = ledger;
  const bids: Bid[] = [];
  const asked = far && !ledger.keyed ? 'least' : 'firm';
  const offer = (b: Node, h: Node, nearness: Nearness, order: number) => {
    if (
      !agree(b.entry, h.entry) ||
      (branches && (b.children.length === 0 || h.children.length === 0))
    )
      return;
    const likeness = likenessOf(ledger, words, b, h, nearness !== 'far');
    const score =
      nearness === 'far' ? farScore(ledger, b, h, likeness) : likeness + NEAR[nearness].adds;
    if (likeness >= NEAR[nearness][asked] && score > 0)
      bids.push({
        b: b.position,
        h: h.position,
        score: score + order + details(b, h) - apart(ledger, b, h),
      });
  };
  nearBids(ledger, offer);
  equalBids(ledger, offer, far ? Infinity : RARE);
  if (far)
    for (const [b, h] of words.likely(ledger))
      if (isOpen(base, b) && isOpen(head, h)) offer(b, h, 'far', 0);
  joinBest(ledger, bids);
}

type Offer = (b: Node, h: Node, nearness: Nearness, order: number) => void;

function nearBids(ledger: Ledger, offer: Offer): void {
  const { base, head } = ledger;
  families(ledger, (left, right) => {
    for (const gap of gapsOf(ledger, left, right)) {
      const alone = gap.base.length === 1 && gap.head.length === 1;
      if (gap.base.length * gap.head.length > COMPARED) continue;
      for (const [i, b] of gap.base.entries())
        for (const [j, h] of gap.head.entries())
          offer(b, h, alone ? 'alone' : 'gap', -0.01 * Math.min(3, Math.abs(i - j)));
    }
    const [bs, hs] = [
      left.filter((node) => isOpen(base, node)),
      right.filter((node) => isOpen(head, node)),
    ];
    if (bs.length * hs.length <= COMPARED)
      for (const b of bs) for (const h of hs) offer(b, h, 'parent', 0);
  });
}

/** Equal words anywhere; where there are very many, those of one rank. */
function equalBids({ base, head, copies }: Ledger, offer: Offer, most: number): void {
  const byWording = (side: LedgerSide): Map<number, Node[]> => {
    const groups = new Map<number, Node[]>();
    for (const node of side.nodes) {
      const own = side.own[node.position]!;
      if (!isOpen(side, node) || copies[own]! > most) continue;
      const group = groups.get(own) ?? [];
      group.push(node);
      groups.set(own, group);
    }
    return groups;
  };
  const others = byWording(head);
  for (const [own, bs] of byWording(base)) {
    const hs = others.get(own) ?? [];
    const all = bs.length * hs.length <= COMPARED;
    for (const [i, b] of bs.entries())
      for (const h of all ? hs : hs.slice(i, i + 1)) offer(b, h, 'far', 0);
  }
}

/** Open entries with the likeliest neighbours of each among those of the other side. */
function likelyPairs({ base, head }: Ledger, weigh: Weigh): [Node, Node][] {
  const open = (side: LedgerSide) => side.nodes.filter((node) => isOpen(side, node));
  const [bs, hs] = [open(base), open(head)];
  const [toHead, toBase] = [neighbours(hs.map(weigh)), neighbours(bs.map(weigh))];
  return [
    ...bs.flatMap((b) => toHead(weigh(b), LOOKED_AT).map((at): [Node, Node] => [b, hs[at]!])),
    ...hs.flatMap((h) => toBase(weigh(h), LOOKED_AT).map((at): [Node, Node] => [bs[at]!, h])),
  ];
}

/** 0–1; entries with something below them are alike mostly by that. */
function likenessOf(ledger: Ledger, words: Resemblance, b: Node, h: Node, near: boolean): number {
  const equal = ledger.base.own[b.position] === ledger.head.own[h.position];
  const own = equal ? 1 : changedLikeness(words.alike, b, h, near);
  const below = Math.min(b.children.length, h.children.length) > 0;
  if (below) return own * 0.4 + shapeLikeness(ledger, b.position, h.position) * 0.6;
  return b.children.length === h.children.length ? own : own * 0.9;
}

const changedLikeness = (alike: Resemblance['alike'], b: Node, h: Node, near: boolean): number =>
  Math.max(sameName(b.entry, h.entry) ? 0.8 : 0, alike(b, h), near ? shortLikeness(b, h) : 0);

/**
 * By bigrams; where not too few are common, also by letters in order: words changed here and there
 * spoil many bigrams.
 */
function wordLikeness(weigh: Weigh, b: Node, h: Node): number {
  const likeness = cosine(weigh(b), weigh(h));
  return likeness < WORTH_COMPARING || likeness > NEAR.far.least
    ? likeness
    : Math.max(likeness, letterLikeness(wordingOf(b.entry), wordingOf(h.entry)) - 0.05);
}

/** Of short texts by letters: one changed word leaves a heading hardly a bigram. */
function shortLikeness(b: Node, h: Node): number {
  const [x, y] = [wordingOf(b.entry), wordingOf(h.entry)];
  return Math.max(x.length, y.length) > SHORT ? 0 : letterLikeness(x, y) * 0.6;
}

/** Apart, equal words say the less the more often they occur; 0: they say nothing. */
function farScore(
  { base, head, copies, keyed }: Ledger,
  b: Node,
  h: Node,
  likeness: number,
): number {
  const [ours, theirs] = [base.own[b.position]!, head.own[h.position]!];
  const often = Math.max(copies[ours]!, copies[theirs]!);
  const letters = Math.min(...[b, h].map(({ entry }) => lettersOf(wordingOf(entry)).length));
  if (keyed && (often > 1 || letters < TELLING || likeness < FAR_KEYED)) return 0;
  if (ours !== theirs) return letters < TELLING ? 0 : likeness * 0.9;
  const rarity = 0.5 + 0.05 * Math.log(Math.max(base.nodes.length, head.nodes.length) / often);
  return likeness * rarity * Math.min(1, 0.6 + letters / 20);
}

/** Of equals elsewhere the nearer one: 0–0.01. */
const apart = ({ base, head }: Ledger, b: Node, h: Node) =>
  Math.abs(b.position / base.nodes.length - h.position / head.nodes.length) / 100;

/** What else two entries have in common decides between equals. */
function details(b: Node, h: Node): number {
  const kinds = clauseKind(b) === clauseKind(h);
  const points =
    b.weight?.content.points === h.weight?.content.points &&
    b.weight?.content.share === h.weight?.content.share;
  const children = b.children.length === h.children.length;
  return (
    0.01 *
    (Number(kinds) +
      Number(points) +
      Number(b.label === h.label) +
      Number(children) +
      Number(b.part === h.part))
  );
}
