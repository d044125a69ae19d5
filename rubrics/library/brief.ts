import { isList, type MemberList, type Members } from '../kinds/field';

type Values = Record<string, unknown>;

/** A content with members written as one of their fields alone → as it is kept. */
export const inFull = (fields: Members, content: object): object =>
  overLists(fields, content, (list, member) => {
    const whole = isMember(member) ? member : { [list.brief!]: member };
    return inFull(list.members, whole);
  });

/** The other way round: what says nothing but its one field is that. */
export const inBrief = (fields: Members, content: object): object =>
  overLists(fields, content, (list, member) => {
    const held = inBrief(list.members, member as Values) as Values;
    return Object.keys(held).length === 1 && list.brief! in held ? held[list.brief!] : held;
  });

const isMember = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function overLists(
  fields: Members,
  content: object,
  of: (list: MemberList, member: unknown) => unknown,
): object {
  const held: Values = { ...content };
  for (const [name, field] of Object.entries(fields))
    if (isList(field) && field.brief && Array.isArray(held[name]))
      held[name] = (held[name] as unknown[]).map((member) => of(field, member));
  return held;
}
