/**
 * A longest strictly rising subsequence (patience sorting): of several equally long ones the one
 * that ends lowest.
 */
export function longestRising<T, N extends number | string>(
  all: readonly T[],
  height: (one: T) => N,
): T[] {
  const ends: Link<T, N>[] = [];
  for (const one of all) {
    const at = height(one);
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle]!.at < at) low = middle + 1;
      else high = middle;
    }
    ends[low] = { one, at, before: ends[low - 1] };
  }
  const found: T[] = [];
  for (let link = ends.at(-1); link; link = link.before) found.push(link.one);
  return found.reverse();
}

/** The end of a rising run, and the run that it goes on with. */
interface Link<T, N> {
  one: T;
  at: N;
  before: Link<T, N> | undefined;
}
