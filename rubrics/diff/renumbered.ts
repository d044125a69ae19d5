import { numberingOf } from '../kinds/readers';
import { schemes } from '../tree/numbering';
import type { Node, Tree } from '../tree/tree';
import type { Family } from './changeParts';
import { countOf, type Count } from './counted';
import { answerOf, type Matching } from './matching';
import { numberingStyle } from './numberingStyle';

/**
 * Entries whose printed number is another, though they stand under the same parent, in document
 * order of the head.
 */
interface Renumbered {
  base: Family;
  head: Family;
}

type Run = [Pair, ...Pair[]];
interface Pair {
  was: Node;
  now: Node;
}

/**
 * Numbers that follow from something else — a clause that came, went or moved before them, or
 * another number above them: one run for each group of siblings, with what stands below them. What
 * moved itself bears its new number in its address.
 * @param touched parents (head keys, null at the top) below which numbers may have changed
 * @param moved head keys of entries that were moved or reordered
 */
export function renumbered(
  base: Tree,
  head: Tree,
  matching: Matching,
  touched: ReadonlySet<string | null>,
  moved: ReadonlySet<string>,
): Renumbered[] {
  const runs: Renumbered[] = [];
  const seen = new Set<string>();
  const baseOf = (node: Node) => answerOf(base, matching.toBase, node.entry.key);
  /** What has another number among these and below, by the list whose own count that is. */
  const gather = (children: readonly Node[]): Run[] => {
    const found = new Map<Node | null, Run>();
    const [top] = children;
    const stack = [...children].reverse();
    for (let at = stack.pop(); at; at = stack.pop()) {
      const was = baseOf(at);
      if (
        !was ||
        moved.has(at.entry.key) ||
        seen.has(at.entry.key) ||
        (was.label === at.label && isCoded(at))
      )
        continue;
      seen.add(at.entry.key);
      // What bears no number, or an `a)` of its own, may stand between two whose numbers depend on
      // each other.
      if (was.label !== at.label) {
        const list = repeatsAbove(at) ? top!.parent : at.parent;
        const pair: Pair = { was, now: at };
        const run = found.get(list);
        if (run) run.push(pair);
        else found.set(list, [pair]);
      }
      stack.push(...[...at.children].reverse());
    }
    return [...found.values()];
  };
  // What is counted through the text may follow from anything before it.
  const through = head.nodes.filter((node) => {
    const { scheme } = numberingOf(node.entry);
    const was = scheme && schemes[scheme].through && baseOf(node);
    return was && was.label !== node.label;
  });
  const parents = new Set([...touched, ...through.map(({ entry }) => entry.parent)]);
  for (const parent of [...parents].sort((a, b) => position(head, a) - position(head, b))) {
    const children = parent === null ? head.roots : (head.byKey.get(parent)?.children ?? []);
    for (const [first, ...more] of gather(children))
      runs.push({
        base: [first.was, ...more.map(({ was }) => was)],
        head: [first.now, ...more.map(({ now }) => now)],
      });
  }
  return inOneStyle(joined(runs));
}

/** Another style of numbers is one fact, wherever they stand. */
function inOneStyle(runs: readonly Renumbered[]): Renumbered[] {
  const styles = new Map<string, Renumbered>();
  return runs.filter((run) => {
    const style = numberingStyle(run.base, run.head)?.join(' ');
    const first = style === undefined ? undefined : styles.get(style);
    if (first) {
      first.base.push(...run.base);
      first.head.push(...run.head);
    } else if (style !== undefined) styles.set(style, run);
    return !first;
  });
}

/**
 * What is counted through the text goes on from parent to parent: a run that goes on where the last
 * one ended, by as much, is that one.
 */
function joined(runs: readonly Renumbered[]): Renumbered[] {
  const out: Renumbered[] = [];
  for (const run of runs.flatMap(parted)) {
    const last = out.at(-1);
    if (last && goesOn(last, run)) {
      last.base.push(...run.base);
      last.head.push(...run.head);
    } else out.push({ base: [...run.base], head: [...run.head] });
  }
  return out;
}

/** A run of siblings, cut where what came or went between them makes them shift by more or less. */
function parted({ base, head }: Renumbered): Renumbered[] {
  const out: Renumbered[] = [];
  for (const [i, was] of base.entries()) {
    const one: Renumbered = { base: [was], head: [head[i]!] };
    const last = out.at(-1);
    const counted = last && countOf(was)?.form === countOf(last.base[0])?.form;
    if (last && (!counted || countOf(was) === null || goesOn(last, one))) {
      last.base.push(was);
      last.head.push(head[i]!);
    } else out.push(one);
  }
  return out;
}

const goesOn = (last: Renumbered, run: Renumbered): boolean =>
  follows(last.base, run.base) && follows(last.head, run.head);

/** Whether what begins is the next that is counted. */
function follows(last: Family, [first]: Family): boolean {
  const [before, now] = [lastCounted(last), countOf(first)];
  return before !== null && now?.form === before.form && now.n === before.n + 1;
}

/** The last of a run that is counted like its first. */
function lastCounted(all: Family): Count | null {
  const first = countOf(all[0]);
  return all.map(countOf).findLast((count) => count?.form === first?.form) ?? null;
}

/** Whether a number repeats the one above it, so that it follows from that: 1.2.1 below 1.2. */
function repeatsAbove({ entry }: Node): boolean {
  const { scheme } = numberingOf(entry);
  return !!scheme && schemes[scheme].below.length > 0 && !schemes[scheme].through;
}

/** Whether the numbers below depend on this one alone. */
const isCoded = ({ entry, label }: Node): boolean => {
  const { scheme } = numberingOf(entry);
  return label !== null && !!scheme && schemes[scheme].coded;
};

const position = (tree: Tree, key: string | null): number =>
  key === null ? -1 : (tree.byKey.get(key)?.position ?? -1);
