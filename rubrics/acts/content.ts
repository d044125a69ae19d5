import { shapes, type Content, type Entry } from '../kinds';
import { schemes } from '../tree/numbering';
import type { Node, Tree } from '../tree/tree';
import type { Refused } from './act';
import { refuse } from './refuse';

/** The entry of a key, which must be of the kind. */
export function held<K extends Node['entry']['kind']>(
  tree: Tree,
  key: string,
  kind: K,
): (Node & { entry: Entry<K> }) | Refused {
  const node = tree.byKey.get(key);
  if (!node) return refuse('NO_SUCH_ENTRY', key);
  return node.entry.kind === kind
    ? (node as Node & { entry: Entry<K> })
    : refuse('WRONG_KIND', key);
}

/** Content with fields set: null clears one, undefined leaves it. */
export function withFields<T extends object>(content: T, fields: object): T {
  const all = { ...content } as Record<string, unknown>;
  for (const [name, value] of Object.entries(fields)) {
    if (value === null) delete all[name];
    else if (value !== undefined) all[name] = value;
  }
  return all as T;
}

/**
 * A title, a text that is empty is none; no run-in punctuation stands without a title; a mark its
 * scheme prints anyway is none.
 */
export function tidyClause(content: Content<'clause'>): Content<'clause'> {
  const { scheme, mark, title, text, runIn } = content;
  return withFields(content, {
    title: title || null,
    text: text || null,
    runIn: (title && runIn) || null,
    mark: mark === undefined || (scheme && mark === schemes[scheme].mark) ? null : mark,
  });
}

/**
 * What is wrong with an entry's content or label, if anything: its kind's shape, and text that
 * storage can hold.
 */
export function fault(entry: Entry): Refused | null {
  const { success, error } = shapes[entry.kind].safeParse(entry.content);
  if (!success)
    return refuse(
      'BAD_CONTENT',
      ...(error.issues[0].path.length ? error.issues[0].path.map(String) : [entry.key]),
    );
  if (entry.kind === 'weight' && !fewDecimals(entry.content.points))
    return refuse('BAD_CONTENT', 'points');
  if (entry.label === '') return refuse('BAD_CONTENT', 'label');
  const path = illFormed({ ...entry.content, label: entry.label });
  return path && refuse('BAD_TEXT', ...path);
}

/** Points have at most six decimals, as adding them takes for granted. */
const fewDecimals = (points: number) => points < 1e9 && Math.round(points * 1e6) / 1e6 === points;

/**
 * Path of the first text that holds half a character or a NUL, which the databases would not give
 * back.
 */
function illFormed(value: unknown): string[] | null {
  if (typeof value === 'string') return value.isWellFormed() && !value.includes('\0') ? null : [];
  if (typeof value !== 'object' || value === null) return null;
  for (const [name, member] of Object.entries(value)) {
    const path = illFormed(member);
    if (path) return [name, ...path];
  }
  return null;
}
