import { docxOf, type Content } from '../docxOf';
import { p, plain, type Foreign, h } from './foreign';
import { grid } from './grid';

/** An eighth set, written from the documents alone: a regulation, a gazette, a standard, a post. */

const article = (text: string): Content => p(text, { first: 2 });
const chapter = (text: string): Content => p(text, { centred: true, bold: true });

/** Chapters and articles; some of the articles are what is scored. */
const hall = docxOf({
  content: [
    p('政务服务大厅窗口考核办法', { centred: true, bold: true }),
    chapter('第一章　总　则'),
    article('第一条　为加强政务服务大厅窗口管理，提高办事效率，结合实际，制定本办法。'),
    article('第二条　本办法适用于进驻政务服务大厅的各部门窗口及其工作人员。'),
    article('第三条　考核工作遵循下列原则：'),
    article('（一）客观公正、注重实绩；'),
    article('（二）日常考核与年度考核相结合；'),
    article('（三）部门评价与群众评价相结合。'),
    chapter('第二章　考核内容和计分'),
    article('第四条　考核实行百分制，每月考核一次，年度得分为各月得分的平均值。'),
    article('第五条　办件质量（40分）'),
    article('（一）超过承诺时限办结的，每件扣2分；'),
    article('（二）未一次性告知所需材料，造成群众多次往返的，每件扣3分；'),
    article('（三）受理事项未录入审批系统，在系统外运行的，每件扣5分。'),
    article('第六条　服务态度（30分）'),
    article('（一）推诿、刁难办事群众的，每次扣5分；'),
    article('（二）用语不文明的，每次扣2分；'),
    article('（三）群众评价为不满意且经核实的，每次扣1分。'),
    article('第七条　工作纪律（30分）'),
    article('（一）迟到、早退的，每人次扣1分；'),
    article('（二）无故空岗超过15分钟的，每次扣2分；'),
    article('（三）上班时间从事与工作无关活动的，每次扣2分。'),
    article('第八条　窗口的做法被市级以上媒体宣传推广的，经中心核定后可以加分。'),
    chapter('第三章　结果运用'),
    article('第九条　年度考核结果分为三个等次：'),
    article('（一）优秀：得分在90分以上的；'),
    article('（二）合格：得分在70分以上、不足90分的；'),
    article('（三）不合格：得分不足70分的。'),
    article('第十条　考核结果抄送派驻部门，作为工作人员年度考核的重要依据。'),
    chapter('第四章　附　则'),
    article('第十一条　本办法由市政务服务管理办公室负责解释。'),
    article('第十二条　本办法自印发之日起施行。'),
  ],
});
const HALL = `
SECTION 总则
  ITEM 为加强政务服务
  ITEM 本办法适用于
  ITEM 考核工作遵循
    LISTITEM 客观公正
    LISTITEM 日常考核
    LISTITEM 部门评价
SECTION 考核内容和计分
  ITEM 考核实行百分制
  CATEGORY 办件质量 {40}
    POINT 超过承诺时限
    POINT 未一次性告知
    POINT 受理事项未录入
  CATEGORY 服务态度 {30}
    POINT 推诿、刁难
    POINT 用语不文明
    POINT 群众评价为
  CATEGORY 工作纪律 {30}
    POINT 迟到、早退
    POINT 无故空岗
    POINT 上班时间
  ITEM 窗口的做法
SECTION 结果运用
  ITEM 年度考核结果
    LISTITEM 优秀
    LISTITEM 合格
    LISTITEM 不合格
  ITEM 考核结果抄送
SECTION 附则
  ITEM 本办法由市政务
  ITEM 本办法自印发
`;

/** What is common, what is one's own, and what is added and taken off; tabs and typed numbers. */
const villages = plain(`驻村帮扶工作队年度考核方案

一、考核对象
　　县派驻村帮扶工作队及其队员。驻村不满半年的，不纳入考核。

二、考核内容（100分）
（一）共性指标（60分）
1.建强村党组织（20分）
　　协助村党组织落实“三会一课”，每季度至少讲一次党课。
　　考核方式：查阅会议记录，与村干部座谈。
2.防止返贫监测（25分）
　　对监测对象每月走访一次，帮扶措施到户到人。
　　评分标准：漏访一户扣1分，出现漏测失帮的每户扣5分。
　　考核方式：入户走访，比对系统数据。
3.驻村纪律（15分）
　　全年驻村不少于200天。
　　评分标准：每少5天扣1分，扣完为止。
（二）个性指标（40分）
1.产业发展（25分）
　　因村制宜培育一项特色产业，村集体经济年收入增长8%以上。
　　考核方式：查阅村级账目。
2.乡村建设（15分）
　　完成当年认领的建设项目，群众满意度达到90%以上。
　　考核方式：现场查看，电话抽样。

三、加减分
（一）加分项（最高5分）
1.工作经验在省级以上会议交流的，每次加2分；
2.争取社会帮扶资金的，每10万元加0.5分。
（二）减分项
1.上级督查发现问题未按期整改的，每个问题扣2分；
2.因工作不力引发群众集体上访的，每次扣3分。

四、等次评定
　　考核结果分为好、较好、一般、差四个等次。
（一）好：得分90分以上；
（二）较好：得分80分以上不足90分；
（三）一般：得分60分以上不足80分；
（四）差：得分不足60分。

五、有关要求
　　各乡镇于12月10日前完成初评，考核材料报县委农村工作领导小组办公室。
`);
const VILLAGES = `
SECTION 考核对象
  PARAGRAPH 县派驻村
SECTION 考核内容 {100}
  CATEGORY 共性指标 {60}
    ITEM 建强村党组织 {20}
      PARAGRAPH 协助村党组织
      METHOD 考核方式
    ITEM 防止返贫监测 {25}
      PARAGRAPH 对监测对象
      SCORINGRULE 评分标准
      METHOD 考核方式
    ITEM 驻村纪律 {15}
      PARAGRAPH 全年驻村
      SCORINGRULE 评分标准
  CATEGORY 个性指标 {40}
    ITEM 产业发展 {25}
      PARAGRAPH 因村制宜
      METHOD 考核方式
    ITEM 乡村建设 {15}
      PARAGRAPH 完成当年
      METHOD 考核方式
SECTION 加减分
  CATEGORY 加分项 {5}
    POINT 工作经验
    POINT 争取社会
  CATEGORY 减分项
    POINT 上级督查
    POINT 因工作不力
SECTION 等次评定
  PARAGRAPH 考核结果分为
  LISTITEM 好
  LISTITEM 较好
  LISTITEM 一般
  LISTITEM 差
SECTION 有关要求
  PARAGRAPH 各乡镇
`;

/** Numbers by style; a table that says which of its demands are binding, and shares in percent. */
const factory = docxOf({
  styles: [1, 2].map((outline) => ({
    name: `heading ${outline}`,
    outline,
    list: 1,
    level: outline - 1,
  })),
  lists: [
    [
      { format: 'decimal', text: '%1' },
      { format: 'decimal', text: '%1.%2' },
    ],
    [{ format: 'lowerLetter', text: '%1)' }],
  ],
  again: [2],
  content: [
    p('家具制造业绿色工厂评价规范', { centred: true, bold: true }),
    h(1, '范围'),
    p('本文件规定了家具制造业绿色工厂的评价要求和评价方法。', { first: 2 }),
    p('本文件适用于具有实际生产过程的家具制造企业。', { first: 2 }),
    h(1, '术语和定义'),
    p('下列术语和定义适用于本文件。', { first: 2 }),
    h(2, '绿色工厂　green factory'),
    p('实现了用地集约化、原料无害化、生产洁净化、废物资源化、能源低碳化的工厂。', { first: 2 }),
    h(2, '相关方　interested party'),
    p('可影响绿色工厂创建的决策或活动、被其影响的个人或组织。', { first: 2 }),
    h(1, '基本要求'),
    p('工厂应同时满足下列要求：', { first: 2 }),
    p('依法设立，近三年无较大及以上安全、环保、质量事故；', { list: 2 }),
    p('最高管理者承诺提供创建绿色工厂所需的资源；', { list: 2 }),
    p('定期开展绿色制造培训。', { list: 2 }),
    h(1, '评价指标'),
    p('评价指标及其权重见表1。必选要求有一项不满足的，该项不得分。', { first: 2 }),
    p('表1　评价指标及评分', { centred: true }),
    {
      rows: grid(`
        一级指标 | 权重 | 二级指标 | 要求类型 | 评价要求 | 分值
        ↓基础设施 | ↓25% | ↓建筑 | 必选 | 工厂的建筑符合国家和地方有关规定。 | 30
        〃 | 〃 | 〃 | 可选 | 采用钢结构等资源消耗小的建筑结构体系。 | 20
        〃 | 〃 | ↓照明 | 必选 | 不同场所的照明分级设计。 | 30
        〃 | 〃 | 〃 | 可选 | 公共场所的照明采取分区、分组与定时控制。 | 20
        ↓能源与资源投入 | ↓35% | 能源投入 | 必选 | 优化用能结构，减少不可再生能源投入。 | 50
        〃 | 〃 | ↓资源投入 | 必选 | 单位产品主要原材料消耗量低于行业平均值。 | 30
        〃 | 〃 | 〃 | 可选 | 使用回收料替代新的原材料。 | 20
        ↓环境排放 | ↓40% | ↓大气污染物 | 必选 | 挥发性有机物排放符合标准要求。 | 40
        〃 | 〃 | 〃 | 可选 | 水性涂料使用比例达到60%以上。 | 20
        〃 | 〃 | 固体废物 | 必选 | 一般工业固体废物分类贮存，合规处置。 | 40
      `),
    },
    h(1, '评价结果'),
    p('综合得分为各一级指标得分与权重乘积之和。', { first: 2 }),
    p('满足基本要求且综合得分不低于85分的，可判定为绿色工厂。', { first: 2 }),
  ],
});
const FACTORY = `
SECTION 范围
  PARAGRAPH 本文件规定了
  PARAGRAPH 本文件适用于
SECTION 术语和定义
  PARAGRAPH 下列术语
  TERM 绿色工厂
  TERM 相关方
SECTION 基本要求
  PARAGRAPH 工厂应同时
  POINT 依法设立
  POINT 最高管理者
  POINT 定期开展
SECTION 评价指标
  PARAGRAPH 评价指标及其权重
  CAPTION 评价指标及评分
  CATEGORY 基础设施 {25%}
    ITEM 建筑
      POINT 工厂的建筑 {30}
      POINT 采用钢结构 {20}
    ITEM 照明
      POINT 不同场所 {30}
      POINT 公共场所 {20}
  CATEGORY 能源与资源投入 {35%}
    ITEM 能源投入 {50}
      POINT 优化用能
    ITEM 资源投入
      POINT 单位产品 {30}
      POINT 使用回收料 {20}
  CATEGORY 环境排放 {40%}
    ITEM 大气污染物
      POINT 挥发性有机物 {40}
      POINT 水性涂料 {20}
    ITEM 固体废物 {40}
      POINT 一般工业
SECTION 评价结果
  PARAGRAPH 综合得分
  PARAGRAPH 满足基本要求
`;

export const EIGHTH: readonly Foreign[] = [
  { name: '政务大厅 (scored articles)', file: '大厅.docx', bytes: hall, meant: HALL },
  { name: '驻村 (common and own)', file: '驻村.txt', bytes: villages, meant: VILLAGES },
  { name: '绿色工厂 (binding, optional)', file: '绿色工厂.docx', bytes: factory, meant: FACTORY },
];
