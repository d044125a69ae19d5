import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { check } from '../../rubrics/checks';
import { diff } from '../../rubrics/diff/diff';
import { phrase } from '../../rubrics/diff/phrase';
import { accountOfShares, ownPoints } from '../../rubrics/diff/account';
import { pointsFlow } from '../../rubrics/diff/pointsFlow';
import { rangeInPoints, rangeOf } from '../../rubrics/kinds/guide';
import { fromFile } from '../../rubrics/library/fromFile';
import { editionFile, type FileClause, type FileNode } from '../../rubrics/library/shape';
import { toFile } from '../../rubrics/library/toFile';
import { EARNINGS } from '../../rubrics/vocabulary';
import { combineOf, roleOf, shareOf, totalPoints, totalShare } from '../../rubrics/tree/points';
import { sum } from '../../rubrics/tree/sum';
import { guidesOf } from '../../rubrics/tree/guides';
import { contentHash } from '../../rubrics/tree/hash';
import { buildTree, type Tree } from '../../rubrics/tree/tree';
import { writeText } from '../../rubrics/writing/text';
import { applyAct } from '../../rubrics/acts';
import { applyChanges } from '../../rubrics/acts/changes';
import type { Act } from '../../rubrics/acts/act';
import { entriesOf } from '../../rubrics/acts/changes';
import { category, criteria, file, item, para, section, tree } from './checks/small';

/** How points are earned: what they are, how they combine, and what follows of it everywhere. */

const issuesOf = (text: Tree): string[] =>
  check(text)
    .filter(({ severity }) => severity === 'ERROR')
    .map(({ rule }) => rule);
const asked = (text: Tree) => check(text).filter(({ rule }) => rule === 'points/meaning');
const total = (text: Tree) => EARNINGS.map((earning) => totalPoints(text, undefined, earning));
const trial = (name: string): Tree =>
  buildTree(
    fromFile(editionFile.parse(parse(readFileSync(join(__dirname, 'scoring', name), 'utf8')))),
  );
const acted = (text: Tree, act: Act): Tree => {
  const outcome = applyAct(text, act, () => 'enew');
  if ('refused' in outcome) throw new Error(outcome.refused.message);
  return buildTree(applyChanges(entriesOf(text), outcome.changes));
};
/** Every mend that the checker proposes for what words make likely, done. */
const answered = (text: Tree): Tree =>
  asked(text)
    .flatMap(({ suggestion }) => suggestion ?? [])
    .reduce(acted, text);

test('below zero is a deduction, and what adds or vetoes is asked, not taken for granted', () => {
  const text = trial('negative-points.yaml');
  expect([issuesOf(text), total(text)]).toEqual([[], [105, null, -10]]);
  expect(asked(text).map(({ quotes }) => quotes)).toEqual([['加分项']]);
  expect(total(answered(text))).toEqual([100, 5, -10]);
  expect(asked(answered(text))).toEqual([]);
});

describe('points that stand in another part than the criteria', () => {
  const indicators = (...points: number[]): FileClause =>
    section('annex1', '附件1 考核指标', [
      category(
        '工作',
        undefined,
        points.map((n, i) => item(`甲${i}`, n)),
      ),
    ]);
  const extra = section('annex2', '附件2 加分表', [
    category('表彰', 5, [para('获表彰的加分。')], { scoreRole: 'BONUS' }),
  ]);
  const rules = (text: string) => section('criteria', '考核内容', [para(text)]);

  test('are the total, and what flows', () => {
    const [base, head] = [
      tree([rules('考核满分为100分。'), indicators(60, 40), extra]),
      tree([rules('考核满分为100分。'), indicators(50, 50), extra]),
    ];
    expect([total(base), issuesOf(base), total(head)]).toEqual([
      [100, 5, null],
      [],
      [100, 5, null],
    ]);
    const flows = pointsFlow(diff(base, head)).filter(({ cause }) => cause !== 'KEPT');
    expect(flows.map(({ points, cause }) => [points, cause])).toEqual([[10, 'REALLOCATED']]);
    expect(issuesOf(tree([rules('考核满分为100分。'), indicators(60, 45)]))).toEqual([
      'points/total-stated',
    ]);
  });

  test('are not, where the criteria bear any; nor is the assessment twice', () => {
    const own = criteria(category('领导', 80, []));
    const judged = section('assessment', '评审细则', [category('领导', 80, [])]);
    expect(total(tree([own, indicators(60, 40)]))).toEqual([80, null, null]);
    expect(total(tree([own, judged]))).toEqual([80, null, null]);
    expect(total(tree([judged, indicators(60, 40)]))).toEqual([100, null, null]);
    expect(total(tree([judged]))).toEqual([80, null, null]);
  });

  test('each account for itself: a chapter of bonuses or deductions beside the criteria', () => {
    const own = criteria(category('领导', 60, []), category('战略', 40, []));
    const chapter = (title: string, role: 'BONUS' | 'DEDUCTION', ...points: number[]) =>
      section(
        title,
        title,
        points.map((n, i) => item(`${title}${i}`, n)),
        { scoreRole: role },
      );
    const whole = (bonus: number) =>
      tree([own, chapter('加分', 'BONUS', 6, bonus), chapter('扣分', 'DEDUCTION', -5)]);
    expect(total(whole(4))).toEqual([100, 10, -5]);
    const flows = pointsFlow(diff(whole(4), whole(3))).filter(({ cause }) => cause !== 'KEPT');
    expect(flows.map(({ points, earning }) => [points, earning])).toEqual([[1, 'BONUS']]);
    // Where the criteria bear bonuses, another part lays them out once more.
    const within = criteria(category('领导', 60, []), {
      ...category('加分', 5, []),
      scoreRole: 'BONUS',
    });
    expect(total(tree([within, chapter('附件', 'BONUS', 3, 2)]))).toEqual([60, 5, null]);
    const shares = criteria({ ...category('领导', undefined, []), share: 100 });
    expect(total(tree([shares, chapter('加分', 'BONUS', 5)]))).toEqual([null, 5, null]);
    const share = criteria(item('项', 100));
    expect(total(tree([{ ...share, share: 100 }]))).toEqual([null, null, null]);
  });

  test('and nothing of one part counts in what a clause of another is worth', () => {
    const inside = category('领导', undefined, [
      item('甲', 40),
      { ...indicators(60), kind: 'ITEM', title: '另一部分' },
    ]);
    expect(total(tree([criteria(inside)]))).toEqual([40, null, null]);
  });

  test('shares, too', () => {
    const shares = section('annex1', '附件1', [
      category('甲', undefined, [], { share: 60 }),
      category('乙', undefined, [], { share: 40 }),
    ]);
    expect(totalShare(tree([rules('见附件1。'), shares]))).toBe(100);
  });
});

test('a veto bears no points, and of alternatives one counts', () => {
  const text = trial('veto-and-alternatives.yaml');
  expect(issuesOf(text)).toEqual([]);
  expect(asked(text).map(({ suggestion }) => (suggestion![0] as any).fields)).toEqual([
    { scoreRole: 'VETO' },
    { combine: 'BEST' },
  ]);
  const now = answered(text);
  expect([issuesOf(now), asked(now), total(now)]).toEqual([[], [], [100, null, null]]);
  expect([...ownPoints(now).values()]).toEqual([100]);
});

test.each<[string, string | undefined]>([
  ['(+5分)', 'BONUS'],
  ['+ 5', 'BONUS'],
  ['最多加5分', 'BONUS'],
  ['扣5分', 'DEDUCTION'],
  ['减 5 分', 'DEDUCTION'],
  ['(5分)', undefined],
  ['5分+', undefined],
])('what points printed as %s are asked to be', (printed, role) => {
  const text = tree([
    criteria(item('项', undefined, [], { points: { value: 5, printed } }), item('余', 100)),
  ]);
  const roles = asked(text).map(({ suggestion }) => (suggestion?.[0] as any)?.fields.scoreRole);
  expect(roles).toEqual(role ? [role] : []);
});

const shares = (...all: [share: number, children: FileClause[]][]): Tree =>
  tree([
    {
      ...criteria(
        ...all.map(([share, children], i) =>
          category(`类${i}`, undefined, children, { share, combine: 'SHARE' }),
        ),
      ),
      combine: 'SHARE',
    },
  ]);
const part = (share: number) => item('项', undefined, [para('应当做到。')], { share });

test('shares are shares of shares, printed in percent, and have no total', () => {
  const text = shares([20, [part(40), part(60)]], [80, [part(100)]]);
  expect([issuesOf(text), total(text), totalShare(text)]).toEqual([[], [null, null, null], 100]);
  expect(writeText(text)).toContain('(20%)');
  expect(writeText(text)).not.toMatch(/分\)/);
  const short = shares([20, [part(40), part(50)]], [70, [part(100)]]);
  expect([issuesOf(short), totalShare(short)]).toEqual([['points/shares', 'points/shares'], 90]);
});

test('bonus and deduction stand beside shares and below them', () => {
  const text = tree([
    {
      ...criteria(
        category('甲', undefined, [item('加', 3, [], { scoreRole: 'BONUS' })], { share: 40 }),
        category('乙', undefined, [item('项', 100)], { share: 60 }),
        category('扣', -7, [], { scoreRole: 'DEDUCTION' }),
        category('加', 5, [], { scoreRole: 'BONUS' }),
      ),
      combine: 'SHARE',
    },
  ]);
  expect([total(text), totalShare(text)]).toEqual([[null, 8, -7], 100]);
  expect([...ownPoints(text, 'BONUS').values()]).toEqual([3, 5]);
});

test('each clause has the guide that stands below it, and no other clause’s; bands as printed', () => {
  const text = trial('per-clause-levels.yaml');
  const found = check(text).filter(({ severity }) => severity !== 'NOTICE');
  expect(found).toEqual([]);
  const choices = guidesOf(text);
  const titleOf = (key: string) =>
    (choices.get(key)?.guide.entry.content as { title?: string } | undefined)?.title;
  const clauses = text.nodes.filter(({ entry }) => entry.kind === 'clause');
  expect(clauses.map(({ label, entry }) => [label, titleOf(entry.key)])).toEqual([
    ...[
      [null, undefined],
      ['1', undefined],
    ],
    ...[
      ['1.1', '响应的等级'],
      [null, '响应的等级'],
    ],
    ...[
      ['1.2', '礼仪的等级'],
      [null, '礼仪的等级'],
    ],
  ]);
  const bands = text.nodes.flatMap(({ entry }) =>
    entry.kind === 'guide' ? entry.content.bands.map(rangeOf) : [],
  );
  expect(bands.map(({ unit, lower, upper }) => [unit, lower, upper])).toEqual([
    ...[
      ['POINTS', 5, 6],
      ['POINTS', 0, 4],
    ],
    ...[
      ['POINTS', 4, 4],
      ['POINTS', 0, 0],
    ],
  ]);
  const disagree = check(text, { only: ['guides/band-unit'] });
  expect(disagree.map(({ quotes }) => quotes[0])).toEqual(['5~6分', '0~4分', '4分']);
  const mended = disagree.flatMap(({ suggestion }) => suggestion ?? []).reduce(acted, text);
  expect(check(mended, { only: ['guides/band-unit'] })).toEqual([]);
});

test.each<[string, readonly [number, number] | null]>([
  ['5~6分', [5, 6]],
  ['0.5分-1.5分', [0.5, 1.5]],
  ['10至15分', [10, 15]],
  ['4分', [4, 4]],
  ['不得分', [0, 0]],
  ['6～5分', [5, 6]],
  ['5%~10%', null],
  ['0~20', null],
  ['60分以上', null],
])('a band printed %s', (printed, range) => expect(rangeInPoints(printed)).toEqual(range));

test('sums are held through levels that bear no points', () => {
  const middle = (...children: FileClause[]) => item('节', undefined, children);
  const text = (parent: number) =>
    tree([criteria(category('类', parent, [middle(item('甲', 9)), middle(item('乙', 4))]))]);
  expect([issuesOf(text(13)), issuesOf(text(10))]).toEqual([[], ['points/children-sum']]);
});

test.each<[string, number, string[]]>([
  ['the best one', 60, []],
  ['none of them', 50, ['points/children-sum']],
  ['their sum', 100, ['points/children-sum']],
])('of alternatives the parent has %s', (_, points, found) => {
  const below = [item('甲', 60), item('乙', 30), item('丙', 10)];
  expect(issuesOf(tree([criteria(category('类', points, below, { combine: 'BEST' }))]))).toEqual(
    found,
  );
});

test('decimals stay exact', () => {
  const text = tree([criteria(category('类', 0.3, [item('甲', 0.1), item('乙', 0.2)]))]);
  expect([issuesOf(text), totalPoints(text)]).toEqual([[], 0.3]);
});

test('roles are inherited, and a file keeps what it says', () => {
  const text = tree([
    criteria(
      category('加分', 5, [item('甲', 3), item('乙', 2)], { scoreRole: 'BONUS' }),
      category('扣分', -4, [item('丙', 4)], { scoreRole: 'DEDUCTION' }),
      category('基本', 90, [item('丁', 60, [], { scoreRole: 'REQUIRED' }), item('戊', 30)]),
    ),
  ]);
  expect(total(text)).toEqual([90, 5, -4]);
  expect(text.nodes.filter((node) => node.weight).map(roleOf)).toEqual([
    ...['BONUS', 'BONUS', 'BONUS', 'DEDUCTION', 'DEDUCTION', 'BASE', 'REQUIRED', 'BASE'],
  ]);
  const head = { rubric: 'test/one', edition: '1' };
  const again = buildTree(fromFile(editionFile.parse(toFile(head, text))));
  expect(contentHash(again)).toBe(contentHash(text));
});

test('a deduction is below zero however it is set, and points follow the role', () => {
  const text = tree([criteria(category('类', 10, [item('甲', 10)]))]);
  const [, top, below] = text.nodes.map(({ entry }) => entry.key);
  const fields = { scoreRole: 'DEDUCTION' as const };
  const lost = acted(text, { name: 'clauseRevise', key: top!, fields });
  expect([total(lost), issuesOf(lost)]).toEqual([[null, null, -10], []]);
  const more = acted(lost, { name: 'weightSet', key: below!, points: 7 });
  expect(more.byKey.get(below!)!.weight!.content).toEqual({ points: -7 });
  const back = acted(lost, { name: 'clauseRevise', key: top!, fields: { scoreRole: null } });
  expect(total(back)).toEqual([10, null, null]);
});

test('what a revision of all this changes is said in words, and weighs', () => {
  const [a, b] = [
    [criteria(category('类', 10, [item('甲', 10)]), category('末', 5, []))],
    [criteria(category('类', 10, [item('甲', 10)], { combine: 'BEST' }), category('末', 5, []))],
  ].map((body) => tree(body));
  const whole = diff(a!, b!);
  expect(whole.changes.map((change) => [change.gravity, phrase(change, whole)])).toEqual([
    ['SUBSTANTIVE', '更改了1「类」的“合成方式”:由“合计”改为“取其一”。'],
  ]);
});

const hasShares = ({ nodes }: Tree): boolean =>
  nodes.some((node) => shareOf(node) !== null || combineOf(node) === 'SHARE');

/** Shares of which no other one is above. */
const topShares = ({ nodes }: Tree): number[] =>
  nodes.flatMap((node) => {
    for (let at = node.parent; at; at = at.parent) if (shareOf(at) !== null) return [];
    return shareOf(node) ?? [];
  });
type Flows = ReturnType<typeof pointsFlow>;
const inPoints = (flows: Flows, earning: Flows[number]['earning']): Flows =>
  flows.filter((flow) => flow.earning === earning && flow.unit === 'POINTS');

/** Whether one clause lost and another gained, below neither of which points are printed. */
function lostAndGained(flows: Flows, base: Tree, head: Tree): boolean {
  const bare = (tree: Tree, key: string | null, points: number) =>
    key !== null && points > 0 && tree.byKey.get(key)!.children.length === 0;
  const left = flows.filter(({ cause }) => cause === 'UNEXPLAINED');
  return (
    left.some(({ from, points }) => bare(base, from, points)) &&
    left.some(({ to, points }) => bare(head, to, points))
  );
}

test('alternatives, shares and a bonus beside the points flow, too', () => {
  const flow = (before: FileClause[], after: FileClause[]) =>
    pointsFlow(diff(tree([criteria(...before)]), tree([criteria(...after)])))
      .filter(({ cause }) => cause !== 'KEPT')
      .map(({ cause, points, unit, from, to }) => [cause, points, unit, from, to]);
  const keyed = (key: string, more: Partial<FileClause>): FileClause =>
    ({ key, kind: 'ITEM', title: `条${key}`, ...more }) as FileClause;
  const one = (key: string, best: number, beside: number) => [
    keyed(`${key}a`, {
      points: best,
      combine: 'BEST',
      children: [keyed(`${key}b`, { points: best }), keyed(`${key}c`, { points: best / 2 })],
    }),
    keyed(`${key}d`, {
      points: beside,
      children: [keyed(`${key}e`, { points: 2, scoreRole: 'BONUS' })],
    }),
  ];
  expect(flow(one('k', 20, 10), one('k', 14, 16))).toEqual([
    ['REALLOCATED', 6, 'POINTS', 'ka', 'kd'],
  ]);
  const shared = (a: number, b: number, c: number) => [
    keyed('sa', {
      share: a,
      children: [keyed('sb', { share: c }), keyed('sc', { share: 100 - c })],
    }),
    keyed('sd', { share: b }),
  ];
  expect(flow(shared(40, 60, 30), shared(40, 60, 55))).toEqual([
    ['REALLOCATED', 10, 'PERCENT', 'sc', 'sb'],
  ]);
  expect(flow(shared(40, 60, 50), shared(30, 70, 50))).toEqual([
    ['REALLOCATED', 5, 'PERCENT', 'sb', 'sd'],
    ['REALLOCATED', 5, 'PERCENT', 'sc', 'sd'],
  ]);
});

/** Random texts of every way of earning: flows add up, in each account. */
test('the account of points is whole: own points are the total, flows add up to both sides', () => {
  let seed = 7;
  const random = (n: number): number => {
    seed = (seed * 48271) % 2147483647;
    return seed % n;
  };
  const pick = <T>(...all: T[]): T => all[random(all.length)]!;
  const clause = (depth: number): FileClause => ({
    kind: pick('CATEGORY', 'ITEM', 'SUBITEM'),
    title: `条${random(40)}`,
    ...pick<object>({ points: random(50) / 2 }, { points: random(9) }, {}, { share: random(101) }),
    ...(random(6) === 0 && { scoreRole: pick('BONUS', 'DEDUCTION', 'VETO', 'BASE', 'OPTIONAL') }),
    ...(random(5) === 0 && { combine: pick('BEST', 'SHARE') }),
    ...(depth > 0 && { children: Array.from({ length: random(4) }, () => clause(depth - 1)) }),
  });
  for (let round = 0; round < 60; round++) {
    const [base, head] = [0, 1].map(() =>
      buildTree(fromFile(file([criteria(clause(3), clause(3), clause(2))]))),
    );
    const flows = pointsFlow(diff(base!, head!));
    for (const earning of EARNINGS) {
      const own = flows.filter((flow) => flow.earning === earning && flow.unit === 'POINTS');
      for (const [text, side] of [
        [base!, 'from'],
        [head!, 'to'],
      ] as const) {
        const all = [...ownPoints(text, earning)];
        // Points below a share are on a scale of its own, and no part of a total.
        if (earning !== 'BASE' || !hasShares(text))
          expect(sum(all.map(([, points]) => points))).toBe(
            totalPoints(text, 'criteria', earning) ?? 0,
          );
        for (const [key, points] of all)
          expect(sum(own.filter((f) => f[side] === key).map((f) => f.points))).toBe(points);
      }
    }
    const shares = flows.filter(({ unit }) => unit === 'PERCENT');
    for (const [text, side] of [
      [base!, 'from'],
      [head!, 'to'],
    ] as const) {
      const { own } = accountOfShares(text);
      expect(sum([...own.values()])).toBe(sum(topShares(text)));
      for (const [key, share] of own)
        expect(sum(shares.filter((f) => f[side] === key).map((f) => f.points))).toBe(share);
    }
    for (const account of [shares, ...EARNINGS.map((one) => inPoints(flows, one))])
      expect(lostAndGained(account, base!, head!)).toBe(false);
  }
});

test.each<[string, boolean, boolean]>([
  ['[60,80)', false, true],
  ['（60，80]', true, false],
  ['60~80', false, false],
  ['60%≤得分<80%', false, true],
  ['60分以上（含60分）,不足80分', false, true],
  ['大于60、小于等于80', true, false],
  ['不低于60分,不超过80分', false, false],
  ['60（不含60）~80', true, false],
  ['超过60分且低于80分', true, true],
  ['60-80 (good)', false, false],
])('the ends of “%s” are open or not as printed', (printed, lowerOpen, upperOpen) => {
  const band = { printed, lower: 60, upper: 80, unit: 'POINTS', descriptors: [] } as const;
  expect(rangeOf({ ...band, descriptors: [] })).toMatchObject({ lowerOpen, upperOpen });
});

test('a shared end is whose band print gives it to; one that nobody has is a gap', () => {
  const found = (...printed: string[]) =>
    check(
      tree([
        criteria({
          ...({ kind: 'GUIDE', dimension: 'PROCESS', rangeFirst: true } as const),
          bands: printed.map((one) => {
            const [lower, upper] = one.match(/\d+/g)!.map(Number) as [number, number];
            return { printed: one, lower, upper, descriptors: [{ text: one }] };
          }),
        }),
      ]),
    )
      .filter(({ rule }) => rule === 'guides/bands')
      .map(({ quotes }) => quotes);
  expect(found('[0,60)', '[60,80)', '[80,100]')).toEqual([]);
  expect(found('[0,60]', '[60,80)', '[80,100]')).toEqual([['[0,60]', '[60,80)']]);
  expect(found('[0,60)', '(60,80)', '[80,100]')).toEqual([['[0,60)', '(60,80)']]);
});

test('a clause that is judged by words of its own lacks no guide', () => {
  const rule: FileClause = { kind: 'SCORINGRULE', text: '每发现一处扣1分，扣完为止。' };
  const guide: FileNode = {
    ...({ kind: 'GUIDE', dimension: 'RESULT', rangeFirst: true } as const),
    bands: [{ printed: '0~100', lower: 0, upper: 100, descriptors: [{ text: '好' }] }],
  };
  const unguided = (...children: FileClause[]) =>
    check(
      tree([
        criteria(category('领导', 20, [item('方向', 20, children)])),
        section('scoring', '评分指引', [guide]),
      ]),
    ).filter(({ rule: id }) => id === 'points/unguided').length;
  expect([unguided(), unguided(rule)]).toEqual([1, 0]);
});

test('grades are kept, printed, compared and acted on like any entry', () => {
  const one = (fields: object) => ({ kind: 'GRADE', ...fields }) as unknown as FileClause;
  const text = tree([
    criteria(
      category('类', 100, []),
      one({ name: '一级', atLeast: 90, unit: 'PERCENT', conditions: '且无一票否决项' }),
      one({ name: '二级', atLeast: 60 }),
    ),
  ]);
  expect(writeText(text)).toContain('一级：不低于 90%，且无一票否决项\n二级：不低于 60 分');
  const key = text.nodes.find(({ entry }) => entry.kind === 'grade')!.entry.key;
  const higher = acted(text, { name: 'gradeRevise', key, fields: { atLeast: 95 } });
  const whole = diff(text, higher);
  expect(whole.changes.map((change) => [change.gravity, phrase(change, whole)])).toEqual([
    ['SUBSTANTIVE', '更改了等级「一级」的“最低得分”:由“90”改为“95”。'],
  ]);
  const added = acted(text, {
    name: 'gradeAdd',
    parent: text.roots[0]!.entry.key,
    after: key,
    content: { name: '特级', atLeast: 99, unit: 'POINTS' },
  });
  expect(writeText(added)).toContain('一级：不低于 90%，且无一票否决项\n特级：不低于 99 分\n二级');
  const gone = acted(added, { name: 'gradeRetire', key });
  expect(writeText(gone)).not.toContain('一级');
  const head = { rubric: 'test/one', edition: '1' };
  const again = buildTree(fromFile(editionFile.parse(toFile(head, added))));
  expect(contentHash(again)).toBe(contentHash(added));
});
