import { hunks } from '../diff/sequence';
import { words } from '../diff/words';

/** What a side makes of a stretch of the base. */
interface Edit {
  from: number;
  to: number;
  put: readonly string[];
}

/**
 * Both sides' edits to one base, where none touches one of the other side: at least one unchanged
 * element must stand between. The same edit on both sides is made once. Null where edits touch.
 */
export function mergeSequences(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
): string[] | null {
  const [left, right] = [editsOf(base, ours), editsOf(base, theirs)];
  const edits = [...left];
  for (const edit of right) {
    const [near, ...more] = left.filter(({ from, to }) => from <= edit.to && edit.from <= to);
    if (!near) edits.push(edit);
    else if (more.length > 0 || !sameEdit(near, edit)) return null;
  }
  const merged: string[] = [];
  let at = 0;
  for (const { from, to, put } of edits.sort((a, b) => a.from - b.from)) {
    merged.push(...base.slice(at, from), ...put);
    at = to;
  }
  return [...merged, ...base.slice(at)];
}

/** The same for running text, by words. */
export const mergeTexts = (base: string, ours: string, theirs: string): string | null =>
  mergeSequences(words(base), words(ours), words(theirs))?.join('') ?? null;

const editsOf = (base: readonly string[], side: readonly string[]): Edit[] =>
  hunks(base, side).map(({ aFrom, aTo, bFrom, bTo }) => ({
    from: aFrom,
    to: aTo,
    put: side.slice(bFrom, bTo),
  }));

const sameEdit = (a: Edit, b: Edit) =>
  a.from === b.from && a.to === b.to && a.put.join('\n') === b.put.join('\n');
