import type { Entry } from '../kinds';
import { partOpened } from '../kinds/readers';
import { same } from '../tree/canonical';
import { byKeyAndField, type Conflict, type Merged, type Three } from './conflict';
import { mergeContent } from './fields';
import { mergeValue } from './values';
import { onlySide, placedOn, triosOf, type Trio } from './sides';
import { standingOf } from './standing';

/**
 * Three-way merge by key and field. What one side changed is taken; running text that both changed
 * is merged by word where their edits do not touch; what cannot be decided is listed, and ours
 * stands in its place, so that the result is a tree. Calling the sides the other way round gives
 * the mirrored conflicts and, apart from their places, the same entries.
 * @param base what both sides started from; each of the three must be a tree
 */
export function merge(
  base: readonly Entry[],
  ours: readonly Entry[],
  theirs: readonly Entry[],
): Merged {
  const trios = triosOf(base, ours, theirs);
  const { contested, misplaced } = standingOf(trios);
  const entries: Entry[] = [];
  const conflicts: Conflict[] = [];
  for (const trio of trios.values()) {
    if (contested.has(trio.key)) conflicts.push(wholeEntries(trio, 'changed-removed'));
    const kept =
      trio.ours && trio.theirs
        ? mergeEntry(trio, misplaced.get(trio.key), conflicts)
        : fromOneSide(trio, contested.has(trio.key));
    if (kept) entries.push(kept);
  }
  return { entries, conflicts: conflicts.sort(byKeyAndField) };
}

/** What only one side has: what is contested stands as in ours, and what is new comes in. */
function fromOneSide(trio: Trio, contested: boolean): Entry | undefined {
  if (contested) return trio.ours;
  const side = onlySide(trio);
  return side && !trio.base ? trio[side] : undefined;
}

const wholeEntries = ({ key, base, ours, theirs }: Trio, kind: Conflict['kind']): Conflict => ({
  key,
  field: 'entry',
  kind,
  base: base ?? null,
  ours: ours ?? null,
  theirs: theirs ?? null,
});

/** An entry that both sides have. @param misplaced why its place is in dispute, if it is */
function mergeEntry(
  trio: Trio,
  misplaced: Conflict['kind'] | undefined,
  conflicts: Conflict[],
): Entry {
  const { key, base } = trio;
  const [ours, theirs] = [trio.ours!, trio.theirs!];
  if (ours.kind !== theirs.kind) {
    conflicts.push(wholeEntries(trio, 'both-changed'));
    return ours;
  }
  const before = base?.kind === ours.kind ? base : undefined;
  const own: Conflict[] = [];
  const clash = (
    field: string,
    values: Three<unknown>,
    kind: Conflict['kind'] = 'both-changed',
  ) => {
    own.push({ key, field, kind, ...values });
    return values.ours;
  };
  if (misplaced)
    clash(
      'place',
      { base: placeOf(base), ours: placeOf(ours), theirs: placeOf(theirs) },
      misplaced,
    );
  const { parent, order } = misplaced || placedOn(trio, 'ours') ? ours : theirs;
  const labels = { base: before?.label, ours: ours.label, theirs: theirs.label };
  // A label goes when its entry moves: where the move is in dispute, so is the label.
  const label =
    misplaced && !same(ours.label, theirs.label)
      ? (clash('label', labels) as typeof ours.label)
      : mergeValue('label', labels, clash);
  const contents = { base: before?.content, ours: ours.content, theirs: theirs.content };
  const content = withOwnPart(trio, !!misplaced, mergeContent(ours.kind, key, contents, own), own);
  conflicts.push(...own);
  const merged = {
    key,
    kind: ours.kind,
    parent,
    order,
    ...(label !== undefined && { label }),
    content,
  };
  const lines = linesOf({ base: before, ours, theirs }, content);
  return { ...merged, ...(lines && { lines }) } as Entry;
}

const placeOf = (entry: Entry | undefined) => entry && { parent: entry.parent, order: entry.order };

/**
 * At the top a clause must name its part, elsewhere it need not: where the place is in dispute, so
 * is a part that differs.
 */
function withOwnPart(
  { key, base, ours, theirs }: Trio,
  misplaced: boolean,
  content: Entry['content'],
  conflicts: Conflict[],
): Entry['content'] {
  const values = { base: partOpened(base), ours: partOpened(ours), theirs: partOpened(theirs) };
  if (!misplaced || same(values.ours, values.theirs)) return content;
  if (!conflicts.some(({ field }) => field === 'part'))
    conflicts.push({ key, field: 'part', kind: 'both-changed', ...values });
  const { part: _, ...rest } = content as Entry<'clause'>['content'];
  return values.ours === undefined ? rest : { ...rest, part: values.ours };
}

/**
 * Source lines stay with a content that one of the sides has; a content that neither has stood
 * nowhere.
 */
function linesOf(
  { base, ours, theirs }: { base: Entry | undefined; ours: Entry; theirs: Entry },
  content: Entry['content'],
): number[] | undefined {
  if (!same(content, ours.content) && !same(content, theirs.content)) return undefined;
  return mergeValue(
    'lines',
    { base: base?.lines, ours: ours.lines, theirs: theirs.lines },
    () => undefined,
  );
}

export type { Conflict, Merged } from './conflict';
