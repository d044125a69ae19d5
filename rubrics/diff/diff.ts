import type { Lineage } from '../acts/act';
import type { Tree } from '../tree/tree';
import type { Difference } from './change';
import { changesOf } from './changes';
import { edits } from './edits';
import { matchByLikeness } from './likeness/match';
import { weigher } from './likeness/weigher';
import { matchKeys, matchLineage, openAgain } from './matchKeys';
import type { Matching } from './matching';
import { plausibleKeys } from './plausible';

interface DiffOptions {
  /**
   * Whether equal keys mean the same entry, or those that a file gives: these mean it where the
   * text at them is plausible. Keys minted for a file that bears none say only where an entry
   * stands.
   */
  keyed?: boolean | ReadonlySet<string>;
  /** Splits and mergers that acts declared, and what is nothing else. */
  lineage?: readonly Lineage[];
}

/**
 * 差异 of two texts: match → edits → changes with gravity. Pure and deterministic; the order of
 * changes is that of the head, removals at their old place. Spans (`spans`), sentences (`phrase`)
 * and points (`pointsFlow`) are made from it when they are asked for.
 */
export function diff(base: Tree, head: Tree, options: DiffOptions = {}): Difference {
  const matching = match(base, head, options);
  return {
    base,
    head,
    matching,
    changes: changesOf(base, head, matching, edits(base, head, matching)),
  };
}

/** What answers what: by key, by declared lineage, and what is left by likeness. */
export function match(
  base: Tree,
  head: Tree,
  { keyed = true, lineage = [] }: DiffOptions = {},
): Matching {
  const weigh = weigher({ base, head });
  const trusted = typeof keyed === 'boolean' ? keyed : plausibleKeys(base, head, keyed, weigh);
  const matching = matchKeys(base, head, trusted);
  matchLineage(base, head, matching, lineage);
  matchByLikeness(base, head, matching, weigh);
  openAgain(matching);
  return matching;
}
