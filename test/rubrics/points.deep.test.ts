import { check } from '../../rubrics/checks';
import { diff } from '../../rubrics/diff/diff';
import { pointsFlow } from '../../rubrics/diff/pointsFlow';
import { fromFile } from '../../rubrics/library/fromFile';
import { totalPoints } from '../../rubrics/tree/points';
import { buildTree } from '../../rubrics/tree/tree';
import { criteria, file } from './checks/small';

/** A text may be deep: what is asked of points asks each level once, or a few times. */
test('points six hundred levels deep are summed, checked and followed', () => {
  const entries = fromFile(file([criteria()]));
  let parent = entries[1]!.key;
  for (let i = 0; i < 600; i++) {
    const key = `k${i}`;
    const content = { kind: 'ITEM' as const, title: `层${i}` };
    entries.push({ key, kind: 'clause', parent, order: 'a0', content });
    parent = key;
  }
  const weigh = (bearer: string, points: number) =>
    entries.push({
      ...{ key: `${bearer}/points`, kind: 'weight', parent: bearer, order: '' },
      content: { points },
    });
  weigh('k10', 6);
  weigh('k599', 5);
  const tree = buildTree(entries);
  expect(totalPoints(tree)).toBe(6);
  expect(check(tree, { only: ['points'] }).map(({ rule }) => rule)).toContain(
    'points/children-sum',
  );
  expect(pointsFlow(diff(tree, tree)).map(({ points }) => points)).toEqual([1, 5]);
});
