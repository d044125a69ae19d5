import { docxOf } from '../docxOf';
import { p, plain, type Foreign, h, HEADINGS } from './foreign';
import { grid } from './grid';

/** A seventh set, written by somebody who knew the first six and not the reader. */

/** Typed numbers under styles of headings; an annex in three lines of one paragraph. */
const mayor = docxOf({
  styles: HEADINGS,
  content: [
    p('市长质量奖评审准则', { centred: true, bold: true }),
    p('（2026年版）', { centred: true }),
    h(1, '前　　言', { centred: true }),
    p('本准则依据市长质量奖管理办法编制，参照国际通行的卓越绩效模式。', { first: 2 }),
    p('本准则由市市场监督管理局提出并归口。', { first: 2 }),
    h(1, '1　范围'),
    p('本准则规定了市长质量奖的评价要求和评分方法。', { first: 2 }),
    p('本准则适用于申报市长质量奖的组织，也可供其他组织自我评价使用。', { first: 2 }),
    h(1, '2　规范性引用文件'),
    p('下列文件中的内容通过文中的规范性引用而构成本准则必不可少的条款。', { first: 2 }),
    p('GB/T 19000　质量管理体系　基础和术语', { first: 2 }),
    p('GB/T 19580　卓越绩效评价准则', { first: 2 }),
    h(1, '3　术语和定义'),
    p('GB/T 19000、GB/T 19580界定的以及下列术语和定义适用于本准则。', { first: 2 }),
    h(2, '3.1　高层领导　senior leaders'),
    p('由组织的最高管理者及其直接下属组成的团队。', { first: 2 }),
    h(2, '3.2　标杆　benchmark'),
    p('针对相似的活动，其过程和结果代表行业内最好水平的组织。', { first: 2 }),
    h(1, '4　评价要求'),
    h(2, '4.1　领导'),
    h(3, '4.1.1　高层领导的作用'),
    p('组织应从以下方面说明高层领导如何发挥作用：', { first: 2 }),
    p('a）如何确定使命、愿景和价值观，并传达到全体员工；', { indent: 2 }),
    p('b）如何营造诚信守法的经营环境；', { indent: 2 }),
    p('c）如何与员工、顾客和供方进行双向沟通。', { indent: 2 }),
    h(3, '4.1.2　社会责任'),
    p('组织应说明如何履行公共责任、遵守道德规范和支持公益事业。', { first: 2 }),
    h(2, '4.2　顾客与市场'),
    h(3, '4.2.1　顾客和市场的了解'),
    p('组织应说明：', { first: 2 }),
    p('a）如何细分顾客群和市场；', { indent: 2 }),
    p('b）如何了解不同顾客群的需求和期望。', { indent: 2 }),
    p('注：顾客包括最终使用者和中间商。', { first: 2 }),
    h(2, '4.3　结果'),
    h(3, '4.3.1　产品和服务结果'),
    p('组织应给出近三年主要产品和服务的质量指标及其对比数据。', { first: 2 }),
    h(3, '4.3.2　财务结果'),
    p('组织应给出近三年营业收入、利润、税收等指标的水平和趋势。', { first: 2 }),
    h(1, '附录A\n（规范性）\n评分表', { centred: true }),
    p('各评分项目的分值应符合表A.1的规定。', { first: 2 }),
    p('表A.1　各项目分值', { centred: true, bold: true }),
    {
      rows: grid(`
        类　目 | 条　目 | 分　值
        ↓领导（110分） | 高层领导的作用 | 70
        〃 | 社会责任 | 40
        顾客与市场（90分） | 顾客和市场的了解 | 90
        ↓结果（200分） | 产品和服务结果 | 120
        〃 | 财务结果 | 80
        →2 合　计 | 400
      `),
    },
  ],
});
const MAYOR = `
SECTION 前言
  PARAGRAPH 本准则依据
  PARAGRAPH 本准则由市
SECTION 范围
  PARAGRAPH 本准则规定了
  PARAGRAPH 本准则适用于
SECTION 规范性引用文件
  PARAGRAPH 下列文件中的
  LISTITEM GB/T 19000　质量
  LISTITEM GB/T 19580　卓越
SECTION 术语和定义
  PARAGRAPH GB/T 19000、GB/T 19580界定的
  TERM 高层领导
  TERM 标杆
SECTION 评价要求
  CATEGORY 领导
    ITEM 高层领导的作用
      PARAGRAPH 组织应从以下
      POINT 如何确定使命
      POINT 如何营造诚信
      POINT 如何与员工
    ITEM 社会责任
      PARAGRAPH 组织应说明如何履行
  CATEGORY 顾客与市场
    ITEM 顾客和市场的了解
      PARAGRAPH 组织应说明：
      POINT 如何细分
      POINT 如何了解
      NOTE 注
  CATEGORY 结果
    ITEM 产品和服务结果
      PARAGRAPH 组织应给出近三年主要
    ITEM 财务结果
      PARAGRAPH 组织应给出近三年营业
SECTION 评分表
  PARAGRAPH 各评分项目
  CAPTION 各项目分值
  CATEGORY 领导 {110}
    ITEM 高层领导的作用 {70}
    ITEM 社会责任 {40}
  CATEGORY 顾客与市场 {90}
    ITEM 顾客和市场的了解 {90}
  CATEGORY 结果 {200}
    ITEM 产品和服务结果 {120}
    ITEM 财务结果 {80}
`;

/** No points: levels C, B and A, each with what it asks. */
const wards = docxOf({
  content: [
    p('附件', { bold: true }),
    p('三级中医医院评审标准实施细则', { centred: true, bold: true }),
    p('第一章　坚持医院公益性', { centred: true, bold: true }),
    p('一、医院设置、功能和任务', { bold: true }),
    p('（一）医院的功能、任务和定位明确，规模适宜。'),
    p('【C】'),
    p('1.医院设置符合本区域卫生规划。'),
    p('2.编制床位在500张以上。'),
    p('【B】符合“C”，并'),
    p('1.重症医学床位占医院总床位的2%以上。'),
    p('【A】符合“B”，并'),
    p('1.承担区域内急危重症和疑难病诊疗任务，数据可追溯。'),
    p('（二）主要承担急危重症和疑难病症的诊疗。'),
    p('【C】'),
    p('1.急诊科独立设置，24小时开诊。'),
    p('2.有急危重症患者抢救流程。'),
    p('【B】符合“C”，并'),
    p('1.急诊与住院连贯的医疗服务流程执行到位。'),
    p('【A】符合“B”，并'),
    p('1.急诊抢救成功率持续提高。'),
    p('二、应急管理', { bold: true }),
    p('（一）制定各类应急预案，提高快速反应能力。'),
    p('【C】'),
    p('1.有总体预案和专项预案。'),
    p('2.每年至少开展两次演练。'),
    p('【B】符合“C”，并'),
    p('1.对演练进行总结，改进措施得到落实。'),
    p('第二章　患者安全', { centred: true, bold: true }),
    p('一、确立查对制度，识别患者身份', { bold: true }),
    p('（一）对就诊患者施行唯一标识管理。'),
    p('【C】'),
    p('1.门诊和住院患者标识有制度规定，并在全院执行。'),
    p('2.实行医保卡、身份证等就诊号管理。'),
    p('【B】符合“C”，并'),
    p('1.主管部门对执行情况有检查、有反馈。'),
    p('第三章　评审结论', { centred: true, bold: true }),
    p('评审结论分为甲等、乙等、不合格。', { first: 2 }),
    p('一、甲等：C级达到90%以上，B级达到60%以上，A级达到20%以上。'),
    p('二、乙等：C级达到80%以上，B级达到50%以上，A级达到10%以上。'),
    p('三、不合格：未达到乙等要求。'),
  ],
});
const WARDS = `
SECTION 坚持医院公益性
  CATEGORY 医院设置、功能和任务
    ITEM 医院的功能
      POINT 【C】
        POINT 医院设置符合
        POINT 编制床位
      POINT 【B】
        POINT 重症医学床位
      POINT 【A】
        POINT 承担区域内
    ITEM 主要承担急危重症
      POINT 【C】
        POINT 急诊科独立
        POINT 有急危重症
      POINT 【B】
        POINT 急诊与住院
      POINT 【A】
        POINT 急诊抢救
  CATEGORY 应急管理
    ITEM 制定各类应急预案
      POINT 【C】
        POINT 有总体预案
        POINT 每年至少
      POINT 【B】
        POINT 对演练进行
SECTION 患者安全
  CATEGORY 确立查对制度
    ITEM 对就诊患者
      POINT 【C】
        POINT 门诊和住院
        POINT 实行医保卡
      POINT 【B】
        POINT 主管部门
SECTION 评审结论
  PARAGRAPH 评审结论分为
  LISTITEM 甲等
  LISTITEM 乙等
  LISTITEM 不合格
`;

/** What a printer left between the lines: numbers of pages. */
const business = plain(`          城市营商环境评价指标与评分说明
                （征求意见稿）

    本说明用于对各区营商环境进行年度评价，满分为200分。
    评价数据以上一年度为准，由各牵头部门提供。

1. 开办企业（60分）
  1.1 办理环节（25分）
    1.1.1 线上“一网通办”覆盖率达到100%（15分）
          评价方法：后台数据核验。
    1.1.2 办理环节压减至1个（10分）
          评价方法：流程测试。
  1.2 办理时间（35分）
    1.2.1 全流程办理时间不超过0.5个工作日（25分）
          评价方法：样本企业调查。
                              - 1 -

    1.2.2 免费刻制印章（10分）
          评价方法：样本企业调查。
2. 办理建筑许可（80分）
  2.1 审批效率（50分）
    2.1.1 社会投资简易低风险项目审批时间不超过15个工作日（30分）
          评分标准：每超过1个工作日扣3分，扣完为止。
    2.1.2 施工图审查实行告知承诺（20分）
  2.2 质量控制（30分）
    2.2.1 建立工程质量潜在缺陷保险制度（20分）
    2.2.2 第三方检测机构名录对外公布（10分）
                              - 2 -

3. 纳税服务（60分）
  3.1 纳税次数（20分）
    3.1.1 主要税种实行合并申报（20分）
          评分标准：全部合并的得20分，合并三个税种以上的得10分。
  3.2 纳税时间（40分）
    3.2.1 年纳税时间不超过80小时（25分）
    3.2.2 增值税留抵退税不超过3个工作日（15分）
          评价方法：系统数据核验。

注：各项得分保留一位小数。
                              - 3 -
`);
const BUSINESS = `
PARAGRAPH 本说明用于
PARAGRAPH 评价数据
CATEGORY 开办企业 {60}
  ITEM 办理环节 {25}
    SUBITEM 线上“一网通办” {15}
      METHOD 评价方法
    SUBITEM 办理环节压减 {10}
      METHOD 评价方法
  ITEM 办理时间 {35}
    SUBITEM 全流程办理 {25}
      METHOD 评价方法
    SUBITEM 免费刻制 {10}
      METHOD 评价方法
CATEGORY 办理建筑许可 {80}
  ITEM 审批效率 {50}
    SUBITEM 社会投资 {30}
      SCORINGRULE 评分标准
    SUBITEM 施工图审查 {20}
  ITEM 质量控制 {30}
    SUBITEM 建立工程质量 {20}
    SUBITEM 第三方检测 {10}
CATEGORY 纳税服务 {60}
  ITEM 纳税次数 {20}
    SUBITEM 主要税种 {20}
      SCORINGRULE 评分标准
  ITEM 纳税时间 {40}
    SUBITEM 年纳税时间 {25}
    SUBITEM 增值税留抵 {15}
      METHOD 评价方法
NOTE 注
`;

export const SEVENTH: readonly Foreign[] = [
  { name: '市长质量奖 (annex with points)', file: '市长奖.docx', bytes: mayor, meant: MAYOR },
  { name: '中医医院 (levels C, B, A)', file: '中医医院.docx', bytes: wards, meant: WARDS },
  { name: '营商环境 (page numbers)', file: '营商.txt', bytes: business, meant: BUSINESS },
];
