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

describe('a run goes on as long as both numbers do, by one, and are of one form', () => {
  const ran = (base: [string, string][], head: [string, string][]) => {
    const of = (all: [string, string][]) => parts(all.map(([key, label]) => clause(key, label)));
    return told(of(base), of(head)).map(([, , from]) => (from as string[]).join(''));
  };
  test.each<[string, [string, string][], [string, string][], string[]]>([
    [
      'one went between them, as many came before',
      [
        ['甲', '第一条'],
        ['去', '第二条'],
        ['乙', '第三条'],
      ],
      [
        ['新', '第一条'],
        ['添', '第二条'],
        ['甲', '第三条'],
        ['乙', '第四条'],
      ],
      ['甲', '乙'],
    ],
    [
      'one came between them',
      [
        ['甲', '第一条'],
        ['乙', '第二条'],
        ['丙', '第三条'],
      ],
      [
        ['新', '第一条'],
        ['甲', '第二条'],
        ['添', '第三条'],
        ['乙', '第四条'],
        ['丙', '第五条'],
      ],
      ['甲', '乙丙'],
    ],
    [
      'all by one',
      [
        ['甲', '第一条'],
        ['乙', '第二条'],
        ['丙', '第三条'],
      ],
      [
        ['新', '第一条'],
        ['甲', '第二条'],
        ['乙', '第三条'],
        ['丙', '第四条'],
      ],
      ['甲乙丙'],
    ],
    [
      'back by one, and from there on by two',
      [
        ['去', '第一条'],
        ['甲', '第二条'],
        ['乙', '第三条'],
        ['失', '第四条'],
        ['丙', '第五条'],
      ],
      [
        ['甲', '第一条'],
        ['乙', '第二条'],
        ['丙', '第三条'],
      ],
      ['甲乙', '丙'],
    ],
  ])('%s', (_, base, head, runs) => expect(ran(base, head)).toEqual(runs));

  /** One article, and one of an annex whose number would go on from it. */
  const apart = (was: string, now: string, [first, from, to]: [string, string, string]) =>
    told(
      parts([clause('甲', was)], [clause('子', first), clause('乙', from)]),
      parts(
        [clause('新', was), clause('甲', now)],
        [clause('子', first), clause('丑', from), clause('乙', to)],
      ),
    ).map(([, , from]) => (from as string[]).join(''));
  test('also where a count goes on through several parts', () => {
    expect(apart('第一条', '第二条', ['第一条', '第二条', '第三条'])).toEqual(['甲乙']);
    expect(apart('第一条', '第二条', ['表1', '表2', '表3'])).toEqual(['甲', '乙']);
    expect(apart('第一条', '第二条', ['第一条', '第二条', '表3'])).toEqual(['甲', '乙']);
    expect(apart('第一条', '第二条', ['表1', '表2', '第三条'])).toEqual(['甲', '乙']);
    expect(apart('第一条', '第二条', ['一', '二', '三'])).toEqual(['甲', '乙']);
    expect(apart('第一条', '第二条', ['第二条', '第三条', '第四条'])).toEqual(['甲', '乙']);
  });
});
