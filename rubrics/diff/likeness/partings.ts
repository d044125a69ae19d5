import { addTo } from '../../addTo';
import type { Node, Tree } from '../../tree/tree';
import { clauseContent, isClause } from '../../kinds/readers';
import { answerOf, pair, type Matching, type Parting } from '../matching';
import { common, containment, lettersOf, without, type WeighedText } from './bigrams';
import { sameLetters } from './letters';
import { neighbours } from './neighbours';
import { weigher, type Weigh } from './weigher';
import { agree, wordingOf } from './wording';

/**
 * Share of a part that the old text must have lost: of one that stands beside what is left of it,
 * and of any other.
 */
const SHARE = { near: 0.5, far: 0.8 };
/** Share of what the old text lost that its parts must hold together, and a single one of them. */
const YIELD = { all: 0.4, near: 0.03, far: 0.4 };
/** Share of what is left that must be of the old text: else it was replaced, not divided. */
const LEFT = 0.35;
/**
 * Letters are counted where a changed word spoils too many bigrams: in a short part, and from this
 * share of common ones.
 */
const SHORT = 12;
const WORTH_COUNTING = 0.05;
/**
 * Fewest letters in common, where letters are counted; where the old text was merely cut off, and
 * where it was also changed.
 */
const COUNTED = { cut: 2, changed: 3 };
/** Fewest letters of a part. */
const TELLING = 4;
/**
 * Siblings on either side that stand beside a clause, and likely origins that are looked at
 * elsewhere.
 */
const BESIDE = 6;
const LOOKED_AT = 4;

/**
 * Clauses that were split, and such as were merged: a clause without a pair whose words another one
 * lost, or gained. What lineage declared is not repeated. Where likeness made the pair, it is the
 * first part that continues the clause.
 */
export function partings(
  base: Tree,
  head: Tree,
  matching: Matching,
  weigh: Weigh = weigher({ base, head }),
): void {
  const { toHead, toBase, splits: declared, merges } = matching;
  const other = { toHead: toBase, toBase: toHead, splits: merges, merges: declared };
  const found = {
    splits: splits(base, head, matching, weigh),
    merges: splits(head, base, other, weigh),
  };
  const firsts = [
    ...found.splits.map((parting) => () => startAtFirst(parting, base, head, matching, false)),
    ...found.merges.map((parting) => () => startAtFirst(parting, head, base, matching, true)),
  ];
  const twice = bothWays(found, matching);
  for (const start of firsts.filter((_, i) => !twice.has(i))) start();
  matching.splits.push(...found.splits);
  matching.merges.push(...found.merges);
  inOrder(matching.splits, base);
  inOrder(matching.merges, head);
}

/** What is known of pairs and partings, from either side. */
type Known = Omit<Matching, 'basis'>;
/** A clause that goes on with less than it said, and what it lost. */
interface Origin {
  node: Node;
  pair: Node;
  lost: WeighedText;
}
/** What an origin lost and a part holds: as a share of the part, and of what was lost. */
interface Claim {
  part: Node;
  origin: number;
  share: number;
  yields: number;
  near: boolean;
}

function splits(base: Tree, head: Tree, matching: Known, weigh: Weigh): Parting[] {
  const settled = new Set(matching.splits.flatMap(({ many }) => many));
  const parts = head.nodes.filter(
    ({ entry }) =>
      clauseContent(entry) !== undefined &&
      !matching.toBase.has(entry.key) &&
      !settled.has(entry.key) &&
      lettersOf(wordingOf(entry)).length >= TELLING,
  );
  if (parts.length === 0) return [];
  const origins = originsOf(base, head, matching, weigh);
  const byPair = new Map(origins.map((origin, at) => [origin.pair.entry.key, at]));
  const likely = neighbours(origins.map(({ lost }) => lost));
  const best = parts.flatMap((part) => {
    const near = beside(part, head).flatMap((node) => byPair.get(node.entry.key) ?? []);
    const far = likely(weigh(part), LOOKED_AT).filter((at) => !near.includes(at));
    const claims = [
      ...near.map((at) => claimOf(part, at, origins[at]!, weigh, true)),
      ...far.map((at) => claimOf(part, at, origins[at]!, weigh, false)),
    ];
    return claims
      .filter((claim) => claim !== null)
      .sort((x, y) => worth(y) - worth(x) || x.origin - y.origin)
      .slice(0, 1);
  });
  const repeated = repetitions(
    base,
    head,
    best.flatMap(({ part, near }) => (near ? [] : [part])),
  );
  const claims = new Map<number, Claim[]>();
  for (const claim of best)
    if (claim.near || !repeated.has(wordingOf(claim.part.entry)))
      addTo(claims, claim.origin, claim);
  return [...claims].flatMap(([at, claimed]) => {
    const { node, pair: stays, lost } = origins[at]!;
    const held = agreeing(claimed, lost, weigh);
    if (held.reduce((sum, { yields }) => sum + yields, 0) < YIELD.all) return [];
    const many = [stays, ...held.map(({ part }) => part)]
      .sort((a, b) => a.position - b.position)
      .map(({ entry }) => entry.key);
    return [{ one: node.entry.key, many, basis: 'LIKENESS' as const }];
  });
}

const worth = ({ share, near }: Claim) => share + Number(near);

/**
 * What was lost is lost once: claims to the same words fall to the best, and what stands apart only
 * counts alone.
 */
function agreeing(claims: readonly Claim[], lost: WeighedText, weigh: Weigh): Claim[] {
  const sorted = [...claims].sort(
    (a, b) => worth(b) - worth(a) || a.part.position - b.part.position,
  );
  let left = lost;
  return sorted.filter(({ part, near }) => {
    if (near !== sorted[0]?.near || common(weigh(part), left) < 0.6 * common(weigh(part), lost))
      return false;
    left = without(left, weigh(part));
    return true;
  });
}

/**
 * Of the parts those whose wording occurs more than once on both sides together: it comes and goes
 * without telling from where.
 */
function repetitions(base: Tree, head: Tree, parts: readonly Node[]): Set<string> {
  if (parts.length === 0) return new Set();
  const times = new Map(parts.map(({ entry }) => [wordingOf(entry), 0]));
  const lengths = new Set([...times.keys()].map((wording) => wording.length));
  for (const { nodes } of [base, head])
    for (const { entry } of nodes) {
      const wording = wordingOf(entry);
      // Few are as long as one of the parts; to look up all the others takes longer than anything
      // else here.
      const count = lengths.has(wording.length) ? times.get(wording) : undefined;
      if (count !== undefined) times.set(wording, count + 1);
    }
  return new Set([...times].flatMap(([wording, count]) => (count > 1 ? [wording] : [])));
}

/** Clauses of the base that go on with less than they said, and what they lost. */
function originsOf(base: Tree, head: Tree, matching: Known, weigh: Weigh): Origin[] {
  const declared = new Set(matching.splits.map(({ one }) => one));
  return base.nodes.flatMap((node): Origin[] => {
    const stays = answerOf(head, matching.toHead, node.entry.key);
    if (
      !stays ||
      !isClause(node) ||
      declared.has(node.entry.key) ||
      wordingOf(node.entry) === wordingOf(stays.entry)
    )
      return [];
    const lost = without(weigh(node), weigh(stays));
    return lost.sum > 0 && isLeftOf(stays, node, weigh) ? [{ node, pair: stays, lost }] : [];
  });
}

function isLeftOf(stays: Node, node: Node, weigh: Weigh): boolean {
  if (containment(weigh(stays), weigh(node)) >= LEFT) return true;
  const [left, old] = [lettersOf(wordingOf(stays.entry)), lettersOf(wordingOf(node.entry))];
  return left.length > 0 && left.length < old.length && sameLetters(left, old) >= left.length * 0.6;
}

/**
 * Siblings around a node, its parent, and its own children: where the parts of a divided clause are
 * put.
 */
function beside(node: Node, tree: Tree): Node[] {
  const siblings = node.parent?.children ?? tree.roots;
  // They stand in document order; a long list of them is not searched through for each.
  let [at, high] = [0, siblings.length];
  while (at < high) {
    const middle = (at + high) >> 1;
    if (siblings[middle]!.position < node.position) at = middle + 1;
    else high = middle;
  }
  return [
    ...siblings.slice(Math.max(0, at - BESIDE), at),
    ...siblings.slice(at + 1, at + 1 + BESIDE),
    ...(node.parent ? [node.parent] : []),
    ...node.children.slice(0, BESIDE),
  ];
}

function claimOf(
  part: Node,
  origin: number,
  { node, pair: stays, lost }: Origin,
  weigh: Weigh,
  near: boolean,
): Claim | null {
  const whole = weigh(part);
  const held = common(whole, lost);
  let [share, yields] = [held / (whole.sum || 1), held / lost.sum];
  const letters = ({ entry }: Node) => lettersOf(wordingOf(entry));
  const [old, kept, put] = [letters(node), letters(stays), letters(part)];
  if (near && (share >= WORTH_COUNTING || put.length <= SHORT)) {
    const before = sameLetters(kept, old);
    const gained =
      sameLetters(part.position < stays.position ? put + kept : kept + put, old) - before;
    if (gained >= (before === kept.length ? COUNTED.cut : COUNTED.changed)) {
      share = Math.max(share, gained / put.length);
      yields = Math.max(yields, gained / Math.max(1, old.length - before));
    }
  }
  const place = near ? 'near' : 'far';
  return share < SHARE[place] || yields < YIELD[place]
    ? null
    : { part, origin, share, yields, near };
}

/**
 * Indices, over splits and then merges, of those that share a pair: a clause merged from parts and
 * split again stays as it is.
 */
function bothWays(
  { splits: s, merges: m }: { splits: Parting[]; merges: Parting[] },
  { toHead }: Matching,
): Set<number> {
  const merged = new Map(m.map(({ one }, i) => [one, s.length + i]));
  const both = new Set<number>();
  for (const [i, { one }] of s.entries()) {
    const at = merged.get(toHead.get(one)!);
    if (at !== undefined) both.add(i).add(at);
  }
  return both;
}

/**
 * Moves a pair made by likeness to the first part; not where what stands below went with another
 * one.
 */
function startAtFirst(
  { one, many }: Parting,
  from: Tree,
  to: Tree,
  matching: Matching,
  mirrored: boolean,
): void {
  const { toHead, toBase, basis } = matching;
  const [there, back] = mirrored ? [toBase, toHead] : [toHead, toBase];
  const [now = '', first = ''] = [there.get(one), many[0]];
  const [node, stays, begins] = [from.byKey.get(one), to.byKey.get(now), to.byKey.get(first)];
  if (!node || !stays || !begins) return;
  if (
    basis.get(mirrored ? now : one) !== 'LIKENESS' ||
    stays.children.length > 0 ||
    !agree(node.entry, begins.entry)
  )
    return;
  back.delete(now);
  if (mirrored) basis.delete(now);
  if (mirrored) pair(matching, first, one, 'LIKENESS');
  else pair(matching, one, first, 'LIKENESS');
}

function inOrder(partings: Parting[], tree: Tree): void {
  const position = ({ one }: Parting) => tree.byKey.get(one)?.position ?? -1;
  partings.sort((a, b) => position(a) - position(b));
}
