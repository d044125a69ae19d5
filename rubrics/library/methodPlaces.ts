import { generateKeyBetween } from 'fractional-indexing';
import { addTo } from '../addTo';
import type { Entry } from '../kinds';
import { clauseContent, clauseKind } from '../kinds/readers';
import { byOrder, type Tree } from '../tree/tree';

/**
 * A method stands in a column of its own, and cells of one row have no order between columns: one
 * that came in behind the guidance stands where it stood, unless its file says which entry it is.
 */
export function methodPlaces(
  read: readonly Entry[],
  held: Tree,
  given: ReadonlySet<string>,
): Entry[] {
  const families = new Map<string | null, Entry[]>();
  for (const entry of read) if (entry.order) addTo(families, entry.parent, entry);
  return read.map((entry) => {
    const old = held.byKey.get(entry.key);
    const isMethod = clauseContent(entry)?.kind === 'METHOD' && old && clauseKind(old) === 'METHOD';
    if (!isMethod || given.has(entry.key) || old.entry.parent !== entry.parent) return entry;
    const siblings = [...families.get(entry.parent)!].filter((one) => one !== entry).sort(byOrder);
    const before = (old.parent?.children ?? held.roots).map(({ entry: one }) => one.key);
    const known = new Set(before.slice(0, before.indexOf(entry.key)));
    const at = siblings.findLastIndex(({ key }) => known.has(key));
    const [last, next] = [siblings[at]?.order ?? null, siblings[at + 1]?.order ?? null];
    return { ...entry, order: generateKeyBetween(last, next) };
  });
}
