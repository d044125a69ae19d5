import type { Entry } from '../kinds';
import type { Tree } from '../tree/tree';
import type { ChangeType, Gravity, MatchBasis } from '../vocabulary';
import type { Matching } from './matching';
import type { GravityReason } from './gravity';

/**
 * 变化: edits read for people; a plain value. Keys are those of entries (of the clause, where its
 * points changed).
 * - ADDED, REMOVED: one for each topmost entry that came or went; what came or went below it
 * follows it in the list.
 * - SPLIT: `from` the one, `to` all its parts; MERGED the other way round; before and after are
 * their texts, joined.
 * - RENUMBERED: one for each run of siblings that follow a cause, with what stands below them.
 * - MOVED, REORDERED: before and after are addresses.
 */
export interface Change {
  /** The same for the same change: a hash of all that is said here, the gravity aside. */
  id: string;
  type: ChangeType;
  kind: Entry['kind'];
  from: string[];
  to: string[];
  /** Member of the content that changed (`text`, `points`, `bands/1/level`), where it is one. */
  field: string | null;
  before: string | null;
  after: string | null;
  gravity: Gravity;
  reason: GravityReason;
  /**
   * Clauses, guides and grades of the head that use a changed term: what they ask changed without a
   * word of theirs.
   */
  indirect: string[];
  matchedBy: MatchBasis;
}

/**
 * Two texts, what answers what in them, and what happened in between, in the order of the head,
 * removals at their old place.
 */
export interface Difference {
  base: Tree;
  head: Tree;
  matching: Matching;
  changes: Change[];
}
