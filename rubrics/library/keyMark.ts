/**
 * The bookmark by which a document of ours remembers which entry a paragraph is: hidden, as its
 * name begins with a low line, and of the signs and the length that office programs keep.
 */
const BEGINS = '_zs_';
const LONGEST = 40;

/** Null for a key that no bookmark can bear. */
export function markOfKey(key: string): string | null {
  const name = BEGINS + key.replaceAll('-', '_');
  return name.length <= LONGEST && /^\w+$/.test(name) ? name : null;
}

/** The key in the name of a bookmark; null for another one. */
export function keyOfMark(name: string): string | null {
  const key = name.startsWith(BEGINS) ? name.slice(BEGINS.length).replaceAll('_', '-') : '';
  return /^[a-z][a-z0-9-]{2,40}$/.test(key) ? key : null;
}
