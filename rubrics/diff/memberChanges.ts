import { isList, type MemberList, type Members } from '../kinds/field';
import { canonical } from '../tree/canonical';
import type { ChangeType } from '../vocabulary';
import { align } from './sequence';

export interface FieldChange {
  /** What it is called, where it is not as the field says. */
  type?: ChangeType;
  field: string;
  before: string | null;
  after: string | null;
}
type Values = Readonly<Record<string, unknown>>;

/**
 * What changed in a list, member by member. Members answer each other by place while none came or
 * went, else by what they are known by.
 * @param at path of the list
 */
export function memberChanges(
  list: MemberList,
  at: string,
  before: readonly Values[] = [],
  after: readonly Values[] = [],
): FieldChange[] {
  const shown = list.shown as (member: Values) => string;
  return membersAnswering(list, before, after).flatMap(([a, b]): FieldChange[] => {
    const field = `${at}/${(b ?? a)!.index}`;
    return a && b
      ? fieldChanges(list.members, field, a.value, b.value)
      : [{ field, before: a && shown(a.value), after: b && shown(b.value) }];
  });
}

function fieldChanges(fields: Members, at: string, before: Values, after: Values): FieldChange[] {
  return Object.entries(fields).flatMap(([name, field]): FieldChange[] => {
    const [a, b] = [before[name], after[name]];
    if (isList(field))
      return memberChanges(field, `${at}/${name}`, a as Values[] | undefined, b as Values[]);
    if (field.group && !field.group.leads) return [];
    if (textOfValue(a) !== textOfValue(b))
      return [{ field: `${at}/${name}`, before: textOfValue(a), after: textOfValue(b) }];
    if (!field.group) return [];
    // What follows is said as what leads prints it; where that is the same, it is a change of its
    // own.
    const group = field.group.name;
    const [was, now] = [followers(fields, group, before), followers(fields, group, after)];
    return was === now ? [] : [{ field: `${at}/${group}`, before: was, after: now }];
  });
}

const followers = (fields: Members, group: string, values: Values): string =>
  canonical(
    Object.fromEntries(
      Object.entries(fields)
        .filter(([, field]) => !isList(field) && field.group?.name === group)
        .filter(([, field]) => !isList(field) && !field.group!.leads)
        .map(([name]) => [name, values[name]]),
    ),
  );

/** A value as changes say it; null where there is none. */
export function textOfValue(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : canonical(value);
}

type Indexed<T> = { index: number; value: T };
/** What answers each other, or one that nothing answers. */
export type Answer<T> = [Indexed<T> | null, Indexed<T> | null];

/**
 * Members of a list that answer each other: those of one lasting name, whatever else they became,
 * and between them by place while none came or went, else by what they are known by.
 */
export function membersAnswering<T>(
  { known, lasting }: Pick<MemberList, 'known' | 'lasting'>,
  before: readonly T[],
  after: readonly T[],
): Answer<T>[] {
  const [a, b] = [indexed(before), indexed(after)];
  const name = known as (member: T) => string;
  const lasts = (one: Indexed<T>) =>
    (lasting as ((member: T) => string | undefined) | undefined)?.(one.value);
  const [named, renamed] = [a, b].map((side) => side.filter((one) => lasts(one) !== undefined));
  const pairs = align(
    named!.map((one) => lasts(one)!),
    renamed!.map((one) => lasts(one)!),
  ).flatMap((run) =>
    named!
      .slice(run.a, run.a + run.length)
      .map((one, i): [Indexed<T>, Indexed<T>] => [one, renamed![run.b + i]!]),
  );
  const answers: Answer<T>[] = [];
  let x = 0;
  let y = 0;
  for (const [one, other] of [...pairs, null].map((pair) => pair ?? [null, null])) {
    const [toA, toB] = [one?.index ?? a.length, other?.index ?? b.length];
    answers.push(...between(a.slice(x, toA), b.slice(y, toB), name));
    if (one) answers.push([one, other]);
    [x, y] = [toA + 1, toB + 1];
  }
  return answers;
}

const indexed = <T>(all: readonly T[]): Indexed<T>[] =>
  all.map((value, index) => ({ value, index }));

/** What answers what: by place while none came or went, else by name. */
function between<T>(
  a: readonly Indexed<T>[],
  b: readonly Indexed<T>[],
  name: (value: T) => string,
): Answer<T>[] {
  if (a.length === b.length) return a.map((one, i) => [one, b[i]!]);
  const runs = align(
    a.map(({ value }) => name(value)),
    b.map(({ value }) => name(value)),
  );
  const pairs = runs.flatMap((run) =>
    a
      .slice(run.a, run.a + run.length)
      .map((one, i): [Indexed<T>, Indexed<T>] => [one, b[run.b + i]!]),
  );
  const inA = new Set(pairs.map(([{ index }]) => index));
  const inB = new Set(pairs.map(([, { index }]) => index));
  return [
    ...pairs,
    ...a.filter(({ index }) => !inA.has(index)).map((one): [Indexed<T>, null] => [one, null]),
    ...b.filter(({ index }) => !inB.has(index)).map((one): [null, Indexed<T>] => [null, one]),
  ];
}
