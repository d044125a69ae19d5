/** The order of canonical JSON, and of keys and order keys everywhere: by UTF-16 code unit. */
export function byCodeUnit(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * Canonical JSON (RFC 8785): members sorted by UTF-16 code unit, no white space, ECMAScript
 * numbers, absent members left out. One value, one text: what is hashed.
 */
export function canonical(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string')
    return JSON.stringify(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError('a number that JSON cannot hold');
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const object = value as Record<string, unknown>;
  const members = Object.keys(object)
    .filter((name) => object[name] !== undefined)
    .sort();
  const pairs = members.map((name) => `${JSON.stringify(name)}:${canonical(object[name])}`);
  return `{${pairs.join(',')}}`;
}

/** Whether two values are the same JSON; absent is a value of its own. */
export const same = (a: unknown, b: unknown): boolean =>
  a === b || (a !== undefined && b !== undefined && canonical(a) === canonical(b));
