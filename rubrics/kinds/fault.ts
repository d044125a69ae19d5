import { deceivingIn, type Deceiving } from '../deceiving';
import { kinds, lawOf, type Entry } from './index';
import type { Wrong } from './kind';

/** Longest text of one field, in UTF-16 units: ten times the longest paragraph of any standard. */
export const LONGEST = 10_000;

/** What is wrong with a content, and where in it; an empty path: the whole. */
export interface ContentFault {
  code: 'BAD_CONTENT' | 'BAD_TEXT' | 'CONTENT_TOO_LONG' | NonNullable<Wrong['code']>;
  path: string[];
  /** Of a text: the character that is to blame. */
  sign?: Deceiving;
}

/**
 * What is wrong with an entry's content or label, if anything: the shape of its kind, numbers too
 * fine to be added, text that storage cannot hold, text too long to be compared and checked. The
 * one rule that acts, library files and whatever else brings content in are held to.
 */
export function contentFault({
  kind,
  content,
  label,
}: Pick<Entry, 'kind' | 'content' | 'label'>): ContentFault | null {
  const { success, error } = kinds[kind].shape.safeParse(content);
  if (!success) return { code: 'BAD_CONTENT', path: error.issues[0]!.path.map(String) };
  const wrong = lawOf({ kind }).wrong?.(content as never);
  if (wrong) return { code: wrong.code ?? 'BAD_CONTENT', path: wrong.path.split('/') };
  if (label === '') return { code: 'BAD_CONTENT', path: ['label'] };
  const all = { ...content, label };
  return (
    found(
      'BAD_CONTENT',
      firstOf(all, (value) => typeof value === 'number' && !isCoarse(value)),
    ) ??
    foundIn(all) ??
    found(
      'CONTENT_TOO_LONG',
      firstOf(all, (v) => typeof v === 'string' && v.length > LONGEST),
    )
  );
}

const found = (code: ContentFault['code'], path: string[] | null): ContentFault | null =>
  path && { code, path };

/** Numbers have at most six decimals, as adding them takes for granted. */
const isCoarse = (value: number): boolean =>
  Math.abs(value) < 1e9 && Math.round(value * 1e6) / 1e6 === value;

/**
 * Half a character or a NUL the databases would not give back; what nobody sees, readers would not
 * know of.
 */
function foundIn(content: object): ContentFault | null {
  let sign: Deceiving | undefined;
  const path = firstOf(content, (value) => {
    sign = typeof value === 'string' ? deceivingIn(value)[0] : undefined;
    return sign !== undefined;
  });
  return path && { code: 'BAD_TEXT', path, ...(sign && { sign }) };
}

/** Path of the first value for which something holds. */
function firstOf(value: unknown, holds: (value: unknown) => boolean): string[] | null {
  if (holds(value)) return [];
  if (typeof value !== 'object' || value === null) return null;
  for (const [name, member] of Object.entries(value)) {
    const path = firstOf(member, holds);
    if (path) return [name, ...path];
  }
  return null;
}
