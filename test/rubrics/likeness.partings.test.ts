import { noMatching, turned, type Parting } from '../../rubrics/diff/matching';
import { partings } from '../../rubrics/diff/likeness/partings';
import { matched, pairsOf, treeOf, type Outline } from './likeness.fixture';

const LEAD = '高层领导应确定组织的使命、愿景和价值观,并有效地贯彻落实;';
const PLAN = '组织应制定战略规划和实施计划,并配置所需资源;';
const CUSTOMER = '建立顾客关系,及时处理顾客投诉,提高顾客满意程度。';
const SUPPLY = '与供方建立互利共赢的伙伴关系,共同开发新市场。';
const brief = (found: readonly Parting[]) =>
  found.map(({ one, many }) => `${one}:${many.join('+')}`).join(' ');

const OTHERS = ['甲', '乙', '丙', '丁', '戊', '己'].map(
  (letter) => `${letter}0 ${`${letter}方应`.repeat(3)}`,
);

/** With keys kept: what both outlines name alike is one. */
const splits: [string, Outline[], Outline[], string][] = [
  [
    'at a semicolon',
    [['a #领导', `b ${LEAD}${CUSTOMER}`, `c ${PLAN}`]],
    [['a #领导', `b ${LEAD}`, `n ${CUSTOMER}`, `c ${PLAN}`]],
    'b:b+n',
  ],
  [
    'a word of the new part changed',
    [['a #领导', `b ${LEAD}${CUSTOMER}`]],
    [['a #领导', `b ${LEAD}`, `n ${CUSTOMER.replace('及时', '快速')}`]],
    'b:b+n',
  ],
  [
    'a short part with a word changed',
    [['a #领导', `b ${LEAD}评价结果应用`]],
    [['a #领导', `b ${LEAD}`, 'n 评审结果应用']],
    'b:b+n',
  ],
  [
    'in three',
    [['a #领导', `b ${LEAD}${CUSTOMER}${PLAN}`, `c ${SUPPLY}`]],
    [['a #领导', `b ${LEAD}`, `m ${CUSTOMER}`, `n ${PLAN}`, `c ${SUPPLY}`]],
    'b:b+m+n',
  ],
  [
    'the key went with the last part',
    [['a #领导', `b ${LEAD}${CUSTOMER}`]],
    [['a #领导', `n ${LEAD}`, `b ${CUSTOMER}`]],
    'b:n+b',
  ],
  [
    'points below what was one paragraph',
    [['a #领导', `b ${LEAD}${CUSTOMER}${PLAN}`]],
    [['a #领导', [`b ${LEAD}`, `m (${CUSTOMER}`, `n (${PLAN}`]]],
    'b:b+m+n',
  ],
  [
    'a heading',
    [['a #领导作用与企业文化建设', `b ${LEAD}`], `c ${PLAN}`],
    [['a #领导作用', `b ${LEAD}`], 'n #企业文化建设', `c ${PLAN}`],
    'a:a+n',
  ],
  [
    'two of them, in document order',
    [['a #领导', `b ${LEAD}${CUSTOMER}`, `c ${PLAN}${SUPPLY}`]],
    [['a #领导', `b ${LEAD}`, `n ${CUSTOMER}`, `c ${PLAN}`, `m ${SUPPLY}`]],
    'b:b+n c:c+m',
  ],
  [
    'every second letter of what stays is gone',
    [['a #领导', `b 甲乙丙丁戊己庚辛壬癸${CUSTOMER}`]],
    [['a #领导', 'b 甲丙戊庚壬', `n ${CUSTOMER}`]],
    'b:b+n',
  ],
  [
    'the part stands first and has the points below',
    [['a #领导', [`b ${LEAD}${CUSTOMER}`, `c (${PLAN}`]]],
    [['a #领导', `n ${LEAD}`, [`b ${CUSTOMER}`, `c (${PLAN}`]]],
    'b:n+b',
  ],
  [
    'six siblings farther on',
    [['a #领导', `b ${LEAD}${CUSTOMER.replace('。', '')}${PLAN}`, ...OTHERS.slice(0, 5)]],
    [['a #领导', `b ${LEAD}`, ...OTHERS.slice(0, 5), `n ${CUSTOMER.slice(0, 15)}${PLAN}`]],
    'b:b+n',
  ],
  [
    'at the top',
    [`b ${LEAD}${CUSTOMER}`, `c ${PLAN}`],
    [`b ${LEAD}`, `n ${CUSTOMER}`, `c ${PLAN}`],
    'b:b+n',
  ],
  [
    'of two that claim the same words the first',
    [['a #领导', `b ${LEAD}${CUSTOMER}`, `c ${PLAN}`]],
    [['a #领导', `b ${LEAD}`, `n ${CUSTOMER}`, `m ${CUSTOMER}`, `c ${PLAN}`]],
    'b:b+n',
  ],
  [
    'a part that stands under another heading',
    [['a #领导', `b ${LEAD}${CUSTOMER}`], ['c #战略', `d ${PLAN}`], 'e #资源'],
    [
      ['a #领导', `b ${LEAD}`],
      ['c #战略', `d ${PLAN}`],
      ['e #资源', `n ${CUSTOMER}`],
    ],
    'b:b+n',
  ],
  [
    'what stands beside goes before what stands apart',
    [['a #领导', `b ${LEAD}${CUSTOMER}${SUPPLY}`], ['c #战略', `d ${PLAN}`], 'e #资源'],
    [
      ['a #领导', `b ${LEAD}`, `m ${SUPPLY}`],
      ['c #战略', `d ${PLAN}`],
      ['e #资源', `n ${CUSTOMER}`],
    ],
    'b:b+m',
  ],
];
const none: [string, Outline[], Outline[]][] = [
  [
    'what is left has no letter of it',
    [['a #领导', `b ${LEAD}${CUSTOMER}`]],
    [['a #领导', 'b 。', `n ${CUSTOMER}`]],
  ],
  [
    'what is left is another text',
    [['a #领导', `b ${LEAD}${CUSTOMER}`]],
    [['a #领导', `b ${PLAN}`, `n ${CUSTOMER}`]],
  ],
  [
    'a new text that took a few words along',
    [['a #领导', `b ${LEAD}${CUSTOMER}`]],
    [['a #领导', `b ${LEAD}`, `n ${PLAN}${SUPPLY}提高顾客满意程度。`]],
  ],
  [
    'a few of the words that were lost',
    [['a #领导', `b ${LEAD}${PLAN}${SUPPLY}${CUSTOMER}`]],
    [['a #领导', `b ${LEAD}`, 'n 提高顾客满意程度。']],
  ],
  [
    'far away, where half of it is new',
    [['a #领导', `b ${LEAD}${CUSTOMER}`], ['c #战略', `d ${PLAN}`], 'e #资源'],
    [
      ['a #领导', `b ${LEAD}`],
      ['c #战略', `d ${PLAN}`],
      ['e #资源', `n ${SUPPLY}${CUSTOMER}`],
    ],
  ],
  [
    'a term that took the words',
    [['a #领导', `b ${LEAD}${CUSTOMER}`]],
    [['a #领导', `b ${LEAD}`, `n !顾客 ${CUSTOMER}`]],
  ],
  [
    'added beside a reworded one',
    [['a #领导', `b ${LEAD}`]],
    [['a #领导', `b ${LEAD.replace('使命、愿景', '宗旨')}`, `n ${CUSTOMER}`]],
  ],
  [
    'added beside one that lost a sentence',
    [['a #领导', `b ${LEAD}${CUSTOMER}`]],
    [['a #领导', `b ${LEAD}`, `n ${SUPPLY}`]],
  ],
  [
    'a copy of half of an unchanged one',
    [['a #领导', `b ${LEAD}${CUSTOMER}`, `c ${PLAN}`]],
    [['a #领导', `b ${LEAD}${CUSTOMER}`, `n ${CUSTOMER}`, `c ${PLAN}`]],
  ],
  [
    'half of a copy, where another copy was reworded',
    [
      ['a #领导', `b ${LEAD}${CUSTOMER}`],
      ['c #战略', `d ${LEAD}${CUSTOMER}`],
    ],
    [
      ['a #领导', `b ${LEAD}${CUSTOMER.replace('及时', '快速')}`],
      ['c #战略', `d ${LEAD}${CUSTOMER}`, `n ${CUSTOMER}`],
    ],
  ],
  [
    'replaced whole: the words went elsewhere',
    [
      ['a #领导', `b ${CUSTOMER}`],
      ['c #战略', `d ${PLAN}`],
    ],
    [
      ['a #领导', `b ${SUPPLY}`],
      ['c #战略', `d ${PLAN}`, `n ${CUSTOMER}`],
    ],
  ],
  [
    'what stands apart in two copies comes and goes by itself',
    [['a #领导', `b ${LEAD}${CUSTOMER}`], ['c #战略', `d ${PLAN}`], 'e #资源'],
    [
      ['a #领导', `b ${LEAD}`],
      ['c #战略', `d ${PLAN}`, `m ${CUSTOMER}`],
      ['e #资源', `n ${CUSTOMER}`],
    ],
  ],
  [
    'two characters that were lost, too',
    [['a #领导', `b ${LEAD}${CUSTOMER}`]],
    [['a #领导', `b ${LEAD}`, 'n 满意']],
  ],
];

describe('partings where keys were kept', () => {
  test.each(splits)('split: %s', (_, base, head, found) => {
    const matching = matched(treeOf(...base), treeOf(...head));
    expect([brief(matching.splits), brief(matching.merges)]).toEqual([found, '']);
  });

  test.each(splits)('merged, the other way round: %s', (_, base, head, found) => {
    const matching = matched(treeOf(...head), treeOf(...base));
    expect([brief(matching.splits), brief(matching.merges)]).toEqual(['', found]);
  });

  test.each(none)('near miss: %s', (_, base, head) => {
    for (const [a, b] of [
      [base, head],
      [head, base],
    ]) {
      const matching = matched(treeOf(...a), treeOf(...b));
      expect([brief(matching.splits), brief(matching.merges)]).toEqual(['', '']);
    }
  });

  test('what lineage declared is not said again, nor is a part of it paired', () => {
    const [base, head] = [
      treeOf(['a #领导', `b ${LEAD}${CUSTOMER}`, `gone ${CUSTOMER}`]),
      treeOf(['a #领导', `b ${LEAD}`, `n ${CUSTOMER}`]),
    ];
    const matching = matched(base, head, {
      ...noMatching(),
      splits: [{ one: 'b', many: ['b', 'n'], basis: 'LINEAGE' }],
    });
    partings(base, head, matching);
    expect(matching.splits).toEqual([{ one: 'b', many: ['b', 'n'], basis: 'LINEAGE' }]);
    expect(matching.toBase.get('n')).toBeUndefined();
  });

  test('asked twice, said once; turned round, the mirror', () => {
    const [base, head] = [
      treeOf(['a #领导', `b ${LEAD}${CUSTOMER}`, `c ${PLAN}`, `d ${SUPPLY}`]),
      treeOf(['a #领导', `b ${LEAD}`, `n ${CUSTOMER}`, `c ${PLAN}${SUPPLY}`]),
    ];
    const matching = matched(base, head);
    partings(base, head, matching);
    expect([brief(matching.splits), brief(matching.merges)]).toEqual(['b:b+n', 'c:c+d']);
    expect(matched(head, base)).toEqual(turned(matching));
  });
});

describe('partings where no key was kept', () => {
  test('the first part continues the clause, though the second is longer', () => {
    const [base, head] = [
      treeOf(['a #领导', `a1 ${PLAN}${LEAD}${CUSTOMER}`, `a2 ${SUPPLY}`]),
      treeOf(['x #领导', `x1 ${PLAN}`, `x2 ${LEAD}${CUSTOMER}`, `x3 ${SUPPLY}`]),
    ];
    const matching = matched(base, head);
    expect([pairsOf(base, matching), brief(matching.splits), matching.basis.get('a1')]).toEqual([
      'a→x a1→x1 a2→x3',
      'a1:x1+x2',
      'LIKENESS',
    ]);
    expect(pairsOf(head, matched(head, base))).toBe('x→a x1→a1 x3→a2');
  });

  test('with the part that has points below goes the pair', () => {
    const base = treeOf(['a #领导', [`a1 ${PLAN}${CUSTOMER}`, `a11 (${LEAD}`]]);
    const head = treeOf(['x #领导', `x1 ${PLAN}`, [`x2 ${CUSTOMER}`, `x21 (${LEAD}`]]);
    const matching = matched(base, head);
    expect([pairsOf(base, matching), brief(matching.splits)]).toEqual([
      'a→x a1→x2 a11→x21',
      'a1:x1+x2',
    ]);
  });
});
