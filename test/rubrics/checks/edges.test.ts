import { check } from '../../../rubrics/checks';
import type { FileClause, FileNode } from '../../../rubrics/library/shape';
import {
  assessment,
  category,
  criteria,
  guide,
  issues,
  item,
  method,
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
/** Clauses without a title of which the last opens otherwise. */
const opened = (kind: 'POINT' | 'ITEM', all: number): FileNode[] =>
  Array.from({ length: all }, (_, i) => ({
    kind,
    children: [para(i < all - 1 ? '本条目用于评价组织的工作。' : '本条目评价组织的工作。')],
  }));
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
const shared = (length: number, latin = ''): FileNode[] => {
  const text = run(length).replace(latin, latin && 'QC');
  return said(
    `质量概念已经超越传统范畴${text}围绕目标协调运作形成模式。`,
    `顾客满意需要定期测量评价${text}改进服务提高公众信任程度。`,
  );
};
/** A run that stands in the middle of 质量, and elsewhere between words. */
const pastedInto = (run: string): FileNode[] =>
  said(
    `组织应当全面提高质${run}量并且满足顾客需求。`,
    `顾客满意需要定期测量评价,${run},改进服务提高公众信任程度。`,
  );

const note = (text: string): FileNode[] => [scoring({ kind: 'NOTE', title: '注', text })];
const introduced = (title: string): FileNode[] => [
  section('preface', title, [para('组织应识别机会。')]),
];
const one = (text: string) => para(text);
const lead = (text: string): FileClause => ({ kind: 'LEAD', title: '说明', runIn: ':', text });
/** A section whose first words are these. */
const within = (title: string, start: string): FileNode[] => [
  section('values', title, [para(`${start}源自实践。`)]),
];
const TWICE = '质量改进与持续改进';

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
  [
    'wording/enumeration',
    'what leads to the first and what follows the last is no member',
    said(
      ...Array.from({ length: 2 }, () => '做到创新、协调、绿色、共享理念。'),
      '得到创新、协调、绿色、共享信念。',
    ),
    [],
  ],
  ['wording/openings', 'points have no name', [criteria(item('目标', 1, opened('POINT', 5)))], []],
  [
    'wording/openings',
    'nor have headings without a title',
    [criteria(category('目标', 1, opened('ITEM', 5)))],
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
  [
    'wording/repeated',
    'whatever blanks stand between sentences',
    said('Results are reviewed;  Results are reviewed;'),
    ['Results are reviewed'],
  ],
  [
    'guides/weaker-word',
    'what turns a word may stand before it',
    bands(
      [0, 50, undefined, '虽实现了大部分相关目标。'],
      [51, 100, undefined, '虽实现了某些相关目标。'],
    ),
    [],
  ],
  [
    'guides/weaker-word',
    'but in its own clause',
    bands(
      [0, 50, undefined, '虽有方法,实现了大部分相关目标,仍有问题。'],
      [51, 100, undefined, '虽有方法;实现了某些相关目标;仍有问题。'],
    ),
    ['虽有方法;实现了某些相关目标;仍有问题。|虽有方法,实现了大部分相关目标,仍有问题。'],
  ],
  [
    'points/meaning',
    'a bonus is one where a clause farther below says so',
    [
      criteria(
        category('加分项', undefined, [
          item('创新', undefined, [
            item('专利', 5, [para('略。')], { scoreRole: 'BONUS' }),
            para('每项均须提供证明。'),
          ]),
        ]),
      ),
    ],
    [],
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
    'terms/definition-form',
    'what begins with another word, of which the term is a part',
    [terms(term('公众', 'public', '公众服务所指向的社会主体'))],
    [],
  ],
  ['terms/definition-form', 'its own', [terms(term('公众', 'public', '公众是主体'))], ['公众是主']],
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
    'wording/pasted',
    'fewer that stand between two halves of a word',
    pastedInto('甲乙丙丁戊己庚辛壬癸'),
    ['甲乙丙丁戊己庚辛壬癸'],
  ],
  [
    'wording/pasted',
    'what stands before them is a word with their first character',
    pastedInto('地乙丙丁戊己庚辛壬癸'),
    [],
  ],
  [
    'wording/pasted',
    'a Latin word counts one, and what follows it is counted',
    shared(15, '丙'),
    ['甲乙QC丁戊己庚辛壬癸子丑寅卯辰'],
  ],
  ['wording/pasted', 'a Latin word counts no more', shared(14, '丙'), []],
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
  [
    'wording/unusual-character',
    'two characters the other way round, usual with what stands on either side',
    said('持续提高业专水平。', '持续提高专业水平。', '评价提高专业水平。'),
    ['提高业专水平'],
  ],
  [
    'wording/unusual-character',
    'with what stands before them, where nothing stands behind',
    said('持续提高业专。', '持续提高专业水平。', '评价提高专业水平。'),
    ['提高业专。'],
  ],
  [
    'wording/unusual-character',
    'on one side alone',
    said('持续提高业专水平。', '持续提高专业能力。', '评价提高专业能力。'),
    [],
  ],
  [
    'wording/unusual-character',
    'a character where a particle often stands',
    said('实施有效德战略。', '实施有效的战略。', '评价高效的战略。'),
    ['有效德战略'],
  ],
  [
    'wording/unusual-character',
    'twice behind what stands before it is no slip',
    said('实施有效德战略。', '评价有效德。', '实施有效的战略。', '评价高效的战略。'),
    [],
  ],
  [
    'wording/unusual-character',
    'nor is it before what stands behind it',
    said('实施有效德战略。', '评价持续德战略。', '实施有效的战略。', '评价高效的战略。'),
    [],
  ],
  [
    'wording/unusual-character',
    'a particle behind a character is a word of its own, however usual the other is',
    said('责任应由本级承在。', ...Array.from({ length: 9 }, (_, i) => `第${i}项:平台承载能力。`)),
    [],
  ],
  [
    'wording/unusual-character',
    'where it is no particle it is none',
    said('责任应由本级承再。', ...Array.from({ length: 9 }, (_, i) => `第${i}项:平台承载能力。`)),
    ['本级承再。'],
  ],
  ['wording/spaces', 'further on than a figure', said('架构图说明质 量。'), ['说明质 量。']],
  [
    'wording/soundalike',
    'what stands before tells, where it is usual',
    said('健全法治。', '健全法治;', '健全法治,', '健全法制'),
    ['健全法制'],
  ],
  ['wording/soundalike', 'twice is not usual', said('健全法治。', '健全法治;', '健全法制'), []],
  [
    'wording/soundalike',
    'what stands before tells, also further on in a sentence',
    said('应当健全法治。', '继续健全法治;', '逐步健全法治,', '不断健全法制'),
    ['健全法制'],
  ],
  [
    'wording/soundalike',
    'what stands behind tells, where it stands twice',
    said('建设法治政府。', '落实法治政府要求。', '推进法制政府建设。'),
    ['推进法制政府'],
  ],
  [
    'wording/soundalike',
    'what stands twice in one company is meant, whatever follows',
    said('建设法治政府。', '落实法治政府。', '推进法制政府。', '评价法制政府。'),
    [],
  ],
  [
    'wording/soundalike',
    'and whatever precedes',
    said('健全法治。', '健全法治;', '健全法治,', '健全法制。', '健全法制;'),
    [],
  ],
  [
    'wording/soundalike',
    'without company nothing tells',
    said('健全法治。', '推进法治。', '坚持法治。', '法制,是保障。'),
    [],
  ],
  [
    'wording/soundalike',
    'the first character sounds alike',
    said('提交议案文本。', '审查议案文本。', '公布疑案文本。'),
    ['公布疑案文本'],
  ],
  [
    'wording/soundalike',
    'what is no word is not meant',
    said('建设法知政府。', '落实法知政府。', '推进法治政府。'),
    [],
  ],
  [
    'wording/soundalike',
    'two words for one thing are a matter of taste',
    said('制定计划目标。', '落实制定计划。', '评价制定计划。', '完善制订计划。'),
    [],
  ],
  [
    'wording/soundalike',
    'a word that has another for the same thing may still be taken for a third',
    said('联系指定机构。', '评价指定机构。', '选择制定机构。'),
    ['选择制定机构'],
  ],
  [
    'wording/soundalike',
    'two slips are two issues',
    [
      ...said('建设法治政府。', '落实法治政府要求。', '推进法制政府建设。'),
      ...said('提交议案文本。', '审查议案文本。', '公布疑案文本。'),
    ],
    ['推进法制政府', '公布疑案文本'],
  ],
  [
    'wording/soundalike',
    'a heading is no sentence',
    [...said('建设法治政府。', '落实法治政府。'), criteria(item('法制政府', 1))],
    [],
  ],

  [
    'guides/quantity-words',
    'decimals in a range, at its end and at its beginning',
    note('少量-0~12.25%;部分-12.75~100%。'),
    ['少量-0~12.25%|部分-12.75~100%'],
  ],
  [
    'guides/quantity-words',
    'a range behind a long dash',
    note('少量——0~10%;部分——20~100%。'),
    ['少量——0~10%|部分——20~100%'],
  ],
  [
    'guides/quantity-words',
    'what is a half is not too much for few; what is missing is what lies below',
    note('少量-不少于40%,不超过60%;其余-大于60%。'),
    ['少量-不少于40%,不超过60%'],
  ],
  [
    'guides/quantity-words',
    'nor too little for many',
    note('多数-不少于40%,不超过60%;其余-大于60%。'),
    ['多数-不少于40%,不超过60%'],
  ],

  ['structure/preface-requirement', 'an introduction', introduced('引言'), ['组织应识别机会']],
  ['structure/preface-requirement', 'spaced out', introduced('引　言'), ['组织应识别机会']],
  ['structure/preface-requirement', 'a heading that begins so', introduced('引言的说明'), []],
  ['structure/preface-requirement', 'a heading that ends so', introduced('对前言'), []],
  [
    'structure/preface-requirement',
    'a heading asks for nothing',
    [section('preface', '前言', [section('preface', '应知的事项', [para('本标准用于评审。')])])],
    [],
  ],

  [
    'structure/terminator',
    'paragraphs that semicolons part lead on to the next',
    said('规定要求;', '说明方法;', '给出指引。'),
    [],
  ],
  [
    'structure/terminator',
    'the last of them leads on to nothing',
    said('规定要求;', '说明方法;'),
    ['说明方法;'],
  ],
  [
    'structure/terminator',
    'nor to what is of another kind',
    [section('principles', '原则', [para('规定要求;'), para('说明方法;'), point('甲。')])],
    ['说明方法;'],
  ],
  [
    'structure/terminator',
    'one semicolon makes no list, whatever the points below have',
    [
      section('principles', '原则', [
        para('规定要求;'),
        para('说明方法。'),
        point('甲;'),
        point('乙;'),
      ]),
    ],
    ['规定要求;'],
  ],
  ['structure/terminator', 'points have a rule of their own', [criteria(point('甲,'))], []],
  [
    'structure/terminator',
    'what leads to something is a paragraph, and its title is none',
    [
      ...said('第一段。', '第二段。', '第三段。'),
      criteria(item('甲', 1, [lead('评价组织的工作。'), lead('评价组织的绩效')])),
    ],
    ['评价组织的绩效'],
  ],
  [
    'structure/terminator',
    'so is a definition',
    [...said('第一段。', '第二段。', '第三段。'), terms(term('标杆', 'benchmark', '最佳做法'))],
    ['最佳做法'],
  ],
  [
    'structure/terminator',
    'each kind of paragraph has its own custom',
    [
      section('principles', '原则', [
        ...Array.from({ length: 7 }, () => para('说明原则。')),
        ...Array.from({ length: 3 }, () => lead('评价工作')),
      ]),
    ],
    [],
  ],
  [
    'structure/terminator',
    'two of a kind have none, and all paragraphs tell',
    [...said('第一段。', '第二段'), section('values', '理念', ['甲。', '乙。', '丙。'].map(one))],
    ['第二段'],
  ],
  [
    'structure/terminator',
    'nor has a single one',
    [...said('第一段'), section('values', '理念', ['甲。', '乙。', '丙。'].map(one))],
    ['第一段'],
  ],

  [
    'terms/names',
    'the last of three in a row',
    [...said('包括“领导”、“文化”和“战略”。'), criteria(item('领导', 1), item('文化', 1))],
    ['战略'],
  ],
  [
    'terms/names',
    'the title of a paragraph is no heading',
    [...said('包括“领导”和“说明”。'), criteria(item('领导', 1, [lead('评价工作。')]))],
    ['说明'],
  ],
  [
    'terms/names',
    'a column by its name',
    [
      ...said('评审细则所列总体要求。'),
      assessment(item('甲', 1), { kind: 'TABLEHEAD', title: '总体要求' }),
    ],
    [],
  ],
  [
    'terms/names',
    'the title of a paragraph is no column',
    [...said('评审细则所列说明。'), criteria(item('领导', 1, [lead('评价工作。')]))],
    ['说明'],
  ],
  ['terms/names', 'a heading of five characters', within('战略性目标', '战略目标'), ['战略目标']],
  ['terms/names', 'a name without the beginning', within('核心价值理念', '价值理念'), []],
  ['terms/names', 'a name without the end', within('核心价值理念', '核心价值'), []],
  ['terms/names', 'three characters are all there is', within('核心价值理念', '核理念,'), []],
  ['terms/names', 'its own name, part of which ends alike', within(TWICE, TWICE), []],
  ['terms/names', 'what is quoted is named', within('核心价值理念', '“核心理念”'), []],
  ['terms/names', 'a heading with nothing below', [section('values', '核心价值理念', [])], []],
  [
    'terms/names',
    'what stands below a paragraph with a title',
    [
      criteria(
        item('甲', 1, [
          { ...lead('略。'), title: '核心价值理念', children: [point('核心理念源自实践。')] },
        ]),
      ),
    ],
    [],
  ],

  [
    'guides/bands',
    'two that begin alike overlap, in order',
    ranges([0, 20], [0, 30], [31, 100]),
    ['0~20|0~30'],
  ],
  ['guides/bands', 'and falling, too', ranges([31, 100], [0, 30], [0, 20]), ['0~20|0~30']],
  ['guides/bands', 'a guide without bands', bands(), []],
  [
    'guides/contradiction',
    'nothing and yet much',
    bands([0, 100, undefined, '没有绩效信息;绩效优势明显。']),
    ['没有绩效信息|绩效优势明显'],
  ],
  [
    'guides/contradiction',
    'one or the other is no denial',
    bands([0, 100, undefined, '没有绩效或绩效很差;绩效优势明显。']),
    [],
  ],
  [
    'guides/contradiction',
    'an advantage that is only named',
    bands([0, 100, undefined, '没有绩效信息;绩效的优势不明。']),
    [],
  ],
  [
    'guides/contradiction',
    'an advantage that shows',
    bands([0, 100, undefined, '没有绩效信息;绩效表现出优势。']),
    ['没有绩效信息|绩效表现出优势'],
  ],
  [
    'guides/contradiction',
    'much of something else',
    bands([0, 100, undefined, '没有绩效信息;方法优异。']),
    [],
  ],
  [
    'guides/terminators',
    'a space at the end is no mark',
    bands(
      [0, 20, undefined, '无。'],
      [21, 50, undefined, '有。'],
      [51, 70, undefined, '好。'],
      [71, 90, undefined, '优 '],
      [91, 100, undefined, '卓越'],
    ),
    ['优'],
  ],
  [
    'references/dangling',
    'the part of a figure with all its digits',
    said('架构见图3.12。'),
    ['图3.12'],
  ],
  [
    'structure/announced-count',
    'a name may be of two words',
    said('三个因素:质量和安全、展开、学习。'),
    [],
  ],
  ['structure/announced-count', 'or be two names', said('四个因素:质量和安全、展开、学习。'), []],
  [
    'structure/announced-count',
    'more than names',
    said('五个因素:质量和安全、展开、学习。'),
    ['五个因素:质量和安全、展开、学习'],
  ],
  [
    'structure/announced-count',
    'the last two are two',
    said('两个因素:质量、展开和学习。'),
    ['两个因素:质量、展开和学习'],
  ],
  ['structure/brackets', 'a number of two digits is a label', said('甲,12)乙。'), []],
  ['structure/brackets', 'one of three is none', said('甲,123)乙。'), ['甲,123)乙。']],
  ['structure/brackets', 'nor is one behind a word', said('甲12)乙。'), ['甲12)乙。']],
  [
    'structure/facing-labels',
    'clauses without a title have nothing in common',
    [
      criteria({ kind: 'ITEM', scheme: 'dotted', text: '建立制度。', label: '1.1' }),
      assessment({ kind: 'ITEM', scheme: 'dotted', text: '查看记录。', label: '1.2' }),
    ],
    [],
  ],
  [
    'structure/facing-labels',
    'a sign that counts nothing is no number of the other part either',
    [
      criteria(category('领导', 40, [], { label: '1' })),
      assessment({ kind: 'CATEGORY', title: '领导', label: '特别项' }),
    ],
    ['1|特别项'],
  ],
  [
    'structure/facing-labels',
    'numbers of two kinds are none of one another',
    [
      criteria(category('领导', 40, [], { label: '1' })),
      assessment({ kind: 'CATEGORY', title: '领导', label: '第二条' }),
    ],
    [],
  ],
  ['wording/doubled', 'marks are not characters', said('建立制度、、天天评价。'), []],
  ['wording/doubled', 'what is doubled by nature, before a word', said('关心大大型企业。'), []],
  ['wording/doubled', 'what is not', said('关心质质量水平。'), ['质质']],
  [
    'wording/lost-character',
    'the second one was lost',
    said('确定人编制。', '确定人员总数。', '核定人员编制。'),
    ['确定人编制。'],
  ],
  [
    'wording/lost-character',
    'the first one was lost',
    said('确定员编制。', '确定人员总数。', '核定人员编制。'),
    ['确定员编制。'],
  ],

  [
    'references/unlisted',
    'by the beginning of a name that is listed',
    [...said('按《卓越绩效评价》执行。'), references(reference('卓越绩效评价准则'))],
    [],
  ],
  [
    'references/unlisted',
    'by more than the name that is listed',
    [...said('按《卓越绩效评价准则实施指南》执行。'), references(reference('卓越绩效评价准则'))],
    [],
  ],
  [
    'references/unlisted',
    'by another name',
    [...said('按《质量管理办法》执行。'), references(reference('卓越绩效评价准则'))],
    ['《质量管理办法》'],
  ],
  [
    'references/unlisted',
    'three characters of a name tell nothing',
    [...said('按《评·价法》执行。'), references(reference('绩效评价法总则'))],
    ['《评·价法》'],
  ],
  [
    'references/unlisted',
    'listed in a paragraph without a number',
    [
      ...said('按GB/T 19580—2012执行,并参照《检测机构管理办法》。'),
      references(para('GB/T 19580—2012 卓越绩效评价准则'), para('《检测机构管理办法》')),
    ],
    [],
  ],
  [
    'references/unlisted',
    'a paragraph that only speaks of documents lists none',
    [
      ...said('按GB/T 19580—2012执行。'),
      references(
        para('下列文件，如GB/T 19580—2012，其内容构成条款。'),
        reference('GB/T 1.1 标准化'),
      ),
    ],
    ['GB/T 19580—2012'],
  ],
  [
    'wording/spaces',
    'between the elements of a title of a standard',
    [
      ...said('执行GB/T 24001 环境管理体系 要求及使用指南。'),
      references(reference('GB/T 19001 质量管理体系 要求')),
    ],
    [],
  ],
  [
    'wording/spaces',
    'behind the sentence in which one is named',
    said('按GB/T 24001执行，并记 录。'),
    ['，并记 录。'],
  ],
  [
    'wording/list-comma',
    'where another predicate begins',
    said('地面、墙面、洁具清洁，无异味、无积水、无蚊蝇。'),
    [],
  ],
  [
    'wording/list-comma',
    'among members that deny alike',
    said('场所无异味、无积水，无蚊蝇、无杂物和烟头。'),
    ['异味、无积水，无蚊蝇、无杂'],
  ],
  [
    'structure/label-mark',
    'a sign says what the clause is',
    [
      criteria(
        category(
          '类',
          10,
          ['', '★', '', '▲'].map((mark, i) => item(`条${i}`, 1, [], { mark })),
        ),
      ),
    ],
    [],
  ],
  [
    'structure/label-mark',
    'a mark beside such signs',
    [
      criteria(
        category(
          '类',
          10,
          ['', '、', '', '★'].map((mark, i) => item(`条${i}`, 1, [], { mark })),
        ),
      ),
    ],
    ['1.2、'],
  ],
  [
    'points/total-unstated',
    'in English words',
    [
      criteria(item('Leadership', 1000)),
      ...said('Seven categories are worth 1,000 points in all.'),
    ],
    [],
  ],
  [
    'points/total-unstated',
    'another number in English words',
    [criteria(item('Leadership', 1000)), ...said('Category 1 is worth 120 points in all.')],
    [''],
  ],
  [
    'points/unguided',
    'where sentences say what is worth how much',
    [
      criteria(
        item('甲的结果', 10, [para('达到90%的得10分，每低5%扣2分。')], { dimension: 'RESULT' }),
      ),
      scoring(guide('PROCESS', [[0, 100, undefined, '有。']])),
    ],
    [],
  ],
  [
    'wording/pasted',
    'English words count as words',
    [
      ...said('We ask how leaders communicate with the whole workforce, and why.'),
      ...said('Tell, in brief, how leaders communicate with the whole organization every year.'),
    ],
    [],
  ],
  [
    'points/unguided',
    'a scored sub-item',
    [
      criteria(
        item('甲', 10, [item('乙的结果', 10, [], { kind: 'SUBITEM', dimension: 'RESULT' })], {
          dimension: 'PROCESS',
        }),
      ),
      scoring(guide('PROCESS', [[0, 100, undefined, '有。']])),
    ],
    [''],
  ],
  [
    'points/unguided',
    'a sub-item without points',
    [
      criteria(
        item(
          '甲',
          10,
          [item('乙的结果', undefined, [], { kind: 'SUBITEM', dimension: 'RESULT' })],
          { dimension: 'PROCESS' },
        ),
      ),
      scoring(guide('PROCESS', [[0, 100, undefined, '有。']])),
    ],
    [],
  ],
  [
    'structure/announced-columns',
    'a column that is used and has no head',
    [
      assessment(
        { kind: 'TABLEHEAD', title: '基本要求' },
        { kind: 'TABLEHEAD', title: '评审指引' },
        item('甲', 1, [
          point('建立制度。', { column: 'BASIC' }),
          point('总体。', { column: 'OVERALL' }),
        ]),
      ),
    ],
    [''],
  ],
  [
    'structure/announced-columns',
    'columns that all have one',
    [
      assessment(
        { kind: 'TABLEHEAD', title: '基本要求和总体要求' },
        { kind: 'TABLEHEAD', title: '评审指引' },
        item('甲', 1, [
          point('建立制度。', { column: 'BASIC' }),
          point('总体。', { column: 'OVERALL' }),
        ]),
      ),
    ],
    [],
  ],
  [
    'structure/label-missing',
    'a point among two that bear numbers',
    [
      criteria(
        item('甲', 1, [
          { kind: 'NOTE', text: '一。', label: '注 1' },
          { kind: 'NOTE', text: '二。', label: '注 2' },
          { kind: 'NOTE', text: '三。' },
        ]),
      ),
    ],
    [''],
  ],
  [
    'structure/label-missing',
    'a paragraph needs none',
    [
      criteria(
        item('甲', 1, [para('一。', { label: '1' }), para('二。', { label: '2' }), para('三。')]),
      ),
    ],
    [],
  ],
];

test.each(TABLE)('%s: %s', (rule, _what, text, quotes) =>
  expect(issues(rule, text).map((issue) => issue.quotes.join('|'))).toEqual(quotes),
);

test.each([
  ['确定人编制。', '“人”疑为“人员”漏了“员”'],
  ['确定员编制。', '“员”疑为“人员”漏了“人”'],
])('what was lost is named: %s', (text, told) => {
  const [issue] = issues('wording/lost-character', said(text, '确定人员总数。', '核定人员编制。'));
  expect(issue.message.zh).toContain(told);
  expect(issue.suggestion?.map((act) => 'fields' in act && act.fields)).toEqual([
    { text: '确定人员编制。' },
  ]);
});

test('two hundred fragments that stand twice are told; what is more is a way of writing', () => {
  const fragment = (i: number) =>
    Array.from({ length: 15 }, (_, at) => String.fromCodePoint(0x4e00 + i * 15 + at)).join('');
  const told = (times: number) =>
    issues(
      'wording/pasted',
      said(
        ...Array.from({ length: times }, (_, i) => [
          `质量概念已经超越传统范畴${fragment(i)}围绕目标协调运作形成模式。`,
          `顾客满意需要定期测量评价${fragment(i)}改进服务提高公众信任程度。`,
        ]).flat(),
      ),
    ).length;
  expect([told(3), told(201)]).toEqual([3, 200]);
});

test('marks and brackets of numbers are told by what the others have', () => {
  const told = (...labels: string[]) =>
    issues('structure/label-mark', [
      criteria(...labels.map((label, i) => item(`条${i}`, 1, [], { label, scheme: 'paren' }))),
    ]).map(({ message }) => [/其余.*/.exec(message.zh)?.[0], /the other.*/.exec(message.en)?.[0]]);
  expect(told('(1)', '（2）', '(3)')).toEqual([
    ['其余 2 处用半角括号', 'the other 2 of the kind have half-width brackets'],
  ]);
  expect(told('（1）', '(2)', '（3）')).toEqual([
    ['其余 2 处用全角括号', 'the other 2 of the kind have full-width brackets'],
  ]);
});

test('bands without a name: some of a guide, or all of it beside another one', () => {
  const told = (...guides: FileNode[]) =>
    issues('guides/levels', [scoring(...guides)]).map(({ message }) => message.zh);
  const named = guide('RESULT', [[0, 100, '高', '甲。']]);
  const [none, some] = [undefined, '高'].map((level) =>
    guide('PROCESS', [
      [0, 20, undefined, '甲。'],
      [21, 100, level, '乙。'],
    ]),
  );
  expect(told(none)).toEqual([]);
  expect(told(none, named)).toEqual([expect.stringMatching(/各档没有水平名称,另一评分指南有$/)]);
  expect(told(some)).toEqual([expect.stringMatching(/“0~20”档没有水平名称,其余各档有$/)]);
  const [issue] = issues('guides/levels', [
    scoring(
      guide('PROCESS', [
        [0, 20, undefined, '甲。'],
        [21, 50, undefined, '乙。'],
        [51, 100, '高', '丙。'],
      ]),
    ),
  ]);
  expect(issue.message.en).toMatch(/: 0~20, 21~50 have no level name, the others have$/);
});

test('a number of parts that is not theirs stands on the paragraph that gives it', () => {
  const body = [
    section('preface', '前言', [
      para('本标准由前言、标准内容三个部分构成。', { key: 'announcing' }),
    ]),
    criteria(item('甲', 1)),
  ];
  expect(
    issues('structure/announced-parts', body).map(({ entries, quotes }) => [entries, quotes]),
  ).toEqual([[['announcing'], ['三个']]]);
});

test('a descriptor without a full stop gets one right behind its words', () => {
  const [issue] = issues(
    'guides/terminators',
    bands(
      [0, 20, undefined, '无。'],
      [21, 50, undefined, '有。'],
      [51, 70, undefined, '好。'],
      [71, 90, undefined, '优; '],
      [91, 100, undefined, '卓越'],
    ),
  );
  expect(issue.suggestion).toEqual([
    expect.objectContaining({ fields: expect.objectContaining({ text: '优。' }) }),
  ]);
});

test('one edge that is a band of its own overlaps; two bands that meet share an edge', () => {
  const told = (text: FileNode[]) => issues('guides/bands', text).map(({ message }) => message.en);
  expect(told(printed([0, 0, '零'], [0, 100, '全部']))[0]).toMatch(/overlap$/);
  expect(told(ranges([0, 20], [20, 100]))[0]).toMatch(/neighbouring bands share 20,/);
});

test('a soundalike is told with what stands elsewhere, behind or before', () => {
  const told = (...texts: string[]) => issues('wording/soundalike', said(...texts))[0].message.zh;
  const behind = told('建设法治政府。', '落实法治政府。', '推进法制政府。');
  expect(behind).toMatch('“法制”疑为“法治”之误:他处作“法治政府”');
  const before = told('健全法治。', '健全法治;', '健全法治,', '健全法制。');
  expect(before).toMatch('“法制”疑为“法治”之误:他处作“健全法治”');
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
    expect(found(rule, mine, other, usual, usual)).toEqual(['国家']);
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

  test.each<[string, others: string[], string[]]>([
    [
      'all others have a clause more',
      Array(4).fill('组织应当建立并落实质量管理制度,并定期评价绩效,满足顾客需求。'),
      ['管理制度,满足顾客需'],
    ],
    [
      'not all',
      [
        ...Array(3).fill('组织应当建立并落实质量管理制度,并定期评价绩效,满足顾客需求。'),
        '组织应当建立并落实质量管理制度;',
      ],
      [],
    ],
    [
      'two clauses more',
      Array(4).fill('组织应当建立并落实质量管理制度,并定期评价绩效和方法,走访顾客,满足顾客需求。'),
      [],
    ],
  ])('what is left out is told where it is one clause: %s', (_, others, quotes) =>
    expect(
      found(
        'wording/vote',
        said('组织应当建立并落实质量管理制度,满足顾客需求。'),
        ...others.map((text) => said(text)),
      ),
    ).toEqual(quotes),
  );

  test.each<[string, own: string, usual: string, string[]]>([
    ['a tab for a space', '采用quality\tcontrol方法管理。', '采用quality control方法管理。', []],
    ['no space', '采用qualitycontrol方法管理。', '采用quality control方法管理。', []],
    [
      'a word for a phrase',
      '组织应当定期报甲审核备案情况。',
      '组织应当定期报有关部门审核备案情况。',
      [],
    ],
  ])('what is no slip: %s', (_, own, usual, quotes) =>
    expect(found('wording/vote', said(own), ...Array(4).fill(said(usual)))).toEqual(quotes),
  );

  test('the name of a parallel heading behind the own one is part of a longer name', () => {
    const named = (title: string, text: string) => [
      ...said(text),
      criteria(category(title, 10, [])),
    ];
    const [own, theirs] = ['质量', '管理水平'].map((title) => (text: string) => named(title, text));
    const among = Array(3).fill(theirs('略。'));
    expect(found('wording/other-title', own('提高管理水平。'), ...among)).toEqual(['管理水平']);
    expect(found('wording/other-title', own('提高质量管理水平。'), ...among)).toEqual([]);
  });

  const sentences = [
    '持续提高□的效率。',
    '逐步完善□的体系。',
    '切实保障□的安全。',
    '定期评价□的质量。',
    '不断改进□的方法。',
    '全面落实□的责任。',
    '严格控制□的成本。',
    '深入分析□的结果。',
    '适当扩大□的范围。',
  ];
  test.each<[string, own: string, usual: string, times: number, left: number, string[]]>([
    ['four times are no habit', '运行', '运营', 4, 1, []],
    ['five are', '运行', '运营', 5, 1, ['运营']],
    ['none is left', '运行', '运营', 5, 0, []],
    ['half as many are left', '运行', '运营', 6, 3, ['运营']],
    ['more than half as many: two words for one thing', '运行', '运营', 5, 3, []],
    ['the word begins otherwise', '经营', '运营', 5, 1, ['运营']],
    ['four characters are a word', '合作伙伴', '供方', 5, 1, ['供方']],
    ['five are a phrase', '利益相关者', '供方', 5, 1, []],
    ['a single character is part of a sentence', '与', '以及', 5, 1, []],
    ['in the place of another, too', '顾客', '人', 5, 1, []],
    ['what is longer elsewhere is no other word', '企业', '企事业', 5, 1, []],
    ['nor what is shorter', '可持续', '持续', 5, 1, []],
  ])('a word replaced, but not everywhere: %s', (_, own, usual, times, left, quotes) => {
    const using = (count: number) =>
      said(
        ...sentences
          .slice(0, times + left)
          .map((text, i) => text.replace('□', i < count ? own : usual)),
      );
    expect(found('terms/half-replaced', using(times), using(0), using(0), using(0))).toEqual(
      quotes,
    );
  });
});

describe('what nobody sees', () => {
  const HIDDEN = '\u200b';
  const [plain, hidden] = ['1.1', `1.${HIDDEN}1`];
  const place = (label: string, points: string, text: string) =>
    criteria(
      item('领导', undefined, [para(text)], { label, points: { value: 20, printed: points } }),
    );
  test.each<[where: string, FileNode, string | undefined]>([
    ['in a text, and can be taken out', place(plain, '20分', `甲${HIDDEN}乙。`), '甲乙。'],
    ['in a number', place(hidden, '20分', '甲乙。'), undefined],
    ['in printed points', place(plain, `20${HIDDEN}分`, '甲乙。'), undefined],
  ])('is found %s', (_, text, mended) => {
    const [issue, ...more] = issues('wording/deceptive', [text]);
    expect(more).toEqual([]);
    expect(issue.quotes.join()).toContain(HIDDEN);
    expect(issue.message.en).toMatch(/^\S.* holds characters .*U\+200B/);
    expect(issue.suggestion?.map((act) => 'fields' in act && act.fields)).toEqual(
      mended === undefined ? undefined : [{ text: mended }],
    );
  });

  test('in the title page, which is called by its title', () => {
    const [issue] = issues('wording/deceptive', tree([], `质${HIDDEN}量奖`));
    expect([issue.message.zh.startsWith('《质量奖》'), issue.suggestion]).toEqual([
      true,
      undefined,
    ]);
  });
});

test('guides without a title are given the names that the method cells use', () => {
  const untitled = (dimension: 'PROCESS' | 'RESULT'): FileNode => {
    const { title: _, ...rest } = guide(dimension, [[0, 100, undefined, '有。']]);
    return rest;
  };
  const text = tree([
    assessment(
      item('甲', 1, [method('适用于结果评分指南')]),
      item('乙', 1, [method('适用过程评分指南')]),
      item('丙', 1, [method('适用过程评分表')]),
    ),
    scoring(untitled('RESULT'), untitled('PROCESS'), {
      ...guide('PROCESS', []),
      title: '其他指南',
    }),
  ]);
  const [result, process] = text.nodes.filter(({ entry }) => entry.kind === 'guide');
  expect(issues('terms/names', text).map(({ suggestion }) => suggestion)).toEqual([
    [
      { name: 'guideRevise', key: result.entry.key, fields: { title: '结果评分指南' } },
      { name: 'guideRevise', key: process.entry.key, fields: { title: '过程评分指南' } },
    ],
  ]);
});

test('each name that nothing bears is told by itself, with all places that use it', () => {
  const told = (...text: FileNode[]) => {
    const whole = tree(text);
    return issues('terms/names', whole).map(({ entries, quotes, count }) => {
      const places = entries.map((key) => {
        const { title = '', text: words = '' } = whole.byKey.get(key)!.entry.content as FileClause;
        return title + words;
      });
      return [quotes.join(), count, ...places];
    });
  };
  expect(
    told(...said('评审细则所列文化。', '评审细则所列制度。', '标准所列文化。', '指南所列文化。')),
  ).toEqual([
    ['文化', 3, '评审细则所列文化。', '标准所列文化。', '指南所列文化。'],
    ['制度', 1, '评审细则所列制度。'],
  ]);
  expect(
    told(criteria(item('领导', 1)), ...said('包括“领导”和“文化”。', '涉及“领导”、“文化”。')),
  ).toEqual([
    ['文化', 1, '包括“领导”和“文化”。'],
    ['文化', 1, '涉及“领导”、“文化”。'],
  ]);
  expect(
    told(
      ...within('核心价值理念', '核心理念'),
      ...within('核心价值理念', '核心理念'),
      ...within('核心价值理念', '核心理念'),
    ),
  ).toHaveLength(3);
  expect(told(...within('核心价值理念', '核心理念'))).toEqual([
    ['核心理念', 1, '核心理念源自实践。', '核心价值理念'],
  ]);
});

test('where no guide can bear a name, none is given', () => {
  const text = [assessment(item('甲', 1, [method('适用流程评分表')]))];
  const [issue] = issues('terms/names', text);
  expect(issue).not.toHaveProperty('suggestion');
});

test('a mark that nothing follows becomes a full stop; what has none gets one', () => {
  const mended = (...texts: string[]) =>
    issues('structure/terminator', said(...texts)).map(({ suggestion }) =>
      suggestion?.map((act) => 'fields' in act && act.fields),
    );
  expect(mended('第一段。', '第二段;')).toEqual([[{ text: '第二段。' }]]);
  expect(mended('第一段。', '第二段。', '第三段')).toEqual([[{ text: '第三段。' }]]);
});

test.each([
  ...['actionable', 'lawfully', 'responsiveness', 'sustainability', 'nonconforming', 'reusable'],
  ...['stakeholders', 'measurements', 'continuously', 'benchmarking', 'interoperability'],
])('%s is a word', (word) =>
  expect(issues('wording/english-spaces', said(`按 ${word} 的要求。`))).toEqual([]),
);
test.each([
  ...[
    'checklist',
    'dataset',
    'workflow',
    'logbook',
    'timesheet',
    'website',
    'roadmap',
    'scorecard',
  ],
  ...['turnover', 'groundwater', 'healthcare', 'microclimate', 'cybersecurity', 'videoconference'],
])('%s is a word that no list has, and two where the text parts it', (word) => {
  expect(issues('wording/english-spaces', said(`The ${word} shall be kept.`))).toEqual([]);
});
test.each([
  ['checklist', 'check list'],
  ['dataset', 'data set'],
  ['timesheet', 'Time Sheet'],
])('%s is two where the text has %s', (word, apart) => {
  const found = issues('wording/english-spaces', said(`Keep the ${word}.`, `A ${apart} is kept.`));
  expect(found.map(({ quotes }) => quotes)).toEqual([[word]]);
});

const STOPPED = [
  ['The asset owner shall report.', 'The auditor shall review.', 'The jury shall decide.'],
  ['The policies of the award apply.', 'Analyses are kept for 5 years.'],
].flat();
test.each([
  ['assessor', 'Three assessors assess.'],
  ['policy', 'Policies are reviewed.'],
  ['analysis', 'The analyses are kept.'],
  ['criterion', 'All criteria are met.'],
  ['process', 'Its processes are known.'],
  ['KPI', 'KPIs are set.'],
])('%s is used in the plural: %s', (word, text) => {
  const defined = (used: string) =>
    issues('terms/unused', [terms(term(word, '', '甲。')), ...said(used)]);
  expect(defined(text)).toEqual([]);
  expect(defined('Nothing of it.')).toHaveLength(1);
});

test('an English lead may end in the list that follows, and what is mended gets its own stop', () => {
  const lead = (text: string, ...items: FileNode[]) =>
    issues('structure/terminator', [
      section('scope', 'Scope', [
        ...STOPPED.map((one) => para(one)),
        { kind: 'LEAD', text },
        ...items,
      ]),
    ]);
  const list: FileNode = { kind: 'LISTITEM', label: 'a)', text: 'an accident has occurred.' };
  expect(lead('Recognition is not given where', list)).toEqual([]);
  expect(lead('Recognition is not given where')).toHaveLength(1);
  const top = [...STOPPED, 'Recognition is not given where'].map((one) =>
    para(one, { part: 'scope' }),
  );
  expect(issues('structure/terminator', top)).toHaveLength(1);
  expect(lead('下列情形不予授奖', list)).toHaveLength(1);
});

test('a full stop of an English text is no 。', () => {
  const text = tree(
    [
      section(
        'scope',
        'Scope',
        [...STOPPED, 'The jury may ask'].map((one) => para(one)),
      ),
    ],
    'Maturity model',
  );
  const found = check(text, { only: ['structure/terminator'] });
  expect(found.map(({ suggestion }) => suggestion)).toEqual([
    [expect.objectContaining({ fields: { text: 'The jury may ask.' } })],
  ]);
});

test.each<[string, string[]]>([
  ['The total is 100 points.', ['total is 100 points']],
  ['The maximum score is 1,000 points.', ['maximum score is 1,000 points']],
  ['The total score amounts to 95 points.', ['total score amounts to 95 points']],
  ['The total is 90 points.', []],
  ['Silver is given where the total is 60 points or more.', []],
  ['It wins if the total is 60 points.', []],
])('a total stated in English: %s', (text, quotes) => {
  const body = [...said(text), criteria(category('A', 90, [item('B', 90)]))];
  expect(issues('points/total-stated', body).flatMap(({ quotes: of }) => of)).toEqual(quotes);
});

test.each([
  ...[
    '即食食品应冷藏。',
    '检查查验记录。',
    '本站站长负责。',
    '在线线下同步开展。',
    '该厂厂长签字。',
  ],
])('two words that meet are no character twice: %s', (text) =>
  expect(issues('wording/doubled', said(text))).toEqual([]),
);
test.each([
  ['服务务质量优良。', '务务'],
  ['提高管理理水平。', '理理'],
  ['加强检查查记录。', '查查'],
])('%s has %s', (text, quote) =>
  expect(issues('wording/doubled', said(text)).map(({ quotes }) => quotes)).toEqual([[quote]]),
);

test.each(['[60,80)', '(80,100]', '(0,5)', '[90,+∞)', '(-5℃,5℃]'])(
  'an interval keeps its brackets: %s',
  (interval) => {
    const text = said(...Array(8).fill('企业（含分支）应达标。'), `得分为${interval}的为合格。`);
    expect(issues('wording/half-width', text)).toEqual([]);
    const note = said(...Array(8).fill('企业（含分支）应达标。'), '得分(合计)为合格。');
    expect(issues('wording/half-width', note)).not.toEqual([]);
  },
);

test('a heading whose parts say that they are a bonus reads like one, and is none beside', () => {
  const bonus = (more: object, other: object = more, ...lead: FileNode[]): FileNode[] => [
    criteria({
      ...{ kind: 'CATEGORY', label: '第四章', title: '守信加分' },
      children: [
        ...lead,
        { kind: 'ITEM', label: '一', title: '情形', points: 3, ...more },
        { kind: 'ITEM', label: '二', title: '认证', points: 2, ...other },
      ],
    }),
  ];
  expect(issues('points/meaning', bonus({ scoreRole: 'BONUS' }))).toEqual([]);
  expect(issues('points/meaning', bonus({}))).toHaveLength(1);
  expect(issues('points/meaning', bonus({ scoreRole: 'OPTIONAL' }))).toHaveLength(1);
  // A sentence that leads to them is worth nothing, and says nothing of points.
  const said = { scoreRole: 'BONUS' };
  expect(issues('points/meaning', bonus(said, said, para('下列情形可加分。')))).toEqual([]);
  expect(issues('points/meaning', bonus(said, {}))).toHaveLength(1);
});

test.each([
  ['riskmanagement', 'risk management'],
  ['customerfocus', 'customer focus'],
  ['qualityawards', 'quality awards'],
  ['qualityperformancedata', 'quality performance data'],
])('%s is two', (word, right) =>
  expect(
    issues('wording/english-spaces', said(`按 ${word} 的要求。`)).map(({ message }) => message.zh),
  ).toEqual([expect.stringContaining(right)]),
);

test.each([
  '[60,80)',
  '(0%，5%]',
  '[75, 90)',
  '（60，80］',
  '[90,+∞)',
  '[1.5,2.5)',
  '(-5℃,5℃]',
  '[60分,80分)',
])('an interval is no half bracket: %s', (interval) =>
  expect(issues('structure/brackets', said(`得分在${interval}之间。`))).toEqual([]),
);
test.each(['[60,80', '[见表1)', '得分(60,80)]'])('%s lacks a half', (text) =>
  expect(issues('structure/brackets', said(`甲${text}乙。`))).not.toEqual([]),
);

describe('what lies between two quantity words is told by what it is', () => {
  test.each<[string, ...string[]]>([
    ['少量-少于15%;部分-大于20%。', '少量(至 15%)与部分(自 20%)之间没有定义'],
    ['少量-少于15%;部分-不少于15%。'],
    ['少量-不超过15%;部分-大于15%。'],
    ['少量-少于20%;部分-大于15%。', '少量与部分的范围重叠'],
    ['少量-不超过15%;部分-不少于15%。', '少量与部分的范围重叠'],
    ['少量-少于15%;部分-大于15%。', '恰为 15% 时不属于任何一词'],
    ['少量-少于15%;部分-大于15%,小于60%;多数-大于60%。', '恰为 15%、60% 时不属于任何一词'],
    ['少量-少于15%;部分-不少于15%,不超过90%。', '90%以上没有对应的词'],
    ['少量-少于15%;部分-不少于15%,少于90%。', '90% 及其以上没有对应的词'],
    ['少量-不少于5%,少于15%;部分-不少于15%。', '5% 以下没有对应的词'],
    ['部分-不少于15%;少量-少于15%。'],
    ['少量-0~15%;部分-20~100%。', '少量(至 15%)与部分(自 20%)之间没有定义'],
    ['多数-少于15%;其余-不少于15%。', '“多数-少于15%”与该词的通常含义相反'],
    ['少量-少于15%。'],
  ])('%s', (text, ...told) =>
    expect(
      issues('guides/quantity-words', note(text)).map(({ message }) =>
        message.zh.replace(/^.*?:/, ''),
      ),
    ).toEqual(told),
  );
});

test.each<[string, string, string | null]>([
  ['大部分', '少数', '51~100 档称“少数”,弱于 0~50 档的“大部分”'],
  ['少数', '大部分', null],
  ['大部分', '大部分', null],
  ['大部分', '局部', null],
  ['', '少数', null],
  ['大部分', '', null],
  ['优秀', '良好', '51~100 档称“良好”,弱于 0~50 档的“优秀”'],
])('a band called %s below one called %s', (low, high, told) => {
  const found = issues(
    'guides/weaker-word',
    bands([51, 100, high || undefined, '甲。'], [0, 50, low || undefined, '乙。']),
  );
  expect(found.map(({ quotes, message }) => [quotes, message.zh, message.en])).toEqual(
    told === null
      ? []
      : [[[high, low], told, `Band 51~100 is called “${high}”, weaker than “${low}” of 0~50`]],
  );
});

describe('what a heading reads like, and what it does not', () => {
  test.each<[role: string, headings: string]>([
    ['VETO', '一票否决 否决项 否决条款 否决条件 否决指标 否决事项 否决情形 veto'],
    ['BONUS', '附加分 奖励项 鼓励分 加分 加分情形 bonus'],
    ['DEDUCTION', '扣分 减分 倒扣分 扣分情形 deduction deductions'],
    ['REQUIRED', '必备项 必备条件 必备指标 必备要求 必选项 必达指标 mandatory'],
    ['OPTIONAL', '可选项 自选指标 任选条款 optional'],
    ['UNSCORED', '不计分 不评分 不赋分 unscored'],
    ['', '加分标准 加分办法 扣分方法 扣分说明 扣分依据 减分标准 必备 可选 否决 评分 bonuses 奖励'],
  ])('%s: %s', (role, headings) => {
    for (const heading of headings.split(' ')) {
      const acts = issues('points/meaning', [criteria(category(heading, 5, []))]).flatMap(
        ({ suggestion = [] }) => suggestion,
      );
      expect([heading, ...acts.map((act) => 'fields' in act && act.fields)]).toEqual(
        role ? [heading, { scoreRole: role }] : [heading],
      );
    }
  });
  test.each<[role: string, forms: string]>([
    ['BONUS', '加5分 最多加 5分 +5 (+ 5)'],
    ['DEDUCTION', '扣5分 减5 扣 5分'],
    ['', '5分 (5分) 加分5 5'],
  ])('points printed as %s: %s', (role, forms) => {
    for (const printed of forms.split(/(?<!加|扣|\+) /)) {
      const text = [criteria(category('领导', undefined, [], { points: { value: 5, printed } }))];
      const acts = issues('points/meaning', text).flatMap(({ suggestion = [] }) => suggestion);
      expect([printed, ...acts.map((act) => 'fields' in act && act.fields)]).toEqual(
        role ? [printed, { scoreRole: role }] : [printed],
      );
    }
  });

  const best = (title: string, own: number | undefined, ...given: number[]) =>
    issues('points/meaning', [
      criteria(
        category(
          title,
          own,
          given.map((points, i) => item('甲乙丙丁'.charAt(i), points, [])),
        ),
      ),
    ]).length;
  test.each<[string, number | undefined, number[], number]>([
    ['荣誉(任选其一)', undefined, [5, 3], 1],
    ['荣誉(任选其一)', 5, [5, 3], 1],
    ['荣誉(任选其一)', 8, [5, 3], 0],
    ['荣誉(任选其一)', 5, [5], 0],
    ['荣誉', undefined, [5, 3], 0],
    ['荣誉', undefined, [5, 3, 2], 0],
    ['荣誉', 5, [5, 3], 0],
    ['荣誉', 5, [5, 3, 2], 1],
    ['荣誉', 6, [5, 3, 2], 0],
    ['荣誉', 10, [5, 3, 2], 0],
    ['荣誉', 0, [0, 0, 0], 0],
    ...[
      '选择一',
      '择其一',
      '任选一项',
      '取最高分',
      '按其中最高者',
      '以高分计',
      '计最高值',
      '不累计计分',
    ].map((words): [string, undefined, number[], number] => [words, undefined, [5, 3], 1]),
    ...['不重复计分', 'any one of', 'one of the following', 'best of'].map(
      (words): [string, undefined, number[], number] => [words, undefined, [5, 3], 1],
    ),
  ])('one of some counts: %s, %s of %j', (title, own, given, times) =>
    expect(best(title, own, ...given)).toBe(times),
  );
});

test('shares that are asked for are there, in whole, and are combined', () => {
  const shared = (combine: string | undefined, ...shares: (number | undefined)[]) =>
    issues('points/shares', [
      {
        ...criteria(
          ...shares.map((share, i) =>
            category(`类${i}`, undefined, [], share === undefined ? {} : { share }),
          ),
        ),
        ...(combine && { combine }),
      } as FileClause,
    ]).map(({ message }) => message.en.replace(/“.*?”/g, 'X'));
  expect(shared('SHARE', undefined)).toEqual([
    expect.stringContaining('combines shares, and none'),
  ]);
  expect(shared('SHARE')).toEqual([]);
  expect(shared(undefined, undefined)).toEqual([]);
  expect(shared('BEST', undefined, undefined)).toEqual([]);
  expect(shared('SHARE', 40, 60)).toEqual([]);
  expect(shared('SHARE', 40, 60, undefined)).toEqual([]);
  expect(shared('SHARE', 40, 50)).toEqual([expect.stringContaining('are 90 %, not 100 %')]);
  expect(shared(undefined, 40, 60)).toEqual([expect.stringContaining('does not combine shares')]);
  const [, mended] = issues('points/shares', [
    { ...criteria(category('类', undefined, [], { share: 90 })), key: 'top' },
  ]);
  expect(mended!.suggestion).toEqual([
    { name: 'clauseRevise', key: 'top', fields: { combine: 'SHARE' } },
  ]);
  expect(shared('BEST', 60, 60)).toEqual([
    expect.stringContaining('are 120 %'),
    expect.stringContaining('does not combine shares'),
  ]);
});

test('a clause that says itself what it is worth needs no guide, wherever it says so', () => {
  const bare = (more: Partial<FileClause>, ...children: FileNode[]) =>
    issues('points/unguided', [
      criteria(item('方向', 10, children, { dimension: 'RESULT', ...more })),
      scoring(guide('PROCESS', [[0, 100, undefined, '甲。']])),
    ]).length;
  expect(bare({})).toBe(1);
  expect(bare({ text: '达到的得3分。' })).toBe(0);
  expect(bare({}, para('达到的得3分。'))).toBe(0);
  expect(bare({}, para('达到的得3级。'))).toBe(1);
  expect(bare({}, para('每发现一处扣 1.5 分。'))).toBe(0);
  for (const worth of ['scores 3 points', 'earns 1 point', 'loses 2 points'])
    expect([worth, bare({}, para(`A site ${worth}.`))]).toEqual([worth, 0]);
  for (const worth of ['score 3 points', 'earn 3 points', 'lose 2 points'])
    expect([worth, bare({}, para(`Sites ${worth}.`))]).toEqual([worth, 0]);
  expect(bare({}, { kind: 'POINT', scheme: 'paren', title: '安全', text: '达到的得3分。' })).toBe(
    0,
  );
});

test('paragraphs of one list lead on by semicolons, two of them at least', () => {
  const ended = (...texts: string[]) =>
    issues('structure/terminator', said(...texts)).map(({ quotes }) => quotes.join());
  expect(ended('第一段;', '第二段;', '第三段。')).toEqual([]);
  expect(ended('第一段;', '第二段。', '第三段。')).toHaveLength(1);
  expect(ended('第一段。', '第二段;', '第三段;')).toHaveLength(1);
});

test.each([
  '质量质量',
  '满意度满意度',
  '绩效绩效',
  '委员会委员会',
  '利益相关者利益相关者',
  '办公室办公室',
])('a word typed twice is told once: %s', (twice) =>
  expect(issues('wording/doubled', said(`加强${twice}管理。`)).map(({ count }) => count)).toEqual([
    1,
  ]),
);

describe('a paragraph printed twice is one where little differs', () => {
  const LONG =
    '组织应建立健全质量管理体系并持续改进其有效性和效率以满足顾客需求和期望同时关注员工社会和供方等相关方的利益并发挥示范带动作用的结果';
  const facing = (asked: string, judged: string) =>
    issues('wording/facing', [
      criteria(item('甲', 1, [para(asked)])),
      assessment(item('甲', 1, [para(judged)])),
    ]).length;
  const but = (...pairs: [string, string][]) =>
    pairs.reduce((text, [from, to]) => text.replace(from, to), LONG);
  test.each<[string, [string, string][], number]>([
    ['nothing', [], 0],
    ['one word', [['结果', '情况']], 1],
    [
      'three words',
      [
        ['结果', '情况'],
        ['建立', '制定'],
        ['员工', '职工'],
      ],
      1,
    ],
    [
      'four words',
      [
        ['结果', '情况'],
        ['建立', '制定'],
        ['员工', '职工'],
        ['顾客', '用户'],
      ],
      0,
    ],
    ['twenty characters more', [['并持续', `${'一二三四五六七八九十'.repeat(2)}并持续`]], 1],
    ['twenty-one', [['并持续', `甲${'一二三四五六七八九十'.repeat(2)}并持续`]], 0],
  ])('%s', (_, pairs, times) => {
    expect(facing(LONG, but(...pairs))).toBe(times);
    expect(facing(but(...pairs), LONG)).toBe(times);
  });
});

test.each([
  ['公众健康、安全、环境,资源节约、生态建设等方面。', 1],
  ['公众健康、安全、环境,优势有无、生态建设等方面。', 1],
  ['公众健康、安全、环境,无异味、无积水等方面。', 0],
  ['公众健康、无异味,无积水、无蚊蝇等方面。', 1],
  ['公众健康,安全、环境等方面。', 0],
  ['公众健康、安全,环境等方面。', 0],
])('%s: %d', (text, times) => expect(issues('wording/list-comma', said(text))).toHaveLength(times));

test.each<[text: string, times: number]>([
  ['The criteria are worth 1,000 points in total.', 0],
  ['The criteria are worth 1000  points\nin  all.', 0],
  ['They come to 1,000.0 points altogether.', 0],
  ['The total score is 1,000.', 0],
  ['The total  of 1,000 is divided among seven categories.', 0],
  ['The maximum\nscore is 1,000.', 0],
  ['The maximum is 1,000.', 0],
  ['Scores are given out of 1,000.', 0],
  ['The maximum score is 100.', 1],
  ['Seven categories are worth 1,000 points.', 1],
])('a total in English: %j', (text, times) =>
  expect(
    issues('points/total-unstated', [criteria(item('Leadership', 1000)), ...said(text)]),
  ).toHaveLength(times),
);

test('a figure without a title is not quoted', () =>
  expect(
    issues('structure/figure-absent', [
      criteria({ kind: 'FIGURE', label: '图1', title: '流程' }, { kind: 'FIGURE', label: '图2' }),
    ]).map(({ quotes }) => quotes),
  ).toEqual([['流程'], []]));

test('a total may be stated as it is, as words make it likely, or of what stands around', () => {
  const stated = (amount: number, ...children: FileNode[]) =>
    issues('points/total-stated', [...said(`本标准总分为${amount}分。`), criteria(...children)])
      .length;
  const all = [category('领导', 100, []), category('加分项', 5, [])];
  expect([100, 105, 5, 110].map((amount) => stated(amount, ...all))).toEqual([0, 0, 1, 1]);
  const best = category('荣誉(任选其一)', undefined, [item('甲', 10, []), item('乙', 5, [])]);
  expect([15, 10, 5].map((amount) => stated(amount, best))).toEqual([0, 0, 1]);
  const deduction = [category('领导', 100, []), category('扣分项', -5, [])];
  expect([95, 100, 105].map((amount) => stated(amount, ...deduction))).toEqual([1, 0, 1]);
});

test('words of another category are told where the parallel passages name their own', () => {
  const field = (name: string, text: string, ...more: FileNode[]): FileNode[] => [
    scoring(
      guide('PROCESS', [
        [0, 50, undefined, '识别机会。'],
        ...(text ? [[51, 100, undefined, text] satisfies Bands[number]] : []),
      ]),
    ),
    section('preface', '前言', [
      ...Array.from({ length: 14 }, (_, i) => para(`第${i}项:改善${name}的条件。`)),
    ]),
    ...more,
  ];
  const passage = (name: string) => `立足推动${name}事业进步,识别机会。`;
  const found = (own: string, ...sisters: FileNode[][]) =>
    issues('wording/other-category', tree(field('交通', own), undefined, 'test/own'), {
      parallel: new Map(
        sisters.map((body, i) => [`test/${i}`, tree(body, undefined, `test/${i}`)] as const),
      ),
    }).map(({ quotes }) => quotes.join());
  const [education, health, farming, culture] = ['教育', '卫生', '农业', '文化'].map((name) =>
    field(name, passage(name)),
  );
  expect(found(passage('教育'), education!, health!, farming!)).toHaveLength(1);
  expect(found(passage('交通'), education!, health!, farming!)).toEqual([]);
  const silent = field('卫生', '');
  expect(found(passage('教育'), education!, silent, farming!, culture!)).toHaveLength(1);
});

test('the field in a title is a word of the category where its text has it twice as often', () => {
  const passage = (name: string) => `立足推动${name}事业进步,识别机会。`;
  const sister = (name: string, more: string[]) =>
    tree(said(passage(name), ...more), `质量奖评定标准(${name}类组织)`, `test/${name}`);
  const found = (...more: string[]) =>
    issues('wording/other-category', tree(said(passage('教育')), undefined, 'test/own'), {
      parallel: new Map(
        ['教育', '卫生', '农业'].map((name) => [`test/${name}`, sister(name, more)] as const),
      ),
    });
  expect(found()).toEqual([]);
  expect(found('改善教育条件。')).toHaveLength(1);
});
