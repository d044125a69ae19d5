import type { Entry } from '../kinds';
import { canonical } from '../tree/canonical';
import { same, type Conflict, type Three } from './conflict';
import { mergeSequences, mergeTexts } from './threeWay';

type Members = Record<string, unknown>;
type Clash = (field: string, values: Three<unknown>) => unknown;

/**
 * Fields that hold running text, and so merge by word. A term's word is its name: two names do not
 * mix.
 */
const TEXTS = new Set(['title', 'text', 'definition']);
/** Lists that merge member by member, and what of a member belongs together. */
const LISTS = new Set(['bands', 'descriptors']);
/** What a band prints as its range says the same as its numbers: they change together. */
const RANGE = ['printed', 'lower', 'upper', 'steps'];

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
  // Points and their printed form say the same thing twice: one cannot be followed without the
  // other.
  if (kind === 'weight') return mergeValue('points', values, clash) as Entry['content'];
  return mergeMembers(
    '',
    values as Three<Members | undefined>,
    clash,
  ) as unknown as Entry['content'];
}

function mergeMembers(
  prefix: string,
  { base, ours, theirs }: Three<Members | undefined>,
  clash: Clash,
): Members {
  const merged: Members = {};
  for (const name of [
    ...new Set([base, ours, theirs].flatMap((side) => Object.keys(side ?? {}))),
  ].sort()) {
    const values = { base: base?.[name], ours: ours?.[name], theirs: theirs?.[name] };
    const value = LISTS.has(name)
      ? mergeList(prefix + name, values as Three<Members[] | undefined>, clash)
      : TEXTS.has(name)
        ? mergeText(prefix + name, values, clash)
        : mergeValue(prefix + name, values, clash);
    if (value !== undefined) merged[name] = value;
  }
  return merged;
}

/** The side that changed; both where they agree; a clash otherwise. */
export function mergeValue<T>(field: string, values: Three<T>, clash: Clash): T {
  const { base, ours, theirs } = values;
  if (same(ours, theirs) || same(base, theirs)) return ours;
  return same(base, ours) ? theirs : (clash(field, values) as T);
}

function mergeText(field: string, values: Three<unknown>, clash: Clash): unknown {
  const { base, ours, theirs } = values;
  if (typeof base !== 'string' || typeof ours !== 'string' || typeof theirs !== 'string')
    return mergeValue(field, values, clash);
  return mergeValue(field, values, () => mergeTexts(base, ours, theirs) ?? clash(field, values));
}

/**
 * Member by member while none came or went; then as sequences of whole members; else as one value.
 */
function mergeList(field: string, values: Three<Members[] | undefined>, clash: Clash): unknown {
  const { base, ours, theirs } = values;
  return mergeValue(field, values, () => {
    if (!base || !ours || !theirs) return clash(field, values);
    if (base.length === ours.length && base.length === theirs.length)
      return base.map((member, i) =>
        ungrouped(
          mergeMembers(
            `${field}/${i}/`,
            { base: grouped(member), ours: grouped(ours[i]), theirs: grouped(theirs[i]) },
            clash,
          ),
        ),
      );
    const merged = mergeSequences(base.map(canonical), ours.map(canonical), theirs.map(canonical));
    return merged ? merged.map((text) => JSON.parse(text) as Members) : clash(field, values);
  });
}

function grouped(member: Members): Members {
  if (member.lower === undefined) return member;
  const rest = Object.entries(member).filter(([name]) => !RANGE.includes(name));
  return {
    ...Object.fromEntries(rest),
    range: Object.fromEntries(
      RANGE.filter((name) => member[name] !== undefined).map((name) => [name, member[name]]),
    ),
  };
}

const ungrouped = ({ range, ...rest }: Members): Members => ({
  ...rest,
  ...(range as Members | undefined),
});
