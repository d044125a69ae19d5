import type { Node, Tree } from '../tree/tree';
import { matchByLikeness } from './likeness/match';
import { letterLikeness } from './likeness/letters';
import { resemblanceOf } from './likeness/reworded';
import type { Weigh } from './likeness/weigher';
import { wordingOf } from './likeness/wording';
import { matchKeys } from './matchKeys';
import type { Matching } from './matching';

/**
 * By how much what likeness says must be the stronger, where its words are not the very same: a
 * part of a divided clause is often a little less like the whole than the other.
 */
const MARGIN = 0.25;
/** What it adds that two entries stand below entries that are one. */
const SAME_PARENT = 0.5;
/** Likeness below which a key alone says that two entries are one. */
const UNLIKE = 0.2;
/** Least share of letters that stay in a text that was changed a little. */
const TOUCHED = 0.75;
/** Longest text of which letters are counted for that, in characters. */
const LONG = 500;

/** Two entries that bear one key. */
interface Namesakes {
  b: Node;
  h: Node;
}

/**
 * The keys of a file at which the text is plausible. A key may have been minted from the place at
 * which the file has the entry, and then it says nothing else; so it counts where the words stand
 * where they stood, where likeness says the same, and where nothing says otherwise more strongly.
 * @param given keys that the file itself gives its entries
 */
export function plausibleKeys(
  base: Tree,
  head: Tree,
  given: ReadonlySet<string>,
  weigh: Weigh,
): ReadonlySet<string> {
  const pairs = namesakes(base, head, given);
  const kept = settled(base, head, pairs);
  const open = pairs.filter(({ h }) => !kept.has(h.entry.key));
  if (open.length === 0) return kept;
  const loose = matchKeys(base, head, kept);
  matchByLikeness(base, head, loose, weigh);
  const words = resemblanceOf(weigh);
  const rivals = new Rivals(base, head, loose, (b, h) => words.own(b, h), given);
  for (let left = open, before = -1; left.length !== before; ) {
    before = left.length;
    left = left.filter((pair) => {
      const beaten = rivals.beat(pair, kept);
      if (!beaten) kept.add(pair.h.entry.key);
      return beaten;
    });
  }
  return withoutMinted(open, kept, (pair) => rivals.saysNothing(pair));
}

function namesakes(base: Tree, head: Tree, given: ReadonlySet<string>): Namesakes[] {
  return head.nodes.flatMap((h): Namesakes[] => {
    const { key, kind } = h.entry;
    const b = given.has(key) ? base.byKey.get(key) : undefined;
    return b?.entry.kind === kind ? [{ b, h }] : [];
  });
}

/**
 * Pairs that need no further look: the same words, which nobody else says or which stand below what
 * is settled; there also words that were changed a little and are said nowhere else. A heading
 * whose words others bear, too, is told by what stands below it.
 */
function settled(base: Tree, head: Tree, pairs: readonly Namesakes[]): Set<string> {
  const [ours, theirs] = [saidIn(base), saidIn(head)];
  const kept = new Set<string>();
  for (const { b, h } of pairs) {
    const { parent, key } = h.entry;
    const [was, is] = [wordingOf(b.entry), wordingOf(h.entry)];
    const once = ours.get(was) !== MANY && theirs.get(is) !== MANY;
    const below = parent === b.entry.parent && (parent === null || kept.has(parent));
    const counts =
      was === is
        ? once || (below && sameBelow(b, h))
        : below && once && !theirs.has(was) && !ours.has(is) && isTouched(was, is);
    if (counts) kept.add(key);
  }
  return kept;
}

const MANY = 2;

/** Each wording, once or many times. */
function saidIn({ nodes }: Tree): Map<string, number> {
  const said = new Map<string, number>();
  for (const { entry } of nodes) {
    const words = wordingOf(entry);
    said.set(words, said.has(words) ? MANY : 1);
  }
  return said;
}

/** Whether most children of either are the same by key and by words. */
function sameBelow(b: Node, h: Node): boolean {
  const words = new Map(b.children.map(({ entry }) => [entry.key, wordingOf(entry)]));
  const same = h.children.filter(({ entry }) => words.get(entry.key) === wordingOf(entry)).length;
  return 2 * same >= Math.max(b.children.length, h.children.length);
}

/** Whether few letters of a text were changed. */
const isTouched = (was: string, is: string): boolean =>
  Math.max(was.length, is.length) < LONG && letterLikeness(was, is) >= TOUCHED;

/** What likeness says against keys. */
class Rivals {
  constructor(
    private readonly base: Tree,
    private readonly head: Tree,
    private readonly loose: Matching,
    private readonly own: (b: Node, h: Node) => number,
    private readonly given: ReadonlySet<string>,
  ) {}

  /** Whether another pair of one of the two is the stronger, and no key that counts forbids it. */
  beat({ b, h }: Namesakes, kept: ReadonlySet<string>): boolean {
    const there = this.head.byKey.get(this.loose.toHead.get(b.entry.key) ?? '');
    const here = this.base.byKey.get(this.loose.toBase.get(h.entry.key) ?? '');
    if (there === h) return false;
    const strength = this.strength(b, h);
    const wins = (x: Node, y: Node) => {
      const same = wordingOf(x.entry) === wordingOf(y.entry);
      return this.strength(x, y) > strength + (same ? 0 : MARGIN);
    };
    // What bears no key was put in by hand: it is no reason to doubt one that is there.
    const asked = there && this.given.has(there.entry.key) && !kept.has(there.entry.key);
    return (asked && wins(b, there)) || (!!here && !kept.has(here.entry.key) && wins(here, h));
  }

  saysNothing({ b, h }: Namesakes): boolean {
    return this.loose.toHead.get(b.entry.key) !== h.entry.key && this.own(b, h) < UNLIKE;
  }

  private strength(b: Node, h: Node): number {
    const { toHead } = this.loose;
    const above = b.parent ? toHead.get(b.parent.entry.key) : undefined;
    const parents = above === h.parent?.entry.key ? SAME_PARENT : 0;
    const common = b.children.filter(
      ({ entry }) => this.head.byKey.get(toHead.get(entry.key) ?? '')?.entry.parent === h.entry.key,
    ).length;
    const most = Math.max(b.children.length, h.children.length);
    return this.own(b, h) + parents + (most ? common / most : 0);
  }
}

/** Among siblings of which one has a key from its place, a key alone says nothing of the others. */
function withoutMinted(
  open: readonly Namesakes[],
  kept: Set<string>,
  saysNothing: (pair: Namesakes) => boolean,
): Set<string> {
  const minted = new Set(
    open.flatMap(({ h }) =>
      kept.has(h.entry.key) ? [] : [h.parent, ...(h.children.length ? [h] : [])],
    ),
  );
  for (const pair of open)
    if (minted.has(pair.h.parent) && kept.has(pair.h.entry.key) && saysNothing(pair))
      kept.delete(pair.h.entry.key);
  return kept;
}
