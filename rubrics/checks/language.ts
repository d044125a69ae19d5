import type { Tree } from '../tree/tree';
import { passagesOf } from './passages';

/** Longest run of characters that is counted. */
const LONGEST = 4;

/** What is usual in texts: how often runs of two to four characters stand in them. */
export class Language {
  private readonly counts: Map<string, number>[] = [];

  constructor(private readonly trees: readonly Tree[]) {}

  /** How often a run of 2 to 4 characters stands in the texts. */
  count(run: string): number {
    return (this.counts[run.length] ??= this.countRuns(run.length)).get(run) ?? 0;
  }

  private countRuns(length: number): Map<string, number> {
    if (length < 2 || length > LONGEST) throw new RangeError('runs of two to four characters are counted');
    const counts = new Map<string, number>();
    for (const tree of this.trees) {
      for (const node of tree.nodes) {
        for (const { text } of passagesOf(node)) {
          for (let i = 0; i + length <= text.length; i++) {
            const run = text.slice(i, i + length);
            counts.set(run, (counts.get(run) ?? 0) + 1);
          }
        }
      }
    }
    return counts;
  }
}
