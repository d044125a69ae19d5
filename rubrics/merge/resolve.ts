import type { Refused } from '../acts/act';
import { refusedFault } from '../acts/content';
import { broken } from '../acts';
import { refuse } from '../acts/refuse';
import { kinds, type Entry } from '../kinds';
import { fieldNamed, groupOf, isList, type Members } from '../kinds/field';
import { fieldsOf } from '../kinds/walk';
import type { Conflict, Merged } from './conflict';

/**
 * What a person decides about one conflict: a side, or a value of their own of the same form as the
 * conflict's.
 */
export type Choice = { key: string; field: string } & (
  | { take: 'base' | 'ours' | 'theirs' }
  | { value: unknown }
);

/**
 * A merge with some of its conflicts decided; the others stay listed. All choices come in together,
 * as some make sense only so (a child and its parent). Refused where a choice answers no conflict,
 * a value does not have the shape of its kind, or the entries would be no tree.
 */
export function resolve(
  { entries, conflicts }: Merged,
  choices: readonly Choice[],
): Merged | Refused {
  const held = new Map(entries.map((entry) => [entry.key, entry]));
  const open = new Set(conflicts);
  for (const choice of choices) {
    const conflict = conflicts.find(
      ({ key, field }) => key === choice.key && field === choice.field,
    );
    if (!conflict) return refuse('NO_SUCH_CONFLICT', choice.key, choice.field);
    const entry = decided(
      held.get(choice.key),
      conflict,
      'take' in choice ? conflict[choice.take] : choice.value,
    );
    if (entry === undefined || (entry && entry.key !== choice.key))
      return refuse('BAD_CONTENT', choice.key, choice.field);
    if (entry === null) held.delete(choice.key);
    else held.set(choice.key, entry);
    open.delete(conflict);
  }
  const all = [...held.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  for (const { key } of choices) {
    const wrong = held.has(key) && refusedFault(held.get(key)!);
    if (wrong) return wrong;
  }
  return broken(all) ?? { entries: all, conflicts: [...open] };
}

/**
 * The entry with the value in its field; null: none; undefined: the value has another form than the
 * field's.
 */
function decided(
  entry: Entry | undefined,
  { field }: Conflict,
  value: unknown,
): Entry | null | undefined {
  if (field === 'entry') {
    if (isEntry(value)) return value;
    return value === null || value === undefined ? null : undefined;
  }
  if (!entry) return undefined;
  if (field === 'place')
    return isPlace(value) ? { ...entry, parent: value.parent, order: value.order } : undefined;
  if (field === 'label') return labelledWith(entry, value);
  const { lines: _, ...rest } = entry;
  const content = withValue(fieldsOf(entry.kind), entry.content, field.split('/'), value);
  return { ...rest, content } as Entry;
}

function labelledWith(entry: Entry, value: unknown): Entry | undefined {
  const { label: _, ...rest } = entry;
  if (value === undefined) return rest;
  return value === null || typeof value === 'string' ? { ...rest, label: value } : undefined;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const isEntry = (value: unknown): value is Entry =>
  isObject(value) &&
  typeof value.key === 'string' &&
  Object.hasOwn(kinds, String(value.kind)) &&
  isObject(value.content) &&
  isPlace(value);
const isPlace = (value: unknown): value is { parent: string | null; order: string } =>
  isObject(value) &&
  (value.parent === null || typeof value.parent === 'string') &&
  typeof value.order === 'string';

/**
 * A content with a value at a path, the value itself where the path is empty; the name of a group
 * stands for the fields that are in it.
 */
function withValue(
  fields: Members,
  content: unknown,
  [name, at, ...deeper]: readonly string[],
  value: unknown,
): unknown {
  if (name === undefined) return value;
  const held = content as Record<string, unknown>;
  const field = fieldNamed(fields, name);
  if (at !== undefined && field && isList(field) && Array.isArray(held[name])) {
    const members = held[name] as unknown[];
    const member = withValue(field.members, members[Number(at)], deeper, value);
    return { ...held, [name]: members.with(Number(at), member) };
  }
  const inGroup = Object.entries(fields).flatMap(([one, other]) =>
    groupOf(other) === name ? [one] : [],
  );
  if (inGroup.length > 0) {
    const others = Object.entries(held).filter(([one]) => !inGroup.includes(one));
    return isObject(value) ? { ...Object.fromEntries(others), ...value } : value;
  }
  const { [name]: _, ...rest } = held;
  return value === undefined ? rest : { ...rest, [name]: value };
}
