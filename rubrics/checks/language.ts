import type { Entry } from '../kinds';
import type { Node, Tree } from '../tree/tree';
import { passagesOf } from './passages';

/** Longest run of characters that is counted. */
const LONGEST = 4;

type Counts = Map<string, number>;

/** What is usual in texts: how often runs of two to four characters stand in them. */
export class Language {
  private readonly usual: Counted;
  /** What a draft has more often than its base, or less often. */
  private readonly since: Counted;

  /**
   * @param texts all that is counted
   * @param base what the first of them comes from, if anything: only what differs is counted anew
   */
  constructor(texts: readonly [Tree, ...Tree[]], base: Tree | null = null) {
    const [tree, ...others] = texts;
    this.usual = usualOf([base ?? tree, ...others]);
    this.since = new Counted(
      base && base !== tree
        ? [[without(tree, base), 1] as const, [without(base, tree), -1] as const]
        : [],
    );
  }

  /**
   * How often a run of 2 to 4 characters stands in the texts; 0 for one with characters that take
   * two places each.
   */
  count(run: string): number {
    if (run.length < 2 || run.length > LONGEST) return 0;
    return this.usual.count(run) + this.since.count(run);
  }
}

/** Runs of some nodes, each time added as so many; counted by length when first asked for. */
class Counted {
  private readonly byLength = new Map<number, Counts>();

  constructor(private readonly nodes: readonly (readonly [readonly Node[], by: number])[]) {}

  count(run: string): number {
    let counts = this.byLength.get(run.length);
    if (!counts) {
      counts = new Map();
      for (const [nodes, by] of this.nodes) add(nodes, run.length, by, counts);
      this.byLength.set(run.length, counts);
    }
    return counts.get(run) ?? 0;
  }
}

/** Of texts that never change, gone with the first of them. */
const known = new WeakMap<Tree, { texts: readonly Tree[]; counted: Counted }>();

function usualOf(texts: readonly [Tree, ...Tree[]]): Counted {
  const held = known.get(texts[0]);
  if (held?.texts.length === texts.length && held.texts.every((tree, i) => tree === texts[i]))
    return held.counted;
  const counted = new Counted(texts.map(({ nodes }) => [nodes, 1] as const));
  known.set(texts[0], { texts, counted });
  return counted;
}

/** Nodes of one text whose entries the other has not. */
function without(tree: Tree, other: Tree): Node[] {
  const there = new Set<Entry>(other.nodes.map(({ entry }) => entry));
  return tree.nodes.filter(({ entry }) => !there.has(entry));
}

function add(nodes: readonly Node[], length: number, by: number, counts: Counts): void {
  for (const node of nodes) {
    for (const { text } of passagesOf(node)) {
      for (let i = 0; i + length <= text.length; i++) {
        const run = text.slice(i, i + length);
        counts.set(run, (counts.get(run) ?? 0) + by);
      }
    }
  }
}
