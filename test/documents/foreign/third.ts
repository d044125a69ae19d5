import { docxOf } from '../docxOf';
import { p, down, ON, plain, type Foreign } from './foreign';

/** A third set: what goes wrong in documents that nobody tidied. */

const party = docxOf({
  content: [
    p('基层党组织建设考核表', { centred: true, bold: true }),
    {
      rows: [
        ['考核项目', '考核内容及分值', '评分细则'],
        [
          down('政治建设（30分）'),
          '1.落实“第一议题”制度（15分）',
          '未建立制度的扣5分。\n学习少一次扣1分。',
        ],
        [ON, '2.开展主题教育（15分）', '未开展的不得分。'],
        [
          '组织建设（40分）',
          '3.按期换届（20分）\n4.党员教育管理规范（20分）',
          '查阅资料，缺一项扣2分。',
        ],
        [down('作风建设（30分）'), '5.联系服务群众（10分）', '走访少一次扣1分。'],
        [ON, '6.反对形式主义（20分）', '被通报的每次扣5分。'],
      ],
    },
  ],
});
const PARTY = `
CATEGORY 政治建设 {30}
  POINT 落实“第一议题”制度 {15}
    SCORINGRULE 未建立制度的
    SCORINGRULE 学习少一次
  POINT 开展主题教育 {15}
    SCORINGRULE 未开展的
CATEGORY 组织建设 {40}
  POINT 按期换届 {20}
  POINT 党员教育管理 {20}
    SCORINGRULE 查阅资料
CATEGORY 作风建设 {30}
  POINT 联系服务群众 {10}
    SCORINGRULE 走访少一次
  POINT 反对形式主义 {20}
    SCORINGRULE 被通报的
`;

const bank = docxOf({
  content: [
    p('银行网点服务评价办法', { centred: true }),
    p('第一章 总则'),
    p('第一条 为提升服务质量，制定本办法。'),
    p('第二章 评价指标'),
    p('第二条 环境管理（权重20%）'),
    p('（一）网点整洁有序；'),
    p('（二）设备运行正常。'),
    p('第三条 服务效率（权重50%）'),
    p('（一）客户平均等候时间不超过15分钟；'),
    p('（二）业务差错率不高于0.1%。'),
    p('第四条 客户评价（权重30%）'),
    p('客户满意度不低于95%。'),
    p('第三章 结果应用'),
    p('第五条 评价结果分为优秀、良好、合格、不合格四个等次：'),
    p('优秀：90分以上；'),
    p('良好：80分至89分；'),
    p('合格：60分至79分；'),
    p('不合格：60分以下。'),
    p('第六条 连续两年不合格的，撤并网点。'),
  ],
});
const BANK = `
SECTION 总则
  ITEM 为提升服务质量
SECTION 评价指标
  CATEGORY 环境管理 {20%}
    POINT 网点整洁有序
    POINT 设备运行正常
  CATEGORY 服务效率 {50%}
    POINT 客户平均等候
    POINT 业务差错率
  CATEGORY 客户评价 {30%}
    PARAGRAPH 客户满意度
SECTION 结果应用
  ITEM 评价结果分为
    LISTITEM 优秀
    LISTITEM 良好
    LISTITEM 合格
    LISTITEM 不合格
  ITEM 连续两年
`;

const innovation = `企业创新能力评价标准
企业创新能力按照知识产权、成果转化、组织管理、企业成长四项指标评价，满分100分，70分以上为符合要求。
1．知识产权（30分）
（1）技术的先进程度（8分）
A．高（7-8分）
B．较高（5-6分）
C．一般（3-4分）
（2）对主要产品的支持作用（8分）
A．强（7-8分）
B．较强（5-6分）
C．一般（3-4分）
（3）知识产权数量（14分）
2．成果转化能力（30分）
近3年成果转化的年平均数：
A．转化能力强，≥5项（25-30分）
B．转化能力较强，≥4项（19-24分）
3．组织管理水平（20分）
（1）制定研发管理制度（10分）
（2）设立研发机构（10分）
4．企业成长性（20分）
`;
const INNOVATION = `
PARAGRAPH 企业创新能力按照
CATEGORY 知识产权 {30}
  ITEM 技术的先进程度 {8}
    POINT 高
    POINT 较高
    POINT 一般
  ITEM 对主要产品的支持作用 {8}
    POINT 强
    POINT 较强
    POINT 一般
  ITEM 知识产权数量 {14}
CATEGORY 成果转化能力 {30}
  PARAGRAPH 近3年
  POINT 转化能力强
  POINT 转化能力较强
CATEGORY 组织管理水平 {20}
  ITEM 制定研发管理制度 {10}
  ITEM 设立研发机构 {10}
CATEGORY 企业成长性 {20}
`;

const builders = docxOf({
  styles: [
    { name: 'heading 1', outline: 1 },
    { name: 'heading 2', outline: 2 },
  ],
  content: [
    p('施工企业信用评价标准', { centred: true, bold: true }),
    p('一、评价依据', { style: 'heading 1' }),
    p('信用评价以在建项目的日常检查为依据。'),
    p('二、基础分', { style: 'heading 1' }),
    p('企业初始信用基础分为100分。'),
    p('三、良好行为', { style: 'heading 2' }),
    {
      rows: [
        ['序号', '良好行为', '加分标准', '加分值'],
        ['1', '获得国家优质工程奖', '以公布文件为准', '10'],
        ['2', '获得省级工法', '每项', '3'],
      ],
    },
    p('四、不良行为', { style: 'heading 1' }),
    {
      rows: [
        ['序号', '不良行为', '扣分标准', '扣分值'],
        ['1', '转包工程', '每起', '20'],
        ['2', '拖欠农民工工资', '每起', '10'],
      ],
    },
    p('五、信用等级', { style: 'heading 1' }),
    p('（一）A级：110分以上；'),
    p('（二）B级：90分以上；'),
    p('（三）C级：不足90分。'),
  ],
});
const BUILDERS = `
SECTION 评价依据
  PARAGRAPH 信用评价以
SECTION 基础分
  PARAGRAPH 企业初始信用
SECTION 良好行为
  CATEGORY 获得国家优质工程奖 {10}
    SCORINGRULE 以公布文件
  CATEGORY 获得省级工法 {3}
    SCORINGRULE 每项
SECTION 不良行为
  CATEGORY 转包工程 {20}
    SCORINGRULE 每起
  CATEGORY 拖欠农民工工资 {10}
    SCORINGRULE 每起
SECTION 信用等级
  LISTITEM A级
  LISTITEM B级
  LISTITEM C级
`;

const campus = docxOf({
  lists: [
    [{ format: 'chineseCountingThousand', text: '%1、' }],
    [{ format: 'decimal', text: '%1.' }],
  ],
  again: [2],
  content: [
    p('平安校园创建评估细则', { centred: true, bold: true }),
    {
      xml:
        '<w:p><w:r><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>内部资料</w:t></w:r></w:p>' +
        '</w:txbxContent></v:textbox></w:pict></w:r></w:p>',
    },
    p('组织领导（25分）', { list: 1, bold: true }),
    p('成立领导小组，职责明确（10分）', { list: 2 }),
    p('制定年度工作计划（10分）', { list: 2 }),
    p('安全管理（50分）', { list: 1, bold: true }),
    p('门卫制度', { list: 3, bold: true }),
    p('外来人员登记率100%。（20分）', { indent: 2 }),
    p('消防管理', { list: 3, bold: true }),
    p('灭火器材在有效期内。（20分）', { indent: 2 }),
    p('每学期开展1次以上消防演练。（10分）', { indent: 2 }),
    p('教育宣传(25)', { list: 1, bold: true }),
    p('评估办法：', { bold: true }),
    p('评估采取查阅资料、实地察看相结合的方式。', { first: 2 }),
  ],
});
const CAMPUS = `
CATEGORY 组织领导 {25}
  ITEM 成立领导小组 {10}
  ITEM 制定年度工作计划 {10}
CATEGORY 安全管理 {50}
  ITEM 门卫制度
    POINT 外来人员登记率 {20}
  ITEM 消防管理
    POINT 灭火器材 {20}
    POINT 每学期开展 {10}
CATEGORY 教育宣传 {25}
SECTION 评估办法
  PARAGRAPH 评估采取
`;

const shop = `<html><body><h1>放心消费示范店评价规范</h1>
<h2>1 范围</h2><p>本规范适用于商场、超市。</p>
<h2>2 术语</h2>
<table><tr><th>术语</th><th>定义</th></tr><tr><td>示范店</td><td>经评价达到要求的商店。</td></tr>
<tr><td>先行赔付</td><td>由市场主办方先向消费者赔偿的做法。</td></tr></table>
<h2>3 评价指标</h2>
<table><tr><th rowspan=2>一级指标</th><th rowspan=2>二级指标</th><th colspan=2>评价要求</th></tr><tr><th>内容</th><th>分值</th></tr>
<tr><td rowspan=2>经营资质</td><td>证照</td><td>证照齐全并公示。</td><td>10</td></tr>
<tr><td>人员</td><td>从业人员持证上岗。</td><td>10</td></tr>
<tr><td>商品质量</td><td>进货查验</td><td>建立台账。</td><td>30</td></tr>
<tr><td rowspan=2>售后服务</td><td rowspan=2>投诉处理</td><td>设立投诉台。</td><td>20</td></tr>
<tr><td>投诉办结率100%。</td><td>30</td></tr></table>
<h2>4 评价结果</h2><p>得分不低于80分的，授予示范店称号。</p></body></html>`;
const SHOP = `
SECTION 范围
  PARAGRAPH 本规范适用于
SECTION 术语
  TABLE
SECTION 评价指标
  CATEGORY 经营资质
    ITEM 证照 {10}
      POINT 证照齐全
    ITEM 人员 {10}
      POINT 从业人员
  CATEGORY 商品质量
    ITEM 进货查验 {30}
      POINT 建立台账
  CATEGORY 售后服务
    ITEM 投诉处理
      POINT 设立投诉台 {20}
      POINT 投诉办结率 {30}
SECTION 评价结果
  PARAGRAPH 得分不低于80分
`;

export const THIRD: readonly Foreign[] = [
  { name: '党建 (points in cells)', file: '党建.docx', bytes: party, meant: PARTY },
  { name: '网点 (articles, shares)', file: '网点.docx', bytes: bank, meant: BANK },
  { name: '创新 (graded lists)', file: '创新.txt', bytes: plain(innovation), meant: INNOVATION },
  {
    name: '施工信用 (style against number)',
    file: '施工信用.docx',
    bytes: builders,
    meant: BUILDERS,
  },
  { name: '平安校园 (sums, bare points)', file: '平安校园.docx', bytes: campus, meant: CAMPUS },
  { name: '示范店 (page with tables)', file: '示范店.html', bytes: plain(shop), meant: SHOP },
];
