import type { Tree } from '../tree/tree';
import { passagesOf } from './passages';

/** Longest run of characters that is counted. */
const LONGEST = 4;

/** What is usual in texts: how often runs of two to four characters stand in them. */
export class Language {
  constructor(private readonly trees: readonly Tree[]) {}

  /**
   * How often a run of 2 to 4 characters stands in the texts; 0 for one with characters that take
   * two places each.
   */
  count(run: string): number {
    if (run.length < 2 || run.length > LONGEST) return 0;
    return this.trees.reduce((sum, tree) => sum + (countsOf(tree, run.length).get(run) ?? 0), 0);
  }
}

/** By tree, then by length of the run: three tables a tree, gone with it. */
const known = new WeakMap<Tree, Map<number, Map<string, number>>>();

/** Runs of a length in one text; a tree never changes, so they are counted once. */
function countsOf(tree: Tree, length: number): Map<string, number> {
  const held = known.get(tree) ?? new Map<number, Map<string, number>>();
  known.set(tree, held);
  const counts = held.get(length) ?? counted(tree, length);
  held.set(length, counts);
  return counts;
}

function counted(tree: Tree, length: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const node of tree.nodes) {
    for (const { text } of passagesOf(node)) {
      for (let i = 0; i + length <= text.length; i++) {
        const run = text.slice(i, i + length);
        counts.set(run, (counts.get(run) ?? 0) + 1);
      }
    }
  }
  return counts;
}
