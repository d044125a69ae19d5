import {
  changedKeys,
  check,
  checkAll,
  compareIssues,
  recheck,
  ruleOf,
  rules,
} from '../../../rubrics/checks';
import { rulesPage } from '../../../rubrics/checks/rulesPage';
import { hash } from '../../../rubrics/tree/hash';
import { fromFile } from '../../../rubrics/library/fromFile';
import type { FileClause, FileNode } from '../../../rubrics/library/shape';
import { buildTree, type Tree } from '../../../rubrics/tree/tree';
import { golden } from '../../golden/golden';
import { cleanFile } from './clean';
import { issuesText } from './issuesText';
import { SLIPS } from './slips';
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

type Text = FileNode[];
/** A rule with a text that breaks it, one that nearly does and one that is clean. */
interface Row {
  rule: string;
  breach: Text;
  near: Text;
  clean: Text;
  sisters?: Text[];
  base?: Text;
}

const both = (a: FileNode[], b: FileNode[]): Text => [criteria(...a), assessment(...b)];
const said = (...texts: string[]): Text => [
  section(
    'preface',
    '前言',
    texts.map((text) => para(text)),
  ),
];
const process = (...bands: Parameters<typeof guide>[1]): Text => [scoring(guide('PROCESS', bands))];
const articles = (...all: [key: string, text: string][]): Text => [
  section(
    'criteria',
    '办法',
    all.map(([key, text]) => ({ key, kind: 'ITEM', scheme: 'article', text })),
    { key: 'top' },
  ),
];
const figure = (more: Partial<FileClause>): FileClause => ({
  kind: 'FIGURE',
  label: '图 1',
  title: '评审流程',
  ...more,
});
/** A clause of 10 points that is judged by words of its own. */
const judged = (text: string): Text => [
  criteria(category('领导', 10, [item('方向', 10, [{ kind: 'SCORINGRULE', text }])])),
];
/** Grades of a text of 100 points. */
const grades = (...all: [name: string, atLeast: number, conditions?: string][]): Text => [
  criteria(category('领导', 100, [])),
  section(
    'scoring',
    '评分指引',
    all.map(([name, atLeast, conditions]) => ({
      ...({ kind: 'GRADE', name, atLeast } as const),
      ...(conditions && { conditions }),
    })),
  ),
];
const bonus = (points: number): FileClause =>
  section('criteria', '加分', [category('创新', points, [], { scoreRole: 'BONUS' })]);
const notes = (text: string): Text => [
  scoring({
    kind: 'NOTE',
    title: '注',
    runIn: ':',
    children: [{ kind: 'NOTE', scheme: 'paren', text }],
  }),
];
const points = (...texts: string[]): Text => [
  criteria(
    item(
      '目标',
      10,
      texts.map((text) => point(text)),
    ),
  ),
];
const shared = (...shares: number[]): FileClause => ({
  ...criteria(...shares.map((share, i) => category(`类${i}`, undefined, [], { share }))),
  combine: 'SHARE',
});
const inPoints = (range: object): Text => {
  const { bands, ...rest } = guide('PROCESS', [[0, 0, undefined, '十分钟内。']]);
  return [scoring({ ...rest, bands: [{ ...bands[0]!, printed: '5~6分', ...range }] })];
};
const like = (text: string): Text[] => [said(text), said(text), said(text), said(text)];
const field = (name: string, text: string): Text => [
  section('preface', '前言', [
    para(text),
    ...Array.from({ length: 14 }, (_, i) => para(`第${i}项:改善${name}的条件。`)),
  ]),
];

const TABLE: Row[] = [
  {
    rule: 'points/children-sum',
    breach: [criteria(category('领导', 50, [item('甲', 20), item('乙', 20)]))],
    near: [criteria(category('领导', 0.3, [item('甲', 0.1), item('乙', 0.2)]))],
    clean: [criteria(category('领导', 40, [item('甲', 20), item('乙', 20)]))],
  },
  {
    rule: 'points/parts-agree',
    breach: both([category('领导', 40, [])], [category('领导', 50, [])]),
    near: both([category('领导', 40, [])], [category('领导力', 40, [])]),
    clean: both([category('领导', 40, [])], [category('领导', 40, [])]),
  },
  {
    rule: 'points/missing',
    breach: [criteria(category('领导', 40, [item('甲', 40), item('乙')]))],
    near: [criteria(category('领导', undefined, [item('甲'), item('乙')]))],
    clean: [
      criteria(
        category('领导', undefined, [item('甲', 20), item('乙', 20)]),
        category('创新', 5, [], { scoreRole: 'BONUS' }),
      ),
    ],
  },
  {
    rule: 'points/shares',
    breach: [shared(40, 50)],
    near: [shared(33.3, 66.7)],
    clean: [shared(40, 60)],
  },
  {
    rule: 'points/sign',
    breach: [criteria(category('否决', 10, [], { scoreRole: 'VETO' }))],
    near: [criteria(category('扣分', 10, [], { scoreRole: 'DEDUCTION' }))],
    clean: [criteria(category('否决', undefined, [], { scoreRole: 'VETO' }))],
  },
  {
    rule: 'points/meaning',
    breach: [criteria(category('加分项', 5, []))],
    near: [criteria(category('扣分标准', 5, []))],
    clean: [criteria(category('加分项', 5, [], { scoreRole: 'BONUS' }))],
  },
  {
    rule: 'points/total-stated',
    breach: [...said('本标准总分为100分。'), criteria(category('领导', 90, []))],
    near: [...said('本标准总分为100分。'), criteria(category('领导', undefined, []))],
    clean: [
      ...said('本标准总分为90分。'),
      criteria(
        category('领导', 90, [
          item('甲', 60, [para('本条总分值为60分。')]),
          item('乙', 30, [para('本章满分90分。')]),
        ]),
        category('创新', 5, [para('本项总分值为5分。')], { scoreRole: 'BONUS' }),
      ),
    ],
  },
  {
    rule: 'points/printed',
    breach: [
      criteria(category('领导', undefined, [], { points: { value: 60, printed: '（50分）' } })),
    ],
    near: [
      criteria(
        category('领导', undefined, [], { points: { value: 60, printed: '（６０ 分）：' } }),
        category('加分', undefined, [], {
          points: { value: 5, printed: '每项加1分，最多加五分' },
          scoreRole: 'BONUS',
        }),
        category('扣分', undefined, [], { points: { value: -2.5, printed: '记2.5分' } }),
        category('战略', undefined, [], { points: { value: 40, printed: '（满分）' } }),
      ),
    ],
    clean: [criteria(category('领导', 60, []))],
  },
  {
    rule: 'points/total-changed',
    breach: [criteria(category('领导', 90, []))],
    near: [criteria(category('领导', 60, []), category('战略', 40, []))],
    clean: [criteria(category('领导', 100, []))],
    base: [criteria(category('领导', 100, []))],
  },
  {
    rule: 'points/unguided',
    breach: [
      criteria(item('结果', 10, [], { dimension: 'RESULT' })),
      ...process([0, 100, undefined, '有方法。']),
    ],
    near: [criteria(item('概况')), ...process([0, 100, undefined, '有方法。'])],
    clean: [criteria(item('过程', 10)), ...process([0, 100, undefined, '有方法。'])],
  },
  {
    rule: 'points/method-dimension',
    breach: [
      assessment(item('结果', 10, [method('适用过程评分指南')], { dimension: 'RESULT' })),
      ...process([0, 100, undefined, '有。']),
    ],
    near: [
      assessment(item('结果', 10, [method('见评分指引')], { dimension: 'RESULT' })),
      ...process([0, 100, undefined, '有。']),
    ],
    clean: [
      assessment(item('过程', 10, [method('适用过程评分指南')])),
      ...process([0, 100, undefined, '有。']),
    ],
  },
  {
    rule: 'points/method-missing',
    breach: [
      assessment(
        category('甲', 40, [
          item('一', 10, [method('适用')]),
          item('二', 10, [method('适用')]),
          item('三', 10, [method('适用')]),
          item('四', 10),
        ]),
      ),
    ],
    near: [assessment(category('甲', 20, [item('一', 10, [method('适用')]), item('二', 10)]))],
    clean: [
      assessment(
        category('甲', 20, [item('一', 10, [method('适用')]), item('二', 10, [method('适用')])]),
      ),
    ],
  },
  {
    rule: 'structure/label-gap',
    breach: [criteria(item('甲', 1, [], { label: '1.1' }), item('乙', 1, [], { label: '1.3' }))],
    near: [criteria(category('简介', undefined, [], { label: '0' }), category('领导', 1, []))],
    clean: [criteria(item('甲', 1), item('乙', 1))],
  },
  {
    rule: 'structure/label-duplicate',
    breach: [criteria(item('甲', 1, [], { label: '1.2' }), item('乙', 1, [], { label: '1.2' }))],
    near: [criteria(category('甲', 1, [item('子', 1)]), category('乙', 1, [item('子', 1)]))],
    clean: [criteria(item('甲', 1), item('乙', 1))],
  },
  {
    rule: 'structure/label-missing',
    breach: [
      criteria(
        category('甲', 3, [item('一', 1), item('二', 1), item('三', 1, [], { label: null })]),
      ),
    ],
    near: [criteria(category('甲', 3, [item('一', 1), para('说明。')]))],
    clean: [criteria(category('甲', 2, [item('一', 1), item('二', 1)]))],
  },
  {
    rule: 'structure/label-prefix',
    breach: [criteria(category('甲', 1, [item('一', 1, [], { label: '2.1' })]))],
    near: [section('preface', '引言', [item('总则', undefined, [], { label: '0.1' })])],
    clean: [criteria(category('甲', 1, [item('一', 1)]))],
  },
  {
    rule: 'structure/label-mark',
    breach: [
      criteria(category('甲', 1, []), category('乙', 1, []), category('丙', 1, [], { mark: '' })),
    ],
    near: [criteria(category('甲', 1, []), { kind: 'NOTE', scheme: 'paren', text: '注。' })],
    clean: [criteria(category('甲', 1, []), category('乙', 1, []))],
  },
  {
    rule: 'structure/label-form',
    breach: [criteria({ kind: 'ITEM', label: '1.', title: '甲' })],
    near: [criteria({ kind: 'ITEM', label: '甲:', title: '甲' })],
    clean: [criteria({ kind: 'ITEM', label: '1', mark: '.', title: '甲' })],
  },
  {
    rule: 'structure/announced-parts',
    breach: [
      section('preface', '前言', [para('本标准由前言、总体思路两个部分构成。')], { label: '一' }),
    ],
    near: said('本标准由各部门起草。'),
    clean: [
      section('preface', '前言', [para('本标准由前言、标准内容两个部分构成。')]),
      criteria(item('甲', 1)),
    ],
  },
  {
    rule: 'structure/announced-columns',
    breach: [
      assessment(
        para('细则列出了基本要求、总体要求和要点指引。'),
        { kind: 'TABLEHEAD', title: '基本要求' },
        { kind: 'TABLEHEAD', title: '要点指引' },
      ),
    ],
    near: [
      assessment(
        para('细则列出了基本要求、总体要求和要点指引。'),
        { kind: 'TABLEHEAD', title: '基本要求和总体要求' },
        { kind: 'TABLEHEAD', title: '要点指引' },
      ),
    ],
    clean: [
      assessment(
        para('细则列出了基本要求。'),
        { kind: 'TABLEHEAD', title: '基本要求' },
        { kind: 'TABLEHEAD', title: '方法' },
      ),
    ],
  },
  {
    rule: 'structure/announced-count',
    breach: said('评价使用四个因素:方法、展开、学习。'),
    near: said('评价使用四个因素:方法、展开、学习和整合。'),
    clean: said('评价使用三个因素:方法、展开、学习。'),
  },
  {
    rule: 'structure/facing-titles',
    breach: both([category('领导', 40, [])], [category('远见卓识的领导', 40, [])]),
    near: both([category('领导', 40, [para('甲。')])], [category('领导', 40, [para('乙。')])]),
    clean: both([category('领导', 40, [])], [category('领导', 40, [])]),
  },
  {
    rule: 'structure/facing-missing',
    breach: both([category('领导', 40, []), category('战略', 60, [])], [category('领导', 40, [])]),
    near: both(
      [category('简介', undefined, [], { label: '0' }), category('领导', 40, [])],
      [category('领导', 40, [])],
    ),
    clean: [criteria(category('领导', 40, []))],
  },
  {
    rule: 'structure/empty',
    breach: [criteria(item('甲', 1, []))],
    near: [criteria({ kind: 'LEAD', title: '要点', runIn: ':' }, point('制度。'))],
    clean: [criteria(item('甲', 1))],
  },
  {
    rule: 'structure/figure-absent',
    breach: [criteria(figure({}))],
    near: [criteria({ kind: 'CAPTION', label: '图 1', title: '评审流程' })],
    clean: [criteria(figure({ picture: 'a'.repeat(64) }))],
  },
  {
    rule: 'structure/figure-undescribed',
    breach: [criteria(figure({ picture: 'a'.repeat(64) }))],
    near: [criteria(figure({}))],
    clean: [criteria(figure({ picture: 'a'.repeat(64), alt: '申报之后是评审。' }))],
  },
  {
    rule: 'structure/sister-missing',
    breach: [criteria(item('甲', 1, [para('第一段说明目标。')]))],
    near: [
      criteria(
        item('甲', 1, [
          para('第一段说明目标。'),
          para('第二段讲述资源与保障。'),
          para('第三段为本标准独有。'),
        ]),
      ),
    ],
    clean: [criteria(item('甲', 1, [para('第一段说明目标。'), para('第二段讲述资源与保障。')]))],
    sisters: Array.from({ length: 3 }, () => [
      criteria(item('甲', 1, [para('第一段说明目标。'), para('第二段讲述资源与保障。')])),
    ]),
  },
  {
    rule: 'structure/list-item',
    breach: points('建立制度;', '落实措施。', '评价成效。', '改进工作;'),
    near: points('建立制度', '落实措施', '评价成效。'),
    clean: points('建立制度;', '落实措施;', '评价成效。'),
  },
  {
    rule: 'structure/terminator',
    breach: said('第一段。', '第二段。', '第三段。', '第四段'),
    near: said('第一段', '第二段', '第三段'),
    clean: said('第一段。', '第二段。'),
  },
  {
    rule: 'structure/colons',
    breach: [
      criteria(
        item('甲', 1, [{ kind: 'LEAD', title: '要点', runIn: ':' }]),
        item('乙', 1, [{ kind: 'LEAD', title: '要点', runIn: ':' }]),
        item('丙', 1, [{ kind: 'LEAD', title: '要点' }]),
      ),
    ],
    near: [
      criteria(
        item('甲', 1, [
          { kind: 'LEAD', title: '要点' },
          { kind: 'LEAD', title: '说明', runIn: ':', text: '略。' },
        ]),
      ),
    ],
    clean: [criteria(item('甲', 1, [{ kind: 'LEAD', title: '要点' }]))],
  },
  {
    rule: 'structure/brackets',
    breach: said('组织(项目应建立制度。'),
    near: said('包括:a)制度;b)措施。'),
    clean: said('组织(项目)应建立《制度》。'),
  },
  {
    rule: 'structure/quotation-marks',
    breach: said('体现“为民、务实等取向。'),
    near: said('采用 Mayor’s Award 的方法。'),
    clean: said('体现“为民、务实”等取向。'),
  },
  {
    rule: 'terms/unused',
    breach: [...said('组织防范风险。'), terms(term('标杆', 'benchmark', '最佳做法。'))],
    near: [...said('组织对标标杆组织。'), terms(term('标杆', 'benchmark', '最佳做法。'))],
    clean: said('组织防范风险。'),
  },
  {
    rule: 'terms/undefined',
    breach: [...said('组织应对照标杆(见术语)。'), terms(term('风险', 'risk', '不确定性。'))],
    near: [...said('组织应对照标杆。')],
    clean: [...said('组织应识别风险(见术语)。'), terms(term('风险', 'risk', '不确定性。'))],
  },
  {
    rule: 'terms/empty-definition',
    breach: [terms(term('公众', 'public', ''))],
    near: [terms(term('公众', undefined, '社会主体。'))],
    clean: [terms(term('公众', 'public', '社会主体。'))],
  },
  {
    rule: 'terms/english',
    breach: [terms(term('使命', 'mission', '甲。'), term('宗旨', 'Mission', '乙。'))],
    near: [terms(term('使命', 'mission', '甲。'), term('愿景', 'missions', '乙。'))],
    clean: [terms(term('使命', 'mission', '甲。'), term('愿景', 'vision', '乙。'))],
  },
  {
    rule: 'terms/drift',
    breach: said('满足顾客需求。', '听取客户意见。'),
    near: said('提供方应评价提供方式,选择供应商。'),
    clean: said('满足顾客需求。', '听取顾客意见。'),
  },
  {
    rule: 'terms/half-replaced',
    breach: said(
      '提高运行的效率。',
      '完善运行的体系。',
      '保障运行的安全。',
      '评价运行的质量。',
      '改进运行的方法。',
      '落实运行的责任。',
      '控制运营的成本。',
    ),
    near: said('提高运行的效率。', '控制运营的成本。'),
    clean: said('提高运行的效率。'),
    sisters: Array.from({ length: 3 }, () =>
      said(
        '提高运营的效率。',
        '完善运营的体系。',
        '保障运营的安全。',
        '评价运营的质量。',
        '改进运营的方法。',
        '落实运营的责任。',
        '控制运营的成本。',
      ),
    ),
  },
  {
    rule: 'terms/parallel-definition',
    breach: [terms(term('组织', 'organization', '包括国家机关和企业。'))],
    near: [terms(term('组织', 'organization', ''))],
    clean: [terms(term('组织', 'organization', '包括党政机关和企业。'))],
    sisters: Array.from({ length: 3 }, () => [
      terms(term('组织', 'organization', '包括党政机关和企业。')),
    ]),
  },
  {
    rule: 'terms/names',
    breach: [
      assessment(item('甲', 1, [method('适用流程评分表')])),
      ...process([0, 100, undefined, '有。']),
    ],
    near: [...said('“过程”要求和“结果”要求。')],
    clean: [
      assessment(item('甲', 1, [method('适用于过程评分指南')])),
      ...process([0, 100, undefined, '有。']),
    ],
  },
  {
    rule: 'guides/bands',
    breach: process(
      [0, 20, undefined, '甲。'],
      [20, 40, undefined, '乙。'],
      [60, 100, undefined, '丙。'],
    ),
    near: process([0, 20, undefined, '甲。'], [21, 100, undefined, '乙。']),
    clean: process([0, 100, undefined, '甲。']),
  },
  {
    rule: 'grades/order',
    breach: grades(['优秀', 90], ['良好', 80], ['合格', 85]),
    near: grades(['优秀', 90], ['良好', 80, '且无投诉'], ['合格', 85, '且有台账']),
    clean: grades(['合格', 60], ['良好', 80], ['优秀', 90]),
  },
  {
    rule: 'grades/same-threshold',
    breach: grades(['四星', 85], ['三星', 85]),
    near: grades(['四星', 85, '且无投诉'], ['三星', 85]),
    clean: grades(['四星', 85], ['三星', 75]),
  },
  {
    rule: 'grades/duplicate',
    breach: grades(['一星', 60], ['一星', 50]),
    near: grades(['金奖', 90, '大型组织'], ['金奖', 80, '小型组织']),
    clean: grades(['二星', 60], ['一星', 50]),
  },
  {
    rule: 'grades/out-of-reach',
    breach: grades(['示范', 101]),
    near: [...grades(['示范', 110]), bonus(10)],
    clean: grades(['示范', 100]),
  },
  {
    rule: 'guides/band-unit',
    breach: inPoints({ lower: 83, upper: 100 }),
    near: inPoints({ lower: 5, upper: 6 }),
    clean: inPoints({ lower: 5, upper: 6, unit: 'POINTS' }),
  },
  {
    rule: 'guides/beyond-clause',
    breach: judged('每缺1个扣2分，最多扣12分。'),
    near: judged('每缺1个扣2分，最多扣10分；总得分90分以上的，用时12分钟以内。'),
    clean: judged('每缺1个扣2分，扣完为止。'),
  },
  {
    rule: 'guides/quantity-words',
    breach: notes('少量-少于15%;部分-大于15%,小于30%。'),
    near: notes('安全投入少于15%的,应说明原因。'),
    clean: notes('少量-少于15%;部分-不少于15%。'),
  },
  {
    rule: 'guides/undefined-degree',
    breach: process([0, 100, undefined, '实现了大部分目标。']),
    near: process([0, 100, undefined, '实现了所有目标,有不少于3个指标。']),
    clean: [
      scoring(guide('PROCESS', [[0, 100, undefined, '实现了大部分目标。']]), {
        kind: 'NOTE',
        title: '注',
        text: '大部分-大于50%。',
      }),
    ],
  },
  {
    rule: 'guides/weaker-word',
    breach: process(
      [0, 50, undefined, '实现了大部分相关目标。'],
      [51, 100, undefined, '实现了某些相关目标。'],
    ),
    near: process(
      [0, 50, undefined, '大多数领域尚属初期阶段。'],
      [51, 100, undefined, '某些领域尚属初期阶段。'],
    ),
    clean: process(
      [0, 50, undefined, '实现了某些相关目标。'],
      [51, 100, undefined, '实现了大部分相关目标。'],
    ),
  },
  {
    rule: 'guides/contradiction',
    breach: process([0, 100, undefined, '没有结果信息;对标结果局部领先。']),
    near: process([0, 100, undefined, '没有绩效指标,或结果很差。']),
    clean: process([0, 100, undefined, '没有结果信息。']),
  },
  {
    rule: 'guides/levels',
    breach: [
      scoring(
        guide('PROCESS', [[0, 100, '一般水平', '甲。']]),
        guide('RESULT', [[0, 100, undefined, '乙。']]),
      ),
    ],
    near: process([0, 100, undefined, '甲。']),
    clean: process([0, 100, '一般水平', '甲。']),
  },
  {
    rule: 'guides/descriptors',
    breach: process(
      [0, 30, undefined, '甲。', '乙。'],
      [31, 60, undefined, '丙。', '丁。'],
      [61, 100, undefined, '戊。'],
    ),
    near: process([0, 30, undefined, '甲。'], [31, 100, undefined, '乙。']),
    clean: process([0, 100, undefined, '甲。', '乙。']),
  },
  {
    rule: 'guides/terminators',
    breach: process(
      [0, 20, undefined, '甲;', '子。'],
      [21, 40, undefined, '乙;', '丑。'],
      [41, 60, undefined, '丙;', '寅。'],
      [61, 100, undefined, '丁', '卯。'],
    ),
    near: process([0, 20, undefined, '甲;'], [21, 100, undefined, '乙。']),
    clean: process([0, 20, undefined, '甲;', '子。'], [21, 100, undefined, '乙;', '丑。']),
  },
  {
    rule: 'wording/confusable',
    breach: said('统一布署各项工作。'),
    near: said('统一公布署名。'),
    clean: said('统一部署各项工作。'),
  },
  {
    rule: 'wording/unusual-character',
    breach: said('加强组职建设。', ...Array.from({ length: 12 }, (_, i) => `第${i}项由组织管理。`)),
    near: said('情感上和理智上认同。'),
    clean: said('组织全体员工。'),
  },
  {
    rule: 'wording/variant',
    breach: said('佐证材料应更详实,增强顾客粘性。'),
    near: said('加热中心的相关连接件按固定单价采购。'),
    clean: said('佐证材料应更翔实。'),
  },
  {
    rule: 'wording/redundant',
    breach: said(
      '涉及到多个部门。',
      '将创新融入到文化中。',
      '目的是为了提高质量。',
      '约5天左右完成。',
      '得分至少60分以上。',
    ),
    near: said(
      '将资金投入到位,应当要求各单位在约定期限内完成5天左右的培训。',
      '流程重新再造,无需要改进的环节,与各单位以及与社会共享。',
    ),
    clean: said('涉及多个部门。', '约5天完成。', '得分60分以上。'),
  },
  {
    rule: 'wording/collocation',
    breach: said(
      '增强员工满意水平。',
      '以增强员工的契合水平。',
      '着力补充民生短板,加强简政放权。',
      '打造负有使命感的组织。',
    ),
    near: said(
      '改善管理,提高水平;改善服务能力和水平。',
      '评价组织改善服务的水平,以建设一流组织为目标。',
      '改善环境提升服务水平,完善目标体系。',
    ),
    clean: said('提高员工满意水平。', '补齐民生短板。'),
  },
  {
    rule: 'wording/set-phrase',
    breach: said(
      '坚持创新、协调、绿色、开发、共享的发展理念。',
      '推动全面改革深化,推进治理能力和治理水平现代化。',
    ),
    near: said('增强获得感、归属感、安全感,深化改革,提高治理能力和水平。'),
    clean: said('坚持创新、协调、绿色、开放、共享的发展理念,全面深化改革。'),
  },
  {
    rule: 'wording/frames',
    breach: said(
      '推动行业发展上取得的成果。',
      '由外延扩展到内涵提升转型。',
      '树立以民生为本导向的理念。',
      '过程与结果融合一起。',
      '一般分为先进组织、最佳数据或最佳实践等三种方式。',
      '适应组织未来的需要改进建议。',
      '与预定目标的达标结果。',
      '建立科学合理的薪酬体系和实施适宜的政策。',
      '体现以民为本,满足群众需求等价值取向。',
      '围绕以民为本,改善民生找准定位。',
      '保持良好发展趋势能力。',
      '调整目标、计划及资源配置、增强有效性。',
      '增强抓住机遇、快速响应能力。',
      '识别和依据不同风险类型采取措施。',
      '概述组织开发市场,为增强品牌影响力的结果。',
      '营造良好组织氛围、提供充分员工支持,增强满意。',
      '将先进技术包括数字化应用到运营中。',
      '落实维护良性业务生态措施。',
      '由数据和信息中获取依据。',
      '从个人绩效和组织绩效相一致来评价。',
    ),
    near: said(
      '在推动行业发展上取得的成果,从外延扩展向内涵提升转型。',
      '以民生为导向,与员工一起改进,达到标准后转型。',
      '可以是先进组织、最佳数据或最佳实践等。',
      '适应组织未来的需要,与预定目标相比的达标结果。',
      '建立和实施适宜的政策,建立体系和平台。',
      '坚持改进,形成了以人为本等理念。',
      '保持竞争能力,目标、计划及资源配置、人员。',
      '增强抓住机遇的能力、快速响应能力,识别和分析风险,根据结果改进。',
      '概述组织开发市场的结果,为改进提供依据。',
      '营造良好氛围、环境,将先进技术应用到运营中,包括数字化。',
      '落实改进措施,落实维护良性业务生态的措施。',
      '由数据得出结论,由经理从数据中获取依据,从两者相一致的角度来评价。',
    ),
    clean: said('在推动行业发展上取得了成果。'),
  },
  {
    rule: 'wording/particles',
    breach: said(
      '有针对性采取了措施。',
      '大力的推进改革。',
      '各项工作做的更好。',
      '为相关者谋取得结果。',
      '通过对组织所在行业了解,制定方案。',
      '组织的绩效的基础是员工。',
    ),
    near: said(
      '采取有针对性的改进措施,实施系统性改进。',
      '获取得分,争取得到支持。',
      '通过对行业的了解,制定方案。',
      '评价过程的成熟的方法。',
    ),
    clean: said('有针对性地采取措施。'),
  },
  {
    rule: 'wording/list-marks',
    breach: [
      ...said(
        '包括方法、展开、和学习。',
        '没有改进;或改进是被动的。',
        '按10%,15%,20%或25%计。',
        '四个因素(Approach、Deployment)。',
        '“领导”、“战略”和“顾客”。',
      ),
      scoring({
        ...guide('PROCESS', []),
        bands: [
          { printed: '10%,15%,或20%', lower: 0, upper: 100, descriptors: [{ text: '有。' }] },
        ],
      }),
    ],
    near: said(
      '强调和谐、及时、与同类标杆对比的数据。',
      '推行 QCC、IE 等工具,分为10%、15%或20%。',
      '名字不用 manager、helper 等词。',
      '建立制度,或制定办法。',
    ),
    clean: said('包括方法、展开和学习。'),
  },
  {
    rule: 'wording/unparted',
    breach: said('系统的评价、改进和分享。', '系统的评价改进与学习成为惯例。'),
    near: said('规划、建设、管理和运营。', '城市建设管理和运营。'),
    clean: said('系统的评价、改进与学习。'),
  },
  {
    rule: 'wording/example-word',
    breach: said(
      '建立成果转化的机制如工程化、商业开发等。',
      '从如员工行为、危机处理等方面体现文化。',
      '运用了如“大数据”分析技术。',
      '确立了生产服务的组织方式即运营模式。',
      ...Array.from({ length: 8 }, (_, i) => `指标${i}(如产值、产量)。`),
      '品牌(如知名度、美誉度等)。',
    ),
    near: said(
      '建立机制如下:评价、改进。',
      '营利性组织(非营利组织如学校、医院)。',
      '组织方式即可确定,顾客即服务对象。',
      '现在如何做,存在如下问题。',
      '产品如不合格、服务如未达标,应改进。',
      '采取如访谈、问卷等方法。',
      ...Array.from({ length: 8 }, (_, i) => `指标${i}(如产值、产量等)。`),
    ),
    clean: said('建立机制,如工程化、商业开发等。'),
  },
  {
    rule: 'wording/closings',
    breach: said(
      '可提供员工满意度等指标的绩效结果。',
      '可提供顾客满意度等指标的绩效结果。',
      '可提供市场占有率等指标的绩效结果。',
      '可提供创新投入等方面的绩效结果。',
    ),
    near: said('可提供满意度等指标的绩效结果。', '可提供创新投入等方面的绩效结果。'),
    clean: said('可提供满意度等指标的绩效结果。'),
  },
  {
    rule: 'wording/number-forms',
    breach: [
      ...said('优异指前四分之一;卓越指前5%。'),
      ...process([0, 100, undefined, '指标少于3个。', '数据少于三年。']),
    ],
    near: said('三个方面各占5%,三分之二以上同意。', '优异指前四分之一。', '卓越指前5%。'),
    clean: said('优异指前25%;卓越指前5%。'),
  },
  {
    rule: 'wording/strokes',
    breach: said('新产品/新服务占比。', '顾客/公众满意。'),
    near: said('新产品/新服务占比。', '速度为 3 m/s,按 GB/T 19580 和A/B两类。'),
    clean: said('新产品或新服务占比。'),
  },
  {
    rule: 'wording/hyphen',
    breach: said('良好-高于行业平均水平。'),
    near: said('采用 A-D-L-I 与GB/T 19580-2012,得0-5分。'),
    clean: said('良好:高于行业平均水平。'),
  },
  {
    rule: 'structure/title-repeated',
    breach: [
      criteria(
        category('创新', 10, [
          item('创新', 5, []),
          item('产出', 5, [
            { kind: 'POINT', title: '投入', runIn: ':', text: '投入(如经费),人才(如人数)等' },
          ]),
        ]),
      ),
    ],
    near: [
      criteria(
        category('创新', 10, [
          item('创新体系', 10, [
            { kind: 'POINT', title: '投入', runIn: ':', text: '创新投入(如经费),投入产出比' },
          ]),
        ]),
      ),
    ],
    clean: [criteria(category('创新', 10, []))],
  },
  {
    rule: 'terms/near-term',
    breach: [...said('质量型增长特征鲜明。'), terms(term('质量型发展', 'x', '甲。'))],
    near: [...said('质量型企业,坚持质量型发展。'), terms(term('质量型发展', 'x', '甲。'))],
    clean: [...said('质量型发展。'), terms(term('质量型发展', 'x', '甲。'))],
  },
  {
    rule: 'guides/phrases',
    breach: process(
      [0, 50, undefined, '关键的绩效结果良好。', '没有比较性信息。'],
      [51, 100, undefined, '多数关键绩效结果优异。', '比较性数据很多。'],
    ),
    near: [...said('关键的绩效结果。'), ...process([0, 100, undefined, '关键绩效结果良好。'])],
    clean: process([0, 100, undefined, '关键绩效结果良好。', '比较性数据很多。']),
  },
  {
    rule: 'guides/lacking-word',
    breach: process(
      [0, 40, undefined, '针对评审所列要点,方法很少。'],
      [41, 80, undefined, '针对评审细则所列要点,方法有效。'],
      [81, 100, undefined, '针对评审细则所列要点,方法先进。'],
    ),
    near: process(
      [0, 40, undefined, '针对评审所列要点,方法很少。'],
      [41, 80, undefined, '针对评审很好所列要点,方法有效。'],
      [81, 100, undefined, '针对评审很好所列要点,方法先进。'],
    ),
    clean: process(
      [0, 50, undefined, '针对评审细则所列要点,方法很少。'],
      [51, 100, undefined, '针对评审细则所列要点,方法先进。'],
    ),
  },
  {
    rule: 'points/facing-form',
    breach: both(
      [category('领导', undefined, [], { points: { value: 40 } })],
      [category('领导', undefined, [], { points: { value: 40, printed: '40分' } })],
    ),
    near: both(
      [category('领导', undefined, [], { points: { value: 40 } })],
      [category('领导', undefined, [], { points: { value: 50, printed: '(50分)' } })],
    ),
    clean: both([category('领导', 40, [])], [category('领导', 40, [])]),
  },
  {
    rule: 'references/standard-dash',
    breach: [references(reference('卓越绩效评价准则(GB/T 19580-2012)'))],
    near: [references(reference('质量管理(ISO 9001-2015)'), reference('准则(GB/T 19580—2012)'))],
    clean: [references(reference('卓越绩效评价准则(GB/T 19580—2012)'))],
  },
  {
    rule: 'wording/soundalike',
    breach: said(
      '建设法治政府。',
      '落实法治政府要求。',
      '评价法治政府成效。',
      '推进法制政府建设。',
    ),
    near: said('建设法治政府。', '健全法制体系。'),
    clean: said('建设法治政府。', '落实法治政府要求。'),
  },
  {
    rule: 'wording/cut-short',
    breach: said(
      '坚持“以人为本”。',
      '落实以人为本。',
      '体现以人为本。',
      '做到以人为本。',
      '坚持“人为本、绿色”。',
    ),
    near: said('坚持以人为本。', '避免人为因素。'),
    clean: said('坚持以人为本。'),
  },
  {
    rule: 'wording/doubled',
    breach: said('提高质量的的水平。', '加强质量质量管理。'),
    near: said('武汉市市长质量奖旨在加强管理理念,促进和和谐发展,达到目的的程度。'),
    clean: said('提高质量水平。'),
  },
  {
    rule: 'wording/vote',
    breach: said('分析新技术进步奖对过程优化的影响。'),
    near: said('分析公众诉求变化以及政策调整对流程再造的作用。'),
    clean: said('分析新技术进步对过程优化的影响。'),
    sisters: like('分析新技术进步对过程优化的影响。'),
  },
  {
    rule: 'wording/facing',
    breach: both(
      [item('甲', 1, [para('组织促进创新变革并发挥示范带动作用的结果。')])],
      [item('甲', 1, [para('组织促进创新变革并发挥示范带动作用的情况。')])],
    ),
    near: both(
      [item('甲', 1, [para('组织促进创新。')])],
      [item('甲', 1, [para('查看近三年的专利数量和成果转化。')])],
    ),
    clean: both([item('甲', 1)], [item('甲', 1)]),
  },
  {
    rule: 'wording/other-category',
    breach: field('交通', '立足推动教育事业进步,识别机会。'),
    near: field('交通', '立足推动交通事业进步,识别教育机会。'),
    clean: field('交通', '立足推动交通事业进步,识别机会。'),
    sisters: ['教育', '卫生', '农业'].map((name) =>
      field(name, `立足推动${name}事业进步,识别机会。`),
    ),
  },
  {
    rule: 'wording/other-title',
    breach: [...said('其中高质量运营是重点。'), criteria(category('高质量运行', 10, []))],
    near: [...said('其中运营是重点。'), criteria(category('高质量运行', 10, []))],
    clean: [criteria(category('高质量运行', 10, []))],
    sisters: Array.from({ length: 3 }, () => [criteria(category('高质量运营', 10, []))]),
  },
  {
    rule: 'wording/pasted',
    breach: said(
      '质量的概念已超越传统的狭义范畴,扩展到了发展质量,必然要求领导作用和战略发展等组织运营要素,围绕目标协调运作,形成高质量发展的模式。',
      '高层领导需要为组织设定愿景,明确方向和重要路径,充分考虑各相关方利益,必然要求领导作用和战略发展等组织运营要素,均衡地为其创造价值,并对治理机构的行为负责。',
    ),
    near: said(
      '质量概念已经扩展,必然要求领导作用,形成发展模式。',
      '高层领导应考虑各方利益,必然要求领导作用,为其创造价值。',
    ),
    clean: said('质量概念已经扩展。'),
  },
  {
    rule: 'wording/repeated',
    breach: said('关注财务绩效、社会贡献、品牌价值、社会贡献等指标。'),
    near: said('关注财务绩效、社会贡献等指标;关注社会贡献的趋势。'),
    clean: said('关注财务绩效、社会贡献等指标。'),
  },
  {
    rule: 'wording/deceptive',
    breach: said('提高质\u200b量水平。'),
    near: said('提高质\u3000量水平,葛\u{e0100}氏。'),
    clean: said('提高质量水平。'),
  },
  {
    rule: 'wording/spaces',
    breach: said('公众感知程 度。'),
    near: said('开展 QC 小组活动,见图 1。'),
    clean: said('公众感知程度。'),
  },
  {
    rule: 'wording/half-width',
    breach: said('提高质量,增加效益。'),
    near: said('比例为 3:1 和 Plan, Do, Check。'),
    clean: said('提高质量。'),
  },
  {
    rule: 'wording/punctuation',
    breach: said('提高质量,。增加效益。'),
    near: said('提高“质量”,增加(效益)。'),
    clean: said('提高质量。'),
  },
  {
    rule: 'wording/slash',
    breach: said(
      ...Array.from({ length: 6 }, (_, i) => `第${i}项:顾客/公众满意。`),
      '顾客公众满意。',
    ),
    near: said('顾客/公众满意。', '顾客公众满意。'),
    clean: said('顾客/公众满意。'),
  },
  {
    rule: 'wording/openings',
    breach: [
      criteria(
        ...['甲', '乙', '丙', '丁', '戊'].map((name, i) =>
          item(name, 1, [
            item('概述', undefined, [
              para(i === 3 ? '本条目评价组织的工作。' : '本条目用于评价组织的工作。'),
            ]),
          ]),
        ),
      ),
    ],
    near: [
      criteria(
        ...['甲', '乙'].map((name, i) =>
          item(name, 1, [
            item('概述', undefined, [
              para(i === 1 ? '本条目评价组织的工作。' : '本条目用于评价组织的工作。'),
            ]),
          ]),
        ),
      ),
    ],
    clean: [criteria(item('甲', 1))],
  },
  {
    rule: 'wording/order',
    breach: said(
      '对标最高最好最优。',
      '坚持最高最好最优。',
      '实现最高最好最优。',
      '瞄准最高最优最好。',
    ),
    near: said('对标最高最好最优。', '瞄准最高最优最好。'),
    clean: said('对标最高最好最优。'),
  },
  {
    rule: 'wording/english-spaces',
    breach: [terms(term('风险管理', 'riskmanagement', '甲。'))],
    near: [terms(term('绩效', 'Performance', '甲。'), term('方法', 'Deployment', '乙。'))],
    clean: [terms(term('风险管理', 'risk management', '甲。'))],
  },
  {
    rule: 'references/dangling',
    breach: [...said('要求见 4.2。'), criteria(category('甲', 1, []))],
    near: said('增长率为 4.2,标准由前言和附录六个部分构成。'),
    clean: [...said('要求见 1.1。'), criteria(category('甲', 1, [item('子', 1)]))],
  },
  {
    rule: 'references/shifted',
    base: articles(['a', '适用于企业。'], ['b', '弄虚作假的。'], ['r', '依照第二条否决。']),
    breach: articles(
      ['a', '适用于企业。'],
      ['n', '公开进行。'],
      ['b', '弄虚作假的。'],
      ['r', '依照第二条否决。'],
    ),
    near: articles(
      ['a', '适用于企业。'],
      ['n', '公开进行。'],
      ['b', '弄虚作假的。'],
      ['r', '依照第二条、第三条否决。'],
    ),
    clean: articles(['a', '适用于机构。'], ['b', '弄虚作假的。'], ['r', '依照第二条否决。']),
  },
  {
    rule: 'references/duplicate',
    breach: [
      references(
        reference('卓越绩效评价准则(GB/T 19580-2012)'),
        reference('卓越绩效评价准则 GB/T 19580-2012'),
      ),
    ],
    near: [references(reference('卓越绩效评价准则'), reference('卓越绩效评价准则实施指南'))],
    clean: [references(reference('卓越绩效评价准则'))],
  },
  {
    rule: 'references/order',
    breach: [references(reference('乙准则'), reference('甲条例'))],
    near: [references(reference('甲条例'))],
    clean: [references(reference('甲条例'), reference('乙准则'))],
    sisters: Array.from({ length: 3 }, () => [
      references(reference('甲条例'), reference('乙准则')),
    ]),
  },
  {
    rule: 'references/uncited',
    breach: [...said('依据有关规定起草。'), references(reference('质量奖管理办法'))],
    near: [...said('依据质量奖管理办法起草。'), references(reference('质量奖管理办法'))],
    clean: said('依据有关规定起草。'),
  },
  {
    rule: 'references/unlisted',
    breach: [...said('依据《质量奖管理办法》起草。'), references(reference('绩效评价通则'))],
    near: said('依据《质量奖管理办法》起草。'),
    clean: [...said('依据《质量奖管理办法》起草。'), references(reference('质量奖管理办法'))],
  },
  {
    rule: 'wording/enumeration',
    breach: said(
      '坚持创新、协调、绿色、开放、共享。',
      '贯彻“创新、协调、绿色、开放、共享”理念。',
      '践行“创新、协调、绿色、开发、共享”。',
    ),
    near: said(
      '坚持创新、协调、绿色、开放、共享。',
      '坚持创新、协调、绿色、开放、共享。',
      '坚持创新、协调、绿色、安全、共享。',
    ),
    clean: said('坚持创新、协调、绿色、开放、共享。', '坚持创新、协调、绿色、开放、共享。'),
  },
  {
    rule: 'structure/stop-inside',
    breach: points('执行规范。统筹职责；', '评价成效。'),
    near: points('坚持“质量第一。”的方针；', '评价成效。统筹职责。'),
    clean: points('执行规范，统筹职责；', '评价成效。'),
  },
  {
    rule: 'terms/gloss',
    breach: said('评价过程(活动)。', '改进过程(行动)。'),
    near: said('评价过程(活动)。', '改进过程(流程)。', '改进过程(方法)。'),
    clean: said('评价过程(活动)。', '改进过程(活动)。'),
  },
  {
    rule: 'terms/english-form',
    breach: [
      terms(
        term('有效性', 'effective', '甲。'),
        term('可靠性', 'reliable', '乙。'),
        term('深圳质量', 'quality Shenzhen', '丙。'),
      ),
    ],
    near: [
      terms(
        term('主管', 'executive', '甲。'),
        term('目的性', 'objective', '乙。'),
        term('深圳质量', 'quality in Shenzhen', '丙。'),
      ),
    ],
    clean: [terms(term('有效性', 'effectiveness', '甲。'))],
  },
  {
    rule: 'terms/english-case',
    breach: [
      terms(
        term('使命', 'mission', '甲。'),
        term('愿景', 'vision', '乙。'),
        term('风险', 'Risk', '丙。'),
      ),
    ],
    near: [
      terms(
        term('使命', 'mission', '甲。'),
        term('愿景', 'quality Shenzhen', '乙。'),
        term('循环', 'PDCA', '丙。'),
      ),
    ],
    clean: [terms(term('使命', 'Mission', '甲。'), term('愿景', 'Vision', '乙。'))],
  },
  {
    rule: 'terms/definition-form',
    breach: [terms(term('公众', 'public', '公众指政府服务指向的主体。'))],
    near: [terms(term('公众', 'public', '公众人物以外的社会主体。'))],
    clean: [terms(term('公众', 'public', '政府服务指向的主体。'))],
  },
  {
    rule: 'terms/joined',
    breach: said('推进保护与建设。', '落实保护与建设。', '评价保护与建设。', '改进建设和保护。'),
    near: said('推进保护与建设。', '落实保护与建设。', '评价保护和建设。', '改进保护和建设。'),
    clean: said('推进保护与建设。', '落实保护与建设。', '评价保护与建设。', '改进保护与建设。'),
  },
  {
    rule: 'points/total-unstated',
    breach: [criteria(category('领导', 60, []), category('战略', 40, []))],
    near: [
      ...said('评价总分为100分。'),
      criteria(category('领导', 60, []), category('战略', 40, [])),
    ],
    clean: [criteria(category('领导', undefined, []))],
  },
  {
    rule: 'structure/facing-marks',
    breach: both(
      [category('领导', 40, [], { label: '1', scheme: 'decimal', mark: '.' })],
      [category('领导', 40, [], { label: '1', scheme: 'decimal', mark: '' })],
    ),
    near: both(
      [category('领导', 40, [], { label: '1', mark: '.' })],
      [category('领导', 40, [], { label: '2', mark: '' })],
    ),
    clean: both([category('领导', 40, [])], [category('领导', 40, [])]),
  },
  {
    rule: 'structure/uneven-children',
    breach: [
      criteria(
        ...['甲', '乙', '丙', '丁', '戊'].map((name, i) =>
          item(name, 1, i === 0 ? [point('制度。')] : [item('概述')]),
        ),
      ),
    ],
    near: [
      criteria(
        ...['甲', '乙', '丙'].map((name, i) =>
          item(name, 1, i === 0 ? [point('制度。')] : [item('概述')]),
        ),
      ),
    ],
    clean: [
      criteria(...['甲', '乙', '丙', '丁', '戊'].map((name) => item(name, 1, [item('概述')]))),
    ],
  },
  {
    rule: 'structure/colon-end',
    breach: said('第一段。', '架构见图1:'),
    near: said('包括下列各项:', '甲。'),
    clean: said('第一段。', '架构见图1。'),
  },
  {
    rule: 'structure/preface-requirement',
    breach: said('组织应善于识别机会。'),
    near: said('这是组织所应具备的理念,适应环境,应用广泛。'),
    clean: [section('values', '核心价值理念', [para('组织应善于识别机会。')])],
  },
  {
    rule: 'terms/suffix',
    breach: said('健全治理体系。', '完善治理体系。', '优化治理系统。'),
    near: said('完善质量管理体系。', '使用信息管理系统。'),
    clean: said('健全治理体系。', '优化治理体系。'),
  },
  {
    rule: 'terms/english-hyphen',
    breach: [terms(term('高质量发展', 'high quality development', '甲。'))],
    near: [terms(term('高质量', 'high quality', '甲。'))],
    clean: [terms(term('高质量发展', 'high-quality development', '甲。'))],
  },
  {
    rule: 'wording/correlatives',
    breach: said('既要理解当前需求,还要预计未来需求。'),
    near: said('首先建立制度,其次落实措施;既要理解需求,又要预计变化。'),
    clean: said('理解当前需求。'),
  },
  {
    rule: 'wording/list-comma',
    breach: said('保护公众健康、安全、环境,资源节约、生态建设等方面。'),
    near: said('建立制度、措施,评价成效、改进工作。'),
    clean: said('保护健康、安全、环境、资源等。'),
  },
  {
    rule: 'terms/abbreviation',
    breach: said('开展 QC 小组活动。'),
    near: said('质量控制(QC)小组按 GB/T 19580 开展活动。'),
    clean: said('开展小组活动。'),
  },
  {
    rule: 'structure/facing-labels',
    breach: both(
      [category('领导', 40, [], { label: '1' })],
      [category('领导', 40, [], { label: '2' })],
    ),
    near: both(
      [category('领导', 40, [], { label: '1' })],
      [category('远见', 40, [], { label: '2' })],
    ),
    clean: both([category('领导', 40, [])], [category('领导', 40, [])]),
  },
  {
    rule: 'wording/lost-character',
    breach: said(
      '合理确定人编制。',
      '合理确定人员总数。',
      '准确定人员岗位。',
      '核定人员编制。',
      '按人员编制配置。',
    ),
    near: said('合理确定人数。', '合理确定人员编制。', '优化人员编制。'),
    clean: said('合理确定人员编制。', '优化人员编制。'),
  },
  ...SLIPS,
];

const parallelOf = (sisters: Text[] = [], names = ['教育', '卫生', '农业', '水利']) =>
  new Map(
    sisters.map((body, i): [string, Tree] => [
      `test/sister${i}`,
      tree(body, `质量奖评定标准(${names[i]}类)`, `test/sister${i}`),
    ]),
  );

test.each(TABLE)(
  '$rule: a breach, a near miss, a clean text',
  ({ rule, breach, near, clean, sisters, base }) => {
    const options = { parallel: parallelOf(sisters), base: base ? tree(base) : null };
    const found = issues(rule, tree(breach, '质量奖评定标准(交通类)'), options);
    expect(found.length).toBeGreaterThan(0);
    for (const issue of found) {
      expect(issue.message.zh).toMatch(/\p{Script=Han}/u);
      expect(issue.message.en).not.toMatch(/undefined|null|NaN/);
      // Places in English words; what a message quotes may say anything.
      expect(issue.message.en).not.toMatch(/[「」]|^第\d/);
      expect(issue.message.zh).not.toMatch(/undefined|null|NaN/);
      expect(issue.entries.length).toBeGreaterThan(0);
    }
    // Looking again at what changed finds it, and sees that it is gone.
    const [bad, good] = [breach, clean].map((text) => tree(text, '质量奖评定标准(交通类)'));
    for (const [from, to] of [
      [good, bad],
      [bad, good],
    ]) {
      const before = checkAll(from, { ...options, only: [rule] });
      expect(recheck(before, to, changedKeys(from, to)).issues).toEqual(issues(rule, to, options));
    }
    expect(issues(rule, tree(near, '质量奖评定标准(交通类)'), options)).toEqual([]);
    expect(issues(rule, tree(clean, '质量奖评定标准(交通类)'), options)).toEqual([]);
  },
);

test('what each breach is said to be', () => {
  const told = TABLE.map(({ rule, breach, sisters, base }) => {
    const broken = tree(breach, '质量奖评定标准(交通类)');
    const options = { parallel: parallelOf(sisters), base: base ? tree(base) : null };
    return issuesText(issues(rule, broken, options), broken);
  });
  golden('issues.rules.txt', told.join('\n'));
});

test('every rule has its row, and an id of its own', () => {
  expect(TABLE.map(({ rule }) => rule)).toEqual(
    rules
      .map(({ id }) => id)
      .filter((id) => TABLE.some(({ rule }) => rule === id))
      .sort(
        (a, b) =>
          TABLE.findIndex(({ rule }) => rule === a) - TABLE.findIndex(({ rule }) => rule === b),
      ),
  );
  expect([...new Set(TABLE.map(({ rule }) => rule))].sort()).toEqual(
    rules.map(({ id }) => id).sort(),
  );
  expect(ruleOf('points/children-sum')?.severity).toBe('ERROR');
});

const alone = TABLE.filter(({ rule }) => {
  const { scope, looksAround } = ruleOf(rule)!;
  return scope === 'entry' && !looksAround;
});
test.each(alone)('$rule: the same breach in another entry is another issue', ({ rule, breach }) => {
  const [once, twice] = [breach, [...breach, ...breach]].map((text) => issues(rule, tree(text)));
  expect(twice.map(({ count, quotes }) => [count, quotes])).toEqual(
    [...once, ...once].map(({ count, quotes }) => [count, quotes]),
  );
});

test('every rule says in both languages what is wrong and why it matters', () => {
  for (const { id, title, why, example } of rules) {
    expect(id).toMatch(/^[a-z]+\/[a-z-]+$/);
    for (const chinese of [title.zh, why.zh]) expect(chinese).toMatch(/\p{Script=Han}/u);
    for (const english of [title.en, why.en]) expect(english).toMatch(/^[A-Z][a-z]*\b.* .*$/);
    expect(example).toMatch(/\p{Script=Han}/u);
  }
});

test('the page of the rules names each rule with an example', () => {
  const page = rulesPage();
  for (const { id, title, example } of rules)
    for (const part of [`\`${id}\``, title.zh, title.en, example]) expect(page).toContain(part);
});

test('each rule stands on its page once, below its subject, in the order of the rules', () => {
  const subjects = rulesPage().split(/^## /m).slice(1);
  const ids = subjects.map((of) => [...of.matchAll(/^### `(.*?)`/gm)].map(([, id]) => id));
  for (const of of ids) expect(new Set(of.map((id) => id.split('/')[0])).size).toBe(1);
  expect(ids.flat().sort()).toEqual(rules.map(({ id }) => id).sort());
});

test('a reference that names nothing now, or several, is not said to name another', () => {
  const base = articles(['a', '适用于企业。'], ['b', '弄虚作假的。'], ['r', '依照第二条否决。']);
  const found = (...text: Parameters<typeof articles>) =>
    issues('references/shifted', articles(...text), { base: tree(base) });
  expect(found(['r', '依照第二条否决。'])).toEqual([]);
  const gone = found(['a', '适用于企业。'], ['c', '弄虚作假者。'], ['r', '依照第二条否决。']);
  expect(gone.map(({ entries }) => entries)).toEqual([['r']]);
  expect(found(['a', '适用于企业。'], ['r', '依照第二条否决。'])).toHaveLength(1);
});

test('the page of the rules names each subject in both languages, and when a rule blocks', () => {
  const heads = [...rulesPage().matchAll(/^## (.*)$/gm)].map(([, head]) => head);
  expect(heads).toEqual([
    '分值 · Points',
    '结构 · Structure',
    '术语 · Terms',
    '评分指南 · Scoring guides',
    '等级 · Grades',
    '文字 · Wording',
    '引用 · References',
  ]);
  const rule = ruleOf('points/children-sum')!;
  const page = (more: object) => rulesPage([{ ...rule, ...more } as typeof rule]);
  for (const [more, zh, en] of [
    [{ severity: 'ERROR', stage: 'save' }, '错误 · 保存。', 'error, blocks at save. '],
    [{ severity: 'WARNING', stage: 'submit' }, '警告 · 送审。', 'warning, blocks at submit. '],
    [{ severity: 'NOTICE', stage: 'publish' }, '提示 · 发布。', 'notice, blocks at publish. '],
    [{ stage: null }, ' · 不阻止。', ', never blocks. '],
    [{ guesses: true }, '须逐条核对', 'check each'],
  ] as [object, string, string][]) {
    expect(page(more)).toContain(zh);
    expect(page(more)).toContain(en);
  }
  expect(page({ guesses: undefined })).not.toMatch(/须逐条核对|check each/);
  expect(page({ id: 'other/rule' })).toContain('## other · other');
});

test('compared with its base, a text has what is inherited, new, worsened and resolved', () => {
  const base = check(tree(said('提高质量的的水平。', '满足顾客需求。', '听取客户意见。')));
  const head = check(
    tree(said('提高质量的水平。', '满足顾客需求。', '听取客户意见,走访客户。', '统一布署工作。')),
  );
  const { inherited, new: fresh, worsened, resolved } = compareIssues(base, head);
  expect(resolved.map(({ rule }) => rule)).toEqual(['wording/doubled']);
  expect(worsened.map(({ rule, count }) => [rule, count])).toContainEqual(['terms/drift', 2]);
  expect(fresh.map(({ rule }) => rule)).toContain('wording/confusable');
  expect(
    inherited.every((issue) => base.some(({ fingerprint }) => fingerprint === issue.fingerprint)),
  ).toBe(true);
});

test('the clean edition has no issue, alone and among its sisters', () => {
  const trees = ['教育', '卫生', '交通', '农业'].map((name, i): [string, Tree] => [
    `test/${i}`,
    buildTree(fromFile(cleanFile(name, `test/${i}`))),
  ]);
  for (const [rubric, one] of trees) {
    expect(check(one).map(({ rule, message }) => [rule, message.zh])).toEqual([]);
    expect(
      check(one, { parallel: new Map(trees.filter(([other]) => other !== rubric)) }).map(
        ({ rule, message }) => [rule, message.zh],
      ),
    ).toEqual([]);
  }
});

describe('a rule of the whole that concerns some entries looks again where one of those changed', () => {
  const all = rules.flatMap((one) => (one.scope === 'whole' && one.concerns ? one.id : []));
  const whole = (said: Record<string, string> = {}) =>
    tree([
      section('values', said.section ?? '理念', [para(said.plain ?? '以人为本。')]),
      criteria(
        category('领导', 100, [
          item('治理', Number(said.points ?? 100), [
            para('落实制度。'),
            { kind: 'LEAD', title: '要点', ...(said.colon && { runIn: said.colon }) },
          ]),
        ]),
      ),
      assessment(
        category('领导', 100, [
          item('治理', 100, [
            method(said.method ?? '适用过程评分指南'),
            para(said.judged ?? '略。'),
          ]),
        ]),
      ),
      scoring(guide('PROCESS', [[0, 100, '高', said.band ?? '有方法。']]), {
        kind: 'NOTE',
        title: '注',
        text: said.note ?? '略。',
      }),
      terms(term('使命', 'mission', said.term ?? '意义。')),
      references(reference(said.reference ?? '甲。')),
    ]);
  const FACING = ['structure/facing-labels', 'structure/facing-marks', 'structure/facing-missing'];
  const LABELS = ['structure/label-mark', 'structure/label-gap', 'structure/label-duplicate'];
  const PRINTED = 'points/facing-form';
  const ITEM = [PRINTED, ...LABELS, ...FACING, 'structure/terminator', 'structure/colons'];
  test.each<[what: string, change: Record<string, string>, again: string[]]>([
    [
      'a paragraph of another part',
      { plain: '顾客至上。' },
      ['structure/terminator', 'wording/openings', 'wording/closings'],
    ],
    [
      'a paragraph with a count',
      { plain: '三个种类。' },
      [
        ...['structure/announced-count', 'structure/terminator'],
        ...['wording/openings', 'wording/closings'],
      ],
    ],
    [
      'the heading of a part',
      { section: '价值观' },
      [
        ...['structure/announced-parts', 'structure/label-gap', 'structure/label-duplicate'],
        ...['structure/terminator', 'wording/openings', 'wording/closings'],
      ],
    ],
    [
      'points',
      { points: '90' },
      ['points/unguided', 'points/printed-form', ...ITEM, 'wording/facing', 'wording/openings'],
    ],
    [
      'a colon',
      { colon: ':' },
      [
        ...[PRINTED, 'structure/facing-marks', 'structure/terminator'],
        ...['structure/colons', 'wording/facing'],
      ],
    ],
    [
      'a method cell',
      { method: '适用结果评分指南' },
      [
        ...['points/method-dimension', 'points/method-missing', 'structure/facing-marks'],
        ...['structure/announced-columns', 'structure/terminator', 'wording/facing', PRINTED],
      ],
    ],
    [
      'what is looked at',
      { judged: '查看记录。' },
      [
        ...['structure/facing-marks', 'structure/announced-columns', 'structure/terminator'],
        ...['wording/facing', 'wording/openings', 'wording/closings', PRINTED],
      ],
    ],
    [
      'a guide',
      { band: '无方法。' },
      ['points/unguided', 'points/method-dimension', 'guides/undefined-degree', 'guides/levels'],
    ],
    [
      'a note below it',
      { note: '少量指少于15%。' },
      ['structure/terminator', 'guides/undefined-degree'],
    ],
    [
      'a term',
      { term: '存在的意义。' },
      [
        ...['structure/terminator', 'terms/definition-form', 'terms/english'],
        ...['terms/english-case', 'terms/english-form', 'terms/other-term'],
      ],
    ],
    [
      'a reference',
      { reference: '乙。' },
      [...LABELS, 'structure/terminator', 'references/duplicate', 'references/order'],
    ],
  ])('%s', (_, change, again) => {
    const [before, after] = [whole(), whole(change)];
    const changed = changedKeys(before, after);
    const asked = all.filter(
      (rule) => recheck(checkAll(before, { only: [rule] }), after, changed).evaluations > 0,
    );
    expect(asked.sort()).toEqual([...again].sort());
  });
});

test('what others answer now, though nothing of it changed, is held against those', () => {
  const [mine, usual] = ['包括国家机关。', '包括党政机关。'];
  const group = (title: string, text: string): FileNode => ({
    ...{ kind: 'SECTION', title },
    children: [term('组织', 'organization', text)],
  });
  const named = (title: string) => tree([terms(group(title, mine))]);
  const sister = tree([terms(group('通用词语', usual), group('专业名称', mine))]);
  const parallel = new Map([1, 2].map((i) => [`test/${i}`, sister] as const));
  const found = (from: Tree, to: Tree) => {
    const before = checkAll(from, { only: ['terms/parallel-definition'], parallel });
    return [before, recheck(before, to, changedKeys(from, to))].map(
      ({ issues: all }) => all.length,
    );
  };
  const [common, special] = [named('通用词语'), named('专业名称')];
  expect(found(common, special)).toEqual([1, 0]);
  expect(found(special, common)).toEqual([0, 1]);
});

test('what is accepted of a whole text stays accepted, however much it comes to', () => {
  const kept = (rule: string, ...texts: Text[]) => [
    ...new Set(texts.flatMap((text) => issues(rule, text).map(({ fingerprint }) => fingerprint))),
  ];
  // As they stand in databases: of another name every waiver would be lost.
  expect(
    kept('terms/abbreviation', said('建立QC小组。'), said('建立QC小组。', '推行TPM。')),
  ).toEqual([hash('zhunsheng:issue:1', '["terms/abbreviation","abbreviations"]').slice(0, 24)]);
});

test('points that change some levels below a clause are added up anew', () => {
  const of = (points: number) =>
    tree([criteria(category('领导', 20, [section('criteria', '要求', [item('治理', points)])]))]);
  const found = (from: number, to: number) => {
    const before = checkAll(of(from), { only: ['points/children-sum'] });
    return recheck(before, of(to), changedKeys(of(from), of(to))).issues.length;
  };
  expect([found(20, 20), found(20, 30), found(30, 20)]).toEqual([0, 1, 0]);
});
