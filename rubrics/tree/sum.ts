/** Adds decimals as people do: 0.1 + 0.2 is 0.3. Points have at most six decimals. */
export const sum = (numbers: readonly number[]): number =>
  Math.round(numbers.reduce((a, b) => a + b, 0) * 1e6) / 1e6;
