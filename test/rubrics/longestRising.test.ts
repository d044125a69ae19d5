import fc from 'fast-check';
import { longestRising } from '../../rubrics/longestRising';

/** Every subsequence, the slow and obvious way. */
function subsequences<T>(all: readonly T[]): T[][] {
  const [first, ...rest] = all;
  if (first === undefined) return [[]];
  const without = subsequences(rest);
  return [...without, ...without.map((some) => [first, ...some])];
}
const rises = (heights: readonly number[]) =>
  heights.every((h, i) => i === 0 || heights[i - 1] < h);

test('it is a subsequence, it rises, and none that rises is longer', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9), { maxLength: 8 }), (heights) => {
      const indices = [...heights.keys()];
      const found = longestRising(indices, (i) => heights[i]);
      expect(rises(found)).toBe(true);
      expect(rises(found.map((i) => heights[i]))).toBe(true);
      const lengths = subsequences(heights)
        .filter(rises)
        .map(({ length }) => length);
      expect(found.length).toBe(Math.max(...lengths));
    }),
    { numRuns: 60 },
  );
});

test('words rise by code unit; of several the one that ends lowest', () => {
  const itself = (word: string) => word;
  expect(longestRising(['b', 'a', 'B'], itself)).toEqual(['B']);
  expect(longestRising(['b', 'd', 'c', 'a'], itself)).toEqual(['b', 'c']);
  expect(longestRising([], itself)).toEqual([]);
});
