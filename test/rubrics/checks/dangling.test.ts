import { check } from '../../../rubrics/checks';
import type { FileClause } from '../../../rubrics/library/shape';
import { issues, para, section, tree } from './small';

/** References of a regulation to its own articles, items, annexes, figures. */

const article = (label: string, text: string, ...children: FileClause[]): FileClause => ({
  ...{ kind: 'ITEM', label, text },
  ...(children.length && { children }),
});
const quotes = (text: string, label = '附件1') =>
  issues('references/dangling', [
    section('criteria', '办法', [
      article('第一条', text),
      article('第二条', '包括下列内容：', article('（一）', '甲；'), article('(二)', '乙。')),
      article('第三条', '分为：（一）甲；（二）乙。'),
      { kind: 'CAPTION', label: '表5.2.2', text: '甲' },
      { kind: 'CAPTION', label: '图1', text: '乙' },
    ]),
    section('annex', '指标', [article('A1', '甲。'), { kind: 'CAPTION', title: '表3-1 丙' }], {
      label,
    }),
  ]).flatMap((issue) => issue.quotes);

test.each<[text: string, missing: string[]]>([
  ['依照本办法第十五条的规定执行。', ['第十五条']],
  ['依照本办法第15条的规定执行。', ['第15条']],
  ['依照第二条、第三条和第九条执行。', ['第九条']],
  ['依照第三条执行，本办法第 2 条除外。', []],
  ['依照《某某法》第十五条执行。', []],
  ['某某法第十五条另有规定。', []],
  ['见第二条第（三）项。', ['第二条第（三）项']],
  ['依照第一条第（三）项执行。', ['第一条第（三）项']],
  ['见第二条第一款第二项、第三条第（二）项。', []],
  ['见第三条第（三）项。', ['第三条第（三）项']],
  ['标准见附件1。', []],
  ['标准见附件5、附件 1。', ['附件5']],
  ['标准见《某某办法》附件5和招标文件附件3。', []],
  ['见表5.2.2、表3-1、图1.2。', []],
  ['见表5.2.3、图A.1。', ['表5.2.3', '图A.1']],
  ['且无第二十一条所列情形。', ['第二十一条']],
  ['按第一条至第二十条执行。', ['第二十条']],
  ['对4.9的结果复核。', ['4.9']],
  ['依照第二章进行。', ['第二章']],
  ['发表3篇论文，代表5人。', []],
  ['该标准第二十条另有规定，第九条不适用。', []],
])('in “%s” there is no %j', (text, missing) => expect(quotes(text)).toEqual(missing));

test.each<[title: string, text: string, missing: string[]]>([
  ['评分指南', '详见评分指南。', []],
  ['评分指南（试行）', '详见《评分指南》。', []],
  ['指南', '参见“评分指南”。', []],
  ['评价办法', '见评分指南;', ['见评分指南']],
  ['评价指南', '参见评分指南,', ['参见评分指南']],
])('where %s stands, “%s” names %j in vain', (title, text, missing) =>
  expect(
    issues('references/dangling', [
      section('criteria', '标准', [para(text)]),
      section('scoring', title, [para('略。')]),
    ]).flatMap((issue) => issue.quotes),
  ).toEqual(missing),
);

test('an annex is found by its number, however it is written', () =>
  expect(quotes('标准见附件一。', '附件一')).toEqual([]));

test('a text without articles refers to those of others', () =>
  expect(
    issues('references/dangling', [
      section('criteria', '标准', [{ kind: 'ITEM', label: '1', text: '根据第十五条评分。' }]),
    ]),
  ).toEqual([]));

test('annexes are counted', () =>
  expect(
    issues(
      'structure/label-gap',
      ['附件1', '附件3'].map((label) => section(label, '指标', [], { label })),
    ).flatMap((issue) => issue.quotes),
  ).toEqual(['附件3']));

test('a chapter is found by its number, in whatever form it is numbered', () => {
  const texts = (label: string) => [
    section('criteria', '评价', [para('评价依照第二章进行，依照第三章复核。')], {
      label: '第一章',
    }),
    section('scoring', '方法', [para('由专家进行。')], { label }),
  ];
  const missing = (label: string) =>
    issues('references/dangling', texts(label)).flatMap(({ quotes: said }) => said);
  for (const label of ['第二章', '第2章', '二、', '二']) expect(missing(label)).toEqual(['第三章']);
});

test('what is said of 本条 is looked for there', () => {
  const regulation = [
    section('criteria', '办法', [
      article('第一条', '包括：', article('（一）', '甲；'), article('（二）', '本条第（一）项。')),
      article('第二条', '本条第（七）项除外。'),
    ]),
  ];
  expect(issues('references/dangling', regulation).flatMap(({ quotes: said }) => said)).toEqual([
    '本条第（七）项',
  ]);
});

test.each<[string, string[]]>([
  ['In accordance with Table A.1 and Table A.9.', ['Table A.9']],
  ['See TABLE A.1 and Figure 3.', ['Figure 3']],
  ['Figures 1 and tables A.1 are given.', []],
  ['The annexes are Annex A, Annex D and Appendix A.', ['Annex D']],
  ['Clause 1 and Clause 9 shall be assessed in full.', ['Clause 9']],
  ['Section 1.1 applies; section 1.4 does not.', ['section 1.4']],
  ['The evidence of 1.1 should cover three years, that of 1.9 may not.', ['1.9']],
  ['The result is assessed in accordance with 1.9.', ['1.9']],
  ['As described in 1.1, and as required in 1.7 and 1.8.', ['1.7', '1.8']],
  ['An average of 4.5 shall be reached within 2.5 years, or under 1.5 points.', []],
  ['Table 4 of ISO 9004 and Clause 9 of the Act apply.', []],
  ['Table 4 of this document applies.', ['Table 4']],
  ['See ISO 9004:2018, Clause 10, and the Procurement Act, section 12.', []],
  ['Article 5 is a matter of law. Sit at a table with 3 people.', []],
])('in “%s” there is no %j', (text, missing) => {
  const english = tree(
    [
      section('criteria', 'Criteria', [
        {
          kind: 'ITEM',
          label: '1',
          title: 'Policy',
          children: [{ kind: 'ITEM', label: '1.1', title: 'Purpose', children: [para(text)] }],
        },
        { kind: 'CAPTION', title: 'Fig. 1 Overview' },
      ]),
      section('annex', 'Levels', [{ kind: 'CAPTION', label: 'Table A.1', title: 'Levels' }], {
        label: 'Annex A',
      }),
    ],
    'Maturity model',
  );
  const found = check(english, { only: ['references/dangling'] });
  expect(found.flatMap((issue) => issue.quotes)).toEqual(missing);
});

test('a text without sections refers to those of others', () => {
  const missing = (label: string) =>
    issues('references/dangling', [
      section('criteria', '评价', [para('依照第三节的规定复核。')], { label: '第一章' }),
      section('scoring', '方法', [{ kind: 'SECTION', label, title: '程序' }], { label: '第二章' }),
    ]).flatMap(({ quotes: said }) => said);
  expect(['一', '第一节', '第三节'].map(missing)).toEqual([[], ['第三节'], []]);
});

test('articles of an English text are its own where it has them', () => {
  const quotesOf = (text: string) =>
    issues('references/dangling', [
      section('criteria', 'Rules', [
        { kind: 'ITEM', label: 'Article 1', text },
        { kind: 'ITEM', label: 'Article 2', text: 'Nothing.' },
      ]),
    ]).flatMap((issue) => issue.quotes);
  expect(quotesOf('Article 2 and Article 7 apply.')).toEqual(['Article 7']);
});
