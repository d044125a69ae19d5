import { noMatching, turned, type Parting } from '../../rubrics/diff/matching';
import { partings } from '../../rubrics/diff/likeness/partings';
import { matched, pairsOf, treeOf, type Outline } from './likeness.fixture';

const LEAD = '高层领导应确定组织的使命、愿景和价值观,并有效地贯彻落实;';
const PLAN = '组织应制定战略规划和实施计划,并配置所需资源;';
const CUSTOMER = '建立顾客关系,及时处理顾客投诉,提高顾客满意程度。';
const SUPPLY = '与供方建立互利共赢的伙伴关系,共同开发新市场。';
const HALF = '建立顾客关系,快速解决各类问题,提高顾客信任程度。';
/** Twelve letters and one more, and such as have every second of them in common. */
const DOZEN = ['甲乙丙丁戊己庚辛壬癸子丑', '甲一丙二戊三庚四壬五子六'];
const MORE = DOZEN.map((letters) => `${letters}寅`);
/** Two thirds of it were lost. */
const TAKEN = `${CUSTOMER}${SUPPLY.slice(0, 10)}`;
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
    'a heading, whose new one stands first',
    [['a #领导与文化', `b ${LEAD}`, `c ${CUSTOMER}`], `d ${PLAN}`],
    [['n #领导', `b ${LEAD}`], ['a #文化', `c ${CUSTOMER}`], `d ${PLAN}`],
    'a:n+a',
  ],
  [
    'two headings that changed places',
    [
      ['a #领导与文化', `b ${LEAD}`, `c ${CUSTOMER}`],
      ['d #战略与资源', `e ${PLAN}`, `f ${SUPPLY}`],
    ],
    [
      ['d #战略', `e ${PLAN}`],
      ['m #资源', `f ${SUPPLY}`],
      ['a #领导', `b ${LEAD}`],
      ['n #文化', `c ${CUSTOMER}`],
    ],
    'a:a+n d:d+m',
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
  [
    'four letters',
    [['a #领导', `b ${LEAD}评价制度`]],
    [['a #领导', `b ${LEAD}`, 'n 评价制度']],
    'b:b+n',
  ],
  [
    'four letters, two of them others, where the rest was merely cut off',
    [['a #领导', `b ${LEAD}评价结果`]],
    [['a #领导', `b ${LEAD}`, 'n 评比成果']],
    'b:b+n',
  ],
  [
    'four letters, one of them another, where the rest was changed, too',
    [['a #领导', `b ${LEAD}评价结果`]],
    [['a #领导', `b ${LEAD.replace('有效', '全面')}`, 'n 评价成果']],
    'b:b+n',
  ],
  [
    'a short part with every second letter another, in front',
    [['a #领导', `b 评价结果应用${LEAD}`]],
    [['a #领导', 'n 评比成果使用', `b ${LEAD}`]],
    'b:n+b',
  ],
  [
    'a longer part of which half the words are others',
    [['a #领导', `b ${LEAD}${CUSTOMER}`]],
    [['a #领导', `b ${LEAD}`, `n ${HALF}`]],
    'b:b+n',
  ],
  [
    'what is left took other words along, and is longer than it was',
    [['a #领导', `b ${LEAD}${CUSTOMER}`]],
    [['a #领导', `b ${LEAD}${PLAN}并定期评估其效果。`, `n ${CUSTOMER}`]],
    'b:b+n',
  ],
  [
    'twelve letters are short',
    [['a #领导', `b ${LEAD}${DOZEN[0]}`]],
    [['a #领导', `b ${LEAD}`, `n ${DOZEN[1]}`]],
    'b:b+n',
  ],
  [
    'a part that took other words along, six siblings farther on',
    [['a #领导', `b ${LEAD}${CUSTOMER}`, ...OTHERS.slice(0, 5)]],
    [['a #领导', `b ${LEAD}`, ...OTHERS.slice(0, 5), `n ${TAKEN}`]],
    'b:b+n',
  ],
  [
    'six siblings before',
    [['a #领导', ...OTHERS.slice(0, 5), `b ${LEAD}${CUSTOMER}`]],
    [['a #领导', `n ${TAKEN}`, ...OTHERS.slice(0, 5), `b ${LEAD}`]],
    'b:n+b',
  ],
  [
    'below what is left',
    [['a #领导', `b ${LEAD}${CUSTOMER}`]],
    [['a #领导', [`b ${LEAD}`, `n (${TAKEN}`]]],
    'b:b+n',
  ],
  [
    'above what is left',
    [['a #领导', `b ${LEAD}${CUSTOMER}`]],
    [['a #领导', [`n ${TAKEN}`, `b (${LEAD}`]]],
    'b:n+b',
  ],
  [
    'two whose parts stand the other way round, in document order all the same',
    [['a #领导', `b ${LEAD}${CUSTOMER}`, `c ${PLAN}${SUPPLY}`]],
    [['a #领导', `m ${SUPPLY}`, `b ${LEAD}`, `c ${PLAN}`, `n ${CUSTOMER}`]],
    'b:b+n c:m+c',
  ],
  [
    'of two that lost such words the one that lost more of them',
    [['a #领导', `b ${LEAD}${HALF}`, `c ${PLAN}${CUSTOMER}`]],
    [['a #领导', `b ${LEAD}`, `c ${PLAN}`, `n ${CUSTOMER}`]],
    'c:c+n',
  ],
  [
    'of two that lost the same words the first',
    [['a #领导', `b ${LEAD}${CUSTOMER}`, `c ${PLAN}${CUSTOMER}`]],
    [['a #领导', `b ${LEAD}`, `c ${PLAN}`, `n ${CUSTOMER}`]],
    'b:b+n',
  ],
  [
    'of two that claim the same words the one that has more of them',
    [['a #领导', `b ${LEAD}${CUSTOMER}`, `c ${PLAN}`]],
    [['a #领导', `b ${LEAD}`, `n ${TAKEN}`, `m ${CUSTOMER}`, `c ${PLAN}`]],
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
  ['three letters', [['a #领导', `b ${LEAD}评价制`]], [['a #领导', `b ${LEAD}`, 'n 评价制']]],
  [
    'four letters, two of them others, where a letter of the rest was changed, too',
    [['a #领导', `b ${LEAD}评价结果`]],
    [['a #领导', `b ${LEAD.replace('并', '且')}`, 'n 评比成果']],
  ],
  [
    'more than twelve letters, every second another',
    [['a #领导', `b ${LEAD}${MORE[0]}`]],
    [['a #领导', `b ${LEAD}`, `n ${MORE[1]}`]],
  ],
  [
    'a part that took other words along, seven siblings farther on',
    [['a #领导', `b ${LEAD}${CUSTOMER}`, ...OTHERS]],
    [['a #领导', `b ${LEAD}`, ...OTHERS, `n ${TAKEN}`]],
  ],
  [
    'seven siblings before',
    [['a #领导', ...OTHERS, `b ${LEAD}${CUSTOMER}`]],
    [['a #领导', `n ${TAKEN}`, ...OTHERS, `b ${LEAD}`]],
  ],
];

describe('partings where keys were kept', () => {
  test.each(splits)('split: %s', (_, base, head, found) => {
    const matching = matched(treeOf(...base), treeOf(...head));
    expect([brief(matching.splits), brief(matching.merges)]).toEqual([found, '']);
    for (const [from, to] of matching.toHead) expect(to).toBe(from);
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

  test('of what lineage declared nothing is part of another, and nothing more of it', () => {
    const [base, head] = [
      treeOf(['a #领导', `b ${LEAD}${CUSTOMER}${SUPPLY}`, `c ${PLAN}${CUSTOMER}`]),
      treeOf(['a #领导', `b ${LEAD}`, `n ${CUSTOMER}`, `c ${PLAN}`, `m ${SUPPLY}`]),
    ];
    const declared = { one: 'b', many: ['b', 'n'], basis: 'LINEAGE' as const };
    const { splits: found } = matched(base, head, { ...noMatching(), splits: [declared] });
    expect(found).toEqual([declared]);
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

  test('a clause that took words and gave others away stays, whatever part comes first', () => {
    const [base, head] = [
      treeOf(['a #领导', `a2 ${PLAN}`, `a1 ${LEAD}${SUPPLY}${CUSTOMER}`]),
      treeOf(['x #领导', `x2 ${CUSTOMER}`, `x1 ${PLAN}${LEAD}${SUPPLY}`]),
    ];
    const matching = matched(base, head);
    expect([brief(matching.splits), brief(matching.merges)]).toEqual(['a1:x2+x1', 'x1:a2+a1']);
    expect(pairsOf(base, matching)).toBe('a→x a1→x1');
    expect(matched(head, base)).toEqual(turned(matching));
  });
});
