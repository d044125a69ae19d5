import type { FileNode } from '../../../rubrics/library/shape';
import { checkAll, changedKeys, recheck } from '../../../rubrics/checks';
import { category, criteria, issues, para, scoring, tree } from './small';

/** Grades that stand together, held against one another and against what can be earned. */

type Grade = readonly [name: string, atLeast?: number, more?: object];
const grade = ([name, atLeast, more]: Grade): FileNode =>
  ({ kind: 'GRADE', name, ...(atLeast !== undefined && { atLeast }), ...more }) as FileNode;
const whole = (...all: (Grade | FileNode)[]): FileNode[] => [
  criteria(category('领导', 100, []), category('创新', 20, [], { scoreRole: 'BONUS' })),
  scoring(...all.map((one) => ('kind' in one ? one : grade(one)))),
];
const found = (rule: string, ...all: (Grade | FileNode)[]) =>
  issues(`grades/${rule}`, whole(...all)).map(({ quotes }) => quotes.join());
const PERCENT = { unit: 'PERCENT' };

test('thresholds go the way most of them go, and downwards where it is even', () => {
  expect(found('order', ['甲', 90], ['乙', 80], ['丙', 85])).toEqual(['丙']);
  expect(found('order', ['丁', 60], ['丙', 70], ['乙', 80], ['甲', 75])).toEqual(['甲']);
  expect(found('order', ['甲', 90], ['乙', 80], ['丙', 80], ['丁', 60])).toEqual([]);
  expect(found('order', ['甲', 60], ['乙', 70], ['丙', 80])).toEqual([]);
  expect(found('order', ['丙', 60], ['乙', 70], ['甲', 70])).toEqual([]);
  expect(found('order', ['甲', 80], ['乙', 80], ['丙', 70])).toEqual([]);
  expect(found('order', ['甲', 70], ['乙', 80], ['丙', 70])).toEqual(['乙']);
});

test('one unit is held against itself, and one scale', () => {
  expect(found('order', ['甲', 90, PERCENT], ['乙', 100], ['丙', 80, PERCENT])).toEqual([]);
  expect(found('order', ['甲', 90, PERCENT], ['乙', 100], ['丙', 95, PERCENT])).toEqual([]);
  expect(
    found('order', ['甲', 90, PERCENT], ['乙', 80, PERCENT], ['丙', 10], ['丁', 95, PERCENT]),
  ).toEqual(['丁']);
  expect(found('order', ['甲', 90], ['乙', 80], para('个人奖：'), ['丙', 95])).toEqual([]);
  expect(found('order', ['甲', 90], ['乙'], ['丙', 80], ['丁', 85])).toEqual(['丁']);
});

test('what cannot be reached is said once, and not of the order, too', () => {
  const all = [
    ['甲', 90],
    ['乙', 80],
    ['丙', 120.5],
    ['丁', 70],
  ] as const;
  expect([found('order', ...all), found('out-of-reach', ...all)]).toEqual([[], ['丙']]);
  expect(found('out-of-reach', ['甲', 120], ['乙', 120, PERCENT])).toEqual([]);
  expect(found('out-of-reach', ['甲', 121, PERCENT])).toEqual(['甲']);
});

test('without points nothing but percent is held against what can be earned', () => {
  const all = [
    scoring(grade(['甲', 900]), grade(['乙', 101, PERCENT]), grade(['丙', 100, PERCENT])),
  ];
  expect(issues('grades/out-of-reach', all).map(({ quotes }) => quotes)).toEqual([['乙']]);
});

test('of nothing no percent is more than all of it', () => {
  const of = (...more: FileNode[]) => [
    criteria(category('领导', 0, []), ...more),
    scoring(grade(['甲', 101, PERCENT]), grade(['乙', 100, PERCENT])),
  ];
  for (const text of [of(), of(category('创新', 20, [], { scoreRole: 'BONUS' }))])
    expect(issues('grades/out-of-reach', text).map(({ quotes }) => quotes)).toEqual([['甲']]);
});

test('one threshold is two grades where conditions tell them apart', () => {
  expect(found('same-threshold', ['甲', 90], ['乙', 90])).toEqual(['乙']);
  expect(found('same-threshold', ['甲', 90, PERCENT], ['乙', 90])).toEqual([]);
  expect(found('same-threshold', ['甲'], ['乙'])).toEqual([]);
  const asked = (conditions: string) => ({ conditions });
  expect(found('same-threshold', ['甲', 90, asked('且无投诉')], ['乙', 90])).toEqual([]);
  expect(
    found('same-threshold', ['甲', 90, asked('且无投诉')], ['乙', 90, asked('且无投诉。')]),
  ).toEqual(['乙']);
});

test('a grade stands once', () => {
  expect(found('duplicate', ['甲', 90], ['甲', 80])).toEqual(['甲']);
  expect(found('same-threshold', ['甲', 90], ['甲', 90])).toEqual([]);
  expect(found('duplicate', ['甲', 90], para('个人奖：'), ['甲', 80])).toEqual([]);
});

describe('a threshold is told in its unit, in either language', () => {
  const told = (rule: string, ...all: Grade[]) =>
    issues(`grades/${rule}`, whole(...all)).map(({ message: { zh, en } }) => [
      zh.replace(/^.*」 /, ''),
      en.replace(/^.*?(?= stands| and “| asks)/, ''),
    ]);
  test.each<[string, Grade[], string, string]>([
    [
      'order',
      [
        ['甲', 90],
        ['乙', 80],
        ['丙', 85.5],
      ],
      '排在“乙”之后,最低得分 85.5 分 反而高于 80 分',
      ' stands after “乙”, and its threshold of 85.5 points is above 80 points',
    ],
    [
      'order',
      [
        ['丁', 50, PERCENT],
        ['丙', 60, PERCENT],
        ['乙', 70, PERCENT],
        ['甲', 65, PERCENT],
      ],
      '排在“乙”之后,最低得分 65% 反而低于 70%',
      ' stands after “乙”, and its threshold of 65 % is below 70 %',
    ],
    [
      'same-threshold',
      [
        ['甲', 90],
        ['乙', 90],
      ],
      '与“甲”的最低得分都是 90 分',
      ' and “甲” both ask 90 points',
    ],
    [
      'same-threshold',
      [
        ['甲', 90, PERCENT],
        ['乙', 90, PERCENT],
      ],
      '与“甲”的最低得分都是 90%',
      ' and “甲” both ask 90 %',
    ],
    [
      'out-of-reach',
      [['甲', 121]],
      '不低于 121 分,而至多可得 120 分',
      ' asks 121 points, and no more than 120 points can be earned',
    ],
    [
      'out-of-reach',
      [['甲', 121, PERCENT]],
      '不低于 121%,而至多可得 120%',
      ' asks 121 %, and no more than 120 % can be earned',
    ],
  ])('%s %j', (rule, all, zh, en) => expect(told(rule, ...all)).toEqual([[zh, en]]));
});

test('what can be earned is a matter of the whole: the order is looked at again where it changed', () => {
  const of = (points: number) =>
    tree([
      criteria(category('领导', points, [])),
      scoring(
        ...(
          [
            ['甲', 90],
            ['乙', 80],
            ['丙', 120],
          ] as const
        ).map((one) => grade(one)),
      ),
    ]);
  const again = (rule: string, from: number, to: number) => {
    const before = checkAll(of(from), { only: [rule] });
    return recheck(before, of(to), changedKeys(of(from), of(to))).issues.length;
  };
  expect([again('grades/order', 100, 200), again('grades/order', 200, 100)]).toEqual([1, 0]);
  expect([again('grades/out-of-reach', 100, 200), again('grades/out-of-reach', 200, 100)]).toEqual([
    0, 1,
  ]);
});
