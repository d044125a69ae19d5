import type { FileNode } from '../../../rubrics/library/shape';
import {
  category,
  criteria,
  guide,
  issues,
  item,
  para,
  point,
  reference,
  references,
  scoring,
  section,
  term,
  terms,
  tree,
} from './small';

/** Where a rule begins and where it ends: what is quoted of a text just here and just there. */

const said = (...texts: string[]): FileNode[] => [
  section(
    'principles',
    '原则',
    texts.map((text) => para(text)),
  ),
];
type Bands = Parameters<typeof guide>[1];
const bands = (...all: Bands): FileNode[] => [scoring(guide('PROCESS', all))];
/** Bands of these ranges that say nothing. */
const ranges = (...all: [number, number][]): FileNode[] =>
  bands(...all.map(([lower, upper]): Bands[number] => [lower, upper, undefined, '甲。']));
const printed = (...all: [number, number, string][]): FileNode[] => {
  const made = guide('PROCESS', []);
  return [
    scoring({
      ...made,
      bands: all.map(([lower, upper, text]) => ({
        lower,
        upper,
        printed: text,
        descriptors: [{ text: '甲。' }],
      })),
    }),
  ];
};
const stepped = (steps: number[], lower: number): FileNode[] => {
  const made = guide('PROCESS', []);
  const band = (from: number, to: number, own?: number[]) => ({
    lower: from,
    upper: to,
    printed: `${from}~${to}`,
    ...(own && { steps: own }),
    descriptors: [{ text: '甲。' }],
  });
  return [scoring({ ...made, bands: [band(0, 20, steps), band(lower, 100)] })];
};
/** Siblings of which the first `lacking` have no section of the name that the others have. */
const sections = (all: number, lacking: number, ...more: FileNode[]): FileNode[] => [
  criteria(
    ...Array.from({ length: all }, (_, i) =>
      item(`第${i}条`, 1, [i < lacking ? point('制度。') : item('概述')]),
    ),
    ...more,
  ),
];

/** Sections of one name of which the last `odd` begin otherwise. */
const openings = (all: number, odd: number): FileNode[] => [
  criteria(
    ...Array.from({ length: all }, (_, i) =>
      item(`第${i}条`, 1, [
        item('概述', undefined, [
          para(i < all - odd ? '本条目用于评价组织的工作。' : '本条目评价组织的工作。'),
        ]),
      ]),
    ),
  ),
];
const whole = (times: number, text: string): FileNode[] =>
  said(...Array.from({ length: times }, () => '坚持以人为本。'), text);
const strokes = (times: number, without: number): FileNode[] =>
  said(
    ...Array.from({ length: times }, (_, i) => `第${i}项:顾客/公众满意。`),
    ...Array.from({ length: without }, (_, i) => `第${i}项:顾客公众满意。`),
  );
const english = (text: string): FileNode[] => [terms(term('质量', text, '甲。'))];
const words = (...all: (string | undefined)[]) =>
  all.map((text, i) => term('甲乙丙丁戊'.charAt(i), text, '义。'));
const caption: FileNode = { kind: 'CAPTION', title: '图 1 架构' };
const numbered = (label: string): FileNode => item('甲', 1, [], { label });

const run = (length: number) => '甲乙丙丁戊己庚辛壬癸子丑寅卯辰'.slice(0, length);
const shared = (length: number): FileNode[] =>
  said(
    `质量概念已经超越传统范畴${run(length)}围绕目标协调运作形成模式。`,
    `顾客满意需要定期测量评价${run(length)}改进服务提高公众信任程度。`,
  );

const TABLE: [rule: string, what: string, text: FileNode[], quotes: string[]][] = [
  ['guides/bands', 'from 0 to 100', ranges([0, 20], [21, 60], [61, 100]), []],
  ['guides/bands', 'an edge that two share', ranges([0, 20], [20, 100]), ['0~20|20~100']],
  ['guides/bands', 'one percent in two bands', ranges([0, 21], [20, 100]), ['0~21|20~100']],
  [
    'guides/bands',
    'a band that is one edge',
    printed([0, 0, '零'], [0, 100, '0~100']),
    ['零|0~100'],
  ],
  ['guides/bands', 'a gap', ranges([0, 20], [22, 100]), ['0~20|22~100']],
  ['guides/bands', 'nothing at the bottom', ranges([1, 100]), ['1~100']],
  ['guides/bands', 'nothing at the top', ranges([0, 99]), ['0~99']],
  ['guides/bands', 'just more than half', ranges([0, 51]), ['0~51']],
  ['guides/bands', 'points that are no percentages', ranges([0, 50]), []],
  ['guides/bands', 'falling', ranges([61, 100], [21, 60], [0, 20]), []],
  [
    'guides/bands',
    'neither rising nor falling',
    ranges([21, 60], [61, 100], [0, 20]),
    ['21~60|61~100|0~20'],
  ],
  ['guides/bands', 'steps as wide as the gap', stepped([0, 10, 20], 30), []],
  ['guides/bands', 'steps not so wide', stepped([0, 10, 20], 31), ['0~20|31~100']],
  ['guides/bands', 'the widest of uneven steps', stepped([0, 5, 20], 35), []],
  ['guides/bands', 'numbers that rise', printed([0, 100, '0|50|100']), []],
  ['guides/bands', 'numbers that fall', printed([0, 100, '100~0']), ['100~0']],
  ['guides/bands', 'a number twice', printed([0, 100, '0|50|50|100']), ['0|50|50|100']],
  ['guides/bands', 'parts of a number', printed([0, 100, '0.5~10']), []],
  ['guides/bands', 'ends that are turned', printed([100, 0, '全部']), ['全部', '全部']],

  [
    'guides/weaker-word',
    'the same two characters behind',
    bands([0, 50, undefined, '大部分目标。'], [51, 100, undefined, '少量目标。']),
    ['少量目标。|大部分目标。'],
  ],
  [
    'guides/weaker-word',
    'one character behind is too few',
    bands([0, 50, undefined, '大部分事'], [51, 100, undefined, '少量事']),
    [],
  ],
  [
    'guides/weaker-word',
    'one character before is too few',
    bands([0, 50, undefined, '有大部分甲项。'], [51, 100, undefined, '有少量乙项。']),
    [],
  ],
  [
    'guides/weaker-word',
    'two characters before are enough',
    bands([0, 50, undefined, '实现大部分甲项。'], [51, 100, undefined, '实现少量乙项。']),
    ['实现少量乙项。|实现大部分甲项。'],
  ],
  [
    'guides/weaker-word',
    'equally strong',
    bands([0, 50, undefined, '大部分目标。'], [51, 100, undefined, '大部分目标。']),
    [],
  ],

  [
    'references/duplicate',
    'a technical specification',
    [references(reference('甲准则 ISO/TS 9002'), reference('乙准则 ISO/TS 9002-2016'))],
    ['乙准则 ISO/TS 9002-2016'],
  ],
  [
    'structure/list-item',
    'a bibliography ends as it likes',
    [references(reference('甲;'), reference('乙。'), reference('丙;'))],
    [],
  ],
  [
    'structure/label-prefix',
    'below what has no number',
    [criteria(item('甲', 1, [item('子', undefined, [], { label: '2.1' })], { label: null }))],
    [],
  ],
  [
    'structure/label-prefix',
    'below another number',
    [criteria(item('甲', 1, [item('子', undefined, [], { label: '2.1' })], { label: '1.1' }))],
    ['2.1'],
  ],
  [
    'structure/label-gap',
    'what bears no number takes one',
    [
      criteria(
        item('甲', 1),
        item('乙', 1, [], { label: null }),
        item('丙', 1, [], { label: '3' }),
      ),
    ],
    [],
  ],

  ['structure/uneven-children', 'one of five', sections(5, 1), ['']],
  ['structure/uneven-children', 'one of four is no pattern', sections(4, 1), []],
  ['structure/uneven-children', 'two of eight: three quarters', sections(8, 2), ['', '']],
  ['structure/uneven-children', 'two of seven', sections(7, 2), []],
  ['structure/uneven-children', 'none', sections(5, 0), []],
  [
    'structure/uneven-children',
    'what has nothing below it is not asked',
    sections(5, 0, item('空', 1, [])),
    [],
  ],
  [
    'structure/uneven-children',
    'nor what is of another kind',
    sections(5, 0, category('类', 1, [point('制度。')])),
    [],
  ],

  [
    'wording/enumeration',
    'of four, the last but one is known by what begins and what ends them',
    said(
      '坚持创新、协调、绿色、共享理念。',
      '贯彻创新、协调、绿色、共享发展。',
      '落实创新、协调、绿化、共享。',
    ),
    ['协调、绿化、共享'],
  ],
  [
    'wording/enumeration',
    'and so is the second',
    said(
      '坚持创新、协调、绿色、共享理念。',
      '贯彻创新、协调、绿色、共享发展。',
      '落实创新、协同、绿色、共享方针。',
    ),
    ['创新、协同、绿色'],
  ],
  [
    'wording/enumeration',
    'one side alone is no other enumeration',
    said('甲项、生态、绿色、共享。', '乙项、生态、绿色、共享。', '丙项、生态、绿化、共享。'),
    [],
  ],
  [
    'wording/enumeration',
    'twice is no slip',
    said(
      '创新、协调、绿色、共享。',
      '创新、协调、绿色、共享。',
      '创新、协调、绿化、共享。',
      '创新、协调、绿化、共享。',
    ),
    [],
  ],
  [
    'wording/enumeration',
    'one time is no custom',
    said('创新、协调、绿色、共享。', '创新、协调、绿化、共享。'),
    [],
  ],
  [
    'wording/enumeration',
    'two characters are another word',
    said('创新、协调、绿色、共享。', '创新、协调、绿色、共享。', '创新、协调、安全、共享。'),
    [],
  ],
  ['wording/openings', 'one of four', openings(4, 1), ['本条目评价组']],
  ['wording/openings', 'three are no custom', openings(3, 1), []],
  ['wording/openings', 'two of seven', openings(7, 2), ['本条目评价组', '本条目评价组']],
  ['wording/openings', 'two of five', openings(5, 2), []],
  ['wording/cut-short', 'four times the whole', whole(4, '人为本。'), ['，人为本。'.slice(1)]],
  ['wording/cut-short', 'three times', whole(3, '人为本。'), []],
  ['wording/cut-short', 'twice, where it is quoted', whole(2, '“人为本”。'), ['“人为本”。']],
  ['wording/cut-short', 'once, where it is quoted', whole(1, '“人为本”。'), []],
  ['wording/cut-short', 'inside a word', whole(4, '坚持人为本。'), []],
  [
    'wording/cut-short',
    'a heading is no sentence',
    [...whole(4, '略。'), criteria(item('人为本', 1))],
    [],
  ],
  ['wording/slash', 'five with a stroke', strokes(5, 1), ['顾客公众']],
  ['wording/slash', 'four', strokes(4, 1), []],
  ['wording/slash', 'half as many without', strokes(6, 3), ['顾客公众', '顾客公众', '顾客公众']],
  ['wording/slash', 'more than half', strokes(6, 4), []],
  [
    'wording/english-spaces',
    'a short word before a long',
    english('ofperformance'),
    ['ofperformance'],
  ],
  [
    'wording/english-spaces',
    'three words',
    english('qualityperformancedata'),
    ['qualityperformancedata'],
  ],
  ['wording/repeated', 'ten characters', said('组织应建立质量制度。组织应建立质量制度。'), []],
  [
    'wording/repeated',
    'as many as make a sentence',
    said('组织应建立质量的制度。组织应建立质量的制度。'),
    ['组织应建立质量的制度'],
  ],
  ['terms/english', 'one of three has none', [terms(...words('a', 'b', undefined))], ['丙']],
  ['terms/english', 'two of five', [terms(...words('a', 'b', 'c', undefined, undefined))], []],
  [
    'terms/english',
    'one word twice',
    [terms(term('使命', 'a', '甲。'), term('使命', 'b', '乙。'))],
    ['使命'],
  ],
  [
    'terms/english',
    'the same English',
    [terms(term('使命', 'A  b', '甲。'), term('愿景', 'a B', '乙。'))],
    ['a B'],
  ],
  ['terms/english-case', 'one of three', [terms(...words('mission', 'vision', 'Risk'))], ['Risk']],
  ['terms/english-case', 'one of two is a custom', [terms(...words('mission', 'Risk'))], []],
  [
    'terms/english-case',
    'what is no English word is a name',
    [terms(...words('mission', 'vision', 'Shenzhen'))],
    [],
  ],
  [
    'terms/definition-form',
    'one sentence, and two',
    [terms(term('公众', 'public', '甲。乙'))],
    [''],
  ],
  [
    'terms/unused',
    'only in the definition of another',
    [terms(term('标杆', 'a', '甲。'), term('对标', 'b', '与标杆相比。'))],
    ['标杆', '对标'],
  ],
  ['terms/unused', 'in its own definition', [terms(term('标杆', 'a', '标杆是甲。'))], ['标杆']],
  [
    'terms/names',
    'what calls itself by a shorter name',
    [section('values', '核心价值理念', [para('核心理念源自实践。')])],
    ['核心理念'],
  ],
  [
    'terms/names',
    'what calls itself by its own name',
    [section('values', '核心价值理念', [para('核心价值理念源自实践。')])],
    [],
  ],
  [
    'terms/names',
    'what ends otherwise is another thing',
    [section('values', '核心价值理念', [para('核心理论源自实践。')])],
    [],
  ],
  [
    'terms/names',
    'three characters are no name',
    [section('values', '核心价值理念', [para('核心念源自实践。')])],
    [],
  ],
  [
    'terms/names',
    'a short heading has no shorter name',
    [section('values', '核心理念', [para('核理念，源自实践。')])],
    [],
  ],
  [
    'terms/names',
    'other characters are another name',
    [section('values', '核心价值理念', [para('核实理念源自实践。')])],
    [],
  ],
  [
    'structure/terminator',
    'three of five without a full stop',
    said('第一段。', '第二段。', '第三段', '第四段', '第五段'),
    [],
  ],
  [
    'structure/terminator',
    'two of five',
    said('第一段。', '第二段。', '第三段。', '第四段', '第五段'),
    ['第四段', '第五段'],
  ],
  ['structure/terminator', 'one of two', said('第一段。', '第二段'), []],
  [
    'structure/terminator',
    'a guide has a rule of its own',
    bands([0, 9, undefined, '甲;', '乙,']),
    [],
  ],
  [
    'structure/colon-end',
    'a figure follows',
    [section('values', '理念', [para('见下图:'), caption, para('略。')])],
    ['见下图:'],
  ],
  [
    'structure/colon-end',
    'a list below',
    [section('values', '理念', [para('包括:', { children: [point('甲。')] })])],
    [],
  ],
  [
    'structure/label-missing',
    'one of two others',
    [criteria(item('一', 1), item('二', 1, [], { scheme: undefined }))],
    [],
  ],
  [
    'structure/label-missing',
    'two others bear numbers',
    [criteria(item('一', 1), item('二', 1), item('三', 1, [], { scheme: undefined }))],
    ['三'],
  ],
  [
    'structure/label-duplicate',
    'falling',
    [criteria(numbered('1.1'), numbered('1.3'), numbered('1.2'))],
    ['1.2'],
  ],
  [
    'structure/label-duplicate',
    'again, later',
    [criteria(numbered('1.1'), numbered('1.2'), numbered('1.1'))],
    ['1.1'],
  ],
  ['structure/label-gap', 'from zero', [criteria(numbered('0.0'), numbered('0.1'))], []],
  [
    'structure/label-gap',
    'at the beginning',
    [criteria(numbered('1.2'), numbered('1.3'))],
    ['1.2'],
  ],
  [
    'references/uncited',
    'a name of three characters is found anywhere',
    [...said('依据甲条例起草。'), references(reference('甲条例'))],
    ['甲条例'],
  ],
  ['references/uncited', 'by its label', [...said('见[1]。'), references(reference('甲条例'))], []],
  [
    'references/uncited',
    'by its number, whatever stands between',
    [...said('按GBT 19580执行。'), references(reference('甲准则 GB/T 19580-2012'))],
    [],
  ],
  [
    'references/uncited',
    'in the bibliography alone',
    [
      section('references', '参考文献', [
        para('依据质量奖管理办法。'),
        reference('质量奖管理办法'),
      ]),
    ],
    ['质量奖管理办法'],
  ],
  [
    'structure/brackets',
    'halves of two kinds, in the order of the text',
    said('组织（项目负责人应当建立制度］建立质量管理体系'),
    ['组织（项目负责人应', '应当建立制度］建立质量管理'],
  ],
  [
    'wording/pasted',
    'fifteen characters that two unrelated paragraphs share',
    shared(15),
    [run(15)],
  ],
  ['wording/pasted', 'fourteen', shared(14), []],
  [
    'references/duplicate',
    'a part of a standard',
    [references(reference('甲准则 GB/T 1.10'), reference('乙准则 GB/T 1.11'))],
    [],
  ],
  [
    'references/dangling',
    'what only names a figure further on bears no number',
    [...said('架构见图1。'), section('values', '理念', [{ kind: 'CAPTION', title: '架构图1' }])],
    ['图1'],
  ],
  [
    'wording/enumeration',
    'the first stands behind whatever leads to it',
    said(
      '坚持创新、协调、绿色、共享。',
      '贯彻创新、协调、绿色、共享。',
      '落实创新、协调、绿色、共享。',
      '推动创薪、协调、绿色、共享。',
    ),
    [],
  ],
  ['wording/spaces', 'further on than a figure', said('架构图说明质 量。'), ['说明质 量。']],
  [
    'wording/soundalike',
    'what stands before tells, where it is usual',
    said('健全法治。', '健全法治;', '健全法治,', '健全法制'),
    ['健全法制'],
  ],
  ['wording/soundalike', 'twice is not usual', said('健全法治。', '健全法治;', '健全法制'), []],
];

test.each(TABLE)('%s: %s', (rule, _what, text, quotes) =>
  expect(issues(rule, text).map((issue) => issue.quotes.join('|'))).toEqual(quotes),
);

test('one edge that is a band of its own overlaps; two bands that meet share an edge', () => {
  const told = (text: FileNode[]) => issues('guides/bands', text).map(({ message }) => message.en);
  expect(told(printed([0, 0, '零'], [0, 100, '全部']))[0]).toMatch(/overlap$/);
  expect(told(ranges([0, 20], [20, 100]))[0]).toMatch(/neighbouring bands share 20,/);
});

describe('among parallel rubrics', () => {
  const among = (...texts: FileNode[][]) =>
    new Map(texts.map((text, i) => [`test/sister${i}`, tree(text, undefined, `test/sister${i}`)]));
  const found = (rule: string, text: FileNode[], ...sisters: FileNode[][]) =>
    issues(rule, tree(text), { parallel: among(...sisters) }).map(({ quotes }) => quotes.join('|'));
  const used = said('组织对照标杆。');
  const defining = [...used, terms(term('标杆', 'benchmark', '最佳做法。'))];

  test('a term is missing where all but one define it, two at least', () => {
    const rule = 'terms/undefined';
    expect(found(rule, used, defining)).toEqual([]);
    expect(found(rule, used, defining, used)).toEqual([]);
    expect(found(rule, used, defining, defining)).toEqual(['标杆']);
    expect(found(rule, used, defining, defining, used)).toEqual(['标杆']);
    expect(found(rule, used, defining, defining, used, used)).toEqual([]);
    expect(found(rule, defining, defining, defining)).toEqual([]);
    expect(found(rule, said('无。'), defining, defining)).toEqual([]);
  });

  test('a definition stands against that of all but two, two at least', () => {
    const rule = 'terms/parallel-definition';
    const defined = (text: string) => [terms(term('组织', 'organization', text))];
    const [mine, usual, other] = ['包括国家机关。', '包括党政机关。', '另一种说法。'].map(defined);
    expect(found(rule, mine, usual)).toEqual([]);
    expect(found(rule, mine, usual, usual)).toEqual(['国家']);
    expect(found(rule, mine, usual, other)).toEqual([]);
    expect(found(rule, mine, usual, usual, other, other)).toEqual(['国家']);
    const others = ['甲。', '乙。', '丙。'].map(defined);
    expect(found(rule, mine, usual, usual, ...others)).toEqual([]);
    expect(found(rule, mine, usual, usual, mine)).toEqual([]);
    expect(found(rule, usual, usual, usual)).toEqual([]);
  });

  test('what a text has in three places for the same of its parallels is its own way', () => {
    const [own, usual] = ['加弦', '加强'].map(
      (word) => (count: number) =>
        said(
          ...['甲方能力', '乙方能力', '丙方能力'].map((what, i) =>
            i < count ? `组织应当${word}${what}建设工作。` : `组织应当加强${what}建设工作。`,
          ),
        ),
    );
    const counts = [1, 2, 3].map(
      (count) => found('wording/vote', own(count), usual(3), usual(3), usual(3)).length,
    );
    expect(counts).toEqual([1, 2, 0]);
  });
});
