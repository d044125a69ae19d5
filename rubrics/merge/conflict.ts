import type { Entry } from '../kinds';
import { byCodeUnit } from '../tree/canonical';

/**
 * Where two sides cannot both be followed. `field` is a member of the content (`text`,
 * `bands/1/level`), `label`, `place` (values `{parent, order}`) or `entry` (whole entries, null
 * where a side has none). A value that is absent is undefined: for a label that is “computed”, and
 * null is “printed without one”.
 */
export interface Conflict {
  key: string;
  field: string;
  /**
   * order: the same parent, another sequence; changed-removed: one side retired what the other
   * built on; cycle: two moves that together hang entries below themselves.
   */
  kind: 'both-changed' | 'changed-removed' | 'order' | 'cycle';
  base: unknown;
  ours: unknown;
  theirs: unknown;
}
/** The merged entries, in order of their keys. In the place of a conflict stands ours. */
export interface Merged {
  entries: Entry[];
  conflicts: Conflict[];
}

/** The three states of one thing. */
export interface Three<T> {
  base: T;
  ours: T;
  theirs: T;
}

export const byKeyAndField = (a: Conflict, b: Conflict): number =>
  byCodeUnit(a.key, b.key) || byCodeUnit(a.field, b.field);
