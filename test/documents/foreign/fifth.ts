import { docxOf } from '../docxOf';
import { p, down, ON, plain, wide, type Foreign } from './foreign';

/** A fifth set: shares without a sign, formulas, annexes, points before a full stop. */

const digital = docxOf({
  styles: [
    { name: 'heading 1', outline: 1 },
    { name: 'heading 2', outline: 2 },
    { name: 'heading 3', outline: 3 },
  ],
  content: [
    p('智慧社区建设评价指南', { centred: true, bold: true }),
    p('1　范围', { style: 'heading 1' }),
    p('本文件给出了智慧社区建设评价的指标和方法。'),
    p('2　评价指标', { style: 'heading 1' }),
    p('2.1　基础设施（权重0.3）', { style: 'heading 2' }),
    p('2.1.1　网络覆盖（40分）', { style: 'heading 3' }),
    p('公共区域网络覆盖率达到95%以上得满分，每降低5个百分点扣5分。'),
    p('2.1.2　感知设备（60分）', { style: 'heading 3' }),
    p('出入口和公共区域安装感知设备。'),
    p('2.2　公共服务（权重0.7）', { style: 'heading 2' }),
    p('2.2.1　政务服务（50分）', { style: 'heading 3' }),
    p('提供线上办理服务，事项不少于30项。'),
    p('2.2.2　便民服务（50分）', { style: 'heading 3' }),
    p('——养老服务；'),
    p('——家政服务。'),
    p('3　评价方法', { style: 'heading 1' }),
    p('评价得分按式（1）计算。'),
    p('S=∑W×F', { centred: true }),
    p('式中：'),
    p('S——总得分；'),
    p('W——权重。'),
  ],
});
const DIGITAL = `
SECTION 范围
  PARAGRAPH 本文件给出
SECTION 评价指标
  CATEGORY 基础设施
    ITEM 网络覆盖 {40}
      PARAGRAPH 公共区域网络覆盖率
    ITEM 感知设备 {60}
      PARAGRAPH 出入口
  CATEGORY 公共服务
    ITEM 政务服务 {50}
      PARAGRAPH 提供线上
    ITEM 便民服务 {50}
      POINT ——养老
      POINT ——家政
SECTION 评价方法
  PARAGRAPH 评价得分
  PARAGRAPH S=
  PARAGRAPH 式中
  PARAGRAPH S——
  PARAGRAPH W——
`;

const taxes = docxOf({
  content: [
    p('办税服务厅等级评定表', { centred: true, bold: true }),
    {
      rows: [
        ['评定项目', '序号', '评定标准', '标准分', '评定办法', '自评分', '评定分'],
        [
          down('环境建设\n（20分）'),
          '1',
          '标识标牌统一规范。',
          '8',
          '现场查看，不规范的每处扣1分。',
          '',
          '',
        ],
        [ON, '2', '功能分区合理。', '12', '现场查看，缺一个区扣3分。', '', ''],
        [
          down('服务规范\n（80分）'),
          '3',
          '着装整齐，挂牌上岗。',
          '30',
          '现场查看，每人次扣2分。',
          '',
          '',
        ],
        [ON, '4', '落实首问责任制、限时办结制。', '50', '模拟办税，未落实的每次扣5分。', '', ''],
        [down('奖励分'), '5', '获省级以上文明窗口称号。', '5', '查阅证书。', '', ''],
        [down('否决项'), '6', '发生重大服务投诉并查实。', '', '直接取消评定资格。', '', ''],
        [wide('总 计', 3), '100', '', '', ''],
      ],
    },
    p('注：1.标准分扣完为止，不计负分。'),
    p('2.90分以上为五星级办税服务厅。'),
  ],
});
const TAXES = `
CATEGORY 环境建设 {20}
  POINT 标识标牌 {8}
    SCORINGRULE 现场查看
  POINT 功能分区 {12}
    SCORINGRULE 现场查看
CATEGORY 服务规范 {80}
  POINT 着装整齐 {30}
    SCORINGRULE 现场查看
  POINT 落实首问 {50}
    SCORINGRULE 模拟办税
CATEGORY 奖励分 {5}
  POINT 获省级
  SCORINGRULE 查阅证书
CATEGORY 否决项
  POINT 发生重大
  SCORINGRULE 直接取消
NOTE 注
  NOTE 90分以上
`;

const logistics = plain(`物流企业服务质量等级划分与评估

前  言
本文件由全国物流标准化技术委员会提出。

1 范围
本文件规定了物流企业服务质量等级的划分依据。
本文件适用于各类物流企业。
2 规范性引用文件
GB/T 18354 物流术语
3 术语和定义
GB/T 18354界定的以及下列术语和定义适用于本文件。
3.1
仓储型物流企业 warehousing logistics enterprise
以从事仓储业务为主的企业。
3.2
准时率 on-time rate
按约定时间送达的批次占总批次的比例。
4 等级划分
物流企业分为AAAAA、AAAA、AAA三个等级。
5 评估指标
5.1 基本要求
5.1.1 应依法取得经营许可。
5.1.2 近三年没有重大安全事故。
5.2 服务能力（60分）
5.2.1 仓储能力（30分）
仓库面积应符合下列要求：
a) 五级企业不低于20000平方米；
b) 四级企业不低于10000平方米。
5.2.2 信息化水平（30分）
5.3 服务绩效（40分）
准时率不低于95%。
附录A
（规范性）
评分表
A.1 评分方法
各项得分之和为总分。
`);
const LOGISTICS = `
SECTION 前言
  PARAGRAPH 本文件由
SECTION 范围
  PARAGRAPH 本文件规定了
  PARAGRAPH 本文件适用于
SECTION 规范性引用文件
  LISTITEM GB/T 18354 物流术语
SECTION 术语和定义
  PARAGRAPH GB/T 18354界定
  TERM 仓储型物流企业
  TERM 准时率
SECTION 等级划分
  PARAGRAPH 物流企业分为
SECTION 评估指标
  CATEGORY 基本要求
    POINT 应依法取得
    POINT 近三年没有
  CATEGORY 服务能力 {60}
    ITEM 仓储能力 {30}
      PARAGRAPH 仓库面积
      POINT 五级企业
      POINT 四级企业
    ITEM 信息化水平 {30}
  CATEGORY 服务绩效 {40}
    PARAGRAPH 准时率不低于
SECTION 评分表
  ITEM 评分方法
    PARAGRAPH 各项得分
`;

const checkup = docxOf({
  lists: [
    [
      { format: 'chineseCountingThousand', text: '%1、' },
      { format: 'decimal', text: '%2.' },
      { format: 'decimal', text: '（%3）' },
    ],
  ],
  content: [
    p('城市体检专项评分规则', { centred: true, bold: true }),
    p('指标与分值', { list: 1, level: 0 }),
    p('生态宜居（25分）。包括空气质量、绿地率两项。', { list: 1, level: 1 }),
    p('空气质量优良天数比率（15分）。达到85%得15分，每低1个百分点扣1分。', { list: 1, level: 2 }),
    p('绿地率（10分）。达到35%得10分。', { list: 1, level: 2 }),
    p('交通便捷（75分）。', { list: 1, level: 1 }),
    p('公共交通分担率（40分）。', { list: 1, level: 2 }),
    p('停车泊位（35分）。', { list: 1, level: 2 }),
    p('加分和减分', { list: 1, level: 0 }),
    p('被列为国家试点的，加5分。', { list: 1, level: 1 }),
    p('数据造假的，扣20分。', { list: 1, level: 1 }),
  ],
});
const CHECKUP = `
SECTION 指标与分值
  CATEGORY 生态宜居 {25}
    ITEM 空气质量 {15}
    ITEM 绿地率 {10}
  CATEGORY 交通便捷 {75}
    ITEM 公共交通 {40}
    ITEM 停车泊位 {35}
SECTION 加分和减分
  POINT 被列为
  POINT 数据造假
`;

export const FIFTH: readonly Foreign[] = [
  { name: '智慧社区 (dashes, formula)', file: '社区.docx', bytes: digital, meant: DIGITAL },
  { name: '办税 (two rules a row)', file: '税务.docx', bytes: taxes, meant: TAXES },
  { name: '物流 (annex in three lines)', file: '物流.txt', bytes: logistics, meant: LOGISTICS },
  { name: '城市体检 (points before stops)', file: '体检.docx', bytes: checkup, meant: CHECKUP },
];
