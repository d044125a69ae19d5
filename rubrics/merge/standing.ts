import { partOpened } from '../kinds/readers';
import { same } from '../tree/canonical';
import type { Conflict } from './conflict';
import { cycleMembers } from './cycles';
import { changedOn, movedOn, onlySide, placedOn, SIDES, type Trio } from './sides';

/** What cannot be decided about who stands where; the same whichever side is called ours. */
export interface Standing {
  /** Keys that one side has and needs and the other one retired, or that hang on such a key. */
  contested: Set<string>;
  /** Entries on both sides that cannot stand where each side wants them. */
  misplaced: Map<string, Conflict['kind']>;
}

/**
 * Grows both sets until nothing is added. Then taking ours for all in them gives a tree: whatever
 * is in the result has its parent there, and all that could close a circle stands where ours has
 * it, and ours is a tree.
 */
export function standingOf(trios: ReadonlyMap<string, Trio>): Standing {
  const standing = { contested: new Set<string>(), misplaced: new Map<string, Conflict['kind']>() };
  for (const trio of trios.values()) begin(trio, standing);
  for (let before = -1; before !== sizeOf(standing); ) {
    before = sizeOf(standing);
    spread(trios, standing);
    for (const trio of cycleMembers(trios, standing))
      if (
        trio.ours &&
        trio.theirs &&
        SIDES.some((side) => movedOn(trio, side)) &&
        !standing.misplaced.has(trio.key)
      )
        standing.misplaced.set(trio.key, 'cycle');
  }
  return standing;
}

const sizeOf = ({ contested, misplaced }: Standing) => contested.size + misplaced.size;

/** Where the two sides clash by themselves. */
function begin(trio: Trio, { contested, misplaced }: Standing): void {
  const side = onlySide(trio);
  if (side && trio.base && changedOn(trio, side)) contested.add(trio.key);
  const { ours, theirs } = trio;
  if (!ours || !theirs) return;
  const apart = ours.parent !== theirs.parent || ours.order !== theirs.order;
  if (apart && placedOn(trio, 'ours') && placedOn(trio, 'theirs'))
    misplaced.set(trio.key, ours.parent === theirs.parent ? 'order' : 'both-changed');
  else if (parentOf(trio) === null && lacksPart(trio)) misplaced.set(trio.key, 'both-changed');
}

/** Upwards and downwards from what is contested, until nothing is added. */
function spread(trios: ReadonlyMap<string, Trio>, standing: Standing): void {
  for (let before = -1; before !== sizeOf(standing); ) {
    before = sizeOf(standing);
    for (const trio of trios.values()) {
      if (onlySide(trio)) hangTogether(trio, trios, standing);
      else if (trio.ours && trio.theirs) standOn(trio, trios, standing);
    }
  }
}

/**
 * What one side alone has: it goes with a contested parent, and what it needs is contested where
 * the other retired it.
 */
function hangTogether(trio: Trio, trios: ReadonlyMap<string, Trio>, { contested }: Standing): void {
  const side = onlySide(trio)!;
  const parent = trios.get(trio[side]!.parent ?? '');
  if (!parent) return;
  if (contested.has(parent.key)) contested.add(trio.key);
  if ((!trio.base || contested.has(trio.key)) && onlySide(parent) && parent.base)
    contested.add(parent.key);
}

/** What both have, below something that only one has. */
function standOn(
  trio: Trio,
  trios: ReadonlyMap<string, Trio>,
  { contested, misplaced }: Standing,
): void {
  for (const side of SIDES) {
    const parent = trios.get(trio[side]!.parent ?? '');
    if (!parent || onlySide(parent) !== side) continue;
    if (!movedOn(trio, side) && !misplaced.has(trio.key)) continue;
    if (parent.base) contested.add(parent.key);
    if (contested.has(parent.key) && !misplaced.has(trio.key))
      misplaced.set(trio.key, 'changed-removed');
  }
}

/** Parent that an entry of both sides has after merging, its place not being in dispute. */
const parentOf = (trio: Trio): string | null =>
  (movedOn(trio, 'ours') ? trio.ours! : trio.theirs!).parent;

/**
 * Whether merging could leave a clause without its part, which at the top it must name: one side
 * moved it there, one took the part away.
 */
function lacksPart({ base, ours, theirs }: Trio): boolean {
  const [b, o, t] = [base, ours, theirs].map(partOpened);
  if (ours!.kind !== theirs!.kind || same(o, t)) return false;
  return (o === undefined || t === undefined) && (b !== undefined || base === undefined);
}
