import type { Change, Comparison, Line, Side } from './queries';

/**
 * A line as it is read: with the changes it shows, and whether it stands there only to say where
 * one is.
 */
export interface Row {
  at: number;
  line: Line;
  changes: Change[];
  context: boolean;
  counts: Counts;
}
/** What happens at and below a heading. */
interface Counts {
  came: number;
  gone: number;
  changed: number;
}
/** Lines in a row that say nothing new, folded into one. */
interface Fold {
  at: number;
  lines: number;
}
export type Shown = Row | Fold;

export const isFold = (shown: Shown): shown is Fold => 'lines' in shown;

/** The new side of a line, or the old one where it is gone. */
export function sideOf({ base, head }: Line): Side {
  const side = head ?? base;
  if (!side) throw new Error('a line of a comparison has a side');
  return side;
}
const depthOf = (line: Line): number => sideOf(line).depth;

export interface Filter {
  type: string;
  gravity: string;
}
const matches = (change: Change, filter: Filter): boolean =>
  (filter.type === '' || change.called === filter.type) &&
  (filter.gravity === '' || change.gravity === filter.gravity);

/** Rows of the whole comparison, in order; every heading knows what happens below it. */
export function rowsOf(
  lines: Comparison['lines'],
  changes: Comparison['changes'],
  filter: Filter,
): Row[] {
  const byId = new Map(changes.map((change) => [change.id, change]));
  const rows = lines.map(
    (line, at): Row => ({
      at,
      line,
      context: false,
      counts: { came: 0, gone: 0, changed: 0 },
      changes: line.changes
        .flatMap((id) => byId.get(id) ?? [])
        .filter((change) => matches(change, filter)),
    }),
  );
  let open: Row[] = [];
  for (const row of rows) {
    open = open.filter(({ line }) => depthOf(line) < depthOf(row.line));
    if (row.changes.length > 0)
      for (const above of open) {
        above.context = true;
        const [first] = row.changes;
        if (first.type === 'ADDED') above.counts.came++;
        else if (first.type === 'REMOVED') above.counts.gone++;
        else if (row.line.moved !== 'THITHER') above.counts.changed++;
      }
    open.push(row);
  }
  return rows;
}

/**
 * What is on the page: everything, or what changed with the headings above it; between them folds,
 * which `opened` names by their place.
 */
export function shownOf(
  rows: readonly Row[],
  onlyChanged: boolean,
  opened: ReadonlySet<number>,
): Shown[] {
  if (!onlyChanged) return [...rows];
  const shown: Shown[] = [];
  for (let at = 0; at < rows.length; ) {
    let end = at;
    while (end < rows.length && rows[end].changes.length === 0 && !rows[end].context) end++;
    if (end === at) shown.push(rows[at++]);
    else {
      shown.push(...(opened.has(at) ? rows.slice(at, end) : [{ at, lines: end - at }]));
      at = end;
    }
  }
  return shown;
}

/** Where a reader stops: at each change, in the row that first says it. */
export interface Stop {
  row: Row;
  change: Change;
}

export function stopsOf(rows: readonly Row[]): Stop[] {
  const seen = new Set<string>();
  return rows.flatMap((row) =>
    row.changes.flatMap((change) => {
      if (seen.has(change.id)) return [];
      seen.add(change.id);
      return [{ row, change }];
    }),
  );
}
