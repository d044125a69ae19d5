import { docxOf, type Content } from '../docxOf';
import { p as words, plain, type Foreign } from './foreign';

/** Standards as drafters write them, with the styles of SET and TCS, and texts by typed numbers. */

const p = (text: string, style?: string, more: object = {}): Content =>
  words(text, { ...(style && { style }), ...more });

const LEVELS = [
  { format: 'decimal', text: '%1' },
  { format: 'decimal', text: '%1.%2' },
  { format: 'decimal', text: '%1.%2.%3' },
];

/** Older add-in: no prefix; the headings are numbered by style, appendices apart. */
const credit = docxOf({
  styles: [
    { name: '前言、引言标题', outline: 1 },
    { name: '章标题', outline: 1, list: 1, level: 0 },
    { name: '一级条标题', outline: 2, list: 1, level: 1 },
    { name: '二级条标题', outline: 3, list: 1, level: 2 },
    { name: '段' },
    { name: '一级无', list: 1, level: 1 },
    { name: '二级无', list: 1, level: 2 },
    { name: '字母编号列项（一级）', list: 3, level: 0 },
    { name: '附录标识', outline: 1, list: 2, level: 0 },
    { name: '附录章标题', outline: 2, list: 2, level: 1 },
    { name: '正文表标题' },
    { name: '术语条二', list: 1, level: 1 },
  ],
  lists: [
    LEVELS,
    [
      { format: 'upperLetter', text: '附录%1' },
      { format: 'decimal', text: '%1.%2' },
    ],
    [{ format: 'lowerLetter', text: '%1)' }],
  ],
  content: [
    p('家政服务企业信用评价规范', undefined, { centred: true, bold: true }),
    p('前言', '前言、引言标题'),
    p('本文件由省家政服务标准化技术委员会提出。', '段'),
    p('范围', '章标题'),
    p('本文件规定了家政服务企业信用评价的指标、方法和等级。', '段'),
    p('本文件适用于家政服务企业的信用评价。', '段'),
    p('规范性引用文件', '章标题'),
    p('下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。', '段'),
    p('GB/T 22117 信用 基本术语', '段'),
    p('GB/T 23794 企业信用评价指标', '段'),
    p('术语和定义', '章标题'),
    p('GB/T 22117界定的以及下列术语和定义适用于本文件。', '段'),
    p('家政服务', '术语条二'),
    p('以家庭为服务对象，进入家庭成员住所提供照护和保洁等服务的活动。', '段'),
    p('失信行为 dishonest behaviour', '术语条二'),
    p('违反法律法规或者合同约定的行为。', '段'),
    p('评价原则', '章标题'),
    p('评价应客观、公正、公开。', '一级无'),
    p('评价应以事实为依据。', '一级无'),
    p('评价指标', '章标题'),
    p('守信意愿（200分）', '一级条标题'),
    p('企业荣誉（80分）', '二级条标题'),
    p('近三年获得市级以上荣誉。', '段'),
    p('社会责任（120分）', '二级条标题'),
    p('企业应：', '段'),
    p('参加公益活动；', '字母编号列项（一级）'),
    p('为员工缴纳社会保险。', '字母编号列项（一级）'),
    p('守信能力（300分）', '一级条标题'),
    p('守信表现（500分）', '一级条标题'),
    p('合同履约率不低于98%。', '二级无'),
    p('客户投诉在48小时内处理。', '二级无'),
    p('评价等级', '章标题'),
    p('信用等级见表1。', '段'),
    p('表1 信用等级', '正文表标题'),
    {
      rows: [
        ['等级', '得分', '含义'],
        ['AAA', '900分以上', '信用很好'],
        ['AA', '800分～899分', '信用好'],
        ['A', '700分～799分', '信用较好'],
      ],
    },
    p('评价流程', '附录标识'),
    p('申请', '附录章标题'),
    p('企业提交申请表。', '段'),
  ],
});

const CREDIT = `
SECTION 前言
  PARAGRAPH 本文件由省家政
SECTION 范围
  PARAGRAPH 本文件规定了
  PARAGRAPH 本文件适用于
SECTION 规范性引用文件
  PARAGRAPH 下列文件中的内容
  LISTITEM GB/T 22117 信用
  LISTITEM GB/T 23794 企业
SECTION 术语和定义
  PARAGRAPH GB/T 22117界定的
  TERM 家政服务
  TERM 失信行为
SECTION 评价原则
  PARAGRAPH 评价应客观
  PARAGRAPH 评价应以事实
SECTION 评价指标
  CATEGORY 守信意愿 {200}
    ITEM 企业荣誉 {80}
      PARAGRAPH 近三年获得
    ITEM 社会责任 {120}
      PARAGRAPH 企业应：
      POINT 参加公益活动
      POINT 为员工缴纳
  CATEGORY 守信能力 {300}
  CATEGORY 守信表现 {500}
    POINT 合同履约率
    POINT 客户投诉
SECTION 评价等级
  PARAGRAPH 信用等级见表1
  TABLE 信用等级
SECTION 评价流程
  SECTION 申请
    PARAGRAPH 企业提交申请表
`;

const CITY = `文明城市（县级）测评体系

填表说明
1.本测评体系由基本指标、特色指标和负面清单三部分组成，总分1000分。
2.测评数据以上一年度统计公报为准。

第一部分  基本指标（900分）
Ⅰ．廉洁高效的政务环境（300分）
1．干部学习教育（100分）
（1）学习理论
①党委理论学习中心组每季度至少集体学习1次；
②市民对反腐倡廉工作满意度达到80%以上。
测评方法：材料审核、问卷调查。
（2）廉政建设
①没有发生严重腐败案件；
②政务公开目录完整。
测评方法：材料审核。
2．政务行为规范（200分）
（1）政务服务
Ⅱ．公正公平的法治环境（600分）
1．法制宣传教育（250分）
2．公民权益维护（350分）
第二部分  特色指标（100分）
1．工作集成创新（60分）
2．城市荣誉（40分）
第三部分  负面清单
1．发生有全国影响的重特大事故的，取消参评资格；
2．弄虚作假的，扣10分。
`;

const CITY_MEANT = `
SECTION 填表说明
  PARAGRAPH 本测评体系由基本指标
  PARAGRAPH 测评数据以上一年度
CATEGORY 基本指标 {900}
  ITEM 廉洁高效的政务环境 {300}
    SUBITEM 干部学习教育 {100}
      POINT 学习理论
        POINT 党委理论学习中心组
        POINT 市民对反腐倡廉
        METHOD 测评方法：材料审核、问卷调查
      POINT 廉政建设
        POINT 没有发生严重腐败
        POINT 政务公开目录
        METHOD 测评方法：材料审核
    SUBITEM 政务行为规范 {200}
      POINT 政务服务
  ITEM 公正公平的法治环境 {600}
    SUBITEM 法制宣传教育 {250}
    SUBITEM 公民权益维护 {350}
CATEGORY 特色指标 {100}
  ITEM 工作集成创新 {60}
  ITEM 城市荣誉 {40}
SECTION 负面清单
  POINT 发生有全国影响的
  POINT 弄虚作假的 {10}
`;

/** Typed numbers that jump, a year and an amount at the beginning of lines, a lost number. */
const KITCHENS = `学校食堂食品安全量化分级管理办法
一、总则
为落实食品安全主体责任，根据《中华人民共和国食品安全法》制定本办法。
二、评定标准
（一）许可管理（10分）
1.食品经营许可证合法有效，得5分。
2.经营项目与许可范围一致，得5分。
（二）人员管理（20分）
1.从业人员持有健康证明，得10分；每缺一人扣2分，扣完为止。
3.食品安全管理员每年培训不少于40学时，得10分。
（四）设施设备（30分）
30平方米以下的食堂可以不设专间。
2024年以后新建的食堂应当实行明厨亮灶。
1、冷藏设施运转正常（15分）
2、消毒设施满足需要（15分）
加工制作（40分）
1、食品烧熟煮透（20分）
2、生熟分开（20分）
三、等级划分
（一）A级：得分在90分以上；
（二）B级：得分在75分至89分；
（三）C级：得分在60分至74分。
四、附则
本办法自印发之日起施行，有效期5年。
`;

const KITCHENS_MEANT = `
SECTION 总则
  PARAGRAPH 为落实食品安全
SECTION 评定标准
  CATEGORY 许可管理 {10}
    POINT 食品经营许可证 {5}
    POINT 经营项目与许可 {5}
  CATEGORY 人员管理 {20}
    POINT 从业人员持有健康证明 {10}
    POINT 食品安全管理员每年 {10}
  CATEGORY 设施设备 {30}
    PARAGRAPH 30平方米以下
    PARAGRAPH 2024年以后新建
    ITEM 冷藏设施运转正常 {15}
    ITEM 消毒设施满足需要 {15}
  CATEGORY 加工制作 {40}
    ITEM 食品烧熟煮透 {20}
    ITEM 生熟分开 {20}
SECTION 等级划分
  LISTITEM A级
  LISTITEM B级
  LISTITEM C级
SECTION 附则
  PARAGRAPH 本办法自印发之日
`;

export const STANDARDS: readonly Foreign[] = [
  { name: '信用 (TCS styles)', file: '信用.docx', bytes: credit, meant: CREDIT },
  { name: '文明城市 (typed numbers)', file: '城市.txt', bytes: plain(CITY), meant: CITY_MEANT },
  { name: '食堂 (numbers jump)', file: '食堂.txt', bytes: plain(KITCHENS), meant: KITCHENS_MEANT },
];
