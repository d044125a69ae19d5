/** Share of pairs of neighbouring characters that two texts have in common, 0 to 1 (Dice). */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const total = Math.max(0, a.length - 1) + Math.max(0, b.length - 1);
  if (total === 0) return 0;
  const [x, y] = [bigrams(a), bigrams(b)];
  const [few, many] = x.size < y.size ? [x, y] : [y, x];
  let common = 0;
  for (const [pair, count] of few) common += Math.min(count, many.get(pair) ?? 0);
  return (2 * common) / total;
}

/** Most texts whose pairs are held: a set of six parallel editions has about 4000. */
const HELD = 6000;
const held = new Map<string, Map<string, number>>();

function bigrams(text: string): Map<string, number> {
  const known = held.get(text);
  if (known) return known;
  const pairs = new Map<string, number>();
  for (let i = 0; i + 1 < text.length; i++) {
    const pair = text.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  if (held.size >= HELD) held.clear();
  held.set(text, pairs);
  return pairs;
}
