import { FOREIGN } from './foreign';
import { entriesIn, measured, shares, together } from './measured';

/**
 * Documents of genres that the grammar was not made for, against what a person saw in them before
 * they were read. `measure.ts` prints the same text by text.
 */

const found = FOREIGN.map(({ file, bytes, meant }) => measured(file, bytes, entriesIn(meant)));

test('levels, kinds and points are right, and of what is wrong nearly all is told', () => {
  const { levels, kinds, points, wrong, marked } = shares(together(found));
  expect({ levels, kinds, points }).toEqual({ levels: 99, kinds: 98, points: 100 });
  expect(marked / Math.max(1, wrong)).toBeGreaterThanOrEqual(0.9);
});

test('marks stay few, though most of these documents are made of what is doubtful', () => {
  expect(shares(together(found)).marks).toBeLessThanOrEqual(12);
});
