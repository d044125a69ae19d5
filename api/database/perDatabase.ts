/**
 * What a process holds of one open database, and forgets with it: made at the first asking.
 * @returns what is held of `of`, a database or one of its connections
 */
export function perDatabase<T>(make: () => T): (of: object) => T {
  const held = new WeakMap<object, T>();
  return (of) => {
    const known = held.get(of) ?? make();
    held.set(of, known);
    return known;
  };
}
