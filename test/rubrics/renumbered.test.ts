import { diff } from '../../rubrics/diff/diff';
import { phrase } from '../../rubrics/diff/phrase';
import type { FileClause } from '../../rubrics/library/shape';
import { section, tree } from './checks/small';

/** Which numbers are told as one run, where they stand, and how many they are. */

const clause = (key: string, label: string | null, ...children: FileClause[]): FileClause => ({
  ...{ key, kind: 'ITEM', label, title: `关于${key}` },
  ...(children.length && { children }),
});
const parts = (one: FileClause[], two: FileClause[] = []) =>
  tree([
    { ...section('criteria', '标准内容', one, { label: null }), key: 'one' },
    { ...section('annex', '考核指标', two, { label: '附录一' }), key: 'two' },
  ]);
const told = (base: ReturnType<typeof tree>, head: ReturnType<typeof tree>) => {
  const whole = diff(base, head);
  return whole.changes
    .filter(({ type }) => type === 'RENUMBERED')
    .map((change) => [phrase(change, whole), phrase(change, whole, 'en'), change.from]);
};

test('a list below an article has its own count', () =>
  expect(
    told(
      parts([
        clause(
          '甲',
          '第一条',
          clause('子', '（一）'),
          clause('丑', '（二）'),
          clause('寅', '（三）'),
        ),
        clause('乙', '第二条'),
      ]),
      parts([
        clause('新', '第一条'),
        clause(
          '甲',
          '第二条',
          clause('丑', '（一）'),
          clause('寅', '（二）'),
          clause('子', '（三）'),
        ),
        clause('乙', '第三条'),
      ]),
    ),
  ).toEqual([
    ['编号第一条–第二条顺改为第二条–第三条,共2条。', expect.anything(), ['甲', '乙']],
    [
      '编号第一条（二）–第一条（三）顺改为第二条（一）–第二条（二）,共2条。',
      'Number 第一条（二）–第一条（三） became 第二条（一）–第二条（二）, 2 clauses.',
      ['丑', '寅'],
    ],
  ]));

test('what repeats the number above follows from it, also through what bears none', () =>
  expect(
    told(
      parts([clause('甲', '1', clause('丑', '1.1', clause('寅', '1.1.1'))), clause('乙', '2')]),
      parts([
        clause('新', '1'),
        clause('甲', '2', clause('丑', '2.1', clause('寅', '2.1.1'))),
        clause('乙', '3'),
      ]),
    ),
  ).toEqual([
    ['编号1–2顺改为2–3,共4条。', 'Number 1–2 became 2–3, 4 clauses.', ['甲', '丑', '寅', '乙']],
  ]));

test('outside the criteria the part is named, unless a count goes on through several', () => {
  expect(
    told(
      parts([], [clause('甲', '一'), clause('乙', '二')]),
      parts([], [clause('新', '一'), clause('甲', '二'), clause('乙', '三')]),
    ).map(([zh, en]) => [zh, en]),
  ).toEqual([
    ['考核指标 编号一–二顺改为二–三,共2条。', 'Number 一–二 of 考核指标 became 二–三, 2 clauses.'],
  ]);
  expect(
    told(
      parts([clause('甲', '第一条')], [clause('乙', '第二条')]),
      parts([clause('新', '第一条'), clause('甲', '第二条')], [clause('乙', '第三条')]),
    ).map(([zh]) => zh),
  ).toEqual(['编号第一条–第二条顺改为第二条–第三条,共2条。']);
});
