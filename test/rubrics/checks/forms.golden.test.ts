import { applyAct, applyChanges, entriesOf } from '../../../rubrics/acts';
import type { FileNode } from '../../../rubrics/library/shape';
import { buildTree } from '../../../rubrics/tree/tree';
import { golden } from '../../golden/golden';
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

/**
 * The forms that each rule knows, and what nearly has one: a line a text, with ✗ and the words
 * that each issue points at. Where a text is found clean nothing stands behind it.
 */

/** Chapters, figures, tables and appendices that a text may refer to. */
const frame: FileNode[] = [
  section('preface', '前言', [para('本标准用于评审。')], { label: '第一章' }),
  criteria(category('领导', 20, [item('文化', 20)])),
  section('scoring', '评分指引', [{ kind: 'CAPTION', title: '图 1 架构' }], {
    label: '附录一',
    scheme: 'appendix',
  }),
  references(reference('甲条例')),
];
const inFrame = (text: string): FileNode[] => [
  ...frame,
  section('principles', '原则', [para(text)]),
];
const alone = (text: string): FileNode[] => [section('principles', '原则', [para(text)])];
const note = (text: string): FileNode[] => [scoring({ kind: 'NOTE', title: '注', text })];
const descriptor = (text: string): FileNode[] => [
  scoring(guide('PROCESS', [[0, 100, undefined, text]])),
];
const announced = (text: string): FileNode[] => [
  section('system', '评价体系', [para(text)]),
  criteria(category('领导', 20, []), category('战略', 20, [])),
  section('scoring', '评分指引', [], { label: '附录一', scheme: 'appendix' }),
];
const list = (text: string): FileNode[] => [
  criteria(
    item(
      '甲',
      1,
      text.split('|').map((one) => point(one)),
    ),
  ),
];
const paragraphs = (text: string): FileNode[] => [
  section(
    'principles',
    '原则',
    text.split('|').map((one) => para(one)),
  ),
];
const cells = (text: string): FileNode[] => [
  assessment(item('甲', 1, [method(text)]), { kind: 'TABLEHEAD', title: '基本要求' }),
  scoring({ ...guide('PROCESS', [[0, 100, undefined, '有。']]), title: '过程评分指南' }),
];
const english = (text: string): FileNode[] => [terms(term('质量', text, '甲。'))];
const defined = (text: string): FileNode[] => [terms(term('公众', 'public', text))];
const levels = (text: string): FileNode[] => [scoring(guide('PROCESS', [[0, 100, text, '有。']]))];
/** Bands parted by `/`, their descriptors by `|`, the factor of each before a `:`. */
const factors = (text: string): FileNode[] => {
  const made = guide('PROCESS', []);
  const bands = text.split('/').map((band, i) => ({
    printed: `${i * 10}`,
    lower: i * 10,
    upper: i * 10,
    descriptors:
      band === ''
        ? []
        : band.split('|').map((one) => {
            const [factor, said] = one.includes(':') ? one.split(':') : [undefined, one];
            return { text: said, ...(factor && { factor }) };
          }),
  }));
  return [scoring({ ...made, bands })];
};
const cited = (text: string): FileNode[] => [
  references(...text.split('|').map((one) => reference(one))),
];

/** Rule, how a text stands, and the texts. */
const FORMS: [string, (text: string) => FileNode[], string[]][] = [
  [
    'references/dangling',
    inFrame,
    [
      '见1.1。',
      '见4.2。',
      '参见 4.2.10。',
      '详见第4.2。',
      '参照本标准第 4.2 执行。',
      '按4.2执行。',
      '按照 4.2 执行。',
      '依据4.2,根据4.3,符合4.4。',
      '执行4.2,满足4.3,引用4.4。',
      '本标准4.2规定如下。',
      '本文件的4.2规定如下。',
      '得分4.2以上。',
      '4.2条要求如下。',
      '4.2的要求如下。',
      '4.2的规定如下。',
      '4.2所述内容、4.3 所列内容、4.4所规定的内容。',
      '4.2款、4.3节、4.4章。',
      '14.2.条。',
      '4.10条要求如下。',
      '第一章说明目的。',
      '第九章说明目的。',
      '第 12 章说明目的。',
      '第三部分说明目的。',
      '第三章部分内容。',
      '附录一说明评分。',
      '附录 二说明评分。',
      '附录B说明评分。',
      '附录AB说明评分。',
      '附录三个部分。',
      '文献[1]与[12]与[1234]。',
      '架构见图1。',
      '架构见图 2。',
      '数据见表3.1。',
      '详见评分指引。',
      '详见“评审指南”。',
      '参见《实施细则》,另见统计表;',
      '见实施细则(附件)。',
      '见实施细则的说明。',
      '见解释章节如下。',
    ],
  ],
  [
    'terms/names',
    cells,
    ['适用过程评分指南', '适用于过程评分指南', '适用流程评分表', '结果评分指南', '见适用指南'],
  ],
  [
    'terms/names',
    inFrame,
    [
      '评审细则所列总体要求,应当满足。',
      '细则所列的文化。',
      '指南所列要点;',
      '标准所列内容与其他',
      '评审所列文',
      '包括“领导”和“战略”。',
      '包括“领导”、“文化”及“战略”或“运营”。',
      '包括“领导”与“文化”。',
      '包括“甲乙”、“丙丁”。',
      '包括“领导”“战略”。',
    ],
  ],
  [
    'wording/correlatives',
    alone,
    [
      '既要理解需求,还要预计变化。',
      '既理解需求,还应预计变化。',
      '既理解需求而且预计变化。',
      '既理解需求，更预计变化。',
      '既理解需求,又预计变化。',
      '既要理解。需求还要预计。',
      '既要“理解”需求,还要预计。',
      '只有建立制度,就能成功。',
      '只有建立制度，就能成功。',
      '只有建立制度,才能成功。',
      '只有建立制度就能成功。',
      '只要建立制度,才能成功。',
      '只要建立制度,就能成功。',
      '无论是否建立制度,但应评价。',
      '无论是否建立制度,都应评价。',
      '首先,建立制度。',
      '首先，建立制度。',
      '首先,建立制度;其次评价。',
      '首先,建立制度;再次评价。',
      '首先,建立制度;第二评价。',
      '首先,建立制度,然后评价。',
      '首先,建立制度,接着评价。',
      '首先,建立制度,最后评价。',
      '首先,建立制度,此外评价,而后改进。',
      '首先建立制度。',
    ],
  ],
  [
    'wording/punctuation',
    alone,
    [
      '质量,,效益。',
      '质量,。效益。',
      '质量, ;效益。',
      '质量。。',
      '质量?!',
      '质量!!',
      '质量？！',
      '质量etc.,效益。',
      '(,质量)。',
      '(质量,)。',
      '“质量，”效益。',
      '“质量。”',
      '质量()效益。',
      '质量（）效益。',
      '“、质量”',
      '《质量;》',
      '质量、、效益:',
    ],
  ],
  [
    'structure/announced-parts',
    announced,
    [
      '本标准由评价体系、标准内容和附录三个部分构成。',
      '本标准由评价体系、标准内容和附录四个部分构成。',
      '本标准由评价体系,标准内容及附录3个部分组成。',
      '本标准由评价体系以及标准内容两章组成。',
      '本标准由评价体系与标准内容两部分构成。',
      '本标准由前言、标准内容和附录三个部分构成。',
      '本标准由前言、总则、评价体系和标准内容四个部分构成。',
      '本标准由评价体系构成。',
      '本标准由评价体系;标准内容两个部分构成。',
      '附录包括评分指引。',
      '附录包括评分指引和关键术语。',
      '附录包含关键术语与参考文献。',
      '附录分为评分指引、关键术语。',
      '附录分为参考和文献。',
      '附录列出评分指引。',
      '附录包括评分 指引。',
    ],
  ],
  [
    'structure/announced-count',
    announced,
    [
      '本标准有两个类目。',
      '本标准有二个评价类目。',
      '本标准有三个评价类目。',
      '本标准有12个类目。',
      '每一个类目均应评价。',
      '四个因素:方法、展开、学习。',
      '四个因素:方法、展开、学习和整合。',
      '四个因素：方法、展开、学习、整合与改进。',
      '三项:方法、展开。',
      '三种评价方式:方法、展开。',
      '三类(方法、展开)。',
      '四个因素:方法。',
      '四个因素,包括:方法、展开。',
      '方法、展开、学习和整合等三个方面。',
      '方法、展开、学习和整合等四个方面。',
      '方法、展开或整合等4项。',
      '方法和整合等三种。',
      '二十个因素:方法、展开、学习。',
      '几个因素:方法、展开、学习。',
    ],
  ],
  [
    'structure/brackets',
    alone,
    [
      '组织(项目)。',
      '组织(项目。',
      '组织项目)。',
      '组织（项目)。',
      '组织[项目。',
      '组织【项目】《制度》〈办法〉。',
      '组织《制度〉。',
      '组织「项目」『制度』{办法}。',
      '包括:a)制度;b)措施。',
      '包括：1）制度,②)措施、c)评价。',
      '包括abc)制度。',
      'a)制度。',
      '制度 a)措施。',
      '((项目)制度。',
    ],
  ],
  [
    'structure/quotation-marks',
    alone,
    [
      '“为民”。',
      '“为民。',
      '为民”。',
      '“为民”、务实”。',
      '‘为民’与‘务实。',
      'Mayor’s Award。',
      '“为民‘务实’”。',
      '"为民"与"务实。',
      '"为民"。',
    ],
  ],
  [
    'structure/list-item',
    list,
    [
      '制度;|措施;|评价。',
      '制度;|措施。|评价。',
      '制度;|措施;|评价;',
      '制度;|措施;|评价',
      '制度；|措施；|评价。',
      '制度|措施|评价',
      '制度|措施|评价。',
      '制度|措施;|评价',
      '制度。|措施。|评价。',
      '制度,|措施,|评价。',
      '制度;|措施。',
      '制度。|措施;',
      '制度',
      '制度;|措施 |评价。',
      '制度|措施; |评价。',
      ',制度;|措施。',
      '并且制度;|措施。',
      '同时,制度;|措施。',
      '同时制度;|措施。',
      '其中制度;|措施。',
      '并行推进制度;|措施。',
      '）制度;|措施。',
    ],
  ],
  [
    'structure/terminator',
    paragraphs,
    [
      '第一段。|第二段。|第三段。|第四段',
      '第一段。|第二段。|第三段|第四段',
      '第一段。|第二段|第三段|第四段',
      '第一段。|第二段',
      '第一段;',
      '第一段;|第二段。',
      '第一段;|第二段;|第三段。',
      '第一段,|第二段。',
      '第一段、',
      '第一段:|第二段。',
      '第一段！|第二段。|第三段。',
    ],
  ],
  [
    'guides/quantity-words',
    note,
    [
      '少量-少于15%;部分-不少于15%。',
      '少量-少于15%;部分-大于15%。',
      '少量-不超过15%;部分-大于15%。',
      '少量-不超过15%;部分-不少于15%。',
      '少量-至多15%;部分-至少20%。',
      '少量是指低于15%;部分指高于10%。',
      '少量为不足15%;多数为达到15%,小于90%。',
      '少量:不多于15%;部分:多于15%。',
      '少量—不大于15%;部分—超过15%。',
      '少量-不高于15%;多数-不低于15%,不到40%。',
      '少量-0~15%;部分-15~50%;多数-50~100%。',
      '少量-5~15%;部分-16~50%。',
      '大多数-少于10%;部分-不小于10%。',
      '少量-大于60%;部分-不超过60%。',
      '少量-少于15%。',
      '全部-0~100%;部分-10~20%。',
      '甲类-0~50%;乙类-0~20%;丙类-0~80%。',
      '投入少于15%,不超过20%。',
    ],
  ],
  [
    'guides/contradiction',
    descriptor,
    [
      '没有结果信息;结果局部领先。',
      '缺乏数据;数据良好。',
      '无任何对应的绩效信息;绩效优异。',
      '没有方法;方法有效。',
      '没有措施。措施广泛应用。',
      '没有指标;指标卓越;结果较差。',
      '没有指标，或结果很差;指标优势明显。',
      '没有结果信息;结果较差。',
      '没有结果信息;方法领先。',
      '没有得到应用,得到了展开。',
      '未形成制度,并形成了惯例。',
      '没有建立制度,且实现目标。',
      '所有领域均无结果,表现良好。',
      '全部没有任何结果,趋势领先。',
      '完全都没有数据,优异。',
      '所有领域均有结果,表现良好。',
    ],
  ],
  [
    'guides/undefined-degree',
    descriptor,
    [
      '实现了大部分目标。',
      '实现了所有目标。',
      '没有实现目标。',
      '结果较好,趋势良好。',
      '少量方法得到应用。',
    ],
  ],
  [
    'points/total-stated',
    announced,
    [
      '总分为40分。',
      '总分为100分。',
      '满分100分。',
      '总分值是100.5分。',
      '总计:100 分。',
      '共计：100分。',
      '合计100分。',
      '总分值为40.0分。',
      '每项100分。',
    ],
  ],
  [
    'wording/half-width',
    paragraphs,
    [
      '质量,效益。|质量;效益。',
      '质量，效益。|质量，创新。|质量，绿色。|质量,共享。',
      '质量，效益。|质量,共享。',
      '质量,效益。|质量,创新。|质量,绿色。|质量，共享。',
      '比例为3:1。',
      'Plan, Do, Check。',
      '质量(甲)。',
      '质量?效益!',
    ],
  ],
  [
    'wording/spaces',
    alone,
    [
      '质 量。',
      '质\u00a0量。',
      '质\u3000量。',
      ' 质量。',
      '质量。 ',
      '质量 QC 小组。',
      '见图 一。',
      '见表 一与注 二。',
      '质量, 效益 。',
      '质  量 管 理。',
    ],
  ],
  [
    'wording/doubled',
    alone,
    [
      '质量的的水平。',
      '质量质量管理。',
      '质量管理质量管理体系。',
      '促进和和谐发展。',
      '武汉市市长。',
      '人人参与,天天改进。',
      '达到目的的程度。',
      '加强强化管理。',
      '对对标工作。',
      '评价价值。',
      '测评评价。',
      '持续续签。',
    ],
  ],
  [
    'wording/repeated',
    paragraphs,
    [
      '组织应建立质量管理制度。组织应建立质量管理制度。',
      '组织应建立质量管理制度;满足需求。|组织应建立质量管理制度!改进。',
      '建立制度。建立制度。',
      '包括:绩效、贡献、绩效等。',
      '包括:绩效、贡献和绩效。',
      '包括:绩效、贡献以及绩效;',
      '包括:绩效、贡献及绩效,改进。',
      '包括:绩效、贡献与绩效(略)。',
      '包括:绩效、贡献或绩效:',
      '包括:绩效、贡献,关注绩效、品牌。',
      '包括:人、财、人。',
      '包括:绩效和绩效。',
    ],
  ],
  [
    'wording/english-spaces',
    english,
    [
      'riskmanagement',
      'risk management',
      'risk  management',
      'riskmanagements',
      'RiskManagement',
      'plan,check',
      'plan, check',
      'qualitymanagementsystem',
      'stakeholders',
      'performance',
      'a,b',
    ],
  ],
  [
    'wording/list-comma',
    alone,
    [
      '保护健康、安全,资源、环境等。',
      '保护健康、安全,资源、环境。',
      '保护健康、安全，资源、环境和生态。',
      '保护健康、安全,资源保护工作、环境等。',
      '保护健康、公共安全工作,资源、环境等。',
      '保护健康,资源、环境等。',
      '保护健康、安全,资源、环境与生态。',
      '保护健康、安全,资源、环境及生态。',
    ],
  ],
  [
    'terms/abbreviation',
    alone,
    [
      '开展QC小组活动。',
      '质量控制(QC)小组;开展QC活动。',
      '质量控制（英文QC简称）小组。',
      'QC(质量控制)小组。',
      'QC 是质量控制。',
      'QC指质量控制。',
      '按GB/T 19580执行。',
      '按ISO 9001执行。',
      '采用PDCA-循环。',
      '采用A类方法。',
      '采用ABCDEFG方法。',
      '采用KPI与OKR。',
    ],
  ],
  [
    'terms/definition-form',
    defined,
    [
      '公众指社会主体。',
      '公众是社会主体。',
      '公众描述社会主体。',
      '公众为社会主体。',
      '公众系社会主体。',
      '公众人物。',
      '社会主体。',
      '社会主体。另有说明。',
      '社会主体',
    ],
  ],
  [
    'terms/gloss',
    paragraphs,
    [
      '评价过程(活动)。|改进过程(行动)。',
      '评价过程（活动）。|改进过程（行动）。',
      '评价过程(活动)。|改进过程(行动)。|测量过程(活动)。',
      '评价过程(活动)。|改进过程(流程)。',
      '评价过程(动)。|改进过程(活动)。',
      '评价的(活动)。|改进的(行动)。',
      '评价过程(活动)。|改进过程(活动)。',
    ],
  ],
  [
    'terms/joined',
    paragraphs,
    [
      '保护与建设。|保护与建设。|保护与建设。|建设与保护。',
      '保护与建设。|保护和建设。|保护及建设。|建设和保护。',
      '保护与建设。|保护与建设。|建设与保护。',
      '保护与建设。|保护与建设。|保护与建设。|保护与建设。|保护建设。',
      '保护与建设。|保护与建设。|保护与建设。|保护与建设。|建设保护。',
      '保护与建设。|保护与建设。|保护与建设。|保护与建设。|保护建设。|保护建设。',
    ],
  ],
  [
    'terms/suffix',
    paragraphs,
    [
      '治理体系。|治理体系。|治理系统。',
      '治理体系。|治理体系。',
      '质量管理体系。|质量管理系统。',
      '质量管理体系。|信息管理系统。',
      '治理系统。|治理系统。|治理体系。',
    ],
  ],
  [
    'guides/descriptors',
    factors,
    [
      'A:甲|B:乙/A:丙|B:丁',
      'A:甲|A:乙/A:丙|B:丁',
      '甲|B:乙|B:丙',
      '甲|乙/丙|丁/戊',
      '甲|乙/丙',
      '甲/',
      '甲|乙/丙| ',
      '甲|乙/丙|甲',
      '甲|甲',
      ' | / | ',
    ],
  ],
  [
    'guides/terminators',
    factors,
    [
      '甲;|子。/乙;|丑。/丙|寅。/丁;|卯。',
      '甲;|子。/乙;|丑。/丙,|寅。/丁;|卯。',
      '甲|子。/乙|丑。/丙;|寅。/丁|卯。',
      '甲。/乙。/丙/丁。',
      '甲。/乙。/丙。/丁',
      '甲;/乙。/丙;/丁。',
    ],
  ],
  ['wording/spaces', levels, ['一般 水平', '一般水平']],
  ['wording/doubled', levels, ['一般般水平', '一般水平水平']],
  [
    'references/duplicate',
    cited,
    [
      '甲准则(GB/T 19580-2012)|乙准则 GB/T 19580',
      '甲准则|甲准则。',
      '甲准则|甲准则实施指南',
      '甲准则 ISO 9001|乙准则 ISO 9001-2015|丙准则 ISO9001',
      'GB/T 1.1-2020|GB/T 1.2',
      'SZDB/Z 40-2011|SZDB/Z 41—2011',
      'ISO 9001|ISO 9001-20155',
    ],
  ],
  [
    'references/duplicate',
    (text) => [
      references(
        ...text.split('|').map((one) => reference(one, { label: null, scheme: undefined })),
      ),
    ],
    ['甲准则|甲准则', '甲准则|乙准则'],
  ],
  [
    'structure/preface-requirement',
    (text) => [section('preface', '前言', [para(text)])],
    [
      '组织应识别机会。',
      '本标准适应环境。',
      '组织不得拖欠。',
      '组织必须改进。',
      '组织所应具备的理念。',
      '组织可以申请。',
    ],
  ],
  [
    'structure/stop-inside',
    list,
    [
      '执行规范。统筹职责;|评价。',
      '执行规范，统筹职责;|评价。',
      '执行“规范。”统筹;|评价。',
      '执行规范。统筹职责。|评价。',
    ],
  ],
  [
    'structure/colon-end',
    paragraphs,
    ['第一段。|架构见图1:', '包括下列各项:|甲。', '第一段：|第二段。', '第一段。|第二段：'],
  ],
];

test('the forms that the rules know', () => {
  const told = FORMS.flatMap(([rule, stand, texts]) => [
    `## ${rule}`,
    ...texts.map((text) => {
      const found = issues(rule, stand(text)).map(({ quotes, count, suggestion }) =>
        ['✗', quotes.join(' | '), count > 1 ? `×${count}` : '', suggestion ? '✎' : '']
          .filter(Boolean)
          .join(' '),
      );
      return `${text} → ${found.join(' ')}`.trimEnd();
    }),
    '',
  ]);
  golden('issues.forms.txt', told.join('\n'));
});

test('a mend mends: what was pointed at is gone, and nothing new is there', () => {
  for (const [rule, stand, texts] of FORMS)
    for (const text of texts) {
      const before = tree(stand(text));
      const found = issues(rule, before);
      for (const { suggestion, fingerprint } of found) {
        if (!suggestion) continue;
        const after = suggestion.reduce((now, act) => {
          const outcome = applyAct(now, act, () => 'new');
          if ('refused' in outcome) throw new Error(`${text}: ${outcome.refused.message}`);
          return buildTree(applyChanges(entriesOf(now), outcome.changes));
        }, before);
        const left = issues(rule, after).map((issue) => issue.fingerprint);
        if (left.includes(fingerprint)) throw new Error(`${rule}: ${text} is not mended`);
        if (left.length >= found.length) throw new Error(`${rule}: ${text} is worse`);
      }
    }
});
