import { readAssessment } from '../../rubrics/reading/assessment';
import { readCriteria } from '../../rubrics/reading/criteria';
import { Cursor } from '../../rubrics/reading/cursor';
import { principlesOf, readGuide } from '../../rubrics/reading/guides';
import { headAt, readHeads } from '../../rubrics/reading/heads';
import { headingAt, headingClause, isTitle, uncodedAt } from '../../rubrics/reading/heading';
import { pageLines, rejoined, squeezed, terminated } from '../../rubrics/reading/page';
import { readScoring } from '../../rubrics/reading/scoring';
import { readReferences, readTerms } from '../../rubrics/reading/terms';
import { titleBefore } from '../../rubrics/reading/title';
import { grammars } from '../../rubrics/reading';
import type { FileNode } from '../../rubrics/library/shape';

/** What the grammars make of a few lines: each construct at its edges. */

const cursor = (...lines: string[]) => {
  const all = pageLines(lines.join('\n'));
  return new Cursor(all, 0, all.length, []);
};

describe('lines of a page', () => {
  const line = (text: string) => pageLines(text)[0];

  test.each([
    ['Ø 组织', '组织', true],
    ['•组织', '组织', true],
    ['· 组织', '组织', true],
    ['●组织', '组织', true],
    ['l  组织', '组织', true],
    ['l组织', 'l组织', false],
    ['l abc', 'l abc', false],
    ['组织 Ø', '组织 Ø', false],
    ['  组织\t', '组织', false],
    ['组\u200B织', '组织', false],
    ['\uFEFF组织', '组织', false],
  ])('%j is %j', (printed, text, bullet) => expect(line(printed)).toMatchObject({ text, bullet }));

  test('space before and behind; before a bullet it is layout', () => {
    const told = ['组织', ' 组织', '组织 ', ' • 组织'].map(line);
    expect(told.map(({ before, after }) => [before, after])).toEqual([
      [false, false],
      [true, false],
      [false, true],
      [false, false],
    ]);
  });

  test('blank lines bear numbers and are no lines, whatever breaks them', () =>
    expect(pageLines('甲\r\n\r\n乙\r丙\n \n丁').map(({ no, text }) => `${no}${text}`)).toEqual([
      '1甲',
      '3乙',
      '4丙',
      '6丁',
    ]));

  /** Lines of these lengths; how many are full, and how many are cut. */
  const fullAmong = (lengths: number[]) => {
    const lines = pageLines(lengths.map((length) => '文'.repeat(length)).join('\n'));
    return [lines.filter(({ full }) => full).length, lines.filter(({ cut }) => cut).length];
  };
  const times = (count: number, length: number) => Array<number>(count).fill(length);

  test.each([
    ['eight lines of one length are a width', times(8, 30), [8, 8]],
    ['seven are none', times(7, 30), [0, 0]],
    ['short lines are no width', times(20, 23), [0, 0]],
    ['the shortest that counts', times(8, 24), [8, 8]],
    [
      'a fifth of the long lines',
      [...times(8, 30), ...Array.from({ length: 32 }, (_, i) => 24 + (i % 5))],
      [8, 8],
    ],
    ['a few stand out', [...times(10, 30), 31, 40], [12, 10]],
    ['too many stand out', [...times(10, 30), 31, 35, 40], [0, 0]],
    ['a shorter line is not full', [...times(8, 30), 29, 12], [8, 8]],
  ])('%s', (_, lengths, found) => expect(fullAmong(lengths)).toEqual(found));

  test('where the next word has no room, a shorter line is full', () => {
    const wide = '文'.repeat(30);
    const lines = pageLines([...times(8, 0).map(() => wide), '文'.repeat(26), 'words'].join('\n'));
    expect(lines.slice(-2).map(({ full, cut }) => [full, cut])).toEqual([
      [true, false],
      [false, false],
    ]);
  });

  test.each([
    ['组织。', true],
    ['组织；', true],
    ['组织!', true],
    ['组织？', true],
    ['“组织。”', true],
    ['(组织。)', true],
    ['组织。(A)', true],
    ['组织。（Le）', true],
    ['组织。(ABCD)', false],
    ['组织。甲', false],
    ['组织,', false],
    ['', false],
  ])('“%s” ends a sentence: %s', (text, ends) => expect(terminated(text)).toBe(ends));

  test.each([
    ['引 言', '引言'],
    ['(制 造 类 )', '(制造类)'],
    ['甲 , 乙', '甲,乙'],
    ['quality control', 'quality control'],
    ['QC 小组', 'QC小组'],
    ['小组 QC', '小组QC'],
  ])('“%s” squeezed is “%s”', (text, without) => expect(squeezed(text)).toBe(without));

  test.each([
    ['组织', '建立', '组织建立'],
    ['组织 ', '建立', '组织 建立'],
    ['组织', ' 建立', '组织 建立'],
    ['quality', 'control', 'quality control'],
    ['质量', 'control', '质量control'],
    ['quality', '控制', 'quality控制'],
    ['quality1', 'control', 'quality1control'],
  ])('“%s” and “%s” are “%s”', (one, other, both) => {
    const [last, next] = pageLines(`${one}\n${other}`);
    expect(rejoined(last.text, last, next)).toBe(both);
    expect(rejoined(last.text, { ...last, cut: true }, next)).toBe(
      both === 'quality control' ? 'qualitycontrol' : both,
    );
  });
});

describe('headings', () => {
  const CODE = /^(\d{1,2})([.．])\s*(.*)/s;
  const found = (...lines: string[]) => {
    const heading = headingAt(cursor(...lines), { code: CODE });
    return heading && [heading.label, heading.title, heading.points?.printed, heading.size];
  };

  test.each<[string[], unknown[] | null]>([
    [['1.领导'], ['1', '领导', undefined, 1]],
    [['1．领导'], ['1', '领导', undefined, 1]],
    [
      ['1.', '领导'],
      ['1', '领导', undefined, 2],
    ],
    [['1.'], null],
    [['1.领导20分'], ['1', '领导', '20分', 1]],
    [['1.领导(20分):'], ['1', '领导', '(20分):', 1]],
    [['1.领导（2.5 分）'], ['1', '领导', '（2.5 分）', 1]],
    [['1.领导(12.25分)'], ['1', '领导', '(12.25分)', 1]],
    [['1.领导20分以上'], ['1', '领导20分以上', undefined, 1]],
    [
      ['1.领导', '20分'],
      ['1', '领导', '20分', 2],
    ],
    [
      ['1.', '领导', '（20分）：'],
      ['1', '领导', '（20分）：', 3],
    ],
    [
      ['1.', '领导20分', '30分'],
      ['1', '领导', '20分', 2],
    ],
    [
      ['1.领导', '得20分'],
      ['1', '领导', undefined, 1],
    ],
    [['1.领 导'], ['1', '领导', undefined, 1]],
    [['1.领导,战略'], null],
    [['1.领导。'], null],
    [['领导'], null],
    [['1.领\u2028导'], ['1', '领导', undefined, 1]],
  ])('%j', (lines, wanted) => expect(found(...lines)).toEqual(wanted));

  test('the lines of a heading, and of its points', () => {
    const heading = headingAt(cursor('1.', '领导', '', '20分'), { code: CODE });
    expect([heading?.lines, heading?.points]).toEqual([
      [1, 2],
      { value: 20, printed: '20分', lines: [4] },
    ]);
    const inline = headingAt(cursor('1.领导20分'), { code: CODE });
    expect([inline?.lines, inline?.points?.lines]).toEqual([[1], [1]]);
  });

  test.each([
    ['领导', true],
    ['领', true],
    ['', false],
    ['领'.repeat(23), true],
    ['领'.repeat(24), false],
    ['1领导', false],
    ['领导1', true],
    ['“领导', false],
    ['领导、战略', false],
    ['领导；', false],
    ['[1]', false],
    ['.领导', false],
  ])('“%s” is a title: %s', (text, is) => expect(isTitle(text)).toBe(is));

  test('without a code it counts with points only', () => {
    expect(uncodedAt(cursor('领导'))).toBeNull();
    expect(uncodedAt(cursor('1领导20分'))).toBeNull();
    const heading = uncodedAt(cursor('领导', '20分'))!;
    expect([heading.title, heading.points?.value, heading.size]).toEqual(['领导', 20, 2]);
    expect(headingClause('ITEM', heading)).toEqual({
      kind: 'ITEM',
      title: '领导',
      points: { value: 20, printed: '20分', lines: 2 },
      lines: 1,
    });
  });

  test('a mark is kept where it is not the usual one', () => {
    const heading = { title: '领导', lines: [1], size: 1 };
    const mark = (label: string, printed: string) =>
      headingClause('ITEM', { ...heading, label, mark: printed }).mark;
    expect([
      mark('1', '.'),
      mark('1', '、'),
      mark('1', ''),
      mark('1.1', ''),
      mark('甲', '.'),
    ]).toEqual([undefined, '、', '', undefined, undefined]);
  });
});

describe('heads of tables', () => {
  const CELLS = ['序号', '基本要求', '总体要求', '基本要求和总体要求', '方法'];
  const heads = (...lines: string[]) =>
    readHeads(cursor(...lines), CELLS).map(({ title, lines: at }) => `${title} ${at}`);

  test.each<[string[], string[]]>([
    [
      ['序号', '方法', '其他'],
      ['序号 1', '方法 2'],
    ],
    [
      ['基本', '要求', '方法'],
      ['基本要求 1-2', '方法 3'],
    ],
    [['基本', '要求和', '总体要求'], ['基本要求和总体要求 1-3']],
    [['基', '本', '要', '求'], []],
    [['序号 基本要求 方法'], ['序号 1', '基本要求 1', '方法 1']],
    [['基本要求和总体要求方法'], ['基本要求和总体要求 1', '方法 1']],
    [['基本要求和'], []],
    [
      ['序 号', '方法'],
      ['序号 1', '方法 2'],
    ],
  ])('%j', (lines, wanted) => expect(heads(...lines)).toEqual(wanted));

  test('one cell alone may be a word', () => {
    const begins = (...lines: string[]) => headAt(cursor(...lines), CELLS);
    expect([begins('方法'), begins('方法', '有效。'), begins('序号', '方法')]).toEqual([
      false,
      false,
      true,
    ]);
    expect([begins('序号 方法'), begins('其他'), begins('基本', '要求', '方法')]).toEqual([
      true,
      false,
      true,
    ]);
  });
});

describe('titles', () => {
  const FORM = /^甲标准\((\p{Script=Han}{2})类\)$/u;
  const found = (...lines: string[]) =>
    titleBefore(pageLines(lines.join('\n')), lines.length, FORM, { 经济: 'economic' });
  test.each<[string[], [number, number] | null]>([
    [['甲标准(经济类)'], [0, 1]],
    [
      ['其他', '甲标准', '(经济类)'],
      [1, 2],
    ],
    [
      ['甲', '标准', '(经济类)'],
      [0, 3],
    ],
    [['甲', '标', '准', '(经济类)'], null],
    [['甲标准(文化类)'], null],
    [['甲标准(经济类)', '其他'], null],
  ])('%j', (lines, wanted) => {
    const title = found(...lines);
    expect(title && [title.at, title.size]).toEqual(wanted);
    if (title) expect([title.title, title.key]).toEqual(['甲标准(经济类)', 'economic']);
  });
});

/** What was read, a line each: kind, label, title, text; what stands below is indented. */
const outline = (nodes: readonly FileNode[], indent = ''): string[] =>
  nodes.flatMap((node) => {
    const { kind, children, ...rest } = node as FileNode & { children?: FileNode[] };
    const { label, title, text, points, column, dimension, term, english, definition } =
      rest as Record<string, unknown>;
    const own = { label, title, text, column, dimension, term, english, definition };
    const value = (points as { value?: number } | undefined)?.value;
    const said = Object.values({ ...own, value }).filter((one) => one !== undefined);
    return [[indent + kind, ...said].join(' '), ...outline(children ?? [], `${indent}  `)];
  });

describe('parts', () => {
  test('what is asked', () => {
    const at = cursor(
      '0.简介',
      '组织概况。',
      '1.领导(50分)',
      '说明:评价领导。',
      '1.1文化20分',
      '说明:评价文化。',
      '要点:',
      '(1)建立文化;',
      '（2）宣传文化。',
      '1.1.1结果',
      '要点',
      '(1)显示结果。',
      '1.2治理结果 30分',
      '如何治理。',
    );
    expect(outline(readCriteria(at, []))).toEqual([
      'CATEGORY 0 简介',
      '  PARAGRAPH 组织概况。',
      'CATEGORY 1 领导 50',
      '  LEAD 说明 评价领导。',
      '  ITEM 1.1 文化 20',
      '    LEAD 说明 评价文化。',
      '    LEAD 要点',
      '    POINT (1) 建立文化;',
      '    POINT (2) 宣传文化。',
      '    SUBITEM 1.1.1 结果 RESULT',
      '      LEAD 要点',
      '      POINT (1) 显示结果。',
      '  ITEM 1.2 治理结果 RESULT 30',
      '    PARAGRAPH 如何治理。',
    ]);
  });

  test('codes of two digits', () => {
    const at = cursor('10.领导(50分)', '10.12文化20分', '10.12.11结果', '10.123 文化');
    expect(outline(readCriteria(at, []))).toEqual([
      'CATEGORY 10 领导 50',
      '  ITEM 10.12 文化 20',
      '    SUBITEM 10.12.11 结果 RESULT',
      '      PARAGRAPH 10.123 文化',
    ]);
  });

  test('a category counts with points, a point below an item', () => {
    const at = cursor('1.1文化', '2.其他', '(1)建立文化。', '3.战略20分', '(1)制定战略。');
    expect(outline(readCriteria(at, []))).toEqual([
      'ITEM 1.1 文化',
      '  PARAGRAPH 2.其他',
      '  POINT (1) 建立文化。',
      'CATEGORY 3 战略 20',
      '  PARAGRAPH (1)制定战略。',
    ]);
  });

  test('how it is judged', () => {
    const at = cursor(
      '细则如下。',
      '序号',
      '方法',
      '1.领导50分',
      '1.1文化20分',
      '总体要求。',
      '文化建立:建立文化。',
      '适用过程评分指南',
      '治理结果',
      '30分',
      '1.2.1诚信20分',
      '1.2.1.1诚信记录',
      '记录良好。',
      '1.2.1.2说明诚信的情况,并举例。',
      '指引。',
      '适用于结果评分指南',
    );
    expect(outline(readAssessment(at, []))).toEqual([
      'PARAGRAPH 细则如下。',
      'TABLEHEAD 序号',
      'TABLEHEAD 方法',
      'CATEGORY 1 领导 50',
      '  ITEM 1.1 文化 BASIC 20',
      '    PARAGRAPH 总体要求。 OVERALL',
      '    POINT 文化建立 建立文化。 GUIDANCE',
      '    METHOD 适用过程评分指南',
      '  ITEM  治理结果 BASIC RESULT 30',
      '    SUBITEM 1.2.1 诚信 GUIDANCE 20',
      '      POINT 1.2.1.1 诚信记录 GUIDANCE',
      '        PARAGRAPH 记录良好。 GUIDANCE',
      '      POINT 1.2.1.2 说明诚信的情况,并举例。指引。 GUIDANCE',
      '      METHOD 适用于结果评分指南',
    ]);
  });

  test('terms', () => {
    const at = cursor(
      '使命(mission)',
      '组织存在的意义。',
      '公众 (public)',
      '质量管理',
      '(quality',
      'control)',
      '愿景(vi-sion)',
      '未来,见',
      '远景(scene)',
      '的说明。',
    );
    expect(outline(readTerms(at, []))).toEqual([
      'TERM 使命 mission 组织存在的意义。',
      'TERM 公众 public 质量管理(quality control)愿景(vi-sion)未来,见远景(scene)的说明。',
    ]);
  });

  test('a term without a definition, one wrapped, one inside a definition', () => {
    const at = cursor('公众(public)', '质量', '(quality)', '满足要求(need)', '的程度。', '其他');
    expect(outline(readTerms(at, []))).toEqual([
      'TERM 公众 public ',
      'TERM 质量 quality ',
      'TERM 满足要求 need 的程度。其他',
    ]);
  });

  test('what the principles say of the tables holds past a section of tables', () => {
    const table = ['分数', '描述', '0%或5%', '没有方法。', '10%', '有方法。'];
    const at = cursor(
      ...['1.评分原则', '先结果,后过程。'],
      ...['2.评分指南', ...table, '注:说明。'],
      ...['3.评分指南', ...table],
    );
    expect(outline(readScoring(at, [])).filter((line) => /GUIDE/.test(line))).toEqual([
      '  GUIDE RESULT',
      '  GUIDE RESULT',
    ]);
  });

  test('a table that no principle spoke of is of a process', () => {
    const at = cursor('1.评分指南', '分数', '描述', '0%或5%', '没有方法。', '10%', '有方法。');
    expect(outline(readScoring(at, []))).toContain('  GUIDE PROCESS');
  });

  test('references', () => {
    const at = cursor('[1] 甲准则', '杂物', '［ 12 ］', '乙准则(第', '二版)', '[13]丙准则');
    expect(outline(readReferences(at, []))).toEqual([
      'LISTITEM [1] 甲准则',
      'LISTITEM [12] 乙准则(第二版)',
      'LISTITEM [13] 丙准则',
    ]);
    expect(at.unread).toEqual([{ line: 2, text: '杂物' }]);
  });

  test('scoring', () => {
    const at = cursor(
      '1.评分原则',
      '评分分为过程和结果,过程用A-D评价。',
      '原则如下:',
      '• 方法;',
      '• 展开。',
      '2.过程评分指南',
      '分数',
      '描述',
      '0%或5%',
      '没有方法。',
      '没有展开,见备注:略。',
      '10%,',
      '15%',
      '有方法。(A)',
      '有展开。(D)',
      '注:说明。',
      '(1)少量。',
      '（2）大量。',
    );
    expect(outline(readScoring(at, []))).toEqual([
      'SECTION 1 评分原则',
      '  PARAGRAPH 评分分为过程和结果,过程用A-D评价。',
      '  PARAGRAPH 原则如下:',
      '  LISTITEM 方法;',
      '  LISTITEM 展开。',
      'SECTION 2 过程评分指南',
      '  TABLEHEAD 分数',
      '  TABLEHEAD 描述',
      '  GUIDE PROCESS',
      '  NOTE 注 说明。',
      '    NOTE (1) 少量。',
      '    NOTE (2) 大量。',
    ]);
  });

  test('a list without bullets stands behind the last colon', () => {
    const at = cursor('1.评分原则', '原则有二:', '甲乙。', '如下:', '方法。', '展开。');
    expect(outline(readScoring(at, []))).toEqual([
      'SECTION 1 评分原则',
      '  PARAGRAPH 原则有二:',
      '  PARAGRAPH 甲乙。',
      '  PARAGRAPH 如下:',
      '  LISTITEM 方法。',
      '  LISTITEM 展开。',
    ]);
  });
});

describe('guides', () => {
  const read = (lines: string[], factors?: string[]) => {
    const at = cursor(...lines);
    const guide = readGuide(at, [], 'RESULT', factors);
    return [
      guide?.bands.map(({ printed, level, lower, upper, steps, descriptors }) =>
        [
          `${level ?? ''} ${printed} ${lower}-${upper} ${steps ?? ''}`.trim(),
          ...descriptors.map(({ factor, text }) => `${factor ?? ''} ${text}`.trim()),
        ].join(' | '),
      ),
      guide?.rangeFirst,
      guide?.lines,
      at.unread.map(({ line, text }) => `${line} ${text}`),
    ];
  };

  test('range first', () => {
    const lines = ['0%', '没有。', '5%，10%、', '15% 或20%', '', '有。(A)', '很多。（Le）'];
    expect(read(lines)).toEqual([
      ['0% 0-0 0 | 没有。', '5%，10%、15%或20% 5-20 5,10,15,20 | A 有。 | Le 很多。'],
      true,
      '1-4,6-7',
      [],
    ]);
  });

  test('level and range behind', () => {
    const lines = ['没有。', '一般水平', '0~20', '• 有。', '• 很', '多。', '卓越水平', '21%—100%'];
    expect(read(lines)).toEqual([
      ['一般水平 0~20 0-20 | 没有。', '卓越水平 21%—100% 21-100 | 有。 | 很多。'],
      false,
      '1-8',
      [],
    ]);
  });

  test('what no range follows is left', () =>
    expect(read(['没有。', '0~20', '有。', '很多。'])).toEqual([
      ['0~20 0-20 | 没有。'],
      false,
      '1-2',
      ['3 有。', '4 很多。'],
    ]));

  test('nothing that is a range', () => {
    expect(read(['没有。'])).toEqual([undefined, undefined, undefined, ['1 没有。']]);
    expect(read(['10%,'])[0]).toBeUndefined();
    expect(read(['1000%', '有。'])[0]).toBeUndefined();
    expect(read([])).toEqual([undefined, undefined, undefined, []]);
  });

  test('factors by position where there are as many', () => {
    const two = ['0%', '甲。', '乙。', '5%', '丙。'];
    expect(read(two, ['A', 'D'])[0]).toEqual(['0% 0-0 0 | A 甲。 | D 乙。', '5% 5-5 5 | 丙。']);
    expect(read(two, ['A'])[0]).toEqual(['0% 0-0 0 | 甲。 | 乙。', '5% 5-5 5 | A 丙。']);
  });

  test('principles name dimensions in their order, and the factors of each', () => {
    expect(principlesOf('结果用Le-T-C-I,过程用A-D-L-I。')).toEqual({
      dimensions: ['RESULT', 'PROCESS'],
      factors: [
        ['Le', 'T', 'C', 'I'],
        ['A', 'D', 'L', 'I'],
      ],
    });
    expect(principlesOf('过程。')).toEqual({ dimensions: ['PROCESS'], factors: [] });
    expect(principlesOf('GB-T与ABC-D与A-Dxy')).toEqual({ dimensions: [], factors: [] });
  });
});

describe('pages', () => {
  const TITLE = '武汉市市长质量奖评定标准(试行)(制造类)';
  const wuhan = (...body: string[]) => grammars.wuhan([TITLE, '引言', ...body].join('\n'));

  test('a small page of 武汉', () => {
    const { files, unread } = wuhan(
      '前面的话。',
      '0.1 核心价值理念',
      '理念如下。',
      '1 范围',
      '本标准适用。',
      '3 术语和定义',
      '3.1 使命 mission',
      '组织的意义。',
      '3.2 公众',
      '社会主体。',
      '4 标准架构',
      '架构见图1。',
      '图 1 架 构',
      '5 评价要求',
      '5.1 组织概况',
      'a) 概况:说明概况。',
      '另一段。',
      'b）说明环境。',
      '注 1:说明。',
      '注2：说明。',
      '5.1.1 治理',
      '4.9 不是标题',
      '附件: 甲',
      '/a/220103/',
      'b.pdf',
    );
    expect(unread).toEqual([]);
    expect(
      files.map(({ rubric, edition, name, published }) => [rubric, edition, name, published]),
    ).toEqual([['wuhan/manufacturing', '2022', '2022 试行', '2022-01-03']]);
    expect(outline(files[0].body)).toEqual([
      'SECTION 引言',
      '  PARAGRAPH 前面的话。',
      '  SECTION 0.1 核心价值理念',
      '    PARAGRAPH 理念如下。',
      'SECTION 1 范围',
      '  PARAGRAPH 本标准适用。',
      'SECTION 3 术语和定义',
      '  TERM 3.1 使命 mission 组织的意义。',
      '  TERM 3.2 公众 社会主体。',
      'SECTION 4 标准架构',
      '  PARAGRAPH 架构见图1。',
      '  CAPTION 图 1 架构',
      'SECTION 5 评价要求',
      '  CATEGORY 5.1 组织概况',
      '    POINT a) 概况 说明概况。',
      '      PARAGRAPH 另一段。',
      '    POINT b) 说明环境。',
      '      NOTE 注 1 说明。',
      '      NOTE 注 2 说明。',
      '    ITEM 5.1.1 治理',
      '      PARAGRAPH 4.9 不是标题',
    ]);
    expect(files[0].source).toMatchObject({ text: TITLE, lines: '1-24' });
  });

  test('without a path no year is known; what precedes a chapter is unread', () => {
    const { files } = wuhan('甲。');
    expect(files[0]).toMatchObject({ edition: 'undated', source: { lines: '1-3' } });
    expect(files[0]).not.toHaveProperty('name');
    expect(files[0]).not.toHaveProperty('published');
  });

  test('numbers with a dot of full width, of headings and of terms', () => {
    const { files, unread } = wuhan(
      '3 术语和定义',
      '3．1 使命 mission',
      '组织的意义。',
      '3．2',
      '公众',
      '社会主体。',
      '3．2．1 主体 subject',
      '5 评价要求',
      '5．1 组织概况',
      '5．1．1 治理',
      '说明治理。',
    );
    expect(unread).toEqual([]);
    expect(outline(files[0].body)).toEqual([
      'SECTION 引言',
      'SECTION 3 术语和定义',
      '  TERM 3.1 使命 mission 组织的意义。',
      '  TERM 3.2 公众 社会主体。',
      '  PARAGRAPH 3．2．1 主体 subject',
      'SECTION 5 评价要求',
      '  CATEGORY 5.1 组织概况',
      '    ITEM 5.1.1 治理',
      '      PARAGRAPH 说明治理。',
    ]);
  });

  test('rubrics that a table of contents names alone', () => {
    const page = [
      '一、单位奖评定标准',
      '甲评定标准(制造',
      '类)',
      '甲评定标准(服务类)',
      '二、个人奖评定标准(试行)',
      '甲评定标准(制造类)',
      '引言',
      '文。',
    ];
    expect(grammars.wuhan(page.join('\n')).absent).toEqual([
      { title: '甲评定标准(服务类)' },
      { title: '个人奖评定标准(试行)' },
    ]);
  });

  test('a small page of 深圳', () => {
    const { files, unread } = grammars.shenzhen(
      [
        '附件1 通知',
        '附件3',
        '发布时间:2019-9-3',
        '甲评定标准(经济类)',
        '一、前言',
        '前面的话。',
        '1.使命。说明使命。',
        '2、愿景:说明愿景。',
        '甲评定标准',
        '(文化类组织/项目奖)',
        '杂物',
        '一．前言',
        '另一段话。',
        '附录一:参考文献',
        '[1]甲准则',
        '网站首页',
      ].join('\n'),
    );
    expect(
      files.map(({ rubric, edition, published, source }) => [rubric, edition, published, source]),
    ).toEqual([
      [
        'shenzhen/economic',
        '2019',
        '2019-09-03',
        { text: '附件3 甲评定标准(经济类),网页发布于 2019/9/3', lines: '4-8' },
      ],
      [
        'shenzhen/culture',
        '2019',
        '2019-09-03',
        { text: '附件3 甲评定标准(文化类组织/项目奖),网页发布于 2019/9/3', lines: '9-15' },
      ],
    ]);
    expect(files.map(({ facts }) => facts.lines)).toEqual([4, '9-10']);
    expect(files.map(({ body }) => outline(body))).toEqual([
      [
        'SECTION 一 前言',
        '  PARAGRAPH 前面的话。',
        '  LISTITEM 1 使命 说明使命。',
        '  LISTITEM 2 愿景 说明愿景。',
      ],
      [
        'SECTION 一 前言',
        '  PARAGRAPH 另一段话。',
        'SECTION 附录一 参考文献',
        '  LISTITEM [1] 甲准则',
      ],
    ]);
    expect(unread).toEqual([{ line: 11, text: '杂物' }]);
  });

  test.each([
    ['2019-9-3', '2019-09-03'],
    ['2019-12-13', '2019-12-13'],
    ['2019年10月8日', '2019-10-08'],
    ['2019/11/05', '2019-11-05'],
  ])('a page of 深圳 of %s', (printed, published) => {
    const page = [`发布时间：${printed}`, '甲评定标准(经济类)', '一、前言', '前面的话。'];
    expect(grammars.shenzhen(page.join('\n')).files[0]).toMatchObject({ published });
  });

  test('a number in brackets behind a word is no reference, and what it stands in is the site’s', () => {
    const page = ['甲评定标准(经济类)', '一、前言', '前面的话。', '附录一:参考文献', '[1]甲准则'];
    const { files } = grammars.shenzhen([...page, '网站首页', '浏览[12]次'].join('\n'));
    expect(outline(files[0].body).slice(2)).toEqual([
      'SECTION 附录一 参考文献',
      '  LISTITEM [1] 甲准则',
    ]);
    expect(files[0].source?.lines).toBe('1-5');
  });

  test('a page of 深圳 that does not say when it was published, nor as which annex', () => {
    const { files } = grammars.shenzhen('甲评定标准(经济类)\n一、前言\n前面的话。');
    expect(files[0]).toMatchObject({
      rubric: 'shenzhen/economic',
      edition: 'undated',
      source: { text: '甲评定标准(经济类)', lines: '1-3' },
    });
    expect(files[0]).not.toHaveProperty('published');
  });

  test.each([
    ['wuhan', '武汉市市长质量奖评定标准(制造类)', '引言', 'wuhan/manufacturing'],
    ['wuhan', '武汉市市长质量奖评定标准(服务类)', '引言', 'wuhan/service'],
    ['shenzhen', '甲评定标准(经济类)', '一、前言', 'shenzhen/economic'],
    ['shenzhen', '甲评定标准(文化类)', '一、前言', 'shenzhen/culture'],
    ['shenzhen', '甲评定标准(社会类)', '一、前言', 'shenzhen/social'],
    ['shenzhen', '甲评定标准(生态类)', '一、前言', 'shenzhen/ecology'],
    ['shenzhen', '甲评定标准(管理类)', '一、前言', 'shenzhen/management'],
    ['shenzhen', '甲评定标准(服务类)', '一、前言', 'shenzhen/service'],
  ] as const)('%s: %s', (name, title, first, rubric) =>
    expect(
      grammars[name]([title, first, '前面的话。'].join('\n')).files.map((file) => file.rubric),
    ).toEqual([rubric]),
  );

  const chapter = (...lines: string[]) =>
    outline(wuhan('5 评价要求', ...lines).files[0].body).slice(1);
  test.each<[string, string[], string[]]>([
    [
      'a number with more digits than a code has is no code',
      ['5.1 治理', '5.123 万元以上', '5.1.234 万元以上'],
      ['  CATEGORY 5.1 治理', '    PARAGRAPH 5.123 万元以上', '    PARAGRAPH 5.1.234 万元以上'],
    ],
    [
      'codes of two digits, and of another width',
      ['5.12 治理', '5.12．1 诚信'],
      ['  CATEGORY 5.12 治理', '    ITEM 5.12.1 诚信'],
    ],
    [
      'the code of another chapter, or none of this one',
      ['50.1 治理', '5 治理'],
      ['  PARAGRAPH 50.1 治理', '  PARAGRAPH 5 治理'],
    ],
    [
      'a code behind a word refers to it',
      ['5.1 治理', '见5.2 诚信', '5.2 诚信'],
      ['  CATEGORY 5.1 治理', '    PARAGRAPH 见5.2 诚信', '  CATEGORY 5.2 诚信'],
    ],
    [
      'a caption ends with its line, or with the next where it has not begun',
      ['图 1 治理架构', '架构见上。', '图 2', '评审流程', '流程见上。'],
      [
        '  CAPTION 图 1 治理架构',
        '  PARAGRAPH 架构见上。',
        '  CAPTION 图 2 评审流程',
        '  PARAGRAPH 流程见上。',
      ],
    ],
    [
      'letters count with a bracket, figures with a number',
      ['a) 治理', 'a 治理', 'b.治理', '图 治理', '图1治理', '图 12 治理'],
      [
        '  POINT a) 治理',
        '    PARAGRAPH a 治理',
        '    PARAGRAPH b.治理',
        '    PARAGRAPH 图 治理',
        '    PARAGRAPH 图1治理',
        '    CAPTION 图 12 治理',
      ],
    ],
  ])('a chapter of 武汉: %s', (_, lines, wanted) =>
    expect(chapter(...lines)).toEqual(['SECTION 5 评价要求', ...wanted]),
  );

  test('letters are points of what is asked, and of nothing else', () =>
    expect(
      outline(wuhan('1 范围', '适用于:', 'a) 组织;', '5 评价要求', 'a) 制度。').files[0].body),
    ).toEqual([
      'SECTION 引言',
      'SECTION 1 范围',
      '  PARAGRAPH 适用于:',
      '  PARAGRAPH a) 组织;',
      'SECTION 5 评价要求',
      '  POINT a) 制度。',
    ]));

  const prose = (...lines: string[]) =>
    outline(grammars.shenzhen(['甲评定标准(经济类)', ...lines].join('\n')).files[0].body);
  test.each<[string, string[], string[]]>([
    [
      'an item of a list goes on behind a full stop, a paragraph does not',
      [
        '一、前言',
        '前面的话。',
        '后面的话。',
        '1.使命。说明使命。',
        '再说使命。',
        '2.愿景。未来。',
      ],
      [
        'SECTION 一 前言',
        '  PARAGRAPH 前面的话。',
        '  PARAGRAPH 后面的话。',
        '  LISTITEM 1 使命 说明使命。再说使命。',
        '  LISTITEM 2 愿景 未来。',
      ],
    ],
    [
      'an appendix begins with its number, and not behind a word that refers to it',
      ['一、前言', '前面的话。', '见附录一:参考文献', '附录一:参考文献', '[1]甲准则'],
      [
        'SECTION 一 前言',
        '  PARAGRAPH 前面的话。',
        '  PARAGRAPH 见附录一:参考文献',
        'SECTION 附录一 参考文献',
        '  LISTITEM [1] 甲准则',
      ],
    ],
  ])('a part of 深圳: %s', (_, lines, wanted) => expect(prose(...lines)).toEqual(wanted));
});
