import { docxOf } from '../docxOf';
import { p, plain, type Foreign } from './foreign';

/** A sixth set: full width, prose, letters. */

const tender = docxOf({
  content: [
    p('综合评分办法', { centred: true, bold: true }),
    p('一、评标原则'),
    p('评标委员会按照招标文件规定的标准独立评分。'),
    p('二、评分内容和分值'),
    p('（一）价格部分（30分）'),
    p('满足招标文件要求且最低的投标报价为评标基准价，其价格分为满分。'),
    p('（二）技术部分（45分）'),
    p('1、技术方案（0-20分）'),
    p('方案完整、针对性强的得15-20分；较完整的得8-14分；一般的得0-7分。'),
    p('2、进度安排（0-10分）'),
    p('安排合理的得7-10分；一般的得0-6分。'),
    p('3、质量保证措施（0-15分）'),
    p('措施得力的得11-15分；一般的得0-10分。'),
    p('（三）商务部分（25分）'),
    p('1、业绩（0-15分）'),
    p('每提供一个同类业绩得3分，最高15分。'),
    p('2、售后服务（0-10分）'),
    p('承诺响应时间不超过2小时的得10分，每增加1小时扣2分。'),
    p('三、定标'),
    p('得分最高的投标人为中标候选人。'),
  ],
});
const TENDER = `
SECTION 评标原则
  PARAGRAPH 评标委员会
SECTION 评分内容和分值
  CATEGORY 价格部分 {30}
    PARAGRAPH 满足招标文件
  CATEGORY 技术部分 {45}
    ITEM 技术方案 {20}
      SCORINGRULE 方案完整
    ITEM 进度安排 {10}
      SCORINGRULE 安排合理
    ITEM 质量保证措施 {15}
      SCORINGRULE 措施得力
  CATEGORY 商务部分 {25}
    ITEM 业绩 {15}
      SCORINGRULE 每提供一个
    ITEM 售后服务 {10}
      SCORINGRULE 承诺响应
SECTION 定标
  PARAGRAPH 得分最高
`;

const civilised = docxOf({
  content: [
    p('文明单位测评细则', { centred: true, bold: true }),
    p('Ⅰ 必备条件'),
    p('1.近两年没有发生重大安全生产责任事故。'),
    p('2.领导班子成员没有严重违纪违法。'),
    p('Ⅱ 基本指标（100分）'),
    p('一、思想道德建设（40分）'),
    p('1.理想信念教育（20分）'),
    p('有学习计划、有学习记录。'),
    p('2.道德讲堂（20分）'),
    p('每年举办不少于4次，少一次扣5分。'),
    p('二、创建活动（60分）'),
    p('3.志愿服务（30分）'),
    p('在职人员注册率达到80%。'),
    p('4.环境整洁（30分）'),
    p('办公区无烟头、无杂物。'),
    p('Ⅲ 加分项目（10分）'),
    p('1.获得国家级荣誉的，加5分。'),
    p('2.获得省级荣誉的，加3分。'),
    p('Ⅳ 负面清单'),
    p('1.被媒体曝光并查实的，扣5分。'),
    p('2.弄虚作假的，取消资格。'),
  ],
});
const CIVILISED = `
SECTION 必备条件
  POINT 近两年没有
  POINT 领导班子成员
SECTION 基本指标 {100}
  CATEGORY 思想道德建设 {40}
    ITEM 理想信念教育 {20}
      PARAGRAPH 有学习计划
    ITEM 道德讲堂 {20}
      PARAGRAPH 每年举办
  CATEGORY 创建活动 {60}
    ITEM 志愿服务 {30}
      PARAGRAPH 在职人员
    ITEM 环境整洁 {30}
      PARAGRAPH 办公区
SECTION 加分项目 {10}
  POINT 获得国家级
  POINT 获得省级
SECTION 负面清单
  POINT 被媒体曝光 {5}
  POINT 弄虚作假
`;

const counted = docxOf({
  lists: [
    [
      { format: 'chineseCountingThousand', text: '第%1部分' },
      { format: 'decimalFullWidth', text: '%2．' },
      { format: 'decimalFullWidth', text: '（%3）' },
    ],
  ],
  content: [
    p('县级图书馆评估细则', { centred: true, bold: true }),
    p('服务条件', { list: 1, level: 0 }),
    p('馆舍建筑面积（30分）', { list: 1, level: 1 }),
    p('达到3000平方米', { list: 1, level: 2 }),
    p('阅览座席不少于200个', { list: 1, level: 2 }),
    p('年新增藏量（20分）', { list: 1, level: 1 }),
    p('新增图书不少于5000册', { list: 1, level: 2 }),
    p('新增报刊不少于200种', { list: 1, level: 2 }),
    p('服务效能', { list: 1, level: 0 }),
    p('年外借册次（30分）', { list: 1, level: 1 }),
    p('人均外借册次达到0.5', { list: 1, level: 2 }),
    p('年开展活动（20分）', { list: 1, level: 1 }),
    p('讲座、展览不少于20场', { list: 1, level: 2 }),
    p('少儿活动不少于10场', { list: 1, level: 2 }),
  ],
});
const COUNTED = `
SECTION 服务条件
  CATEGORY 馆舍建筑面积 {30}
    POINT 达到3000
    POINT 阅览座席
  CATEGORY 年新增藏量 {20}
    POINT 新增图书
    POINT 新增报刊
SECTION 服务效能
  CATEGORY 年外借册次 {30}
    POINT 人均外借
  CATEGORY 年开展活动 {20}
    POINT 讲座
    POINT 少儿活动
`;

const mail = plain(`各位老师：
　　现将《优秀班集体评选标准》发给大家，请于周五前反馈意见。

优秀班集体评选标准

一、班风建设（30分）
    1. 班委会健全，分工明确；（10分）
    2. 每月召开一次主题班会；（10分）
    3. 无打架斗殴、考试作弊现象。（10分）
二、学风建设（40分）
    1. 出勤率98%以上；（20分）
    2. 期末考试及格率90%以上。（20分）
三、活动开展（30分）
    1. 积极参加校运动会；（15分）
    2. 每学期组织一次社会实践。（15分）

评选办法：总分80分以上的班级方可参评。
学生工作处
2025年3月1日
`);
const MAIL = `
PARAGRAPH 各位老师
PARAGRAPH 现将
PARAGRAPH 优秀班集体评选标准
CATEGORY 班风建设 {30}
  POINT 班委会健全 {10}
  POINT 每月召开 {10}
  POINT 无打架斗殴 {10}
CATEGORY 学风建设 {40}
  POINT 出勤率 {20}
  POINT 期末考试 {20}
CATEGORY 活动开展 {30}
  POINT 积极参加 {15}
  POINT 每学期组织 {15}
PARAGRAPH 评选办法
PARAGRAPH 学生工作处
PARAGRAPH 2025年3月1日
`;

const laboratory = docxOf({
  styles: [
    { name: 'heading 1', outline: 1, list: 1, level: 0 },
    { name: 'heading 2', outline: 2, list: 1, level: 1 },
    { name: 'heading 3', outline: 3, list: 1, level: 2 },
  ],
  lists: [
    [
      { format: 'decimal', text: '%1' },
      { format: 'decimal', text: '%1.%2' },
      { format: 'decimal', text: '%1.%2.%3' },
    ],
  ],
  content: [
    p('Laboratory service excellence — Assessment criteria', { centred: true, bold: true }),
    p('Scope', { style: 'heading 1' }),
    p('This document specifies criteria for the assessment of laboratory service.'),
    p('Normative references', { style: 'heading 1' }),
    p('ISO/IEC 17025, General requirements for the competence of testing laboratories'),
    p('Criteria', { style: 'heading 1' }),
    p('Leadership (40 points)', { style: 'heading 2' }),
    p('Policy (25 points)', { style: 'heading 3' }),
    p('The laboratory shall have a documented service policy.'),
    p('Roles (15 points)', { style: 'heading 3' }),
    p('Responsibilities shall be assigned to:'),
    p('a) the manager of the laboratory;'),
    p('b) the person in charge of complaints.'),
    p('Service (60 points)', { style: 'heading 2' }),
    p('Turnaround time (30 points)', { style: 'heading 3' }),
    p('NOTE Turnaround time includes sampling.'),
    p('Complaints (30 points)', { style: 'heading 3' }),
    p('Complaints shall be answered within five days.'),
  ],
});
const LABORATORY = `
SECTION Scope
  PARAGRAPH This document
SECTION Normative references
  LISTITEM ISO/IEC 17025
SECTION Criteria
  CATEGORY Leadership {40}
    ITEM Policy {25}
      PARAGRAPH The laboratory
    ITEM Roles {15}
      PARAGRAPH Responsibilities
      POINT the manager
      POINT the person
  CATEGORY Service {60}
    ITEM Turnaround time {30}
      NOTE NOTE Turnaround
    ITEM Complaints {30}
      PARAGRAPH Complaints shall
`;

export const SIXTH: readonly Foreign[] = [
  { name: '招标 (ranges in prose)', file: '招标.docx', bytes: tender, meant: TENDER },
  { name: '文明单位 (Roman, negative)', file: '文明.docx', bytes: civilised, meant: CIVILISED },
  { name: '图书馆 (full-width lists)', file: '图书馆.docx', bytes: counted, meant: COUNTED },
  { name: '班集体 (a letter)', file: '班集体.txt', bytes: mail, meant: MAIL },
  { name: 'laboratory (English)', file: 'lab.docx', bytes: laboratory, meant: LABORATORY },
];
