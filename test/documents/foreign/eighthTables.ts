import { docxOf } from '../docxOf';
import { p, type Foreign } from './foreign';
import { grid } from './grid';

/** Tables of the eighth set, in documents. */

/** Sums below each group, two rows of heads. */
const nursery = docxOf({
  content: [
    p('附件2'),
    p('幼儿园办园等级验收评分表', { centred: true, bold: true }),
    p('（一级幼儿园）', { centred: true }),
    {
      rows: grid(`
        ↓项目 | ↓序号 | ↓验收内容及要求 | ↓分值 | ↓评分办法 | →2 得分
        〃 | 〃 | 〃 | 〃 | 〃 | 自评 | 验收
        ↓一、办园条件⏎（30分） | 1 | 园舍独立设置，生均占地不低于13平方米。 | 10 | 每少1平方米扣2分。 | |
        〃 | 2 | 活动室、寝室、盥洗室配套齐全，采光通风良好。 | 10 | 每缺一室扣2分。 | |
        〃 | 3 | 玩教具安全卫生，图书生均10册以上。 | 10 | 图书不足的扣3分；有安全隐患的不得分。 | |
        →3 小　计 | 30 | | |
        ↓二、队伍建设⏎（30分） | 4 | 园长具有大专以上学历，持园长任职资格证书。 | 10 | 一项不符合扣5分。 | |
        〃 | 5 | 每班配备两名专任教师和一名保育员。 | 12 | 每缺1人扣2分。 | |
        〃 | 6 | 教职工每年接受体检，持健康证上岗。 | 8 | 无证上岗的，每人扣2分。 | |
        →3 小　计 | 30 | | |
        ↓三、保育教育⏎（40分） | 7 | 一日生活安排合理，户外活动每天不少于2小时。 | 12 | 时间不足的扣6分。 | |
        〃 | 8 | 以游戏为基本活动，没有小学化倾向。 | 15 | 发现小学化教学的，不得分。 | |
        〃 | 9 | 食谱每周公布，营养均衡，食品留样48小时。 | 8 | 未公布的扣3分；未留样的扣5分。 | |
        〃 | 10 | 家长委员会每学期活动两次以上。 | 5 | 每少一次扣2分。 | |
        →3 小　计 | 40 | | |
        →3 合　计 | 100 | | |
      `),
    },
    p('注：1.各项扣分以该项分值为限。'),
    p('2.合计得分90分以上的，认定为一级幼儿园。'),
    p('验收组成员（签名）：　　　　　　　　　　　　年　　月　　日'),
  ],
});
const NURSERY = `
CATEGORY 办园条件 {30}
  POINT 园舍独立设置 {10}
    SCORINGRULE 每少1平方米
  POINT 活动室、寝室 {10}
    SCORINGRULE 每缺一室
  POINT 玩教具安全卫生 {10}
    SCORINGRULE 图书不足
CATEGORY 队伍建设 {30}
  POINT 园长具有大专 {10}
    SCORINGRULE 一项不符合
  POINT 每班配备 {12}
    SCORINGRULE 每缺1人
  POINT 教职工每年 {8}
    SCORINGRULE 无证上岗
CATEGORY 保育教育 {40}
  POINT 一日生活 {12}
    SCORINGRULE 时间不足
  POINT 以游戏为 {15}
    SCORINGRULE 发现小学化
  POINT 食谱每周 {8}
    SCORINGRULE 未公布的
  POINT 家长委员会 {5}
    SCORINGRULE 每少一次
NOTE 注
  NOTE 合计得分
PARAGRAPH 验收组成员
`;

/** What is looked at, how, and what it costs; several lines in a cell. */
const infection = docxOf({
  content: [
    p('医院感染管理质量检查表', { centred: true, bold: true }),
    p('受检科室：　　　　　　　　检查日期：　　年　　月　　日'),
    {
      rows: grid(`
        检查项目 | 检查内容 | 检查要点 | 检查方法 | 分值 | 扣分标准 | 扣分
        ↓组织管理⏎（30分） | 科室管理小组 | 1.成员职责明确；⏎2.每月自查并有记录。 | 查阅资料 | 15 | 职责不明确扣5分，记录缺一次扣2分 |
        〃 | 培训考核 | 全员每季度培训，考核合格。 | 查阅试卷，现场提问 | 15 | 一人不合格扣1分 |
        ↓手卫生⏎（30分） | 设施配置 | 1.流动水、洗手液、干手用品齐全；⏎2.治疗车配备速干手消毒剂。 | 实地查看 | 10 | 一处不符合扣2分 |
        〃 | 依从性 | 依从率不低于80%。 | 现场观察10人次 | 20 | 每低5个百分点扣2分 |
        检查项目 | 检查内容 | 检查要点 | 检查方法 | 分值 | 扣分标准 | 扣分
        ↓消毒隔离⏎（40分） | 无菌操作 | 无菌物品专柜存放，没有过期。 | 实地查看 | 20 | 发现一件过期物品不得分 |
        〃 | 医疗废物 | 1.分类收集，标识清楚；⏎2.交接登记完整。 | 实地查看，查阅登记本 | 20 | 混放一次扣5分，登记缺项扣1分 |
        →4 合计 | 100 | |
      `),
    },
    p('存在问题及整改意见：'),
    p('检查者签名：　　　　　　　　科室负责人签名：'),
  ],
});
const INFECTION = `
PARAGRAPH 受检科室
CATEGORY 组织管理 {30}
  ITEM 科室管理小组 {15}
    POINT 成员职责明确
    POINT 每月自查
    METHOD 查阅资料
    SCORINGRULE 职责不明确
  ITEM 培训考核 {15}
    POINT 全员每季度
    METHOD 查阅试卷
    SCORINGRULE 一人不合格
CATEGORY 手卫生 {30}
  ITEM 设施配置 {10}
    POINT 流动水
    POINT 治疗车
    METHOD 实地查看
    SCORINGRULE 一处不符合
  ITEM 依从性 {20}
    POINT 依从率
    METHOD 现场观察
    SCORINGRULE 每低5个
CATEGORY 消毒隔离 {40}
  ITEM 无菌操作 {20}
    POINT 无菌物品
    METHOD 实地查看
    SCORINGRULE 发现一件
  ITEM 医疗废物 {20}
    POINT 分类收集
    POINT 交接登记
    METHOD 实地查看
    SCORINGRULE 混放一次
PARAGRAPH 存在问题
PARAGRAPH 检查者签名
`;

/** Columns to be ticked, which say nothing of their own. */
const thesis = docxOf({
  content: [
    p('硕士学位论文评阅书', { centred: true, bold: true }),
    p('论文编号：　　　　　　　　一级学科：'),
    {
      rows: grid(`
        ↓评议项目 | ↓权重 | ↓评议要素 | →4 评价等级
        〃 | 〃 | 〃 | 优秀 | 良好 | 合格 | 不合格
        选题与综述 | 20% | ①选题的理论意义和应用价值；⏎②对国内外研究动态的了解程度。 | | | |
        创新性 | 30% | ①提出的新见解、新方法；⏎②解决实际问题的成效。 | | | |
        科研能力 | 30% | ①基础理论和专门知识的掌握程度；⏎②研究方法的科学性；⏎③数据和资料的真实可靠性。 | | | |
        规范性 | 20% | ①引文规范，学风严谨；⏎②结构完整，语言表达准确。 | | | |
      `),
    },
    p('总体评价：□优秀　□良好　□合格　□不合格'),
    p('对论文的学术评语：'),
    p('评阅人签名：　　　　　　　　　　年　月　日'),
    p('说明：'),
    p('1.在相应的等级栏内打“√”。'),
    p('2.优秀为90～100分，良好为75～89分，合格为60～74分，不合格为60分以下。'),
    p('3.有一项评议为不合格的，总体评价不得为良好以上。'),
  ],
});
const THESIS = `
PARAGRAPH 论文编号
CATEGORY 选题与综述 {20%}
  POINT 选题的理论意义
  POINT 对国内外
CATEGORY 创新性 {30%}
  POINT 提出的新见解
  POINT 解决实际问题
CATEGORY 科研能力 {30%}
  POINT 基础理论
  POINT 研究方法
  POINT 数据和资料
CATEGORY 规范性 {20%}
  POINT 引文规范
  POINT 结构完整
PARAGRAPH 总体评价
PARAGRAPH 对论文的
PARAGRAPH 评阅人签名
NOTE 说明
  NOTE 在相应的
  NOTE 优秀为
  NOTE 有一项评议
`;

export const EIGHTH_TABLES: readonly Foreign[] = [
  { name: '幼儿园 (sums below groups)', file: '幼儿园.docx', bytes: nursery, meant: NURSERY },
  { name: '感染管理 (how it is looked at)', file: '感染.docx', bytes: infection, meant: INFECTION },
  { name: '论文评阅 (columns to tick)', file: '论文.docx', bytes: thesis, meant: THESIS },
];
