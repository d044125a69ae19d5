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

/**
 * The same for two people who write at once: null also where both change numbers of one sentence,
 * as `20 分` and `不少于 3 次` belong together more than words do.
 */
export function joinTexts(base: string, ours: string, theirs: string): string | null {
  const joined = mergeTexts(base, ours, theirs);
  if (joined === null) return null;
  const of = words(base);
  const [left, right] = [editsOf(of, words(ours)), editsOf(of, words(theirs))];
  const numbers = (own: readonly Edit[], other: readonly Edit[]) =>
    own
      .filter((edit) => !other.some((one) => sameEdit(one, edit)) && changesNumber(of, edit))
      .map(({ from }) => sentenceAt(of, from));
  const meant = new Set(numbers(left, right));
  return numbers(right, left).some((sentence) => meant.has(sentence)) ? null : joined;
}

const changesNumber = (base: readonly string[], { from, to, put }: Edit): boolean =>
  NUMBER.test(base.slice(from, to).join('') + put.join(''));
const NUMBER = /[\p{N}零〇一二三四五六七八九十百千万亿两半%％‰]/u;

/** Which sentence of a text a word belongs to. */
const sentenceAt = (base: readonly string[], at: number): number =>
  base.slice(0, at).filter((word) => /[。！？!?\n]/.test(word)).length;

const editsOf = (base: readonly string[], side: readonly string[]): Edit[] =>
  hunks(base, side).map(({ aFrom, aTo, bFrom, bTo }) => ({
    from: aFrom,
    to: aTo,
    put: side.slice(bFrom, bTo),
  }));

const sameEdit = (a: Edit, b: Edit) =>
  a.from === b.from && a.to === b.to && a.put.join('\n') === b.put.join('\n');
