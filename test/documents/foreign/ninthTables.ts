import { docxOf } from '../docxOf';
import { p, type Foreign } from './foreign';
import { grid } from './grid';

/** Tables of the ninth set, in documents. */

/** Three columns that reach down; what is asked and what is taken off in lists of a cell. */
const reservoir = docxOf({
  content: [
    p('小型水库标准化管理评价标准', { centred: true, bold: true }),
    {
      rows: grid(`
        类别 | 项目 | 评价内容及要求 | 标准分 | 赋分原则
        ↓一、工程状况⏎（280分） | 1.大坝 | ①坝体无裂缝、滑坡、塌陷；⏎②坝坡排水通畅。 | 120 | ①存在裂缝、滑坡、塌陷的，扣60分；⏎②排水不畅的，扣30分。
        〃 | 2.溢洪道 | 溢洪道完好，泄流无障碍。 | 100 | 有阻水障碍的，扣50分。
        〃 | 3.管理设施 | 雨水情测报设施运行正常。 | 60 | 设施不能正常使用的，每项扣20分。
        ↓二、安全管理⏎（420分） | ↓4.责任落实 | “三个责任人”公示到位。 | 80 | 未公示的不得分。
        〃 | 〃 | 责任人每年接受一次培训。 | 60 | 每缺1人扣20分。
        〃 | 5.安全鉴定 | 按期开展大坝安全鉴定。 | 120 | 超期未鉴定的不得分。
        〃 | ↓6.防汛管理 | 防汛预案经批准并开展演练。 | 100 | 未经批准的扣50分，未演练的扣30分。
        〃 | 〃 | 防汛物资储备充足。 | 60 | 物资不足的扣20分。
        ↓三、运行管护⏎（300分） | 7.巡视检查 | ①非汛期每周巡查1次以上；⏎②汛期每日巡查1次以上。 | 180 | ①巡查次数不足的，扣60分；⏎②记录不完整的，扣40分。
        〃 | 8.调度运用 | 调度方案完备，指令执行有记录。 | 120 | 无调度方案的不得分，无记录的扣40分。
        →3 合计 | 1000 |
      `),
    },
    p('说明：'),
    p('1.每个项目扣分后最低得分为0分。'),
    p('2.总分800分以上且各类别得分率不低于70%的，评为标准化管理水库。'),
  ],
});
const RESERVOIR = `
CATEGORY 工程状况 {280}
  ITEM 大坝 {120}
    POINT 坝体无裂缝
    POINT 坝坡排水
    SCORINGRULE 存在裂缝
    SCORINGRULE 排水不畅
  ITEM 溢洪道 {100}
    POINT 溢洪道完好
    SCORINGRULE 有阻水障碍
  ITEM 管理设施 {60}
    POINT 雨水情
    SCORINGRULE 设施不能
CATEGORY 安全管理 {420}
  ITEM 责任落实
    POINT “三个责任人” {80}
      SCORINGRULE 未公示
    POINT 责任人每年 {60}
      SCORINGRULE 每缺1人
  ITEM 安全鉴定 {120}
    POINT 按期开展
    SCORINGRULE 超期未鉴定
  ITEM 防汛管理
    POINT 防汛预案 {100}
      SCORINGRULE 未经批准
    POINT 防汛物资 {60}
      SCORINGRULE 物资不足
CATEGORY 运行管护 {300}
  ITEM 巡视检查 {180}
    POINT 非汛期
    POINT 汛期每日
    SCORINGRULE 巡查次数
    SCORINGRULE 记录不完整
  ITEM 调度运用 {120}
    POINT 调度方案
    SCORINGRULE 无调度方案
NOTE 说明
  NOTE 每个项目
  NOTE 总分800
`;

/** A table below each heading, each with columns of its own. */
const saving = docxOf({
  content: [
    p('公共机构节水型单位评价标准', { centred: true, bold: true }),
    p('一、评价说明', { bold: true }),
    p('本标准由技术标准和管理标准两部分组成，总分100分。', { first: 2 }),
    p('达到90分以上的，评定为节水型单位。', { first: 2 }),
    p('二、技术标准（60分）', { bold: true }),
    {
      rows: grid(`
        序号 | 评价指标 | 评分标准 | 评价方法 | 分值
        1 | 水计量率 | 达到100%得12分，每低1个百分点扣2分。 | 查看水表台账 | 12
        2 | 节水器具普及率 | 达到100%得18分，发现一个非节水器具扣1分。 | 现场抽查 | 18
        3 | 人均用水量 | 不高于省用水定额得20分，高于定额的不得分。 | 查看缴费单据 | 20
        4 | 管网漏损率 | 不高于2%得10分，每高1个百分点扣2分。 | 水平衡测试 | 10
      `),
    },
    p('三、管理标准（40分）', { bold: true }),
    {
      rows: grid(`
        序号 | 评价内容 | 评分标准 | 评价方法 | 分值
        1 | 明确节水主管部门和节水管理人员。 | 未明确的不得分。 | 查阅文件 | 8
        2 | 建立计量、统计、巡检等节水管理制度。 | 缺一项制度扣2分。 | 查阅制度文本 | 12
        3 | 编制完整的供排水管网图和计量网络图。 | 缺一种图扣4分。 | 查阅图纸 | 8
        4 | 经常性开展节水宣传。 | 没有宣传标识的扣3分，没有活动的扣5分。 | 现场查看 | 12
      `),
    },
    p('四、否决事项', { bold: true }),
    p('有下列情况之一的，不得评定为节水型单位：', { first: 2 }),
    p('1.擅自取用地下水的；'),
    p('2.未执行计划用水管理的。'),
  ],
});
const SAVING = `
SECTION 评价说明
  PARAGRAPH 本标准由技术
  PARAGRAPH 达到90分
CATEGORY 技术标准 {60}
  ITEM 水计量率 {12}
    SCORINGRULE 达到100%得12
    METHOD 查看水表
  ITEM 节水器具普及率 {18}
    SCORINGRULE 达到100%得18
    METHOD 现场抽查
  ITEM 人均用水量 {20}
    SCORINGRULE 不高于省
    METHOD 查看缴费
  ITEM 管网漏损率 {10}
    SCORINGRULE 不高于2%
    METHOD 水平衡
CATEGORY 管理标准 {40}
  POINT 明确节水 {8}
    SCORINGRULE 未明确
    METHOD 查阅文件
  POINT 建立计量 {12}
    SCORINGRULE 缺一项制度
    METHOD 查阅制度
  POINT 编制完整 {8}
    SCORINGRULE 缺一种图
    METHOD 查阅图纸
  POINT 经常性 {12}
    SCORINGRULE 没有宣传
    METHOD 现场查看
SECTION 否决事项
  PARAGRAPH 有下列情况
  LISTITEM 擅自取用
  LISTITEM 未执行计划
`;

/** Groups in rows across; running numbers; a sum at the end. */
const labour = docxOf({
  content: [
    p('劳动关系和谐企业评价表', { centred: true, bold: true }),
    p('企业名称（公章）：　　　　　　　　　　职工人数：'),
    {
      rows: grid(`
        序号 | 评价项目 | 评价标准 | 分值 | 评分细则 | 自评分 | 复核分
        →7 一、劳动用工（40分）
        1 | 劳动合同 | 劳动合同签订率达到100%。 | 15 | 每低1个百分点扣1分。 | |
        2 | 工时休假 | 执行国家工时制度，落实带薪年休假。 | 12 | 未落实年休假的扣6分。 | |
        3 | 社会保险 | 依法为全体职工参加社会保险。 | 13 | 每漏保1人扣1分。 | |
        →7 二、工资分配（30分）
        4 | 工资支付 | 按月足额支付工资，无拖欠。 | 18 | 发生拖欠的不得分。 | |
        5 | 工资协商 | 每年开展一次工资集体协商。 | 12 | 未开展的不得分，程序不完整的扣4分。 | |
        →7 三、民主管理（30分）
        6 | 职代会 | 每年至少召开一次职工代表大会。 | 12 | 未召开的不得分。 | |
        7 | 厂务公开 | 涉及职工切身利益的事项及时公开。 | 8 | 缺一项扣2分。 | |
        8 | 争议调解 | 设立调解委员会，争议在企业内部化解。 | 10 | 未设立的扣5分，每发生一起败诉案件扣2分。 | |
        →3 合计 | 100 | | |
      `),
    },
    p('注：自评分由企业填写，复核分由县（区）三方办公室填写。'),
  ],
});
const LABOUR = `
PARAGRAPH 企业名称
CATEGORY 劳动用工 {40}
  ITEM 劳动合同 {15}
    POINT 劳动合同签订率
    SCORINGRULE 每低1个
  ITEM 工时休假 {12}
    POINT 执行国家
    SCORINGRULE 未落实
  ITEM 社会保险 {13}
    POINT 依法为
    SCORINGRULE 每漏保
CATEGORY 工资分配 {30}
  ITEM 工资支付 {18}
    POINT 按月足额
    SCORINGRULE 发生拖欠
  ITEM 工资协商 {12}
    POINT 每年开展
    SCORINGRULE 未开展
CATEGORY 民主管理 {30}
  ITEM 职代会 {12}
    POINT 每年至少
    SCORINGRULE 未召开
  ITEM 厂务公开 {8}
    POINT 涉及职工
    SCORINGRULE 缺一项
  ITEM 争议调解 {10}
    POINT 设立调解
    SCORINGRULE 未设立
NOTE 注
`;

export const NINTH_TABLES: readonly Foreign[] = [
  { name: '小型水库 (lists in cells)', file: '水库.docx', bytes: reservoir, meant: RESERVOIR },
  { name: '节水单位 (two tables)', file: '节水.docx', bytes: saving, meant: SAVING },
  { name: '和谐企业 (groups across)', file: '和谐企业.docx', bytes: labour, meant: LABOUR },
];
