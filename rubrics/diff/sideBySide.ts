import { addTo } from '../addTo';
import type { Node } from '../tree/tree';
import type { Change, Difference } from './change';

/**
 * One line of two texts side by side, by key; a side is null where nothing answers. What moved
 * stands on two lines: HITHER at its new place, THITHER at its old one.
 */
export interface SideLine {
  base: string | null;
  head: string | null;
  moved: 'HITHER' | 'THITHER' | null;
  /** Changes that speak of what stands here. */
  changes: Change[];
}

/**
 * Both texts whole, in the order of the head; what is gone, merged away or moved away stands at its
 * old place. Each entry of the head is on one line, each of the base on one line that is not marked
 * THITHER. Facts come first.
 */
export function sideBySide({ base, head, matching, changes }: Difference): SideLine[] {
  const said = speaking(changes);
  const moved = new Set(
    changes
      .filter(({ type, field }) => (type === 'MOVED' || type === 'REORDERED') && field === 'place')
      .flatMap(({ to }) => to),
  );
  const behind = new Map<string | null, SideLine[]>();
  let anchor: string | null = null;
  for (const node of base.nodes) {
    const now = matching.toHead.get(node.entry.key);
    if (now !== undefined && !moved.has(now)) anchor = now;
    else addTo(behind, anchor, goneFrom(node, now, said));
  }
  const lines: SideLine[] = [
    {
      base: base.facts.key,
      head: head.facts.key,
      moved: null,
      changes: said.get(`+${head.facts.key}`) ?? [],
    },
    ...(behind.get(null) ?? []),
  ];
  for (const { entry } of head.nodes) {
    lines.push(
      {
        base: matching.toBase.get(entry.key) ?? null,
        head: entry.key,
        moved: moved.has(entry.key) ? 'HITHER' : null,
        // Of two that answer each other, whatever speaks of the one speaks of the other.
        changes: said.get(`+${entry.key}`) ?? [],
      },
      ...(behind.get(entry.key) ?? []),
    );
  }
  return lines;
}

const goneFrom = (
  { entry }: Node,
  now: string | undefined,
  said: ReadonlyMap<string, Change[]>,
): SideLine => ({
  base: entry.key,
  head: now ?? null,
  moved: now === undefined ? null : 'THITHER',
  changes: said.get(`-${entry.key}`) ?? [],
});

/** Changes by what they speak of: `-` a key of the base, `+` one of the head. */
function speaking(changes: readonly Change[]): Map<string, Change[]> {
  const said = new Map<string, Change[]>();
  const add = (name: string, change: Change) => {
    addTo(said, name, change);
  };
  for (const change of changes) {
    for (const key of change.from) add(`-${key}`, change);
    for (const key of change.to) add(`+${key}`, change);
  }
  return said;
}
