import { docxOf } from '../docxOf';
import { xlsxOf } from '../xlsxOf';
import { p, type Foreign, h } from './foreign';
import { grid } from './grid';

/** More of the eighth set: workbooks with lines to be filled in, English levels of maturity. */

/** Running numbers, sums below each group, a line for who fills it in. */
const pilot = xlsxOf(
  '计分表',
  grid(`
    →8 服务业标准化试点评估计分表
    →8 试点单位（盖章）：　　　　　　　　　　　填报日期：　　年　　月　　日
    序号 | 评估项目 | 评估内容 | 评估要求 | 分值 | 评分说明 | 自评分 | 考评分
    1 | ↓组织管理（25分） | 组织机构 | 成立试点工作领导小组，有专职标准化人员 | 10 | 未成立不得分；无专职人员扣4分 | |
    2 | 〃 | ↓工作机制 | 制定试点实施方案 | 8 | 未制定不得分 | |
    3 | 〃 | 〃 | 建立标准化工作经费保障机制 | 7 | 经费未落实扣5分 | |
    →4 小计 | 25 | | |
    4 | ↓标准体系（40分） | ↓体系构建 | 标准体系结构合理，层次清楚 | 10 | 结构不合理酌情扣1—5分 | |
    5 | 〃 | 〃 | 标准明细表完整 | 10 | 每缺一项扣0.5分 | |
    6 | 〃 | 标准质量 | 标准格式规范，内容协调 | 20 | 抽查10项标准，每项不规范扣1分 | |
    →4 小计 | 40 | | |
    7 | ↓实施与成效（35分） | ↓标准实施 | 标准宣贯培训覆盖全员 | 10 | 每少5%扣1分 | |
    8 | 〃 | 〃 | 定期开展自我评价并持续改进 | 10 | 未开展不得分；无改进记录扣5分 | |
    9 | 〃 | 实施成效 | 顾客满意度达到90%以上 | 15 | 每低1个百分点扣1分 | |
    →4 小计 | 35 | | |
    →4 合计 | 100 | | |
    →8 注：总分80分以上为合格，90分以上为优秀。
  `),
);
const PILOT = `
PARAGRAPH 试点单位
CATEGORY 组织管理 {25}
  ITEM 组织机构 {10}
    POINT 成立试点
    SCORINGRULE 未成立
  ITEM 工作机制
    POINT 制定试点 {8}
      SCORINGRULE 未制定
    POINT 建立标准化 {7}
      SCORINGRULE 经费未落实
CATEGORY 标准体系 {40}
  ITEM 体系构建
    POINT 标准体系结构 {10}
      SCORINGRULE 结构不合理
    POINT 标准明细表 {10}
      SCORINGRULE 每缺一项
  ITEM 标准质量 {20}
    POINT 标准格式
    SCORINGRULE 抽查10项
CATEGORY 实施与成效 {35}
  ITEM 标准实施
    POINT 标准宣贯 {10}
      SCORINGRULE 每少5%
    POINT 定期开展 {10}
      SCORINGRULE 未开展
  ITEM 实施成效 {15}
    POINT 顾客满意度
    SCORINGRULE 每低1个
NOTE 注
`;

/** Five grades in columns below a head of their own. */
const project = xlsxOf(
  '验收评分',
  grid(`
    →8 科技计划项目验收专家评分表
    ↓一级指标 | ↓二级指标 | ↓分值 | →5 评分等级及标准
    〃 | 〃 | 〃 | 优（90-100） | 良（80-89） | 中（70-79） | 及格（60-69） | 差（60以下）
    ↓任务完成（40分） | 研究内容 | 20 | 全部完成且有拓展 | 全部完成 | 主要内容完成 | 基本完成 | 多数未完成
    〃 | 考核指标 | 20 | 全部超过 | 全部达到 | 主要指标达到 | 个别关键指标未达到 | 多数未达到
    ↓成果水平（35分） | 技术创新 | 15 | 国际先进 | 国内领先 | 国内先进 | 省内先进 | 无创新
    〃 | 知识产权 | 10 | 授权发明专利3件以上 | 授权2件 | 授权1件 | 已受理 | 无
    〃 | 推广应用 | 10 | 批量应用，效益显著 | 规模应用 | 小范围应用 | 试用 | 未应用
    ↓组织管理（25分） | 经费使用 | 10 | 合规，执行率95%以上 | 合规，90%以上 | 合规，80%以上 | 有轻微问题 | 有违规
    〃 | 档案资料 | 5 | 完整规范 | 完整 | 较完整 | 基本完整 | 缺失较多
    〃 | 人才培养 | 10 | 成效显著 | 成效较好 | 有一定成效 | 成效一般 | 无成效
    →2 合计 | 100 | | | | |
    →8 注：1.二级指标得分=分值×等级评分÷100。
    →8 2.总分不足60分的，不予通过验收。
  `),
);
const PROJECT = `
CATEGORY 任务完成 {40}
  ITEM 研究内容 {20}
    SCORINGRULE 优
  ITEM 考核指标 {20}
    SCORINGRULE 优
CATEGORY 成果水平 {35}
  ITEM 技术创新 {15}
    SCORINGRULE 优
  ITEM 知识产权 {10}
    SCORINGRULE 优
  ITEM 推广应用 {10}
    SCORINGRULE 优
CATEGORY 组织管理 {25}
  ITEM 经费使用 {10}
    SCORINGRULE 优
  ITEM 档案资料 {5}
    SCORINGRULE 优
  ITEM 人才培养 {10}
    SCORINGRULE 优
NOTE 注
  NOTE 总分不足
`;

const maturity = docxOf({
  styles: [1, 2].map((outline) => ({ name: `heading ${outline}`, outline })),
  content: [
    p('Business continuity — Self-assessment tool', { centred: true, bold: true }),
    h(1, '1 Scope'),
    p('This document gives organizations a tool for the self-assessment of their maturity.'),
    p('It is not intended for certification or for contractual use.'),
    h(1, '2 Normative references'),
    p('ISO 22301, Security and resilience — Business continuity management systems'),
    p('ISO 22300, Security and resilience — Vocabulary'),
    h(1, '3 Terms and definitions'),
    p('For the purposes of this document, the following terms and definitions apply.'),
    h(2, '3.1 maturity level'),
    p('degree to which a practice is established and improved'),
    h(2, '3.2 assessor'),
    p('person who carries out the self-assessment'),
    h(1, '4 Self-assessment'),
    p('For each element, the assessor selects the highest level that is fully achieved.'),
    p('Table 1 — Elements and maturity levels', { centred: true, bold: true }),
    {
      rows: grid(`
        Area | Weight | Element | Level 1 | Level 3 | Level 5
        ↓Leadership | ↓30% | Policy | None exists. | It is approved. | It is reviewed every year.
        〃 | 〃 | Resources | They are ad hoc. | A budget is agreed. | It follows the risks.
        ↓Planning | ↓40% | Impact analysis | None. | Key impacts are known. | All impacts are known.
        〃 | 〃 | Strategies | None is selected. | Some are documented. | All are tested.
        ↓Improvement | ↓30% | Exercises | None. | One is held every year. | Suppliers take part.
        〃 | 〃 | Review | Lessons are lost. | Lessons are recorded. | Lessons lead to change.
      `),
    },
    p('NOTE Levels 2 and 4 lie between the levels described.'),
    h(1, '5 Results'),
    p('The overall result is the weighted average of the areas:'),
    p('a) below 2,0: initial;', { indent: 2 }),
    p('b) from 2,0 to 3,9: managed;', { indent: 2 }),
    p('c) 4,0 and above: optimized.', { indent: 2 }),
    h(1, 'Annex A\n(informative)\nImprovement plan'),
    p('Gaps that were found can be recorded as shown in Table A.1.'),
    p('Table A.1 — Record of gaps', { centred: true, bold: true }),
    {
      rows: grid(`
        Element | Gap | Action | Owner
        Policy | The policy is out of date. | Revise the policy. | Top management
        Exercises | Suppliers are not involved. | Invite the main suppliers. | Continuity manager
      `),
    },
  ],
});
const MATURITY = `
SECTION Scope
  PARAGRAPH This document gives
  PARAGRAPH It is not
SECTION Normative references
  LISTITEM ISO 22301
  LISTITEM ISO 22300
SECTION Terms and definitions
  PARAGRAPH For the purposes
  TERM maturity level
  TERM assessor
SECTION Self-assessment
  PARAGRAPH For each element
  CAPTION Elements and maturity
  CATEGORY Leadership {30%}
    ITEM Policy
      SCORINGRULE Level 1
    ITEM Resources
      SCORINGRULE Level 1
  CATEGORY Planning {40%}
    ITEM Impact analysis
      SCORINGRULE Level 1
    ITEM Strategies
      SCORINGRULE Level 1
  CATEGORY Improvement {30%}
    ITEM Exercises
      SCORINGRULE Level 1
    ITEM Review
      SCORINGRULE Level 1
  NOTE NOTE Levels
SECTION Results
  PARAGRAPH The overall result
  LISTITEM below 2,0
  LISTITEM from 2,0
  LISTITEM 4,0 and above
SECTION Improvement plan
  PARAGRAPH Gaps that
  TABLE Record of gaps
`;

export const EIGHTH_MORE: readonly Foreign[] = [
  { name: '试点评估 (running numbers)', file: '试点.xlsx', bytes: pilot, meant: PILOT },
  { name: '项目验收 (five grades)', file: '项目验收.xlsx', bytes: project, meant: PROJECT },
  { name: 'continuity (maturity)', file: 'continuity.docx', bytes: maturity, meant: MATURITY },
];
