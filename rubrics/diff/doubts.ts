import { nodesAt, type Node, type Tree } from '../tree/tree';
import { neighbours } from './likeness/neighbours';
import { resemblanceOf } from './likeness/reworded';
import { weigher } from './likeness/weigher';
import { agree } from './likeness/wording';
import { answerOf, type Matching } from './matching';

/**
 * Least likeness at which a pair is certain: where a key says so, too, where both stand below one
 * pair, and elsewhere. Equal words elsewhere are a move.
 */
const CERTAIN = { KEY: 0.2, PLACE: 0.5, ELSEWHERE: 0.8 };
/** Least likeness at which another entry may be meant: below one pair any. */
const POSSIBLE = { KEY: 0, PLACE: 0, ELSEWHERE: 0.5 };
/** Likely others elsewhere that are looked at, and most that are told. */
const LOOKED_AT = 6;
const TOLD = 3;

/** What speaks for a pair beside words: the key in the file, place below one pair, or nothing. */
export type DoubtReason = keyof typeof CERTAIN;
export const DOUBT_REASONS = Object.keys(CERTAIN) as DoubtReason[];

/** An entry of the head that may be the one that is asked for, and how alike they are, 0–1. */
export interface Possible {
  head: string;
  likeness: number;
  why: DoubtReason;
}

/** An entry of the base of which it is not certain what became of it. */
export interface Doubt {
  base: string;
  /** What it is taken for; null: it is taken to be gone. */
  pair: Possible | null;
  /** Which others it may be, likeliest first. */
  others: Possible[];
}

/**
 * Pairs that are not certain, and entries without a pair that may have one, in document order of
 * the base: to be kept, broken or paired otherwise by who knows, before they are identity for life.
 * @param given keys that the head's file itself gives
 */
export function doubtsOf(
  base: Tree,
  head: Tree,
  matching: Matching,
  given: ReadonlySet<string>,
): Doubt[] {
  const possible = possibilities(base, head, matching, given);
  const partner = ({ entry }: Node) => answerOf(head, matching.toHead, entry.key);
  /** Further parts of what was split, as likeness has it: any may be what goes on. */
  const rivals = (b: Node): Node[] =>
    matching.splits
      .filter(({ one, basis }) => one === b.entry.key && basis === 'LIKENESS')
      .flatMap(({ many }) => nodesAt(head, many))
      .filter((part) => part !== partner(b));
  const doubtful = (b: Node): boolean => {
    const h = partner(b);
    if (!h || matching.basis.get(b.entry.key) === 'CONFIRMED') return false;
    const { likeness, why } = possible(b, h);
    return (
      likeness < CERTAIN[why] || rivals(b).some((part) => possible(b, part).likeness >= likeness)
    );
  };
  const parts = new Set([...matching.splits, ...matching.merges].flatMap(({ many }) => many));
  const asked = base.nodes.filter((b) => (partner(b) ? doubtful(b) : !parts.has(b.entry.key)));
  const taken = new Set(asked.flatMap((b) => partner(b) ?? []));
  const open = head.nodes.filter(
    (h) => taken.has(h) || (!matching.toBase.has(h.entry.key) && !parts.has(h.entry.key)),
  );
  const likely = candidates(base, head, matching, open);
  return asked.flatMap((b): Doubt[] => {
    const pair = partner(b);
    const others = [...new Set([...rivals(b), ...likely(b)])]
      .filter((h) => h !== pair && agree(b.entry, h.entry))
      .map((h) => possible(b, h))
      .filter(({ likeness, why }) => likeness >= POSSIBLE[why])
      .sort((x, y) => y.likeness - x.likeness)
      .slice(0, TOLD);
    if (!pair && others.length === 0) return [];
    return [{ base: b.entry.key, pair: pair ? possible(b, pair) : null, others }];
  });
}

/** How alike two entries are: by their words, and with what stands below both. */
function possibilities(
  base: Tree,
  head: Tree,
  { toHead }: Matching,
  given: ReadonlySet<string>,
): (b: Node, h: Node) => Possible {
  const words = resemblanceOf(weigher({ base, head }));
  return (b, h) => {
    const own = words.own(b, h);
    const below = b.children.filter(
      ({ entry }) => answerOf(head, toHead, entry.key)?.parent === h,
    ).length;
    const most = Math.max(b.children.length, h.children.length);
    const both = Math.min(b.children.length, h.children.length) > 0;
    const likeness = both ? own * 0.4 + (below / most) * 0.6 : own;
    return { head: h.entry.key, likeness: Math.round(likeness * 100) / 100, why: reason(b, h) };
  };

  function reason(b: Node, h: Node): DoubtReason {
    if (b.entry.key === h.entry.key && given.has(b.entry.key)) return 'KEY';
    const above = b.parent && toHead.get(b.parent.entry.key);
    return above === (h.parent?.entry.key ?? null) ? 'PLACE' : 'ELSEWHERE';
  }
}

/** Open entries of the head that may be asked about: below the same pair, of one key, or alike. */
function candidates(
  base: Tree,
  head: Tree,
  { toHead }: Matching,
  open: readonly Node[],
): (b: Node) => readonly Node[] {
  const weigh = weigher({ base, head });
  let alike: ReturnType<typeof neighbours> | null = null;
  return (b) => {
    alike ??= neighbours(open.map(weigh));
    const above = b.parent && answerOf(head, toHead, b.parent.entry.key);
    const beside = open.filter(
      (h) => h.entry.key === b.entry.key || (h.parent ? h.parent === above : b.parent === null),
    );
    const far = alike(weigh(b), LOOKED_AT).map((at) => open[at]!);
    return [...new Set([...beside, ...far])];
  };
}
