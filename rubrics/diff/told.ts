import type { Entry } from '../kinds';
import { isList } from '../kinds/field';
import { fieldAt } from '../kinds/walk';
import { combineOf, roleOf } from '../tree/points';
import type { Node } from '../tree/tree';
import type { ChangeName } from '../vocabulary';
import type { Change } from './change';

/** A field of some kind, as changes name it. */
interface FieldOfKind {
  kind: Entry['kind'];
  field: string | null;
}

/** Whether the sentence of its type would say something else of this field than what happened. */
export function isToldByName({ kind, field }: FieldOfKind): boolean {
  const found = fieldOf(kind, field);
  return !!found && !isList(found) && found.told === 'byName';
}

/** What people call a change: as its field says, or by its type. */
export function nameOfChange({
  type,
  kind,
  field,
}: FieldOfKind & Pick<Change, 'type'>): ChangeName {
  const found = fieldOf(kind, field);
  return (found && 'called' in found && (found.called as ChangeName | undefined)) || type;
}

/** What a field is called; '' where a change is of none. */
export const fieldWord = ({ kind, field }: FieldOfKind, zh: boolean): string =>
  fieldOf(kind, field)?.word?.[zh ? 0 : 1] ?? '';

/** What a clause is of where it does not say so itself. */
const UNSAID: Readonly<Record<string, (node: Node) => string>> = {
  scoreRole: roleOf,
  combine: combineOf,
};

/** Both values of a change, those of the law in its words, and those that go without saying. */
export function valuesOf(
  { kind, field, ...change }: Pick<Change, 'kind' | 'field' | 'before' | 'after'>,
  { was, now }: { was: Node | undefined; now: Node | undefined },
  zh: boolean,
): { before: string | null; after: string | null } {
  const unsaid = UNSAID[field ?? ''];
  const before = change.before ?? ((was && unsaid?.(was)) || null);
  const after = change.after ?? ((now && unsaid?.(now)) || null);
  const found = fieldOf(kind, field);
  const words = found && !isList(found) ? found.values : undefined;
  const said = (value: string | null) => (value !== null && words?.[value]?.[zh ? 0 : 1]) || value;
  return { before: said(before), after: said(after) };
}

/** The field that a change names, where it names one. */
const fieldOf = (kind: Entry['kind'], field: string | null) =>
  field === null ? undefined : fieldAt(kind, field);
