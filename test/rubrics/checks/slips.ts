import type { FileNode } from '../../../rubrics/library/shape';
import {
  assessment,
  category,
  criteria,
  guide,
  item,
  method,
  para,
  scoring,
  section,
  term,
  terms,
} from './small';

/** Rows for the rules about slips of input, conversion and editing. */

type Text = FileNode[];
type Slip = Record<'rule', string> & Record<'breach' | 'near' | 'clean', Text>;

const said = (...texts: string[]): Text => [
  section(
    'preface',
    '前言',
    texts.map((text) => para(text)),
  ),
];
const titled = (...titles: string[]): Text => [criteria(...titles.map((one) => item(one, 10)))];
const grades = (...all: [name: string, atLeast: number, conditions?: string][]): Text => [
  section(
    'scoring',
    '评分指引',
    all.map(([name, atLeast, conditions]) => ({
      ...({ kind: 'GRADE', name, atLeast } as const),
      ...(conditions && { conditions }),
    })),
  ),
];
const printed = (...forms: string[]): Text => [
  criteria(
    ...forms.map((form, i) => ({ ...item(`第${i}`, 20), points: { value: 20, printed: form } })),
  ),
];
const bands = (...forms: string[]): Text => {
  const made = guide('PROCESS', []);
  return [
    scoring({
      ...made,
      bands: forms.map((form, i) => ({
        lower: i * 20 + (i && 1),
        upper: i * 20 + 20,
        printed: form,
        descriptors: [{ text: '有。' }],
      })),
    }),
  ];
};
const OWN = ['组织应甲。', '组织应乙。', '组织应丙。', '组织应丁。', '组织应戊。'];
const PLACE = ['武汉市甲。', '武汉市乙。', '武汉市丙。'];
const ENGLISH = ['Leaders plan.', 'Leaders act.', 'Teams learn.', 'Teams improve.'];

/** Rule, what breaks it, what nearly does, what does not. */
const SAID: [rule: string, breach: string[], near: string[], clean: string[]][] = [
  [
    'wording/construction',
    ['组织应必须建立制度,避免事故不发生。'],
    ['应得的荣誉不得不提,和与会者沟通,避免不必要的事故。'],
    ['组织应建立制度,避免事故发生。'],
  ],
  [
    'wording/leftover',
    ['注重培训[待补充],促进____。'],
    ['分为①培训;②考核(待定标准另行发布)。'],
    ['注重培训,促进变革。'],
  ],
  ['wording/unshown', ['保证质□、品牌。'], ['符合的在□内打√。'], ['保证质量、品牌。']],
  [
    'wording/traditional',
    [`追求卓越績效。${'组织应建立并实施制度。'.repeat(6)}`],
    ['追求卓越績效'],
    ['追求卓越绩效。'],
  ],
  [
    'wording/register',
    ['咱们应注重贡献。'],
    ['文明儿童使用个人设备,贵金属另计。'],
    ['组织应注重贡献。'],
  ],
  [
    'wording/misused-word',
    ['信息应即使更新。'],
    ['即使更新了系统,也应核对。'],
    ['信息应及时更新。'],
  ],
  ['wording/expression', ['总结社会时间。'], ['组织致力于改进。'], ['总结社会实践。']],
  ['wording/split-character', ['日月确目标。'], ['日月同辉。'], ['明确目标。']],
  [
    'wording/impossible-number',
    ['每年13月10日前,覆盖率达到195%。'],
    ['产值比上年增长195%,12月31日前完成。'],
    ['每年12月10日前,覆盖率达到95%。'],
  ],
  [
    'wording/reversed-range',
    ['水温在60℃至50℃之间。'],
    ['由60℃降至50℃。'],
    ['水温在50℃至60℃之间。'],
  ],
  [
    'wording/other-place',
    [...PLACE, '助力杭州市建设。'],
    [...PLACE, '与北京大学合作。'],
    [...PLACE, '助力建设。'],
  ],
  [
    'wording/latin',
    ['提升customer满意度,落实fengxian管理。'],
    ['测定pH值,总悬浮物(TSS)不超过70 mg/L。'],
    ['提升顾客满意度。'],
  ],
  ['wording/mark-form', ['甲。', '乙。', '具有决定性的作用.'], ['版本为V1.0版。'], ['具有作用。']],
  [
    'wording/other-subject',
    [...OWN, '医院应建立制度。'],
    [...OWN, '与医院合作,学校、医院各一。'],
    [...OWN, '组织应建立制度。'],
  ],
  [
    'wording/above-below',
    ['有上述情形之一的,不予评定:'],
    ['80分以上的,评定为:'],
    ['有下列情形之一的:'],
  ],
  [
    'wording/member-twice',
    ['管理人事、财务、档案、财务。'],
    ['提高产品质量、质量管理水平。'],
    ['管理人事、财务。'],
  ],
  [
    'wording/listed-count',
    ['分为基础、治理、服务、评价三个方面。'],
    ['包括基础、治理等四个方面。'],
    ['分为基础、治理、服务和评价四个方面。'],
  ],
  [
    'wording/english-grammar',
    ['How does senior leaders act on it?'],
    ['How does each of its leaders act?'],
    ['How do senior leaders act on it?'],
  ],
  [
    'wording/english-spelling',
    ['卓越绩效 performence 甲'],
    ['卓越绩效 overperformance 甲'],
    ['卓越绩效 performance 甲'],
  ],
  ['wording/english-capitals', [...ENGLISH, 'leaders listen.'], ['a) leaders.'], ENGLISH],
  [
    'references/standard-year',
    ['按GB/T 19580-2102执行。'],
    ['按GB 1234-86执行。'],
    ['按GB/T 19580-2012执行。'],
  ],
];

export const SLIPS: readonly Slip[] = [
  ...SAID.map(
    ([rule, ...texts]): Slip => ({
      rule,
      breach: said(...texts[0]),
      near: said(...texts[1]),
      clean: said(...texts[2]),
    }),
  ),
  {
    rule: 'structure/heading-end',
    breach: titled('守法合规治理与', '品牌管理。'),
    near: titled('参与', '饱和', '总和', '供给与需求'),
    clean: titled('守法合规治理', '品牌管理'),
  },
  {
    rule: 'points/printed-form',
    breach: printed('(20分)', '(20分)', '(20分)', '(20份)'),
    near: printed('(20分)', '(20分)', '(20分)', '(最多加20分)'),
    clean: printed('(20分)', '20分', '(20分):', '(20分)'),
  },
  {
    rule: 'terms/other-term',
    breach: [terms(term('使命', 'mission', '意义。'), term('愿景', 'vision', '使命描述了去向。'))],
    near: [terms(term('使命', 'mission', '意义。'), term('愿景', 'vision', '使命之上的去向。'))],
    clean: [terms(term('使命', 'mission', '意义。'), term('愿景', 'vision', '去向。'))],
  },
  {
    rule: 'guides/printed-band',
    breach: bands('0~20', '21-40', '41~60', '61~80'),
    near: bands('0~20', '21 ~ 40', '41~60分', '61~80'),
    clean: bands('0~20', '21~40', '41~60', '61~80'),
  },
  {
    rule: 'grades/stated',
    breach: [...grades(['良好', 80], ['合格', 60]), ...said('总得分低于70分的为不合格。')],
    near: [...grades(['良好', 80], ['合格', 60]), ...said('单项得分低于70分的应说明原因。')],
    clean: [...grades(['良好', 80], ['合格', 60]), ...said('总得分低于60分的为不合格。')],
  },
  {
    rule: 'grades/series',
    breach: grades(['优秀', 90], ['优秀', 80, '且无投诉'], ['合格', 60]),
    near: grades(['金奖', 90, '大型组织'], ['金奖', 80, '小型组织'], ['银奖', 60]),
    clean: grades(['优秀', 90], ['良好', 80], ['合格', 60]),
  },
  {
    rule: 'references/named',
    breach: [
      assessment(item('甲', 10, [method('适用程序评分指南')])),
      scoring(guide('PROCESS', [])),
    ],
    near: [assessment(item('甲', 10, [method('适用过程评分指南')])), scoring(guide('PROCESS', []))],
    clean: [assessment(item('甲', 10, [method('由评审员打分')])), scoring(guide('PROCESS', []))],
  },
  {
    rule: 'wording/title-character',
    breach: [criteria(category('总休要求', 10, [])), ...said('符合总体要求。', '总体要求如下。')],
    near: [criteria(category('休憩要求', 10, [])), ...said('符合总体要求。', '总体要求如下。')],
    clean: [criteria(category('总体要求', 10, [])), ...said('符合总体要求。', '总体要求如下。')],
  },
];
