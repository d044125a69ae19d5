import { docxOf } from '../docxOf';
import { p, type Foreign, h, HEADINGS } from './foreign';
import { grid } from './grid';

/** More of the seventh set: tables below headings, English. */

const homestay = docxOf({
  content: [
    p('旅游民宿星级评定标准', { centred: true, bold: true }),
    p('（市文化和旅游局2026年第3次局务会审议通过）', { centred: true }),
    p('一、总则', { bold: true }),
    p('为规范旅游民宿的星级评定，制定本标准。', { first: 2 }),
    p('星级由低到高分为三星、四星、五星。', { first: 2 }),
    p('二、必备项目', { bold: true }),
    p('必备项目有一项不达标的，不得参加评定。', { first: 2 }),
    p('1.依法取得营业执照、特种行业许可证和卫生许可证；'),
    p('2.单幢建筑客房数量不超过14间（套）；'),
    p('3.建立旅客住宿登记制度，身份信息实时上传；'),
    p('4.近一年没有发生食品安全、消防安全责任事故。'),
    p('三、评分项目', { bold: true }),
    {
      rows: grid(`
        大项 | 分值 | 分项 | 分值 | 评分内容 | 分值 | 得分
        ↓环境和建筑 | ↓60 | ↓周边环境 | ↓25 | 周边有乡村景观或历史文化资源 | 15 |
        〃 | 〃 | 〃 | 〃 | 交通标识清楚，有停车场 | 10 |
        〃 | 〃 | ↓建筑装修 | ↓35 | 建筑外观与环境相协调 | 20 |
        〃 | 〃 | 〃 | 〃 | 室内装修使用环保材料 | 15 |
        大项 | 分值 | 分项 | 分值 | 评分内容 | 分值 | 得分
        ↓设施和服务 | ↓90 | ↓客房 | ↓50 | 床垫、布草舒适，一客一换 | 30 |
        〃 | 〃 | 〃 | 〃 | 24小时供应热水 | 20 |
        〃 | 〃 | ↓接待服务 | ↓40 | 主人参与接待，热情好客 | 25 |
        〃 | 〃 | 〃 | 〃 | 提供早餐服务 | 15 |
        →5 合计 | 150 |
      `),
    },
    p('注：评分内容按实际情况给分，最低为0分。'),
    p('四、星级划分', { bold: true }),
    p('1.三星：得分不低于90分；'),
    p('2.四星：得分不低于110分；'),
    p('3.五星：得分不低于130分。'),
  ],
});
const HOMESTAY = `
SECTION 总则
  PARAGRAPH 为规范旅游民宿
  PARAGRAPH 星级由低到高
SECTION 必备项目
  PARAGRAPH 必备项目有一项
  POINT 依法取得
  POINT 单幢建筑
  POINT 建立旅客
  POINT 近一年没有
SECTION 评分项目
  CATEGORY 环境和建筑 {60}
    ITEM 周边环境 {25}
      POINT 周边有乡村 {15}
      POINT 交通标识 {10}
    ITEM 建筑装修 {35}
      POINT 建筑外观 {20}
      POINT 室内装修 {15}
  CATEGORY 设施和服务 {90}
    ITEM 客房 {50}
      POINT 床垫 {30}
      POINT 24小时 {20}
    ITEM 接待服务 {40}
      POINT 主人参与 {25}
      POINT 提供早餐 {15}
  NOTE 注
SECTION 星级划分
  LISTITEM 三星
  LISTITEM 四星
  LISTITEM 五星
`;

const titles = docxOf({
  styles: HEADINGS,
  content: [
    p('附件3'),
    p('农业技术系列副高级职称量化评分标准', { centred: true, bold: true }),
    h(1, '一、评分原则'),
    p('评分坚持重实绩、重贡献，由评审委员会办公室逐人核定。', { first: 2 }),
    h(1, '二、基本评分（满分100分）'),
    {
      rows: grid(`
        评价项目 | 满分 | 评价要素 | 分值 | 计分标准 | 自评分 | 审核分
        ↓学历资历 | ↓20 | 学历 | 10 | 博士研究生得10分；⏎硕士研究生得8分；⏎大学本科得6分。 | |
        〃 | 〃 | 基层工作年限 | 10 | 每满1年得1分。 | |
        ↓业绩成果 | ↓50 | 推广项目 | 25 | 主持省级推广项目的，每项得10分；⏎参加的，每项得4分。 | |
        〃 | 〃 | 科技成果 | 15 | 获得省部级奖励的，每项得8分。 | |
        〃 | 〃 | 技术培训 | 10 | 每培训100人次得1分。 | |
        ↓论文著作 | ↓20 | 论文 | 12 | 核心期刊每篇得4分，其他期刊每篇得2分。 | |
        〃 | 〃 | 著作和标准 | 8 | 主编著作或者主持制定标准的，每项得4分。 | |
        ↓年度考核 | ↓10 | 考核等次 | 10 | 每有一个优秀等次得2分。 | |
        →3 合计 | 100 | | |
      `),
    },
    h(1, '三、加分项（最高加10分）'),
    p('（一）获得省级以上表彰的，每次加3分；'),
    p('（二）援藏、援疆期满考核合格的，每满1年加1分。'),
    h(1, '四、扣分项'),
    p('（一）材料填报不规范、经提醒仍未更正的，每处扣0.5分；'),
    p('（二）年度继续教育学时不足的，每少10学时扣1分。'),
    h(1, '五、一票否决'),
    p('有下列情形之一的，取消当年申报资格：', { first: 2 }),
    p('（一）伪造学历、资历、业绩的；'),
    p('（二）剽窃他人技术成果的；'),
    p('（三）受处分尚在影响期内的。'),
  ],
});
const TITLES = `
SECTION 评分原则
  PARAGRAPH 评分坚持
SECTION 基本评分 {100}
  CATEGORY 学历资历 {20}
    ITEM 学历 {10}
      SCORINGRULE 博士研究生
      SCORINGRULE 硕士研究生
      SCORINGRULE 大学本科
    ITEM 基层工作年限 {10}
      SCORINGRULE 每满1年
  CATEGORY 业绩成果 {50}
    ITEM 推广项目 {25}
      SCORINGRULE 主持省级
      SCORINGRULE 参加的
    ITEM 科技成果 {15}
      SCORINGRULE 获得省部级
    ITEM 技术培训 {10}
      SCORINGRULE 每培训100
  CATEGORY 论文著作 {20}
    ITEM 论文 {12}
      SCORINGRULE 核心期刊
    ITEM 著作和标准 {8}
      SCORINGRULE 主编著作
  CATEGORY 年度考核 {10}
    ITEM 考核等次 {10}
      SCORINGRULE 每有一个
SECTION 加分项 {10}
  POINT 获得省级以上
  POINT 援藏
SECTION 扣分项
  POINT 材料填报
  POINT 年度继续教育
SECTION 一票否决
  PARAGRAPH 有下列情形
  LISTITEM 伪造学历
  LISTITEM 剽窃他人
  LISTITEM 受处分
`;

const excellence = docxOf({
  styles: HEADINGS,
  content: [
    p('Regional Quality Award\n地区质量奖', { centred: true, bold: true }),
    p('Criteria for Performance Excellence', { centred: true, bold: true }),
    h(1, 'How to Use These Criteria'),
    p('Applicants respond to every area to address in no more than 50 pages.'),
    h(1, '1 Leadership 领导 (120 points)'),
    p('This category asks how senior leaders guide and sustain the organization.'),
    h(2, '1.1 Senior Leadership 高层领导 (70 points)'),
    p('a. Vision and Values', { bold: true }),
    p('(1) How do senior leaders set the vision and values?', { indent: 2 }),
    p('(2) How do they deploy them to the workforce and to key suppliers?', { indent: 2 }),
    p('b. Communication', { bold: true }),
    p('(1) How do senior leaders communicate with the entire workforce?', { indent: 2 }),
    p('(2) How do they encourage frank, two-way communication?', { indent: 2 }),
    h(2, '1.2 Societal Contributions 社会责任 (50 points)'),
    p('a. Legal and Ethical Behavior', { bold: true }),
    p('(1) How do you anticipate public concerns with your products?', { indent: 2 }),
    p('(2) How do you promote ethical behavior in all interactions?', { indent: 2 }),
    p('NOTE: Measures of ethical behavior might include audits and surveys.'),
    h(1, '2 Customers 顾客 (80 points)'),
    p('This category asks how the organization listens to its customers.'),
    h(2, '2.1 Customer Listening 倾听顾客 (45 points)'),
    p('a. Current and Potential Customers', { bold: true }),
    p('(1) How do you listen to current customers?', { indent: 2 }),
    p('(2) How do you listen to former and potential customers?', { indent: 2 }),
    h(2, '2.2 Customer Engagement 顾客契合 (35 points)'),
    p('a. Complaint Management', { bold: true }),
    p('(1) How do you resolve complaints promptly and effectively?', { indent: 2 }),
    h(1, 'Scoring Guidelines'),
    {
      rows: grid(`
        Score | Description
        0%–25% | No systematic approach is evident, or it is in its early stages.
        25%–60% | An effective approach is deployed in most areas, with some learning.
        60%–100% | An effective approach is fully deployed, with learning and integration.
      `),
    },
  ],
});
const EXCELLENCE = `
SECTION How to Use
  PARAGRAPH Applicants respond
CATEGORY Leadership 领导 {120}
  PARAGRAPH This category asks how senior
  ITEM Senior Leadership {70}
    SUBITEM Vision and Values
      POINT How do senior leaders set
      POINT How do they deploy
    SUBITEM Communication
      POINT How do senior leaders communicate
      POINT How do they encourage
  ITEM Societal Contributions {50}
    SUBITEM Legal and Ethical
      POINT How do you anticipate
      POINT How do you promote
    NOTE NOTE: Measures
CATEGORY Customers 顾客 {80}
  PARAGRAPH This category asks how the organization
  ITEM Customer Listening {45}
    SUBITEM Current and Potential
      POINT How do you listen to current
      POINT How do you listen to former
  ITEM Customer Engagement {35}
    SUBITEM Complaint Management
      POINT How do you resolve
SECTION Scoring Guidelines
  TABLEHEAD Score
  TABLEHEAD Description
  GUIDE 0%
`;

export const SEVENTH_MORE: readonly Foreign[] = [
  { name: '民宿星级 (required, scored)', file: '民宿.docx', bytes: homestay, meant: HOMESTAY },
  { name: '农业职称 (bonus, veto)', file: '农业职称.docx', bytes: titles, meant: TITLES },
  { name: 'excellence (bilingual)', file: 'award.docx', bytes: excellence, meant: EXCELLENCE },
];
