import type { Entry } from '../kinds';
import { lawOf } from '../kinds';
import { withFields } from '../kinds/content';
import {
  fieldNamed,
  gridOf,
  groupOf,
  isList,
  type AnyField,
  type MemberList,
  type Members,
} from '../kinds/field';
import { fieldsOf } from '../kinds/walk';
import { canonical, same } from '../tree/canonical';
import type { Conflict, Three } from './conflict';
import { mergeGrid } from './grid';
import { mergeSequences } from './threeWay';
import { mergeText, mergeValue, type Clash, type Values } from './values';

/** Merges the contents of one entry. Clashes are listed, and ours stands in their place. */
export function mergeContent(
  kind: Entry['kind'],
  key: string,
  values: Three<Entry['content'] | undefined>,
  conflicts: Conflict[],
): Entry['content'] {
  const clash: Clash = (field, three) => {
    conflicts.push({ key, field, kind: 'both-changed', ...three });
    return three.ours;
  };
  const three = values as Three<Values | undefined>;
  return lawful(kind, mergeMembers(fieldsOf(kind), '', three, clash), three, (field, values) => {
    const within = (name: string) => name === field || name.startsWith(`${field}/`);
    for (const one of conflicts.filter(({ field }) => within(field)))
      conflicts.splice(conflicts.indexOf(one), 1);
    return clash(field, values);
  }) as unknown as Entry['content'];
}

/**
 * What each side could say beside its own kind of clause, but not beside that of the other — one
 * made a paragraph of what the other gave a picture — is in dispute, with the kind.
 */
function lawful(
  kind: Entry['kind'],
  merged: Values,
  { base, ours, theirs }: Three<Values | undefined>,
  clash: Clash,
): Values {
  const bound = strangersIn(kind, merged);
  const disputed = bound.length > 0 ? ['kind', ...bound] : [];
  return disputed.reduce((held, name) => {
    const three = { base: base?.[name], ours: ours?.[name], theirs: theirs?.[name] };
    return same(three.ours, three.theirs)
      ? held
      : withFields(held, { [name]: clash(name, three) ?? null });
  }, merged);
}

/** The fields that may not stand beside the others. */
function strangersIn(kind: Entry['kind'], content: Values): string[] {
  const [at] =
    lawOf({ kind })
      .wrong?.(content as never)
      ?.path.split('/') ?? [];
  if (at === undefined || !(at in content)) return [];
  return [at, ...strangersIn(kind, withFields(content, { [at]: null }))];
}

/** Each field as it says; those of a group as one value. */
function mergeMembers(
  fields: Members,
  prefix: string,
  values: Three<Values | undefined>,
  clash: Clash,
): Values {
  const { base, ours, theirs } = {
    base: grouped(fields, values.base),
    ours: grouped(fields, values.ours),
    theirs: grouped(fields, values.theirs),
  };
  const grid = gridOf(fields);
  const table = grid && mergeGrid(grid, prefix, { base, ours, theirs }, clash);
  const names = new Set(
    [base, ours, theirs].flatMap((side) =>
      Object.keys(side ?? {}).filter((name) => !table || !(name in table)),
    ),
  );
  const groups = new Set(Object.values(fields).flatMap((field) => groupOf(field) ?? []));
  const merged: Values = { ...withoutNone(table ?? {}) };
  for (const name of [...names].sort()) {
    const three = { base: base?.[name], ours: ours?.[name], theirs: theirs?.[name] };
    const value = groups.has(name)
      ? mergeValue(prefix + name, three, clash)
      : mergeField(fields[name], prefix + name, three, clash);
    if (groups.has(name)) Object.assign(merged, value);
    else if (value !== undefined) merged[name] = value;
  }
  return merged;
}

const withoutNone = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

function mergeField(
  field: AnyField | undefined,
  path: string,
  values: Three<unknown>,
  clash: Clash,
): unknown {
  if (!field) return mergeValue(path, values, clash);
  if (isList(field)) return mergeList(field, path, values as Three<Values[] | undefined>, clash);
  return field.merge === 'words' ? mergeText(path, values, clash) : mergeValue(path, values, clash);
}

/**
 * Member by member while none came or went; then as sequences of whole members; else as one value.
 */
function mergeList(
  { members }: MemberList,
  field: string,
  values: Three<Values[] | undefined>,
  clash: Clash,
): unknown {
  const { base, ours, theirs } = values;
  return mergeValue(field, values, () => {
    if (!base || !ours || !theirs) return clash(field, values);
    if (base.length === ours.length && base.length === theirs.length)
      return base.map((member, i) =>
        mergeMembers(
          members,
          `${field}/${i}/`,
          { base: member, ours: ours[i], theirs: theirs[i] },
          clash,
        ),
      );
    const merged = mergeSequences(base.map(canonical), ours.map(canonical), theirs.map(canonical));
    return merged ? merged.map((text) => JSON.parse(text) as Values) : clash(field, values);
  });
}

/** Values with those of each group as one value under its name. */
function grouped(fields: Members, values: Values | undefined): Values | undefined {
  if (!values) return undefined;
  const out: Values = {};
  for (const [name, value] of Object.entries(values)) {
    const field = fieldNamed(fields, name);
    const group = field && groupOf(field);
    if (group === undefined) out[name] = value;
    else if (value !== undefined) out[group] = { ...(out[group] as Values), [name]: value };
  }
  return out;
}
