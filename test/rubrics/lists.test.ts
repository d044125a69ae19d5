import {
  CALLOUTS,
  calloutOf,
  negationsIn,
  numbersIn,
  obligationsIn,
} from '../../rubrics/diff/callouts';
import { fromTo, sample } from '../../rubrics/diff/phraseParts';
import { words } from '../../rubrics/diff/words';
import { numberOf } from '../../rubrics/checks/clauses';
import { around, few, majority, mostFirst, some, tallyEn, tallyZh } from '../../rubrics/checks/say';
import { awardFile, editionFile } from '../../rubrics/library/shape';

/** Words that the law knows by heart, and small readings that stand on nothing else. */

describe('words that stay whole', () => {
  test.each(
    '个百分点 百分点 个月 万元 亿元 小时 分钟 万 亿 元 分 年 月 日 天 次 项 家 人 个 倍 % ％ ‰ ℃'.split(
      ' ',
    ),
  )('a number with %s', (unit) => expect(words(`约20${unit}了`)).toContain(`20${unit}`));

  test.each(
    (
      '可持续 可追溯 可操作 可视化 可量化 可复制 可推广 可预见 可预期 可再生 可回收 可识别 可测量 可衡量 ' +
      '可执行 可评价 可比较 可获得 可实现 可接受 可行 可靠 可比 可控 可信 可用 不可或缺 不可替代 不可抗力 ' +
      '不可复制 不可持续'
    ).split(' '),
  )('%s', (compound) => expect(words(`其${compound},`)).toEqual(['其', compound, ',']));

  test.each([
    ['3.5', ['3.5']],
    ['1,000.50', ['1,000.50']],
    ['3.', ['3', '.']],
    ["mayor's", ["mayor's"]],
    ['high-quality', ['high-quality']],
    ['Q1', ['Q1']],
    ['-a', ['-', 'a']],
  ])('%s', (text, wanted) => expect(words(text)).toEqual(wanted));
});

/** Words of one force or sense as the first of them. */
const FORCE: Readonly<Record<string, string>> = {
  应当: '应',
  应该: '应',
  可以: '可',
  必须: '须',
  不准: '不得',
  严禁: '禁止',
  能够: '能',
  没有: '无',
  没: '无',
};

describe('what must not be overlooked', () => {
  test.each(
    '应 应当 应该 宜 不宜 可 可以 不必 必须 须 不应 不得 不可 不准 禁止 严禁 能 不能 能够'.split(
      ' ',
    ),
  )('%s obliges, by its force', (word) => {
    const force = FORCE[word] ?? word;
    expect(calloutOf(['组织', word])).toBe('OBLIGATION');
    expect(obligationsIn(['组织', word, '采用', ',', word, '评价'])).toBe(`${force},${force}`);
  });
  test.each('不 未 无 非 没有 没 未能 不再 不是 并非 除外 除'.split(' '))('%s denies', (word) => {
    expect(calloutOf([word, '此', '外'])).toBe('NEGATION');
    expect(negationsIn([word, '此', '外'])).toBe(FORCE[word] ?? word);
  });
  test.each([
    ...'成 年 月 日 天 个月 个 次 项 家 人 倍 分 万 亿 级 类 周 季度'
      .split(' ')
      .map((unit) => `三${unit}`),
    '第一',
    '第十二',
    '百分之五',
    '20',
    '(20',
    '２０分',
    '两',
    '半',
    '二〇一九年',
  ])('%s is a number', (word) => {
    expect(calloutOf([word])).toBe('NUMBER');
    expect(numbersIn([word, '组织'])).not.toBe('');
  });
  test.each([
    ['三个月', '3个月'],
    ['二十次', '20次'],
    ['２０分', '20分'],
    ['百分之五', '5%'],
    ['三分钟', '3min'],
    ['第一', '第一'],
  ])('%s has the value %s', (word, value) => expect(numbersIn([word])).toBe(value));
  test.each(['一般', 'Q1', '组织', '第一章'])('%s is none', (word) =>
    expect(calloutOf([word])).toBeNull(),
  );
  test('the gravest counts', () => {
    expect(CALLOUTS).toEqual(['OBLIGATION', 'NUMBER', 'NEGATION']);
    expect([calloutOf(['不', '20', '应']), calloutOf(['不', '20']), calloutOf([])]).toEqual([
      'OBLIGATION',
      'NUMBER',
      null,
    ]);
  });
});

describe('sentences', () => {
  const LONG = '甲乙丙丁戊己庚辛壬癸子丑';
  test.each([
    ['旧', '新', ':由“旧”改为“新”', ': from “旧” to “新”'],
    [LONG, '新', `:由“${LONG}”改为“新”`, `: from “${LONG}” to “新”`],
    [`${LONG}寅`, '新', `:“${LONG}…”改为“新”`, `: “${LONG}…” became “新”`],
    ['旧', `${LONG}寅`, `:“旧”改为“${LONG}…”`, `: “旧” became “${LONG}…”`],
  ])('from %s to %s', (before, after, zh, en) =>
    expect([fromTo(before, after, true), fromTo(before, after, false)]).toEqual([zh, en]),
  );

  test.each([
    [null, '新', ':增加“新”', ': added “新”'],
    ['旧', null, ':删除“旧”', ': removed “旧”'],
    ['组织建立', '组织应建立', ':增加“应”', ': added “应”'],
    ['组织应建立', '组织建立', ':删除“应”', ': removed “应”'],
    ['组织应建立', '组织宜建立', ':“应”改为“宜”', ': “应” became “宜”'],
    [
      '应建立组织,应评价',
      '宜建立组织,宜评价',
      '(2处):“应”改为“宜”',
      ' (2 places): “应” became “宜”',
    ],
    ['同', '同', '(0处)', ' (0 places)'],
  ])('%s became %s', (before, after, zh, en) =>
    expect([sample({ before, after }, true), sample({ before, after }, false)]).toEqual([zh, en]),
  );

  test('some of many', () => {
    const all = ['甲', '乙', '丙'];
    expect([some(all), some(all, 3), some(all, 2)]).toEqual([
      '甲、乙、丙',
      '甲、乙、丙',
      '甲、乙等 3 处',
    ]);
    expect([few(all), few(all, 3), few(all, 2)]).toEqual([
      '甲, 乙, 丙',
      '甲, 乙, 丙',
      '甲, 乙 and 1 more',
    ]);
  });

  test('around a place', () =>
    expect([
      around('甲乙丙丁', 1, 2, 1),
      around('甲乙丙丁', 0, 4, 9),
      around('甲'.repeat(20), 9, 10),
    ]).toEqual(['甲乙丙', '甲乙丙丁', '甲'.repeat(13)]));

  test('a majority is more than its share', () => {
    expect([majority(['a', 'a', 'b'], 0.6), majority(['a', 'b'], 0.5), majority([])]).toEqual([
      'a',
      null,
      null,
    ]);
    expect(majority(['a', 'a', 'a', 'b', 'b'])).toBeNull();
  });

  test('tallies, the most first', () => {
    const uses: [string, number[]][] = [
      ['甲', [1]],
      ['乙', [1, 2]],
      ['丙', [3]],
    ];
    expect(mostFirst(uses).map(([word]) => word)).toEqual(['乙', '甲', '丙']);
    expect([tallyZh(uses), tallyEn(uses)]).toEqual([
      '“甲”1 处、“乙”2 处、“丙”1 处',
      '“甲” ×1, “乙” ×2, “丙” ×1',
    ]);
  });

  test.each([
    ['六', 6],
    ['两', 2],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['一百零一', 101],
    ['15', 15],
    ['几', NaN],
    ['一二', NaN],
    ['十一十', NaN],
    ['1a', NaN],
    ['', NaN],
  ])('%s is %d', (text, number) => expect(numberOf(text)).toBe(number));
});

describe('the shape of a library file', () => {
  const good = {
    rubric: 'test/one',
    edition: '2019',
    facts: { title: '标准' },
    body: [{ kind: 'SECTION', part: 'criteria', title: '要求' }],
  };
  const clause = (more: object) => ({ body: [{ ...good.body[0], ...more }] });
  const first = (more: object) => {
    const { success, error } = editionFile.safeParse({ ...good, ...more });
    return success ? null : error.issues[0].path.join('/');
  };

  test.each([
    {},
    { edition: '2019.1' },
    { edition: 'v2-A' },
    { edition: 'a'.repeat(32) },
    { edition: '2019-9-3' },
    { name: '2022 试行', award: '甲奖', title: '标准' },
    { published: '2019-09-03', effective: '2020-02-29' },
    { source: { text: '网页' } },
    clause({ key: 'abc' }),
    clause({ key: `a${'b'.repeat(40)}` }),
    clause({ label: null }),
    clause({ lines: 54 }),
    clause({ lines: '54' }),
    clause({ lines: '54-56' }),
    clause({ lines: '54-56,60,70-71' }),
    clause({ lines: '54,56' }),
    clause({ points: 0 }),
    clause({ points: { value: 20, printed: '20分', lines: '3' } }),
    clause({ children: [] }),
    clause({ children: [{ kind: 'TERM', term: '使命', definition: '', label: '3.1' }] }),
    clause({ children: [{ kind: 'GUIDE', dimension: 'PROCESS', rangeFirst: true, bands: [] }] }),
  ])('%j is good', (more) => expect(first(more)).toBeNull());

  test.each<[object, string]>([
    [{ rubric: 'test' }, 'rubric'],
    [{ rubric: 'Test/one' }, 'rubric'],
    [{ rubric: 'test/one/two' }, 'rubric'],
    [{ rubric: '1/one' }, 'rubric'],
    [{ edition: '' }, 'edition'],
    [{ edition: '-1' }, 'edition'],
    [{ edition: 'a b' }, 'edition'],
    [{ edition: 'a'.repeat(33) }, 'edition'],
    [{ edition: '2019-09-03' }, 'edition'],
    [{ edition: 'current' }, 'edition'],
    [{ edition: 'proposal-1' }, 'edition'],
    [{ published: '2019-9-3' }, 'published'],
    [{ effective: '2019-02-29' }, 'effective'],
    [{ source: {} }, 'source/text'],
    [{ source: { text: '网页', more: 1 } }, 'source'],
    [{ facts: { title: '' } }, 'facts/title'],
    [{ body: [] }, 'body'],
    [{ more: 1 }, ''],
    [clause({ key: 'ab' }), 'body/0/key'],
    [clause({ key: `a${'b'.repeat(41)}` }), 'body/0/key'],
    [clause({ key: '1abc' }), 'body/0/key'],
    [clause({ key: 'Abc' }), 'body/0/key'],
    [clause({ label: '' }), 'body/0/label'],
    [clause({ lines: 0 }), 'body/0/lines'],
    [clause({ lines: 1.5 }), 'body/0/lines'],
    [clause({ lines: '54-' }), 'body/0/lines'],
    [clause({ lines: '54,' }), 'body/0/lines'],
    [clause({ lines: 'a54' }), 'body/0/lines'],
    [clause({ share: -1 }), 'body/0/share'],
    [clause({ share: { value: 101 } }), 'body/0/share/value'],
    [clause({ points: { value: 1, more: 1 } }), 'body/0/points'],
    [clause({ kind: 'WEIGHT' }), 'body/0/kind'],
    [clause({ more: 1 }), 'body/0'],
    [clause({ children: [{ kind: 'TERM', term: '', definition: '' }] }), 'body/0/children/0/term'],
    [
      clause({
        children: [
          { kind: 'GUIDE', dimension: 'PROCESS', rangeFirst: true, bands: [], label: '1' },
        ],
      }),
      'body/0/children/0',
    ],
  ])('%j is not', (more, path) => expect(first(more)).toBe(path));

  test('an award', () => {
    const award = { award: 'test', title: '甲奖', rubrics: [{ key: 'one', title: '标准' }] };
    const is = (more: object) => awardFile.safeParse({ ...award, ...more }).success;
    expect([
      is({}),
      is({ titleEn: 'A', synonyms: [{ words: ['甲', '乙'], except: ['丙'] }] }),
      is({ rubrics: [{ key: 'one-2', title: '标准', parallel: 'a', note: '无' }] }),
    ]).toEqual([true, true, true]);
    expect(
      [
        { award: 'Test' },
        { award: '-test' },
        { rubrics: [{ key: 'One', title: '标准' }] },
        { rubrics: [{ key: 'one' }] },
        { synonyms: [{ words: ['甲'] }] },
        { synonyms: [{ words: ['甲', ''] }] },
        { synonyms: [{ words: ['甲', '乙'], except: [''] }] },
        { more: 1 },
      ].map(is),
    ).toEqual(Array(8).fill(false));
  });
});
