import { docxOf } from '../docxOf';
import { p, plain, type Foreign, h, HEADINGS } from './foreign';
import { grid } from './grid';

/** The last of the seventh set: a tender, codes of indicators, points in many forms. */

const canteen = docxOf({
  content: [
    p('食堂托管服务项目评标办法', { centred: true, bold: true }),
    p('一、评标方法', { bold: true }),
    p('本项目采用综合评分法，满分100分。', { first: 2 }),
    p('评标委员会成员独立评分，取算术平均值。', { first: 2 }),
    p('二、评分因素和标准', { bold: true }),
    {
      rows: grid(`
        评分项目 | 评分因素 | 分值 | 评分标准
        ↓价格部分⏎（10分） | 投标报价 | 10 | 投标报价得分＝（评标基准价／投标报价）×10。
        ↓商务部分⏎（30分） | 企业业绩 | 15 | 近三年每有一个同类业绩得3分，最高15分。
        〃 | 体系认证 | 9 | 每提供一项认证证书得3分。
        〃 | 信用状况 | 6 | 信用等级AAA的得6分，AA的得3分。
        评分项目 | 评分因素 | 分值 | 评分标准
        ↓技术部分⏎（60分） | 管理方案 | 20 | 方案科学、可行的得14～20分；⏎方案一般的得7～13分；⏎方案较差的得0～6分。
        〃 | 食品安全措施 | 20 | 措施完善的得14～20分；⏎措施一般的得0～13分。
        〃 | 人员配备 | 12 | 项目经理有五年以上经验的得6分；⏎厨师长具有高级证书的得6分。
        〃 | 应急预案 | 8 | 预案完整的得8分，每缺一项扣2分。
        →2 合计 | 100 |
      `),
    },
    p('三、中标候选人的推荐', { bold: true }),
    p('评标委员会按得分由高到低推荐三名中标候选人。', { first: 2 }),
    p('得分相同的，报价低的优先。', { first: 2 }),
  ],
});
const CANTEEN = `
SECTION 评标方法
  PARAGRAPH 本项目采用
  PARAGRAPH 评标委员会成员
SECTION 评分因素和标准
  CATEGORY 价格部分 {10}
    ITEM 投标报价 {10}
      SCORINGRULE 投标报价得分
  CATEGORY 商务部分 {30}
    ITEM 企业业绩 {15}
      SCORINGRULE 近三年
    ITEM 体系认证 {9}
      SCORINGRULE 每提供
    ITEM 信用状况 {6}
      SCORINGRULE 信用等级
  CATEGORY 技术部分 {60}
    ITEM 管理方案 {20}
      SCORINGRULE 方案科学
      SCORINGRULE 方案一般
      SCORINGRULE 方案较差
    ITEM 食品安全措施 {20}
      SCORINGRULE 措施完善
      SCORINGRULE 措施一般
    ITEM 人员配备 {12}
      SCORINGRULE 项目经理
      SCORINGRULE 厨师长
    ITEM 应急预案 {8}
      SCORINGRULE 预案完整
SECTION 中标候选人的推荐
  PARAGRAPH 评标委员会按
  PARAGRAPH 得分相同
`;

const data = `公共数据开放评价指标（2026年）,,,,,,,
指标代码,一级指标,二级指标,三级指标,指标解释,分值,计分方法,考核方式
A0101,制度保障（20分）,组织管理,专门机构,是否明确负责数据开放的机构,8,有的得8分，没有的不得分,查阅文件
A0102,,,年度计划,是否制定并公布年度开放计划,4,公布的得4分,网上查看
A0201,,安全管理,分级分类,是否对开放数据分级分类,8,完成比例×8,查阅目录
B0101,数据供给（50分）,数据数量,数据集总数,开放平台上有效数据集的数量,15,达到500个得满分,平台统计
B0102,,,数据容量,有效数据集的总容量,10,按排名计分,平台统计
B0201,,数据质量,更新频率,按约定频率更新的数据集占比,15,每低5个百分点扣1分,随机抽查
B0202,,,可机读,可机读格式的数据集占比,10,每低10个百分点扣1分,随机抽查
C0101,应用成效（30分）,社会利用,有效应用,利用开放数据的应用数量,20,每个得2分，最高20分,平台统计
C0201,,公众反馈,答复率,意见建议按期答复的比例,10,每低1个百分点扣0.5分,系统核验
合计,,,,,100,,
`;
const DATA = `
CATEGORY 制度保障 {20}
  ITEM 组织管理
    SUBITEM 专门机构 {8}
      POINT 是否明确
      SCORINGRULE 有的得8分
      METHOD 查阅文件
    SUBITEM 年度计划 {4}
      POINT 是否制定
      SCORINGRULE 公布的
      METHOD 网上查看
  ITEM 安全管理
    SUBITEM 分级分类 {8}
      POINT 是否对
      SCORINGRULE 完成比例
      METHOD 查阅目录
CATEGORY 数据供给 {50}
  ITEM 数据数量
    SUBITEM 数据集总数 {15}
      POINT 开放平台
      SCORINGRULE 达到500
      METHOD 平台统计
    SUBITEM 数据容量 {10}
      POINT 有效数据集
      SCORINGRULE 按排名
      METHOD 平台统计
  ITEM 数据质量
    SUBITEM 更新频率 {15}
      POINT 按约定
      SCORINGRULE 每低5
      METHOD 随机抽查
    SUBITEM 可机读 {10}
      POINT 可机读
      SCORINGRULE 每低10
      METHOD 随机抽查
CATEGORY 应用成效 {30}
  ITEM 社会利用
    SUBITEM 有效应用 {20}
      POINT 利用开放
      SCORINGRULE 每个得2分
      METHOD 平台统计
  ITEM 公众反馈
    SUBITEM 答复率 {10}
      POINT 意见建议
      SCORINGRULE 每低1
      METHOD 系统核验
`;

/** Numbers by style, and points as five clerks write them. */
const villages = docxOf({
  styles: HEADINGS.map((one, level) => ({ ...one, list: 1, level })),
  lists: [
    [
      { format: 'chineseCountingThousand', text: '%1、' },
      { format: 'chineseCountingThousand', text: '（%2）' },
      { format: 'decimal', text: '%3.' },
    ],
  ],
  content: [
    p('省级垃圾分类示范乡镇考核细则', { centred: true, bold: true }),
    p('根据省生活垃圾管理条例，制定本细则。总分100分。', { first: 2 }),
    h(1, '组织保障（满分20分）'),
    h(2, '工作机制　分值：15'),
    h(3, '成立领导小组/5分'),
    p('以正式文件为准，主要负责同志任组长。', { first: 2 }),
    h(3, '建立例会制度，计10分'),
    p('每月召开一次工作例会，有记录。', { first: 2 }),
    h(2, '宣传引导　分值：5'),
    p('在主要路口设置宣传栏，每季度更新。', { first: 2 }),
    h(1, '分类投放（满分45分）'),
    h(2, '设施配置　分值：25'),
    h(3, '每户配备分类垃圾桶/15分'),
    p('评分标准：抽查20户，每少1户扣1分。', { first: 2 }),
    h(3, '公共场所设置四分类容器/10分'),
    p('评分标准：抽查5处，每处不符合要求的扣2分。', { first: 2 }),
    h(2, '投放质量　分值：20'),
    h(3, '村民分类准确率，计20分'),
    p('抽查准确率达到85%以上。', { first: 2 }),
    h(1, '收运处置（满分35分）'),
    h(2, '分类收运　分值：20'),
    p('分类收集车辆标识清楚，日产日清。', { first: 2 }),
    h(2, '终端处置　分值：15'),
    p('易腐垃圾就近就地资源化利用。', { first: 2 }),
    h(1, '结果运用'),
    p('考核得分90分以上的，命名为省级示范乡镇。', { first: 2 }),
    p('得分不足60分的，予以通报。', { first: 2 }),
  ],
});
const VILLAGES = `
PARAGRAPH 根据省生活垃圾
CATEGORY 组织保障 {20}
  ITEM 工作机制 {15}
    SUBITEM 成立领导小组 {5}
      PARAGRAPH 以正式文件
    SUBITEM 建立例会制度 {10}
      PARAGRAPH 每月召开
  ITEM 宣传引导 {5}
    PARAGRAPH 在主要路口
CATEGORY 分类投放 {45}
  ITEM 设施配置 {25}
    SUBITEM 每户配备 {15}
      SCORINGRULE 评分标准
    SUBITEM 公共场所 {10}
      SCORINGRULE 评分标准
  ITEM 投放质量 {20}
    SUBITEM 村民分类 {20}
      PARAGRAPH 抽查准确率
CATEGORY 收运处置 {35}
  ITEM 分类收运 {20}
    PARAGRAPH 分类收集
  ITEM 终端处置 {15}
    PARAGRAPH 易腐垃圾
SECTION 结果运用
  PARAGRAPH 考核得分
  PARAGRAPH 得分不足
`;

export const SEVENTH_LAST: readonly Foreign[] = [
  { name: '垃圾分类 (forms of points)', file: '分类.docx', bytes: villages, meant: VILLAGES },
  { name: '食堂托管 (factors of a tender)', file: '托管.docx', bytes: canteen, meant: CANTEEN },
  { name: '数据开放 (codes of indicators)', file: '数据.csv', bytes: plain(data), meant: DATA },
];
