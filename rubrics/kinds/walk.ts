import { rememberedBy } from '../remembered';
import {
  fieldNamed,
  isList,
  type AnyField,
  type FieldSet,
  type ListField,
  type MemberField,
  type Members,
  type PlainField,
} from './field';
import { kinds, type Entry, type KindName } from './index';

export const fieldsOf = (kind: KindName): FieldSet => kinds[kind].fields;

/**
 * The field of a kind that has a name.
 * @throws where the kind declares none: no content that has its shape holds such a member
 */
export function declaredField(kind: KindName, name: string): PlainField | ListField {
  const field = fieldNamed(fieldsOf(kind), name);
  if (!field) throw new Error(`no field of ${kind}: ${name}`);
  return field;
}

/**
 * The field that a path of a content names (`text`, `bands/1/descriptors/0/text`); a list, where
 * the path names one member of it; the first of those that follow, where it names a group
 * (`bands/1/range`). Undefined for what is no content (`place`, `label`).
 */
export function fieldAt(kind: KindName, path: string): AnyField | undefined {
  let members: Members = fieldsOf(kind);
  let found: AnyField | undefined;
  for (const name of path.split('/')) {
    if (found && isList(found) && /^\d+$/.test(name)) {
      members = found.members;
      continue;
    }
    found = fieldNamed(members, name) ?? followerOf(members, name);
    if (!found) return undefined;
  }
  return found;
}

const followerOf = (members: Members, group: string): MemberField | undefined =>
  Object.values(members).find(
    (field): field is MemberField =>
      !isList(field) && field.group?.name === group && !field.group.leads,
  );

/** A text in a content: where it stands, the indexes on the way, and its field. */
export interface FieldText {
  path: string;
  at: readonly number[];
  field: MemberField;
  text: string;
}

/** What a kind prints, it declares in this order. One list: what is remembered goes by it. */
const AS_DECLARED: readonly string[] = [];

/** Fields with their names, in the order in which they are printed. */
const inPrint = rememberedBy((members: Members, printOrder: readonly string[]) => {
  const all = Object.entries(members);
  const first = printOrder.flatMap((wanted) => all.filter(([name]) => name === wanted));
  const rest = all.filter(([name]) => !printOrder.includes(name));
  return [...first, ...rest] as readonly (readonly [string, AnyField])[];
});

/** The texts of an entry whose fields are wanted, in printed order; empty ones are none. */
export const textsOf = (
  { kind, content }: Entry,
  wanted: (field: MemberField) => boolean,
): FieldText[] => texts(inPrint(fieldsOf(kind), AS_DECLARED), content, wanted, '', []);

function texts(
  members: readonly (readonly [string, AnyField])[],
  content: object,
  wanted: (field: MemberField) => boolean,
  prefix: string,
  at: readonly number[],
): FieldText[] {
  const found: FieldText[] = [];
  for (const [name, field] of members) {
    const value = (content as Readonly<Record<string, unknown>>)[name];
    if (isList(field))
      ((value ?? []) as object[]).forEach((member, i) => {
        const below = inPrint(field.members, field.printOrder);
        found.push(...texts(below, member, wanted, `${prefix}${name}/${i}/`, [...at, i]));
      });
    else if (wanted(field) && typeof value === 'string' && value)
      found.push({ path: prefix + name, at, field, text: value });
  }
  return found;
}
