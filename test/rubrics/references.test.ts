import { diff } from '../../rubrics/diff/diff';
import { fromFile } from '../../rubrics/library/fromFile';
import type { FileNode } from '../../rubrics/library/shape';
import {
  ENGLISH,
  englishNumber,
  isClauseSpokenOf,
  OF_OTHER,
  OTHER_NAMED,
} from '../../rubrics/tree/englishReferences';
import { referencesIn } from '../../rubrics/tree/references';
import { buildTree } from '../../rubrics/tree/tree';

/** References by number, and what becomes of them where the numbers move on. */

test.each<[string, string[]]>([
  ['依照本办法第七条被否决的', ['第七条']],
  ['按照第 12 条、第十三条和第十四条执行', ['第12条', '第十三条', '第十四条']],
  ['具体指标见附件1，格式见 附录 A', ['附件1', '附录A']],
  ['应符合4.2和5.1.3的要求', ['4.2', '5.1.3']],
  ['详见表1、表 2 与图A.1', ['表1', '表2', '图A.1']],
  ['as laid down in section 4.2 and 4.3', ['section 4.2', '4.3']],
  ['本标准第三章', ['第三章']],
  ['依照第七条第二款第（三）项、第（五）项执行', ['第七条第二款第（三）项', '第（五）项']],
  ['第七条所列情形之一的，第 8 条规定的除外', ['第七条', '第8条']],
  // Of another text, or of none.
  ['依照《招标投标法》第七条', []],
  ['符合GB/T 19580 4.2', []],
  ['得分为4.2分', []],
  ['依照《食品安全法》第六条处罚的，第七条不适用', []],
  ['依照《食品安全法》（2021年修正）第六条和本办法第七条处罚', ['第七条']],
  ['招标文件附件3和同附件1', []],
  ['发表3篇论文，代表1人，图 2 张，表1份', []],
  ['满足4.5分以上，增长4.2%，效率达到3.5倍', []],
  ['本条例施行前，第三条生产线', []],
  ['食品安全法第七条规定', []],
  ['无第十一条所列情形，且不属于第十二条第一款的情形', ['第十一条', '第十二条第一款']],
  ['按2.1和2.2的要求评价，2.2除外；对4.9的结果', ['2.1', '2.2', '2.2', '4.9']],
  ['按第八条至第二十条，本条第（七）项', ['第八条', '第二十条', '本条第（七）项']],
  ['得分见表1，图A.1和图 2 从略，2.3、2.4中的要求', ['表1', '图A.1', '图2', '2.3', '2.4']],
  ['评价依照第二章进行，第 三 节从略', ['第二章', '第三节']],
  ['违反《办法》第六条、第七条规定的', []],
  ['按GB 50034附录B和附录C执行', []],
  ['采用GB/T 19580—2012 表1、表2的分值，JGJ 16的第五条', []],
  ['本标准附录B，其附录C', ['附录B', '附录C']],
])('“%s” refers to %j', (text, labels) => {
  const found = referencesIn(text);
  expect(found.map(({ printed }) => printed)).toEqual(labels);
  for (const { from, to, printed } of found)
    expect(text.slice(from, to).replace(/\s/g, '')).toBe(printed.replace(/\s/g, ''));
});

const SAID = ['目的和依据', '适用的范围', '否决的情形', '奖励的办法'];
/** Articles with what they say by key; a number follows from where they stand. */
const regulation = (...articles: readonly (readonly [key: string, text: string])[]) =>
  buildTree(
    fromFile({
      ...{ rubric: 'test/one', edition: '1', facts: { key: 'facts', title: '办法' } },
      body: [
        {
          ...({ key: 'c', kind: 'SECTION', part: 'criteria', title: '总则' } as const),
          children: articles.map(
            ([key, text], i): FileNode => ({
              ...({ key, kind: 'ITEM', scheme: 'article' } as const),
              label: `第${'一二三四五六'[i]}条`,
              text,
            }),
          ),
        },
      ],
    }),
  );
const before = SAID.map((text, i) => [`a${i}`, `${text}。`] as const);
const added = ['new', '公开的要求。'] as const;
const told = (was: string, now: string) =>
  diff(
    regulation(...before, ['r', was]),
    regulation(before[0]!, added, ...before.slice(1), ['r', now]),
  )
    .changes.filter(({ to }) => to.includes('r'))
    .filter(({ type }) => type === 'REWORDED')
    .map(({ gravity, reason }) => `${gravity} ${reason}`);

test('a reference that follows what it names asks nothing else', () => {
  const follows = ['STRUCTURAL REFERENCE_FOLLOWS'];
  expect(told('依照第三条否决。', '依照第四条否决。')).toEqual(follows);
  expect(told('依照第二条、第三条否决。', '依照第三条和第四条否决。')).not.toEqual(follows);
  expect(told('依照第二条、第三条否决。', '依照第三条、第四条否决。')).toEqual(follows);
  expect(told('依照第一条、第三条否决。', '依照第一条、第四条否决。')).toEqual(follows);
});

test('where it names another, or more is changed, it is substantive', () => {
  expect(told('依照第三条否决。', '依照第五条否决。')).toEqual(['SUBSTANTIVE NUMBER']);
  // What it names now came new.
  expect(told('依照第一条否决。', '依照第二条否决。')).toEqual(['SUBSTANTIVE NUMBER']);
  expect(told('依照《办法》第三条否决。', '依照《办法》第四条否决。')).toEqual([
    'SUBSTANTIVE NUMBER',
  ]);
  expect(told('依照第三条，应否决。', '依照第四条，宜否决。')).toEqual(['SUBSTANTIVE OBLIGATION']);
  expect(told('依照第三条否决3次。', '依照第四条否决5次。')).toEqual(['SUBSTANTIVE NUMBER']);
  // The number alone follows; what else is said has its own reason.
  expect(told('依照第三条否决企业。', '依照第四条否决机构。')).toEqual(['SUBSTANTIVE WORDING']);
});

describe('items of an article', () => {
  const SAYS: Record<string, string> = { x: '弄虚作假的；', y: '发生事故的；', n: '逾期的；' };
  /** The second article with its items by key; what refers to them stands in the third. */
  const listed = (items: readonly string[], said: string) =>
    buildTree(
      fromFile({
        ...{ rubric: 'test/one', edition: '1', facts: { key: 'facts', title: '办法' } },
        body: [
          {
            ...({ key: 'c', kind: 'SECTION', part: 'criteria', title: '总则' } as const),
            children: [
              {
                ...({ key: 'a', kind: 'ITEM', scheme: 'article', label: '第一条' } as const),
                text: '有下列情形之一的：',
                children: items.map(
                  (key, i): FileNode => ({
                    ...({ key, kind: 'LISTITEM', scheme: 'chinese_paren_wide' } as const),
                    label: `（${'一二三四'[i]}）`,
                    text: SAYS[key]!,
                  }),
                ),
              },
              { key: 'r', kind: 'ITEM', scheme: 'article', label: '第二条', text: said },
            ],
          },
        ],
      }),
    );
  const reasons = (was: string, now: string) =>
    diff(listed(['x', 'y'], was), listed(['n', 'x', 'y'], now))
      .changes.filter(({ to, type }) => to.includes('r') && type === 'REWORDED')
      .map(({ reason }) => reason);
  test.each([
    ['follow', '依照第一条第（二）项否决。', '依照第一条第（三）项否决。', 'REFERENCE_FOLLOWS'],
    [
      'follow one another',
      '见第一条第（一）项、第（二）项。',
      '见第一条第（二）项、第（三）项。',
      'REFERENCE_FOLLOWS',
    ],
    ['name another', '依照第一条第（一）项否决。', '依照第一条第（三）项否决。', 'NUMBER'],
    ['are no paragraphs', '依照第一条第一款否决。', '依照第一条第二款否决。', 'NUMBER'],
  ])('%s', (_, was, now, reason) => expect(reasons(was, now)).toEqual([reason]));
});

test('a number that nothing bears follows from nothing', () => {
  const substantive = ['SUBSTANTIVE NUMBER'];
  expect(told('依照第七条否决。', '依照第九条否决。')).toEqual(substantive);
  expect(told('依照第三条否决。', '依照第九条否决。')).toEqual(substantive);
  expect(told('依照第九条否决。', '依照第四条否决。')).toEqual(substantive);
  expect(told('依照第七条第一款否决。', '依照第九条第一款否决。')).toEqual(substantive);
  expect(told('依照第三条第一款否决。', '依照第四条第二款否决。')).toEqual(substantive);
  expect(told('依照第三条第一款否决。', '依照第四条第一款否决。')).toEqual([
    'STRUCTURAL REFERENCE_FOLLOWS',
  ]);
  expect(told('依照第三条否决。', '依照第四条第（一）项否决。')).toEqual(substantive);
  // One came: nobody can tell which answers which.
  expect(told('依照第三条否决。', '依照第四条、第四条否决。')).not.toEqual([
    'STRUCTURAL REFERENCE_FOLLOWS',
  ]);
});

describe('in English', () => {
  test.each<[string, string | null]>([
    ['Table A.1', 'table A.1'],
    ['TABLE 4', 'table 4'],
    ['Tables 4', 'table 4'],
    ['Figure 2', 'fig 2'],
    ['Fig. 2', 'fig 2'],
    ['Figures 2', 'fig 2'],
    ['Annex II', 'annex II'],
    ['annexes B', 'annex B'],
    ['Appendix B.2', 'annex B.2'],
    ['APPENDICES C', 'annex C'],
    ['Article 5', 'article 5'],
    ['articles 5', 'article 5'],
    ['Clause 5.4', '5.4'],
    ['clauses 5.4', '5.4'],
    ['Section 4', '4'],
    ['Chapter 3–1', '3–1'],
    ['see Table 4', null],
    ['Table', null],
    ['5.4', null],
    ['Item 5', null],
  ])('%s is known as %s', (label, number) => expect(englishNumber(label)).toBe(number));

  test.each<[string, string, boolean]>([
    ['', ' shall cover', true],
    ['The evidence of ', ' should cover', true],
    ['as asked. ', ' must be met', true],
    ['asked; ', ' may be met', true],
    ['as laid down in ', ' shall be met', true],
    ['5.3 and ', ' shall be met', true],
    ['5.3 or ', ' shall be met', true],
    ['with ', ' shall be met', false],
    ['domain ', ' shall be met', false],
    ['The evidence of ', ' covers', false],
    ['The evidence of ', 'shall cover', false],
    ['The evidence of ', ' shallow', false],
    ['an average of ', ' shall be met', false],
    ['a Minimum of ', ' shall be met', false],
    ['a ratio  of ', ' shall be met', false],
    ['the averages of ', ' shall be met', true],
  ])('“%s5.4%s” speaks of a clause: %s', (before, behind, speaks) =>
    expect(isClauseSpokenOf(before, behind)).toBe(speaks),
  );

  test.each<[string, boolean]>([
    [' of ISO 9004', true],
    [', of ISO 9004', true],
    ['of the Act', true],
    [' OF ISO 9004', true],
    [' of this document', false],
    [' of the present standard', false],
    [' of the same', false],
    [' of clause 4', false],
    [' of Annex A', false],
    [' of thistles', true],
    [' in ISO 9004', false],
    [' is of ISO', false],
  ])('“Table 4%s” is of another text: %s', (behind, other) =>
    expect(OF_OTHER.test(behind)).toBe(other),
  );
  test.each<[string, boolean]>([
    ['ISO 9004:2018, ', true],
    ['ISO/IEC 17020 (', true],
    ['GB/T 19580', true],
    ['the Procurement Act, ', true],
    ['the Regulations on Awards ', true],
    ['the Code of good practice, ', true],
    ['the Code of very good local practice, ', false],
    ['the Action, ', false],
    ['ISO, ', false],
    ['A 4, ', false],
    ['ISO 9004 says: see ', false],
  ])('“%ssection 3” is of another text: %s', (before, other) =>
    expect(OTHER_NAMED.test(before)).toBe(other),
  );

  test.each<[string, string[]]>([
    ['see Table A.1 and Fig. 2', ['Table A.1', 'Fig. 2']],
    ['Annex II, ANNEX B, appendices C', ['Annex II', 'ANNEX B', 'appendices C']],
    ['Clause 5.4-1; chapters 3', ['Clause 5.4-1', 'chapters 3']],
    ['section 4.', ['section 4']],
    ['Table 4a, Table 4th, tables, Table', []],
    ['turntable 4, Item 5', []],
    ['Annex ABC', []],
  ])('“%s” has %j', (text, found) =>
    expect([...text.matchAll(new RegExp(ENGLISH, 'gu'))].map(([all]) => all)).toEqual(found),
  );
});

test.each<[string, string, string, boolean]>([
  ['few words: by the title', 'Award', '质量', true],
  ['few words, a Chinese title', '质量', 'quality', false],
  ['a title in both', '质量 Award', 'quality', false],
  ['a title in neither', '2025', 'quality', false],
  ['enough words', '质量', 'q'.repeat(200), true],
  ['one word too few', '质量', 'q'.repeat(199), false],
  ['a twentieth in Chinese', '质量', `${'q'.repeat(200)}${'质'.repeat(10)}`, true],
  ['more than that', '质量', `${'q'.repeat(200)}${'质'.repeat(11)}`, false],
  ['a Chinese text under an English title', 'Award', '质'.repeat(200), false],
  ['figures count for nothing', '质量', '5'.repeat(300), false],
])('a text is English or not: %s', (_, title, text, english) =>
  expect(
    buildTree(
      fromFile({
        ...{ rubric: 'test/one', edition: '1', facts: { key: 'facts', title } },
        body: [
          {
            ...({ key: 'c', kind: 'SECTION', part: 'criteria' } as const),
            children: [{ key: 'p', kind: 'PARAGRAPH', text }],
          },
        ],
      }),
    ).english,
  ).toBe(english),
);
