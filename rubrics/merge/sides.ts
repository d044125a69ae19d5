import type { Entry } from '../kinds';
import { sameRevision } from '../acts/changes';
import type { Three } from './conflict';

type Side = 'ours' | 'theirs';
export const SIDES: readonly Side[] = ['ours', 'theirs'];

/** One key in the base and on both sides. */
export type Trio = Three<Entry | undefined> & { key: string };

export function triosOf(
  base: readonly Entry[],
  ours: readonly Entry[],
  theirs: readonly Entry[],
): Map<string, Trio> {
  const byKey = (entries: readonly Entry[]) => new Map(entries.map((entry) => [entry.key, entry]));
  const [b, o, t] = [byKey(base), byKey(ours), byKey(theirs)];
  const keys = [...new Set([...b.keys(), ...o.keys(), ...t.keys()])].sort();
  return new Map(
    keys.map((key) => [key, { key, base: b.get(key), ours: o.get(key), theirs: t.get(key) }]),
  );
}

/** The side that has an entry which the other one has not; null where both have it, or none. */
export function onlySide({ ours, theirs }: Trio): Side | null {
  if (!ours === !theirs) return null;
  return ours ? 'ours' : 'theirs';
}

/** Whether a side made something of the entry: it is new there, or not as it was. */
export const changedOn = ({ base, ...trio }: Trio, side: Side): boolean =>
  !!trio[side] && (!base || !sameRevision(base, trio[side]));

/**
 * Whether a side put the entry where the base had it not: under another parent, or at another place
 * under the same.
 */
export const placedOn = ({ base, ...trio }: Trio, side: Side): boolean =>
  !!trio[side] && (!base || base.parent !== trio[side].parent || base.order !== trio[side].order);
export const movedOn = ({ base, ...trio }: Trio, side: Side): boolean =>
  !!trio[side] && (!base || base.parent !== trio[side].parent);
