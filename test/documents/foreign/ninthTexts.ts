import { docxOf } from '../docxOf';
import { p, plain, type Foreign } from './foreign';
import { grid } from './grid';

/** Texts of the ninth set: archives, crossings, farms. */

/** Points in lenticular brackets after the full stop, a rule below each. */
const archives = plain(`机关档案工作年度考评标准

本标准适用于市直机关档案工作年度考评，满分100分。

一、组织与制度【25分】
1.档案工作列入单位年度工作计划，与业务工作同部署、同检查。【10分】
  评分办法：未列入计划的扣5分，未检查的扣5分。
2.明确分管领导和专（兼）职档案人员。【5分】
  评分办法：查阅文件，缺一项扣2分。
3.建立归档、保管、利用、鉴定、保密等制度。【10分】
  评分办法：每缺一项制度扣2分。

二、归档与整理【40分】
1.各门类文件材料于次年6月底前完成归档，归档率达到98%以上。【20分】
  评分办法：逾期未归档的不得分，归档率每低1个百分点扣2分。
2.保管期限划分准确，目录齐全。【10分】
  评分办法：抽查30件，每件不准确扣0.5分。
3.电子文件与纸质文件同步归档。【10分】
  评分办法：未同步归档的不得分。

三、保管与利用【35分】
1.档案库房符合防火、防盗、防潮、防虫要求。【15分】
  评分办法：现场查看，一处不符合扣3分。
2.查（借）阅登记完整，按期催还。【8分】
  评分办法：登记不完整的每处扣1分。
3.每年编写一种以上档案编研材料。【12分】
  评分办法：未编写的不得分。

四、考评等次
（一）优秀：90分及以上；
（二）良好：80分至89分；
（三）合格：60分至79分；
（四）不合格：60分以下。

附注：发生档案损毁、丢失、泄密事件的，直接评为不合格。
`);
const ARCHIVES = `
PARAGRAPH 本标准适用于
CATEGORY 组织与制度 {25}
  POINT 档案工作列入 {10}
    SCORINGRULE 评分办法
  POINT 明确分管 {5}
    SCORINGRULE 评分办法
  POINT 建立归档 {10}
    SCORINGRULE 评分办法
CATEGORY 归档与整理 {40}
  POINT 各门类 {20}
    SCORINGRULE 评分办法
  POINT 保管期限 {10}
    SCORINGRULE 评分办法
  POINT 电子文件 {10}
    SCORINGRULE 评分办法
CATEGORY 保管与利用 {35}
  POINT 档案库房 {15}
    SCORINGRULE 评分办法
  POINT 查（借）阅 {8}
    SCORINGRULE 评分办法
  POINT 每年编写 {12}
    SCORINGRULE 评分办法
SECTION 考评等次
  LISTITEM 优秀
  LISTITEM 良好
  LISTITEM 合格
  LISTITEM 不合格
NOTE 附注
`;

/** Decimal numbers, lists in brackets, what is taken off below each list. */
const crossings = plain(`文明交通示范路口创建标准

为提升城市文明程度，规范路口通行秩序，特制定本标准。标准总分为100分。

1. 交通设施（35分）
1.1 标志标线（20分）
（1）标线清晰完整，人行横道无磨损；
（2）标志牌设置规范，无遮挡。
扣分标准：每发现一处不符合要求扣2分，扣完为止。
1.2 信号控制（15分）
（1）信号灯运行正常，配时合理；
（2）设有盲人过街音响提示装置。
扣分标准：信号灯有故障的扣5分，无提示装置的扣3分。

2. 通行秩序（45分）
2.1 机动车（20分）
（1）机动车礼让行人，礼让率达到90%以上；
（2）无闯红灯、越线停车、乱鸣笛现象。
扣分标准：礼让率每低1个百分点扣1分，违法行为每起扣1分。
2.2 非机动车（15分）
（1）骑乘人员佩戴安全头盔；
（2）无逆行、占用机动车道现象。
扣分标准：现场观察30分钟，每起扣0.5分。
2.3 行人（10分）
行人各行其道，不翻越护栏。

3. 宣传引导（20分）
3.1 志愿服务（12分）
早晚高峰安排志愿者上岗，每岗不少于2人。
3.2 公益广告（8分）
路口周边设置文明交通公益广告，内容及时更新。

4. 否决条件
（1）创建期内发生致人死亡的交通事故且负管理责任的；
（2）创建资料弄虚作假的。
`);
const CROSSINGS = `
PARAGRAPH 为提升城市
CATEGORY 交通设施 {35}
  ITEM 标志标线 {20}
    POINT 标线清晰
    POINT 标志牌
    SCORINGRULE 扣分标准
  ITEM 信号控制 {15}
    POINT 信号灯运行
    POINT 设有盲人
    SCORINGRULE 扣分标准
CATEGORY 通行秩序 {45}
  ITEM 机动车 {20}
    POINT 机动车礼让
    POINT 无闯红灯
    SCORINGRULE 扣分标准
  ITEM 非机动车 {15}
    POINT 骑乘人员
    POINT 无逆行
    SCORINGRULE 扣分标准
  ITEM 行人 {10}
    PARAGRAPH 行人各行其道
CATEGORY 宣传引导 {20}
  ITEM 志愿服务 {12}
    PARAGRAPH 早晚高峰
  ITEM 公益广告 {8}
    PARAGRAPH 路口周边
SECTION 否决条件
  POINT 创建期内
  POINT 创建资料
`;

/** Numbers by lists that begin anew; a table among them, with what is looked up. */
const farms = docxOf({
  lists: [
    [{ format: 'chineseCountingThousand', text: '%1、' }],
    [{ format: 'chineseCountingThousand', text: '（%1）' }],
  ],
  again: [2, 2, 2],
  content: [
    p('附件1'),
    p('县级示范家庭农场评定标准', { centred: true, bold: true }),
    p('评定对象', { list: 1, bold: true }),
    p('在本县注册登记、正常经营满两年的家庭农场。', { first: 2 }),
    p('基本条件', { list: 1, bold: true }),
    p('申报县级示范家庭农场应当同时具备下列条件：', { first: 2 }),
    p('纳入全国家庭农场名录系统管理；', { list: 2 }),
    p('土地流转合同规范，剩余期限不少于三年；', { list: 2 }),
    p('近两年没有发生农产品质量安全事件。', { list: 2 }),
    p('评分指标（100分）', { list: 1, bold: true }),
    {
      rows: grid(`
        指标类别 | 指标名称 | 评分标准 | 分值 | 查验资料
        ↓经营规模（30分） | 经营面积 | 粮食类达到100亩得15分，每少10亩扣2分。 | 15 | 流转合同
        〃 | 年经营收入 | 达到50万元得15分，每少5万元扣2分。 | 15 | 收支记录
        ↓生产管理（40分） | 标准化生产 | 有生产技术规程并上墙公示的得15分。 | 15 | 现场照片
        〃 | 生产记录 | 投入品购买、使用记录完整的得15分，缺项的每处扣1分。 | 15 | 记录簿
        〃 | 绿色防控 | 绿色防控面积占比达到60%的得10分。 | 10 | 植保站证明
        ↓综合效益（30分） | 品牌建设 | 有注册商标的得5分，获得绿色食品认证的得10分。 | 15 | 证书
        〃 | 带动农户 | 每带动一户得1分，最高15分。 | 15 | 村委会证明
        →3 合计 | 100 |
      `),
    },
    p('加分项', { list: 1, bold: true }),
    p('获得市级以上表彰奖励的，每次加2分；', { list: 3 }),
    p('吸纳脱贫劳动力稳定就业的，每人加0.5分。', { list: 3 }),
    p('评定结果', { list: 1, bold: true }),
    p('得分80分以上的，经公示无异议后认定为县级示范家庭农场。', { first: 2 }),
    p('示范家庭农场每两年监测一次，监测不合格的取消资格。', { first: 2 }),
  ],
});
const FARMS = `
SECTION 评定对象
  PARAGRAPH 在本县注册
SECTION 基本条件
  PARAGRAPH 申报县级
  POINT 纳入全国
  POINT 土地流转
  POINT 近两年没有
SECTION 评分指标 {100}
  CATEGORY 经营规模 {30}
    ITEM 经营面积 {15}
      SCORINGRULE 粮食类
      METHOD 流转合同
    ITEM 年经营收入 {15}
      SCORINGRULE 达到50万元
      METHOD 收支记录
  CATEGORY 生产管理 {40}
    ITEM 标准化生产 {15}
      SCORINGRULE 有生产技术
      METHOD 现场照片
    ITEM 生产记录 {15}
      SCORINGRULE 投入品购买
      METHOD 记录簿
    ITEM 绿色防控 {10}
      SCORINGRULE 绿色防控面积
      METHOD 植保站证明
  CATEGORY 综合效益 {30}
    ITEM 品牌建设 {15}
      SCORINGRULE 有注册商标
      METHOD 证书
    ITEM 带动农户 {15}
      SCORINGRULE 每带动
      METHOD 村委会证明
SECTION 加分项
  POINT 获得市级
  POINT 吸纳脱贫
SECTION 评定结果
  PARAGRAPH 得分80分以上
  PARAGRAPH 示范家庭农场
`;

export const NINTH_TEXTS: readonly Foreign[] = [
  { name: '机关档案 (lenticular points)', file: '档案.txt', bytes: archives, meant: ARCHIVES },
  { name: '示范路口 (lists, then off)', file: '路口.txt', bytes: crossings, meant: CROSSINGS },
  { name: '家庭农场 (what is looked up)', file: '农场.docx', bytes: farms, meant: FARMS },
];
