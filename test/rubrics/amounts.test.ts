import { amountIn } from '../../rubrics/kinds/weight';

/** An amount is said with the decimals with which it is printed, and never as another one. */
test.each([
  ['（2.0分）', 2, '2.0'],
  ['２.５分', 2.5, '2.5'],
  ['(20分)', 25, '25'],
  ['(20分)', 20, '20'],
  ['另计', 3, '3'],
  [undefined, 1.5, '1.5'],
])('%s and %d: %s', (printed, amount, said) => {
  expect(amountIn(printed === undefined ? {} : { printed }, amount)).toBe(said);
});
