import { lawOf, type Entry } from '../kinds';
import { gridOf, groupOf, isList, type AnyField } from '../kinds/field';
import { declaredField, fieldsOf } from '../kinds/walk';
import { printedLabel } from '../kinds/printed';
import { numberingOf } from '../kinds/readers';
import type { Node, Tree } from '../tree/tree';
import type { ChangeType, MatchBasis } from '../vocabulary';
import type { Change } from './change';
import type { Edit } from './edits';
import { gridChanges } from './gridChanges';
import type { Matching } from './matching';
import { memberChanges, textOfValue, type FieldChange } from './memberChanges';

/** What a change says before its gravity is known. */
export type Bare = Omit<Change, 'id' | 'gravity' | 'reason' | 'indirect'>;
/** With the place in the head, or beside it, where it is read. */
export interface PlacedChange {
  at: number;
  change: Bare;
}
export interface Sides {
  base: Tree;
  head: Tree;
  matching: Matching;
}

export const basisOf = ({ basis }: Matching, baseKey: string): MatchBasis =>
  basis.get(baseKey) ?? 'KEY';

/**
 * Changes of one field of an entry that is in both texts.
 * @param parted keys of entries that a parting tells
 */
export function changesOfField(
  { key, field, before, after }: Edit & { op: 'set' },
  sides: Sides,
  parted: ReadonlySet<string>,
): PlacedChange[] {
  const { base, head, matching } = sides;
  if (field === 'place' || field === 'label') return [];
  if (field === 'scheme') return changedSign(head.byKey.get(key)!, sides, parted);
  if (key === head.facts.key) return factsChange(sides, field, before, after);
  const node = head.byKey.get(key) ?? head.byKey.get(key.slice(0, -'/points'.length))!;
  const was = base.byKey.get(matching.toBase.get(node.entry.key)!)!;
  const [old, entry] =
    key === node.entry.key ? [was.entry, node.entry] : [was.weight!, node.weight!];
  const declared = declaredField(entry.kind, field);
  if (parted.has(node.entry.key) && (isOwnPiece(declared) || isAmount(declared))) return [];
  if (followsLeader(declared, entry.kind, old.content, entry.content)) return [];
  const grid = gridOf(fieldsOf(entry.kind));
  const said: FieldChange[] =
    grid && (field === grid.rows || field === grid.columns)
      ? gridChanges(grid, field, old.content, entry.content)
      : plainChanges(declared, field, before, after);
  return said.map((change) => ({
    at: node.position,
    change: {
      type: changeTypeOf(entry, field),
      kind: entry.kind,
      from: [was.entry.key],
      to: [node.entry.key],
      ...change,
      matchedBy: basisOf(matching, was.entry.key),
    },
  }));
}

/**
 * Another way of numbering that gives the same number prints another sign behind it (`1 ` → `1.`),
 * and is told as that; with another number, the number is what is told.
 */
function changedSign(
  node: Node,
  { base, matching }: Sides,
  parted: ReadonlySet<string>,
): PlacedChange[] {
  const was = base.byKey.get(matching.toBase.get(node.entry.key)!)!;
  const bySign = numberingOf(was.entry).mark !== numberingOf(node.entry).mark;
  if (parted.has(node.entry.key) || was.label !== node.label || bySign) return [];
  const signs = [was, node].map(signBehind) as [string, string];
  // Where a sign is no field of its own, it is one with the number.
  const apart = 'mark' in fieldsOf(node.entry.kind);
  const [before, after] = apart ? signs : signs.map((sign) => `${node.label}${sign}`.trim());
  if (before === after) return [];
  return [
    {
      at: node.position,
      change: {
        type: changeTypeOf(node.entry, apart ? 'mark' : 'scheme'),
        kind: node.entry.kind,
        from: [was.entry.key],
        to: [node.entry.key],
        ...{ field: apart ? 'mark' : 'label', before: before!, after: after! },
        matchedBy: basisOf(matching, was.entry.key),
      },
    },
  ];
}

const signBehind = (node: Node): string =>
  printedLabel(node, numberingOf(node.entry), true).slice(node.label?.length ?? 0);

const plainChanges = (
  declared: AnyField,
  field: string,
  before: unknown,
  after: unknown,
): FieldChange[] =>
  isList(declared)
    ? memberChanges(declared, field, before as [], after as [])
    : [{ field, before: textOfValue(before), after: textOfValue(after) }];

function factsChange(
  { base, head }: Sides,
  field: string,
  before: unknown,
  after: unknown,
): PlacedChange[] {
  const entry = head.facts;
  return [
    {
      at: -1,
      change: {
        type: changeTypeOf(entry, field),
        kind: entry.kind,
        from: [base.facts.key],
        to: [entry.key],
        field,
        before: textOfValue(before),
        after: textOfValue(after),
        matchedBy: 'KEY',
      },
    },
  ];
}

/** Points that came to a clause that was there, or left one that stays. */
export function changesOfWeight(
  edit: Edit,
  { head, matching }: Sides,
  parted: ReadonlySet<string>,
): PlacedChange[] {
  if (edit.op !== 'add' && edit.op !== 'remove') return [];
  const weight = edit.entry as Entry<'weight'>;
  const came = edit.op === 'add';
  const partner = (came ? matching.toBase : matching.toHead).get(weight.parent!);
  if (partner === undefined) return [];
  const [from, to] = came ? [partner, weight.parent!] : [weight.parent!, partner];
  if (parted.has(to)) return [];
  const { points, share } = weight.content;
  const amount = String(points ?? share);
  return [
    {
      at: head.byKey.get(to)!.position,
      change: {
        type: 'REWEIGHTED',
        kind: 'weight',
        from: [from],
        to: [to],
        field: points === undefined ? 'share' : 'points',
        before: came ? null : amount,
        after: came ? amount : null,
        matchedBy: basisOf(matching, from),
      },
    },
  ];
}

/** What a change of a field is called: as its kind says of this content, or as the field says. */
function changeTypeOf(entry: Entry, field: string): ChangeType {
  const law = lawOf(entry);
  const own = law.stands === 'placed' ? law.changeOf(entry.content, field) : null;
  return own ?? declaredField(entry.kind, field).change;
}

/** Whether a field is a run of what a parting shows whole. */
const isOwnPiece = (field: AnyField): boolean =>
  !isList(field) && field.printed !== null && 'piece' in field.printed;

/** Whether a field is what a weight amounts to, which a parting tells. */
const isAmount = (field: AnyField): boolean =>
  !isList(field) && !!field.group?.leads && groupOf(field) === 'points';

type Values = Readonly<Record<string, unknown>>;

/** Whether a field only follows another one of its group that changed, and so is said by it. */
function followsLeader(field: AnyField, kind: Entry['kind'], was: object, now: object): boolean {
  const group = isList(field) || field.group?.leads ? undefined : groupOf(field);
  if (group === undefined) return false;
  const [a, b] = [was as Values, now as Values];
  return Object.entries(fieldsOf(kind)).some(
    ([name, other]) =>
      !isList(other) &&
      other.group?.leads &&
      groupOf(other) === group &&
      textOfValue(a[name]) !== textOfValue(b[name]),
  );
}
