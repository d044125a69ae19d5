import { nameOf } from '../../rubrics/diff/names';
import { fromFile } from '../../rubrics/library/fromFile';
import type { FileNode } from '../../rubrics/library/shape';
import { counterparts } from '../../rubrics/tree/counterparts';
import { calledAt } from '../../rubrics/tree/called';
import { dimensionOf, guidesOf, notesOf } from '../../rubrics/tree/guides';
import { nextLabel, schemeOf, schemes } from '../../rubrics/tree/numbering';
import { totalPoints } from '../../rubrics/tree/points';
import { termFinder, termTexts } from '../../rubrics/tree/terms';
import { buildTree, type Tree } from '../../rubrics/tree/tree';
import type { Entry } from '../../rubrics/kinds';
import { SCHEMES, type SchemeName } from '../../rubrics/vocabulary';

/** What is read off a tree: numbers, counterparts, guides, points, terms. */

describe('numbers', () => {
  const LAST = { circled: 50 } as Record<string, number>;
  test.each(SCHEMES)('%s: there and back, and on to the next', (scheme) => {
    const { label, number, pattern, below, like } = schemes[scheme];
    const codes = below.flatMap((name) => [1, 3].map((n) => schemes[name].label(n, null)));
    for (const above of [null, ...codes]) {
      const list = new Map<SchemeName, string>(scheme === 'dotted' ? [['dotted', '1']] : []);
      for (let n = 1; n <= (LAST[scheme] ?? 80); n++) {
        const printed = label(n, above);
        expect(printed).toMatch(pattern);
        expect(number(printed)).toBe(n);
        // `1` alone shows no point.
        if (scheme !== 'dotted' || above !== null) expect(schemeOf(printed, list)).toBe(scheme);
        if (n < (LAST[scheme] ?? 80)) {
          expect(nextLabel(scheme, printed, above)).toBe(label(n + 1, above));
          expect(like(printed, n + 1)).toBe(label(n + 1, above));
        }
        list.set(scheme, printed);
      }
      expect(nextLabel(scheme, null, above)).toBe(label(1, above));
      expect(nextLabel(scheme, '无此编号', above)).toBe(label(1, above));
    }
  });

  test.each<[string, SchemeName, string]>([
    ['第一编', 'volume', '第二编'],
    ['第一部分', 'division', '第二部分'],
    ['第九章', 'chapter', '第十章'],
    ['第十一节', 'section', '第十二节'],
    ['第二十条', 'article', '第二十一条'],
    ['（一）', 'chinese_paren_wide', '（二）'],
    ['(十)', 'chinese_paren', '(十一)'],
    ['（9）', 'paren_wide', '（10）'],
    ['1)', 'half_paren', '2)'],
    ['1）', 'half_paren_wide', '2）'],
    ['⑳', 'circled', '㉑'],
    ['㉟', 'circled', '㊱'],
    ['a）', 'letter_wide', 'b）'],
    ['a', 'letter_bare', 'b'],
    ['A', 'capital', 'B'],
    ['Z', 'capital', 'AA'],
    ['Ⅰ', 'roman', 'Ⅱ'],
    ['Ⅻ', 'roman', 'ⅩⅢ'],
    ['ⅩⅨ', 'roman', 'ⅩⅩ'],
    ['XXXIX', 'roman_capital', 'XL'],
    ['附录A', 'appendix_letter', '附录B'],
    ['附录 A', 'appendix_letter', '附录 B'],
    ['附录 一', 'appendix', '附录 二'],
    ['A.1', 'lettered', 'A.2'],
    ['B.2.9', 'lettered', 'B.2.10'],
    ['C19', 'indicator', 'C20'],
    ['Ⅱ-9', 'indicator_roman', 'Ⅱ-10'],
    ['图1', 'figure', '图2'],
    ['图 1', 'figure', '图 2'],
    ['表3', 'table', '表4'],
    ['图A.1', 'figure_lettered', '图A.2'],
    ['表 B.9', 'table_lettered', '表 B.10'],
    ['注1', 'note', '注2'],
    ['Annex A', 'english_annex', 'Annex B'],
    ['ANNEX B', 'english_annex', 'ANNEX C'],
    ['Appendix\u00a0C', 'english_annex', 'Appendix\u00a0D'],
    ['Annex 3', 'english_annex_arabic', 'Annex 4'],
    ['Annex I', 'english_annex_roman', 'Annex II'],
    ['Part 2', 'english_part', 'Part 3'],
    ['PART B', 'english_part_letter', 'PART C'],
    ['Chapter 9', 'english_chapter', 'Chapter 10'],
    ['Chapter IV', 'english_chapter_roman', 'Chapter V'],
    ['Section 1', 'english_section', 'Section 2'],
    ['Section A', 'english_section_letter', 'Section B'],
    ['Article 12', 'english_article', 'Article 13'],
    ['Clause 4', 'english_clause', 'Clause 5'],
    ['Criterion 1', 'english_criterion', 'Criterion 2'],
    ['Category 6', 'english_criterion', 'Category 7'],
    ['NOTE 1', 'english_note', 'NOTE 2'],
    ['Table 1', 'english_table', 'Table 2'],
    ['TABLE 9', 'english_table', 'TABLE 10'],
    ['Fig. 3', 'english_figure', 'Fig. 4'],
    ['Table B.1', 'english_table_lettered', 'Table B.2'],
    ['Figure A.9', 'english_figure_lettered', 'Figure A.10'],
    ['Table 3-1', 'english_table_dotted', 'Table 3-2'],
    ['Figure 2.4', 'english_figure_dotted', 'Figure 2.5'],
  ])('%s is of %s, and %s follows', (label, scheme, next) => {
    expect(schemeOf(label)).toBe(scheme);
    expect(nextLabel(scheme, label, null)).toBe(next);
  });

  test('what letters and Roman numbers share is told by the list', () => {
    const kinds = (...labels: string[]) => {
      const list = new Map<SchemeName, string>();
      return labels.map((label) => {
        const scheme = schemeOf(label, list)!;
        list.set(scheme, label);
        return scheme;
      });
    };
    expect(new Set(kinds('i)', 'ii)', 'iii)', 'iv)', 'v)'))).toEqual(new Set(['roman_small']));
    expect(new Set(kinds('g)', 'h)', 'i)', 'j)'))).toEqual(new Set(['letter']));
    expect(new Set(kinds('I', 'II', 'III'))).toEqual(new Set(['roman_capital']));
    expect(new Set(kinds('A', 'B', 'C', 'D'))).toEqual(new Set(['capital']));
    expect(kinds('ii)')).toEqual(['roman_small']);
  });

  test.each<[number, string]>([
    [1, '一'],
    [9, '九'],
    [10, '十'],
    [11, '十一'],
    [19, '十九'],
    [20, '二十'],
    [21, '二十一'],
    [99, '九十九'],
    [100, '一百'],
    [101, '一百零一'],
    [110, '一百一十'],
    [111, '一百一十一'],
    [230, '二百三十'],
    [1000, '一千'],
    [1001, '一千零一'],
    [1010, '一千零一十'],
    [4506, '四千五百零六'],
    [10_000, '一万'],
    [90_800, '九万零八百'],
  ])('%d is %s', (n, said) => {
    expect(schemes.chinese.label(n, null)).toBe(said);
    expect(schemes.chinese.number(said)).toBe(n);
    expect(schemes.appendix.label(n, null)).toBe(`附录${said}`);
    expect(schemes.appendix.number(`附录${said}`)).toBe(n);
  });

  test('a chapter may be numbered from zero', () => {
    expect(schemeOf('零')).toBe('chinese');
    expect(nextLabel('chinese', '零', null)).toBe('一');
  });

  test('behind z letters are doubled', () => {
    const said = [1, 26, 27, 28, 52, 53].map((n) => schemes.letter.label(n, null));
    expect(said).toEqual(['a)', 'z)', 'aa)', 'bb)', 'zz)', 'aaa)']);
  });

  test.each([
    '',
    '1.',
    'Annex',
    'AnnexA',
    'Tables 1',
    'Table A',
    'Figx 1',
    'Level 1',
    'x1',
    '1x',
    '.1',
    '1..1',
    '(1',
    'ab)',
    'ABC',
    'IVX',
    '第0条',
    '第条',
    'A1.',
    'a1',
    '图',
    'x图 1',
    '一二',
    '十一十',
    '百',
    '一十百',
    '第一',
    '一、',
    '附录',
    '附录一、',
    'x附录一',
    '注 1甲',
    '图 1甲',
    '[1]甲',
    '(1)甲',
    'a)甲',
    'x注 1',
    '甲1',
    '甲(1)',
    '甲[1]',
  ])('“%s” has no form that is known', (label) => expect(schemeOf(label)).toBeUndefined());

  test('a dotted number goes on from the one before, not from what stands above', () =>
    expect(nextLabel('dotted', '3.1.9', '7')).toBe('3.1.10'));

  test('where no number stands above, dotted ones count all the same', () => {
    expect(nextLabel('dotted', null, null)).toBe('1');
    expect(nextLabel('dotted', '1', null)).toBe('2');
    expect(nextLabel('dotted', '9', '7')).toBe('10');
    expect(schemeOf('9')).toBe('decimal');
  });

  test('which numbers say by themselves where they stand, and what follows each in print', () => {
    const told = Object.entries(schemes).map(
      ([name, { coded, mark }]) => `${name} ${coded} ${mark}`,
    );
    expect(told.slice(0, 9)).toEqual([
      'chinese true 、',
      'appendix true ',
      'decimal true .',
      'dotted true ',
      'paren false ',
      'letter false ',
      'bracket true ',
      'note true :',
      'figure true ',
    ]);
  });
});

const treeOf = (criteria: FileNode[], assessment: FileNode[] = [], scoring: FileNode[] = []) =>
  buildTree(
    fromFile({
      rubric: 'test/one',
      edition: '1',
      facts: { title: '标准' },
      body: [
        { kind: 'SECTION', part: 'criteria', title: '标准内容', children: criteria },
        { kind: 'SECTION', part: 'assessment', title: '评审细则', children: assessment },
        { kind: 'SECTION', part: 'scoring', title: '评分指引', children: scoring },
      ],
    }),
  );
const clause = (kind: string, title: string, more: object = {}, ...children: FileNode[]) =>
  ({ kind, title, ...more, children }) as FileNode;
const titled = (tree: Tree, title: string) =>
  tree.nodes.find(({ entry }) => entry.kind === 'clause' && entry.content.title === title)!;

describe('counterparts', () => {
  const facing = (criteria: FileNode[], assessment: FileNode[]) => {
    const tree = treeOf(criteria, assessment);
    const found = counterparts(tree);
    return (title: string) => {
      const other = found.get(titled(tree, title).entry.key)?.entry;
      return other?.kind === 'clause' ? other.content.title : undefined;
    };
  };
  const numbered = (kind: string, label: string | null, title: string, ...children: FileNode[]) =>
    clause(kind, title, { label, scheme: label === null ? 'dotted' : undefined }, ...children);

  test('by code, both ways; what stands below answers to the counterpart', () => {
    const of = facing(
      [numbered('CATEGORY', '1', '甲', clause('POINT', '甲点', {}, clause('POINT', '甲子点')))],
      [numbered('CATEGORY', '2', '丙'), numbered('CATEGORY', '1', '乙', clause('POINT', '乙点'))],
    );
    expect(['甲', '乙', '丙', '甲点', '甲子点', '乙点'].map(of)).toEqual([
      '乙',
      '甲',
      undefined,
      '乙',
      '乙',
      '甲',
    ]);
  });

  test('by place where either bears no number, among its like; never against a number', () => {
    const of = facing(
      [
        numbered(
          'CATEGORY',
          '1',
          '甲',
          clause('PARAGRAPH', '段'),
          numbered('ITEM', '1.1', '甲一'),
          numbered('ITEM', null, '甲二'),
          numbered('ITEM', '1.9', '甲三'),
        ),
      ],
      [
        numbered(
          'CATEGORY',
          '1',
          '乙',
          numbered('ITEM', '1.1', '乙一'),
          numbered('ITEM', '1.2', '乙二'),
          numbered('ITEM', '1.3', '乙三'),
        ),
      ],
    );
    expect(['甲一', '甲二', '甲三', '乙二', '乙三'].map(of)).toEqual([
      '乙一',
      '乙二',
      undefined,
      '甲二',
      undefined,
    ]);
  });

  test('a code that something else bears, and other parts, answer nothing', () => {
    const of = facing(
      [numbered('CATEGORY', '1', '甲')],
      [clause('POINT', '点', { label: '1', scheme: 'decimal' })],
    );
    expect([of('甲'), of('点'), of('标准内容'), of('评分指引')]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('guides', () => {
  const guide = (dimension: string, title?: string): FileNode =>
    ({ kind: 'GUIDE', dimension, title, rangeFirst: true, bands: [] }) as FileNode;
  const method: FileNode = { kind: 'METHOD', text: '适用' };
  const guides = [guide('PROCESS', '甲'), guide('PROCESS', '乙'), guide('RESULT', '丙')];
  const said = (tree: Tree, title: string) => {
    const choice = guidesOf(tree).get(titled(tree, title).entry.key);
    return choice && `${(choice.guide.entry.content as { title: string }).title} ${choice.basis}`;
  };

  test('items with points, or below points; the first guide of their dimension', () => {
    const tree = treeOf(
      [
        clause('CATEGORY', '类', { points: 10 }, clause('ITEM', '目'), clause('POINT', '散点')),
        clause('ITEM', '无分'),
        clause('ITEM', '果', { points: 5, dimension: 'RESULT' }, clause('POINT', '果点')),
      ],
      [
        clause('ITEM', '明', { points: 5 }, method, clause('POINT', '明点')),
        clause('ITEM', '深', { points: 5 }, clause('SUBITEM', '子', {}, method)),
        clause('ITEM', '远', { points: 5 }, clause('POINT', '点', {}, method)),
      ],
      guides,
    );
    expect(
      ['类', '目', '散点', '无分', '果', '果点', '明', '明点', '深', '子', '远'].map((title) =>
        said(tree, title),
      ),
    ).toEqual([
      undefined,
      '甲 INFERRED',
      undefined,
      undefined,
      '丙 INFERRED',
      '丙 INFERRED',
      '甲 EXPLICIT',
      '甲 EXPLICIT',
      '甲 EXPLICIT',
      '甲 EXPLICIT',
      '甲 INFERRED',
    ]);
    expect(dimensionOf(titled(tree, '果点'))).toBe('RESULT');
    expect(dimensionOf(titled(tree, '明点'))).toBe('PROCESS');
  });

  test('none where the text has none, or none of the dimension', () => {
    const scored = [clause('ITEM', '果', { points: 5, dimension: 'RESULT' })];
    expect(guidesOf(treeOf(scored)).size).toBe(0);
    expect(guidesOf(treeOf(scored, [], [guide('PROCESS')])).size).toBe(0);
    expect(guidesOf(treeOf([], [], [guide('RESULT'), ...scored])).size).toBe(0);
  });

  test('names, and the notes beside them', () => {
    const tree = treeOf(
      [],
      [],
      [
        guide('PROCESS'),
        clause('NOTE', '注', {}, clause('NOTE', '注一'), clause('NOTE', '注二')),
        clause('PARAGRAPH', '段'),
        guide('RESULT', '结果'),
      ],
    );
    const [first, second] = tree.nodes.filter(({ entry }) => entry.kind === 'guide');
    const names = notesOf(first).map(({ entry }) => (entry.content as { title: string }).title);
    expect(names).toEqual(['注', '注一', '注二']);
    expect(notesOf(second)).toEqual(notesOf(first));
    expect([first, second].map((node) => calledAt(node)!.name)).toEqual(['过程评分指南', '结果']);
    const called = (...around: FileNode[]) =>
      treeOf([], [], around)
        .nodes.filter(({ entry }) => entry.kind === 'guide')
        .map((node) => calledAt(node)!.name);
    expect(called(guide('RESULT'))).toEqual(['结果评分指南']);
    const caption = clause('CAPTION', '单项打分参考', { label: '表1' });
    const [before, behind] = [called(caption, guide('PROCESS')), called(guide('PROCESS'), caption)];
    expect([before, behind]).toEqual([['表1 单项打分参考'], ['过程评分指南']]);
    const own = (more: object) =>
      treeOf([clause('ITEM', '领导', { points: 5, ...more }, guide('PROCESS'))]).nodes.filter(
        ({ entry }) => entry.kind === 'guide',
      );
    expect(own({}).map((node) => nameOf(node))).toEqual(['「领导评分指南」']);
    expect(own({ label: '1.1' }).map((node) => nameOf(node))).toEqual(['1.1「评分指南」']);
  });
});

test('the total counts what no points stand above, part by part', () => {
  const tree = treeOf(
    [
      clause('CATEGORY', '类', { points: 10 }, clause('ITEM', '目', { points: 7 })),
      clause('CATEGORY', '空', {}, clause('ITEM', '项', { points: 0.5 })),
    ],
    [clause('CATEGORY', '评', { points: 3 })],
  );
  expect([totalPoints(tree), totalPoints(tree, 'assessment'), totalPoints(tree, 'terms')]).toEqual([
    10.5,
    3,
    null,
  ]);
});

describe('terms in text', () => {
  const term = (word: string): Entry<'term'> => ({
    key: word,
    kind: 'term',
    parent: null,
    order: 'a',
    content: { term: word, definition: '' },
  });
  const found = (text: string, ...words: string[]) =>
    termFinder(words.map(term))(text).map(({ start, end }) => text.slice(start, end));
  test.each<[string, string[], string[]]>([
    ['质量管理体系', ['质量', '质量管理', '体系'], ['质量管理', '体系']],
    ['QC小组,qc小组', ['QC小组'], ['QC小组', 'qc小组']],
    ['XQC小组', ['QC小组'], []],
    ['小组QCX,小组QC1,小组QC', ['小组QC'], ['小组QC']],
    ['1QC,QC', ['QC'], ['QC']],
    ['A+B(C)[D]-E', ['a+b(c)[d]-e'], ['A+B(C)[D]-E']],
    ['axb', ['a.b'], []],
    ['无', ['质量'], []],
  ])('%s: %j', (text, words, wanted) => expect(found(text, ...words)).toEqual(wanted));

  test('clauses say title and text, others nothing', () => {
    const tree = treeOf([
      clause('ITEM', '题', { text: '文' }),
      clause('ITEM', '', { text: '文' }),
      { kind: 'TERM', term: '使命', definition: '义' } as FileNode,
    ]);
    expect(tree.nodes.slice(1, 4).map((node) => termTexts(node).map(({ text }) => text))).toEqual([
      ['题', '文'],
      ['文'],
      [],
    ]);
  });
});
