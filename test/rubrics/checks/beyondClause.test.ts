import type { FileClause, FileNode } from '../../../rubrics/library/shape';
import { category, criteria, issues, item, scoring } from './small';

/** What a scoring rule or a band gives, held against what its clause bears. */

const bands = (...all: readonly (readonly [printed: string, upper: number])[]): FileNode => ({
  ...({ kind: 'GUIDE', dimension: 'PROCESS', rangeFirst: true } as const),
  bands: all.map(([printed, upper]) => ({
    ...{ printed, lower: 0, upper, unit: printed.includes('%') ? 'PERCENT' : 'POINTS' },
    descriptors: [{ text: printed }],
  })),
});
const judged = (text: string): FileClause => ({ kind: 'SCORINGRULE', text });
const found = (...body: FileNode[]) =>
  issues('guides/beyond-clause', body).map(({ quotes }) => quotes.join());
const of = (points: number | undefined, below: FileNode, more?: Partial<FileClause>) =>
  found(criteria(category('领导', 100, [item('方向', points, [below], more)])));

test.each<[string, string[]]>([
  ['每缺1个扣2分，最多扣12分。', ['最多扣12分']],
  ['达到的得 10.5 分，否则得0分。', ['得 10.5 分']],
  ['最高得10分，不合格扣10分。', []],
  ['扣15分钟的时间，得分15分以上的通报。', []],
  ['比上年多的，另加15分。', []],
])('“%s” on 10 points', (text, quotes) => expect(of(10, judged(text))).toEqual(quotes));

test('bands in points go no higher than the clause, and no others are held against it', () => {
  expect(of(10, bands(['10～12分', 12], ['0～9分', 9]))).toEqual(['10～12分']);
  expect(of(10, bands(['9～10分', 10], ['0～8分', 8]))).toEqual([]);
  expect(of(10, bands(['80%～100%', 100]))).toEqual([]);
  expect(found(criteria(category('领导', 10, [])), scoring(bands(['0～20分', 20])))).toEqual([]);
});

test('a deduction is an amount, the nearest points count, and a share has a scale of its own', () => {
  expect(of(-10, judged('每处扣5分，最多扣10分。'), { scoreRole: 'DEDUCTION' })).toEqual([]);
  expect(of(undefined, judged('最多扣101分。'))).toEqual(['最多扣101分']);
  expect(of(undefined, judged('最多扣100分。'))).toEqual([]);
  expect(of(undefined, judged('最多得120分。'), { share: 50 })).toEqual([]);
});
