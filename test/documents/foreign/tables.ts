import { docxOf } from '../docxOf';
import { p, down, ON, wide, type Foreign } from './foreign';

/** Rubrics that are tables. */

const tender = docxOf({
  content: [
    p('综合评分表', { centred: true, bold: true }),
    {
      rows: [
        ['序号', '评审因素', '评分标准', '分值'],
        [wide('一、价格部分（30分）', 4)],
        ['1', '投标报价', '以有效最低报价为基准价，报价得分=（基准价/报价）×30。', '30'],
        [wide('二、商务部分（30分）', 4)],
        ['2', '类似业绩', '近三年承担同类项目的，每提供一个得2分，最高10分。', '10'],
        [
          '3',
          '体系认证',
          '具有质量、环境、职业健康安全管理体系认证证书的，每个得5分。\n未提供证书复印件的不得分。',
          '15',
        ],
        ['4', '履约信誉', '近三年没有不良记录的得5分。', '5'],
        [wide('三、技术部分（40分）', 4)],
        [down('5'), down('服务方案'), '方案完整、可行：优得15分，良得10分，一般得5分。', '15'],
        [ON, ON, '应急预案完善：优得10分，良得6分，一般得3分。', '10'],
        ['6', '项目团队', '项目负责人具有高级职称的得5分；团队成员每有一名中级职称得2分。', '15'],
        [wide('合计', 3), '100'],
        [wide('注：评分保留两位小数。', 4)],
      ],
    },
  ],
});

const TENDER = `
CATEGORY 价格部分 {30}
  ITEM 投标报价 {30}
    SCORINGRULE 以有效最低报价
CATEGORY 商务部分 {30}
  ITEM 类似业绩 {10}
    SCORINGRULE 近三年承担
  ITEM 体系认证 {15}
    SCORINGRULE 具有质量
    SCORINGRULE 未提供证书
  ITEM 履约信誉 {5}
    SCORINGRULE 近三年没有不良记录
CATEGORY 技术部分 {40}
  ITEM 服务方案
    POINT 方案完整 {15}
    POINT 应急预案完善 {10}
  ITEM 项目团队 {15}
    SCORINGRULE 项目负责人
NOTE 注
`;

const scenic = docxOf({
  content: [
    p('旅游景区质量等级评分细则', { centred: true, bold: true }),
    p('细则一：服务质量与环境质量评分', { bold: true }),
    {
      rows: [
        ['序号', '评定项目', '检查评定方法与说明', '大项分值', '分项分值', '次分项分值'],
        ['1', '旅游交通', '', '130', '', ''],
        ['1.1', '可进入性', '', '', '70', ''],
        ['1.1.1', '外部交通工具抵达的便捷程度', '查看交通图', '', '', '30'],
        ['1.1.2', '依托城市的交通', '查看时刻表', '', '', '40'],
        ['1.2', '自配停车场地', '', '', '60', ''],
        ['1.2.1', '面积', '与游客承载量相适应', '', '', '35'],
        ['1.2.2', '地面', '生态停车场得满分', '', '', '25'],
        ['2', '游览', '', '200', '', ''],
        ['2.1', '门票', '设计精美，有特色', '', '80', ''],
        ['2.2', '游客中心', '', '', '120', ''],
        ['2.2.1', '位置', '位置合理', '', '', '50'],
        ['2.2.2', '标识', '醒目', '', '', '70'],
      ],
    },
  ],
});

const SCENIC = `
SECTION 细则一
  CATEGORY 旅游交通 {130}
    ITEM 可进入性 {70}
      SUBITEM 外部交通工具 {30}
        METHOD 查看交通图
      SUBITEM 依托城市的交通 {40}
        METHOD 查看时刻表
    ITEM 自配停车场地 {60}
      SUBITEM 面积 {35}
        METHOD 与游客承载量
      SUBITEM 地面 {25}
        METHOD 生态停车场
  CATEGORY 游览 {200}
    ITEM 门票 {80}
      METHOD 设计精美
    ITEM 游客中心 {120}
      SUBITEM 位置 {50}
        METHOD 位置合理
      SUBITEM 标识 {70}
        METHOD 醒目
`;

const school = `中小学校综合督导评估指标体系,,,,,,
A级指标,B级指标,C级指标,评估要点,分值,评估方法,得分
A1 办学方向（20分）,B1 党建引领,C1 组织建设,党组织健全，按期换届。,6,查阅资料,
,,C2 思想教育,开展思想政治工作。,4,访谈,
,B2 依法治校,C3 章程,章程经核准并公布。,10,查阅资料,
A2 队伍建设（30分）,B3 校长队伍,C4 校长任期,校长任期目标明确。,12,查阅资料,
,B4 教师队伍,C5 师德,没有违反师德的行为。,10,问卷调查,
,,C6 培训,教师培训学时达标。,8,查阅资料,
A3 特色发展（10分）,B5 特色项目,C7 特色课程,有校本课程。,10,听课,
加分项,,C8 表彰,获得市级以上表彰。,5,查阅证书,
合计,,,,65,,
`;

const SCHOOL = `
CATEGORY 办学方向 {20}
  ITEM 党建引领
    SUBITEM 组织建设 {6}
      POINT 党组织健全
      METHOD 查阅资料
    SUBITEM 思想教育 {4}
      POINT 开展思想政治工作
      METHOD 访谈
  ITEM 依法治校
    SUBITEM 章程 {10}
      POINT 章程经核准
      METHOD 查阅资料
CATEGORY 队伍建设 {30}
  ITEM 校长队伍
    SUBITEM 校长任期 {12}
      POINT 校长任期目标
      METHOD 查阅资料
  ITEM 教师队伍
    SUBITEM 师德 {10}
      POINT 没有违反师德
      METHOD 问卷调查
    SUBITEM 培训 {8}
      POINT 教师培训学时
      METHOD 查阅资料
CATEGORY 特色发展 {10}
  ITEM 特色项目
    SUBITEM 特色课程 {10}
      POINT 有校本课程
      METHOD 听课
CATEGORY 加分项
  ITEM 表彰 {5}
    POINT 获得市级以上表彰
    METHOD 查阅证书
`;

const mines = docxOf({
  content: [
    p('煤矿安全生产标准化管理体系基本要求及评分方法', { centred: true, bold: true }),
    p('一、工作要求', { bold: true }),
    p('1.建立健全安全风险分级管控工作责任体系。'),
    p('2.每年开展一次辨识评估。'),
    p('二、重大事故隐患判定', { bold: true }),
    p('本部分重大事故隐患：'),
    p('1.未配备专职矿长的；'),
    p('2.超能力组织生产的。'),
    p('三、评分方法', { bold: true }),
    p('1.按表1评分，总分为100分。按照所检查存在的问题进行扣分，各小项分数扣完为止。'),
    p('2.项目内容中有缺项时，按式（1）进行折算。'),
    p('表1 安全风险分级管控标准化评分表', { centred: true }),
    {
      rows: [
        ['项目', '项目内容', '基本要求', '标准分值', '评分方法', '得分'],
        [
          down('一、工作机制（10分）'),
          '职责分工',
          '1.建立安全风险分级管控工作责任体系；\n2.有负责部门。',
          '4',
          '查资料和现场。未建立的不得分，每缺一项扣1分。',
          '',
        ],
        [ON, '制度建设', '制定工作制度，明确周期和方式。', '6', '查资料。未制定的不得分。', ''],
        [
          down('二、安全风险辨识评估（40分）'),
          '年度辨识评估',
          '每年底矿长组织开展年度安全风险辨识评估。',
          '25',
          '查资料。未开展的不得分，组织者不符合要求的扣2分。',
          '',
        ],
        [
          ON,
          '专项辨识评估',
          '新水平、新采区设计前开展专项辨识评估。',
          '15',
          '查资料。缺1次扣5分。',
          '',
        ],
        [wide('附加项（2分）', 6)],
        ['技术进步', '信息化', '使用移动终端。', '2', '符合要求的得分。', ''],
      ],
    },
  ],
});

const MINES = `
SECTION 工作要求
  POINT 建立健全安全风险
  POINT 每年开展一次辨识
SECTION 重大事故隐患判定
  PARAGRAPH 本部分重大事故隐患
  POINT 未配备专职矿长的
  POINT 超能力组织生产的
SECTION 评分方法
  PARAGRAPH 按表1评分
  PARAGRAPH 项目内容中有缺项时
  CAPTION 安全风险分级管控标准化评分表
  CATEGORY 工作机制 {10}
    ITEM 职责分工 {4}
      POINT 建立安全风险分级
      POINT 有负责部门
      SCORINGRULE 查资料和现场
    ITEM 制度建设 {6}
      POINT 制定工作制度
      SCORINGRULE 查资料。未制定
  CATEGORY 安全风险辨识评估 {40}
    ITEM 年度辨识评估 {25}
      POINT 每年底矿长
      SCORINGRULE 查资料。未开展
    ITEM 专项辨识评估 {15}
      POINT 新水平
      SCORINGRULE 查资料。缺1次
  CATEGORY 附加项 {2}
    ITEM 技术进步
      SUBITEM 信息化 {2}
        POINT 使用移动终端
        SCORINGRULE 符合要求的得分
`;

/** Graded scales in columns, weights, two rows of heads. */
export const TABLES: readonly Foreign[] = [
  { name: '评标 (group rows)', file: '评标.docx', bytes: tender, meant: TENDER },
  { name: '景区 (points by depth)', file: '景区.docx', bytes: scenic, meant: SCENIC },
  { name: '督导 (A, B, C by column)', file: '督导.csv', bytes: Buffer.from(school), meant: SCHOOL },
  { name: '煤矿 (text and table)', file: '煤矿.docx', bytes: mines, meant: MINES },
];
