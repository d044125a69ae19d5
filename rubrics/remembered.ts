/**
 * A function that works once for each key and remembers. For what is made of a thing that never
 * changes (an entry, a node, a tree, a list of them): what is remembered goes with the thing.
 */
export function remembered<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const held = new WeakMap<K, { value: V }>();
  return (key) => {
    const known = held.get(key);
    if (known) return known.value;
    const value = make(key);
    held.set(key, { value });
    return value;
  };
}

/**
 * As `remembered`, of a thing and of something asked of it: as many answers as were asked for.
 * What is asked is told apart as a map's keys are: a list made anew each time is another each time.
 */
export function rememberedBy<K extends object, B, V>(
  make: (key: K, by: B) => V,
): (key: K, by: B) => V {
  const answers = remembered((_: K) => new Map<B, { value: V }>());
  return (key, by) => {
    const held = answers(key);
    const known = held.get(by);
    if (known) return known.value;
    const value = make(key, by);
    held.set(by, { value });
    return value;
  };
}
