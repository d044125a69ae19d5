import {
  bigramsAmong,
  common,
  containment,
  cosine,
  without,
} from '../../rubrics/diff/likeness/bigrams';
import { alignLong } from '../../rubrics/diff/likeness/gaps';
import { neighbours } from '../../rubrics/diff/likeness/neighbours';
import { weigher } from '../../rubrics/diff/likeness/weigher';
import { plausibleKeys } from '../../rubrics/diff/plausible';
import { matched, pairsOf, treeOf, type Outline } from './likeness.fixture';

const LEAD = '高层领导应确定组织的使命、愿景和价值观,并有效地贯彻落实。';
const PLAN = '组织应制定战略规划和实施计划,并配置所需资源;';
const CUSTOMER = '建立顾客关系,及时处理顾客投诉,提高顾客满意程度。';
const HALF = '建立顾客关系,快速解决各类问题,提高顾客信任程度。';
const BOILER = '适用时,应提供与竞争对手和标杆的对比数据。';
const SUPPLY = '与供方建立互利共赢的伙伴关系,共同开发新市场。';

describe('pairs without keys', () => {
  test.each<[string, Outline[], Outline[], string]>([
    [
      'the same text',
      [
        ['a #领导', `a1 ${LEAD}`],
        ['b #战略', `b1 ${PLAN}`],
      ],
      [
        ['x #领导', `x1 ${LEAD}`],
        ['y #战略', `y1 ${PLAN}`],
      ],
      'a→x a1→x1 b→y b1→y1',
    ],
    [
      'a word changed in place',
      [['a #领导', `a1 ${LEAD}`]],
      [['x #领导', `x1 ${LEAD.replace('有效地', '全面')}`]],
      'a→x a1→x1',
    ],
    [
      'a third changed, beside an unchanged one',
      [['a #领导', `a1 ${LEAD}`, `a2 ${PLAN}`]],
      [['x #领导', 'x1 高层领导应确定组织的使命、愿景和价值观,使全体员工理解认同。', `x2 ${PLAN}`]],
      'a→x a1→x1 a2→x2',
    ],
    [
      'moved to another heading',
      [
        ['a #领导', `a1 ${LEAD}`, `a2 ${CUSTOMER}`],
        ['b #战略', `b1 ${PLAN}`],
      ],
      [
        ['x #领导', `x1 ${LEAD}`],
        ['y #战略', `y1 ${PLAN}`, `y2 ${CUSTOMER}`],
      ],
      'a→x a1→x1 a2→y2 b→y b1→y1',
    ],
    [
      'moved and reworded',
      [
        ['a #领导', `a1 ${LEAD}`, `a2 ${CUSTOMER}`],
        ['b #战略', `b1 ${PLAN}`],
      ],
      [
        ['x #领导', `x1 ${LEAD}`],
        ['y #战略', `y1 ${PLAN}`, `y2 ${CUSTOMER.replace('及时', '快速')}`],
      ],
      'a→x a1→x1 a2→y2 b→y b1→y1',
    ],
    [
      'half reworded, and at another place below the same heading',
      [['a #领导', `a1 ${LEAD}`, `a2 ${CUSTOMER}`, `a3 ${PLAN}`]],
      [['x #领导', `x2 ${HALF}`, `x1 ${LEAD}`, `x3 ${PLAN}`]],
      'a→x a1→x1 a2→x2 a3→x3',
    ],
    [
      'headings with one name, by what stands below',
      [
        ['a #要求', `a1 ${LEAD}`],
        ['b #要求', `b1 ${PLAN}`],
        ['c #要求', `c1 ${CUSTOMER}`],
      ],
      [
        ['y #要求', `y1 ${PLAN}`],
        ['z #要求', `z1 ${CUSTOMER}`],
      ],
      'b→y b1→y1 c→z c1→z1',
    ],
    [
      'a retitled heading, by what stands below',
      [['a #领导作用', `a1 ${LEAD}`, `a2 ${PLAN}`]],
      [['x #治理', `x1 ${LEAD}`, `x2 ${PLAN}`]],
      'a→x a1→x1 a2→x2',
    ],
    [
      'headings changed places',
      [
        ['a #领导', `a1 ${LEAD}`],
        ['b #战略', `b1 ${PLAN}`],
      ],
      [
        ['y #战略', `y1 ${PLAN}`],
        ['x #领导', `x1 ${LEAD}`],
      ],
      'a→x a1→x1 b→y b1→y1',
    ],
    [
      'a paragraph that became a point',
      [['a #领导', `a1 ${LEAD}`]],
      [['x #领导', `x1 (${LEAD}`]],
      'a→x a1→x1',
    ],
    [
      'a term with another definition',
      [['a #术语', 'a1 !使命 组织存在的意义', 'a2 !愿景 组织的未来']],
      [['x #术语', 'x1 !使命 对社会的承诺', 'x2 !愿景 组织的未来']],
      'a→x a1→x1 a2→x2',
    ],
  ])('%s', (_, base, head, pairs) =>
    expect(pairsOf(treeOf(...base), matched(treeOf(...base), treeOf(...head)))).toBe(pairs),
  );

  test.each<[string, Outline[], Outline[], string]>([
    [
      'one gone and another come are not one',
      [['a #领导', `a1 ${LEAD}`, `a2 ${PLAN}`]],
      [['x #领导', `x1 ${LEAD}`, `x2 ${CUSTOMER}`]],
      'a→x a1→x1',
    ],
    [
      'a heading is no paragraph',
      [
        ['a #领导', 'a1 建立顾客关系'],
        ['b #战略', `b1 ${PLAN}`],
      ],
      [
        ['x #领导', 'x1 #建立顾客关系'],
        ['y #战略', `y1 ${PLAN}`],
      ],
      'a→x b→y b1→y1',
    ],
    [
      'a term is no paragraph',
      [['a #术语', 'a1 !组织存在的意义和目的']],
      [['x #术语', 'x1 组织存在的意义和目的']],
      'a→x',
    ],
    [
      'a copy elsewhere does not steal: the reworded one stays where it stands',
      [
        ['a #领导', `a1 ${LEAD}`, `a2 ${BOILER}`],
        ['b #战略', `b1 ${PLAN}`],
        ['c #顾客', `c1 ${CUSTOMER}`, `c2 ${BOILER}`],
      ],
      [
        ['x #领导', `x1 ${LEAD}`, 'x2 适用时,还应提供与主要竞争对手的对比数据。'],
        ['y #战略', `y1 ${PLAN}`, `y2 ${BOILER}`],
        ['z #顾客', `z1 ${CUSTOMER}`, `z2 ${BOILER}`],
      ],
      'a→x a1→x1 a2→x2 b→y b1→y1 c→z c1→z1 c2→z2',
    ],
    [
      'nor does a copy of a long one',
      [
        ['a #领导', `a1 ${LEAD}`, `a2 ${BOILER}${SUPPLY}`],
        ['b #战略', `b1 ${PLAN}`],
        ['c #顾客', `c1 ${CUSTOMER}`, `c2 ${BOILER}${SUPPLY}`],
      ],
      [
        ['x #领导', `x1 ${LEAD}`, `x2 ${BOILER}${SUPPLY.replace('互利共赢', '长期稳定')}`],
        ['y #战略', `y1 ${PLAN}`, `y2 ${BOILER}${SUPPLY}`],
        ['z #顾客', `z1 ${CUSTOMER}`, `z2 ${BOILER}${SUPPLY}`],
      ],
      'a→x a1→x1 a2→x2 b→y b1→y1 c→z c1→z1 c2→z2',
    ],
    [
      'of many copies the one that was taken out is the one without a pair',
      [
        ['a #领导', `a1 ${LEAD}`, `a2 ${BOILER}`],
        ['b #战略', `b1 ${PLAN}`, `b2 ${BOILER}`],
        ['c #顾客', `c1 ${CUSTOMER}`, `c2 ${BOILER}`],
      ],
      [
        ['x #领导', `x1 ${LEAD}`, `x2 ${BOILER}`],
        ['y #战略', `y1 ${PLAN}`],
        ['z #顾客', `z1 ${CUSTOMER}`, `z2 ${BOILER}`],
      ],
      'a→x a1→x1 a2→x2 b→y b1→y1 c→z c1→z1 c2→z2',
    ],
    [
      'half reworded, and below another heading',
      [
        ['a #领导', `a1 ${LEAD}`, `a2 ${CUSTOMER}`],
        ['b #战略', `b1 ${PLAN}`],
      ],
      [
        ['x #领导', `x1 ${LEAD}`],
        ['y #战略', `y1 ${PLAN}`, `y2 ${HALF}`],
      ],
      'a→x a1→x1 b→y b1→y1',
    ],
    ['nothing on one side', [], [['x #领导', `x1 ${LEAD}`]], ''],
  ])('near miss: %s', (_, base, head, pairs) =>
    expect(pairsOf(treeOf(...base), matched(treeOf(...base), treeOf(...head)))).toBe(pairs),
  );

  test('what repeats itself has new keys because it is new, where all others kept theirs', () => {
    const [base, head] = [
      treeOf(
        ['a #领导', `a1 ${LEAD}`, `gone ${BOILER}`],
        ['b #战略', `b1 ${PLAN}`, `b2 ${BOILER}`],
        ['c #顾客', `c1 ${CUSTOMER}`],
      ),
      treeOf(
        ['a #领导', `a1 ${LEAD}`],
        ['b #战略', `b1 ${PLAN}`, `b2 ${BOILER}`],
        ['c #顾客', `c1 ${CUSTOMER}`, `new ${BOILER}`],
      ),
    ];
    expect(matched(base, head).toHead.get('gone')).toBeUndefined();
    expect(matched(base, head).basis.get('a1')).toBe('KEY');
  });

  test('but what is there once on both sides is the same, whatever its key', () => {
    const [base, head] = [
      treeOf(['a #领导', `a1 ${LEAD}`, `old ${SUPPLY}`], ['b #战略', `b1 ${PLAN}`]),
      treeOf(['a #领导', `a1 ${LEAD}`], ['b #战略', `b1 ${PLAN}`, `new ${SUPPLY}`]),
    ];
    const matching = matched(base, head);
    expect([matching.toHead.get('old'), matching.basis.get('old')]).toEqual(['new', 'LIKENESS']);
  });
});

describe('what goes before what', () => {
  const RETOLD = CUSTOMER.replace('及时', '快速');
  test.each<[string, Outline[], Outline[], string]>([
    [
      'what is there once on both sides, before what is like it in its place',
      [
        ['a #领导', `a1 ${LEAD}`, `a2 ${CUSTOMER}`],
        ['b #战略', `b1 ${PLAN}`],
      ],
      [
        ['x #领导', `x1 ${LEAD}`, `x2 ${RETOLD}`],
        ['y #战略', `y1 ${PLAN}`, `y2 ${CUSTOMER}`],
      ],
      'a→x a1→x1 a2→y2 b→y b1→y1',
    ],
    [
      'its key, before equal words below an equal heading',
      [['a #领导', `k ${LEAD}`, `a2 ${PLAN}`]],
      [
        ['x #领导', `n ${LEAD}`, `x2 ${PLAN}`],
        ['y #其他要求', `k ${LEAD}`],
      ],
      'a→x k→k a2→x2',
    ],
    [
      'of two with the same words the one of the same kind, though it stands second',
      [['a #领导', `a1 ${CUSTOMER}`]],
      [['x #领导', `x1 (${RETOLD}`, `x2 ${RETOLD}`]],
      'a→x a1→x2',
    ],
    [
      'and the other way round',
      [['a #领导', `a1 (${CUSTOMER}`]],
      [['x #领导', `x1 ${RETOLD}`, `x2 (${RETOLD}`]],
      'a→x a1→x2',
    ],
    [
      'and the one with as much below it',
      [['a #领导', `a1 ${CUSTOMER}`]],
      [['x #领导', [`x1 ${RETOLD}`, 'x3 其他说明。'], `x2 ${RETOLD}`]],
      'a→x a1→x2',
    ],
    [
      'below a heading known by what is like in it, what is less like in it',
      [
        ['a #领导', `a1 ${LEAD}`],
        ['p #旧名', `p1 ${CUSTOMER}`, `p2 ${SUPPLY}`, 'p3 组织应制定战略规划和实施计划。'],
      ],
      [
        [
          'x #领导',
          `x1 ${LEAD}`,
          [
            'q #完全不同',
            `q1 ${RETOLD}`,
            `q2 ${SUPPLY.replace('共同', '一起')}`,
            'q3 战略与计划。',
          ],
        ],
      ],
      'a→x a1→x1 p→q p1→q1 p2→q2 p3→q3',
    ],
  ])('%s', (_, base, head, pairs) =>
    expect(pairsOf(treeOf(...base), matched(treeOf(...base), treeOf(...head)))).toBe(pairs),
  );
});

test('a heading that loses or gets all below it goes on, its words a little changed', () => {
  const [bare, full] = [
    ['甲 #质量管理要求', '乙 #质量管理规定'],
    [
      ['甲 #质量管理要求', `p ${SUPPLY}`],
      ['乙 #质量管理规定', `p ${SUPPLY}`],
    ],
  ] as Outline[][];
  const kept = [`a1 ${LEAD}`, `a2 ${PLAN}`, `a3 ${CUSTOMER}`];
  const goesOn = (was: Outline, is: Outline) =>
    matched(treeOf(['a #领导', ...kept, was]), treeOf(['a #领导', ...kept, is])).toHead.get('甲');
  expect([goesOn(full[0], bare[1]), goesOn(bare[0], full[1])]).toEqual(['乙', '乙']);
});

test('a long text is known elsewhere by its letters, where small words changed throughout', () => {
  const was = '高层领导应确定组织的使命愿景和价值观并有效地贯彻落实到位';
  const found = (is: string) =>
    matched(
      treeOf(['a #要求', `a1 ${PLAN}`, `old ${was}`], ['b #顾客', `b1 ${CUSTOMER}`]),
      treeOf(['x #要求', `x1 ${PLAN}`], ['y #顾客', `y1 ${CUSTOMER}`, `new ${is}`]),
    ).toHead.get('old');
  expect(found('高层领导须确定组织之使命愿景与价值观且有效的贯彻落实至位')).toBe('new');
  expect(found('高层领导须明确公司之目标愿景与理念且积极的宣传贯彻至位')).toBeUndefined();
});

describe('too little is not known again under another heading', () => {
  const twice = CUSTOMER.replace('及时', '快速').replace('满意', '信任');
  const found = (keyed: boolean, was: string, is: string) => {
    const [base, head] = [
      treeOf(['a #领导', `a1 ${LEAD}`, `old ${was}`], ['b #战略', `b1 ${PLAN}`]),
      keyed
        ? treeOf(['a #领导', `a1 ${LEAD}`], ['b #战略', `b1 ${PLAN}`, `new ${is}`])
        : treeOf(['x #领导', `x1 ${LEAD}`], ['y #战略', `y1 ${PLAN}`, `new ${is}`]),
    ];
    return matched(base, head).toHead.get('old');
  };
  test.each([
    ['eight, reworded', false, '定期评价质量绩效。', '定期评价质量绩效等。', 'new'],
    ['eight that were nine', false, '定期评价质量绩效等。', '定期评价质量绩效。', 'new'],
    ['seven, reworded', false, '定期评价质量效。', '定期评价质量效等。', undefined],
    ['seven, and the same', false, '定期评价质量效。', '定期评价质量效。', 'new'],
    ['eight, where keys were kept', true, '定期评价质量绩效。', '定期评价质量绩效。', 'new'],
    ['seven, where keys were kept', true, '定期评价质量效。', '定期评价质量效。', undefined],
    ['eight, reworded, too', true, '定期评价质量绩效。', '定期评价质量绩效等。', 'new'],
    ['but not seven', true, '定期评价质量效。', '定期评价质量效等。', undefined],
    ['one word of many, too', true, CUSTOMER, CUSTOMER.replace('及时', '快速'), 'new'],
    ['but not two', true, CUSTOMER, twice, undefined],
    ['two words of many, where no key was kept', false, CUSTOMER, twice, 'new'],
  ])('%s', (_, keyed, was, is, known) => expect(found(keyed, was, is)).toBe(known));
});

describe('a heading with another name and another key', () => {
  const OLD = ['甲', '乙', '丙', '丁', '戊', '己'].map((one) => `o${one} ${one.repeat(12)}`);
  const NEW = ['子', '丑', '寅', '卯', '辰', '巳'].map((one) => `n${one} ${one.repeat(12)}`);
  const KEPT = [`k1 ${LEAD}`, `k2 ${PLAN}`, `k3 ${CUSTOMER}`, `k4 ${SUPPLY}`];
  const rest: Outline = [
    'r #其他要求',
    `r1 ${BOILER}`,
    'r2 组织应说明概况。',
    'r3 附有证明材料。',
    'r4 按时提交。',
  ];
  const found = (kept: number, retitled = '#治理方式') => {
    const children = (others: string[]) => [...KEPT.slice(0, kept), ...others.slice(kept)];
    return matched(
      treeOf(['a #领导作用', ...children(OLD)], rest),
      treeOf([`z ${retitled}`, ...children(NEW)], rest),
    ).toHead.get('a');
  };

  test('is known by a third of what stands below it, not by less', () => {
    expect([found(4), found(3), found(2), found(1), found(0)]).toEqual([
      'z',
      'z',
      'z',
      undefined,
      undefined,
    ]);
  });

  test('and by less where it keeps its name', () => expect(found(1, '#领导作用')).toBe('z'));
});

describe('long lists', () => {
  const numbers = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) => String(from + i));
  const all = (length: number) => Array.from({ length }, (_, i) => [i, i]);

  test('equal ones answer each other throughout', () => {
    for (const length of [0, 1, 599, 600, 601, 1500])
      expect(alignLong(numbers(0, length), numbers(0, length))).toEqual(all(length));
  });

  test('a stretch that is gone', () =>
    expect(alignLong(numbers(0, 1500), [...numbers(0, 100), ...numbers(300, 1500)])).toEqual([
      ...all(100),
      ...all(1200).map(([i]) => [i + 300, i + 100]),
    ]));

  test('nothing in common; and something behind that', () => {
    expect(alignLong(numbers(0, 700), numbers(5000, 5700))).toEqual([]);
    const found = alignLong(numbers(0, 900), [...numbers(5000, 5600), ...numbers(600, 900)]);
    expect(found).toEqual(all(300).map(([i]) => [i + 600, i + 600]));
  });
});

describe('bigrams', () => {
  const weigh = bigramsAmong([LEAD, PLAN, CUSTOMER, BOILER, SUPPLY]);

  test('punctuation, white space, width and case do not count; a single character does', () => {
    expect(weigh('PDCA循环,持续改进')).toEqual(weigh('pdca 循环\n持续、改进。'));
    expect(cosine(weigh('无'), weigh('无'))).toBeCloseTo(1);
    expect(cosine(weigh('。'), weigh('。'))).toBe(0);
    expect(weigh('\u{20000}质').codes).toHaveLength(1);
  });

  test('likeness: nothing, part, all', () => {
    expect(cosine(weigh(LEAD), weigh(LEAD))).toBeCloseTo(1);
    expect(cosine(weigh(LEAD), weigh(PLAN))).toBeLessThan(0.1);
    expect(cosine(weigh(LEAD), weigh(LEAD.replace('有效地', '全面')))).toBeGreaterThan(0.7);
    expect(containment(weigh('提高顾客满意程度'), weigh(CUSTOMER))).toBeCloseTo(1);
    expect(containment(weigh(CUSTOMER), weigh('提高顾客满意程度'))).toBeLessThan(0.5);
    expect(containment(weigh(''), weigh(CUSTOMER))).toBe(0);
  });

  test('what the one has and the other has not', () => {
    const lost = without(weigh(CUSTOMER), weigh('建立顾客关系,及时处理顾客投诉'));
    expect(containment(weigh('提高顾客满意程度'), lost)).toBeGreaterThan(0.7);
    expect(common(weigh('及时处理'), lost)).toBe(0);
    expect(Math.min(...lost.weights)).toBeGreaterThan(0);
    expect(without(weigh(CUSTOMER), weigh(CUSTOMER)).codes).toHaveLength(0);
  });

  test('the nearest comes first, whatever else is common', () => {
    const near = neighbours([LEAD, PLAN, CUSTOMER, BOILER, SUPPLY].map(weigh));
    expect(near(weigh('及时处理顾客的投诉'), 2)[0]).toBe(2);
    expect(near(weigh('区块链'), 3)).toEqual([]);
    expect(near(weigh('战略的价值观,及时处理顾客投诉'), 1)).toEqual([2]);
    expect(near(weigh('顾客的使命愿景'), 1)).toEqual([0]);
  });

  test('a few rare words name their holder, however many usual ones stand with them', () => {
    const usual = '一丁七万丈三上下不与丐丑专且世丘丙业丛东丝丞丢两严丧';
    const all = [...Array.from('甲乙丙丁戊己庚辛壬癸', (one) => usual + one), '龙龟齿鼠鼎'];
    expect(
      neighbours(all.map(bigramsAmong(all)))(bigramsAmong(all)(`${usual}龙龟齿鼠`), 1),
    ).toEqual([10]);
  });
});

describe('keys of a file whose entries changed places', () => {
  const plausible = (base: Outline[], head: Outline[]) => {
    const [was, is] = [treeOf(...base), treeOf(...head)];
    const given = new Set(is.nodes.map(({ entry }) => entry.key));
    return [...plausibleKeys(was, is, given, weigher({ base: was, head: is }))].sort().join(' ');
  };
  test.each<[string, Outline[], Outline[], string]>([
    [
      'each was changed a little where it stood',
      [['p #领导', `a ${LEAD}`, `b ${PLAN}`]],
      [['p #领导', `a ${LEAD}。`, `b ${PLAN}。`]],
      'a b p',
    ],
    [
      'each was changed a little and stands under the key of the other',
      [['p #领导', `a ${LEAD}`, `b ${PLAN}`]],
      [['p #领导', `a ${PLAN}。`, `b ${LEAD}。`]],
      'p',
    ],
    [
      'headings of one name that have their old clauses below them',
      [['p #领导', ['a #展开', `c ${LEAD}`], ['b #展开', `d ${PLAN}`]]],
      [['p #领导', ['a #展开', `c ${LEAD}`], ['b #展开', `d ${PLAN}`]]],
      'a b c d p',
    ],
    [
      'headings of one name that have those of the other below them',
      [['p #领导', ['a #展开', `c ${LEAD}`], ['b #展开', `d ${PLAN}`]]],
      [['p #领导', ['a #展开', `x ${PLAN}`], ['b #展开', `y ${LEAD}`]]],
      'p',
    ],
  ])('%s', (_, base, head, kept) => expect(plausible(base, head)).toBe(kept));
});
