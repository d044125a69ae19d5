import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { docxOf, type Content } from './docxOf';

/** Documents of foreign genres, each as another program saves it. */
export interface Genre {
  name: string;
  file: string;
  bytes: Buffer;
}

const p = (text: string, more: object = {}): Content => ({ text, ...more });
const SET = [
  '章标题',
  '一级条标题',
  '二级条标题',
  '段',
  '前言、引言标题',
  '附录标识',
  '术语条一',
  '注：',
  '一级无',
  '字母编号列项（一级）',
  '正文表标题',
];
const set = (name: string) => `标准文件_${name}`;

const greenFactory = docxOf({
  styles: SET.map((name) => ({
    name: set(name),
    ...(
      {
        章标题: { outline: 1, list: 1, level: 0 },
        一级条标题: { outline: 2, list: 1, level: 1 },
        二级条标题: { outline: 3, list: 1, level: 2 },
        '前言、引言标题': { outline: 1 },
        附录标识: { outline: 1, list: 2, level: 0 },
        术语条一: { list: 1, level: 1 },
        一级无: { list: 1, level: 1 },
        '字母编号列项（一级）': { list: 3, level: 0 },
      } as Record<string, object>
    )[name],
  })),
  lists: [
    [
      { format: 'decimal', text: '%1' },
      { format: 'decimal', text: '%1.%2' },
      { format: 'decimal', text: '%1.%2.%3' },
    ],
    [{ format: 'upperLetter', text: '附录%1' }],
    [{ format: 'lowerLetter', text: '%1)' }],
  ],
  content: [
    p('纺织印染绿色工厂评价规范', { centred: true, bold: true }),
    p('前言', { style: set('前言、引言标题') }),
    p('本文件按照GB/T 1.1—2020给出的规则起草。', { style: set('段') }),
    p('范围', { style: set('章标题') }),
    p('本文件规定了纺织印染绿色工厂的评价要求。', { style: set('段') }),
    p('规范性引用文件', { style: set('章标题') }),
    p('GB/T 36132 绿色工厂评价通则', { style: set('段') }),
    p('术语和定义', { style: set('章标题') }),
    p('下列术语和定义适用于本文件。', { style: set('段') }),
    p('印染废水 dyeing wastewater', { style: set('术语条一') }),
    p('印染过程中排出的废水。', { style: set('段') }),
    p('评价要求', { style: set('章标题') }),
    p('基础设施（20分）', { style: set('一级条标题') }),
    p('建筑（12分）', { style: set('二级条标题') }),
    p('厂房应满足下列要求：', { style: set('段') }),
    p('采用多层结构；', { style: set('字母编号列项（一级）') }),
    p('充分利用自然采光。', { style: set('字母编号列项（一级）') }),
    p('照明（8分）', { style: set('二级条标题') }),
    p('照明应分区控制。', { style: set('段') }),
    p('能源投入（30分）', { style: set('一级条标题') }),
    p('工厂应优化用能结构。', { style: set('段') }),
    p('评价程序', { style: set('章标题') }),
    p('评价由第三方机构实施。', { style: set('一级无') }),
    p('评价结果应向社会公开。', { style: set('一级无') }),
    p('评分指南', { style: set('附录标识') }),
    {
      rows: [
        ['得分率', '描述'],
        ['0%~20%', '没有开展相关工作，或者只有零星的做法。'],
        ['20%~60%', '开展了相关工作，有制度和记录，但没有覆盖全部过程。'],
        ['60%~100%', '全面开展了相关工作，有效果并持续改进。'],
      ],
    },
  ],
});

const hospital = docxOf({
  lists: [
    [
      { format: 'chineseCountingThousand', text: '第%1章' },
      { format: 'chineseCounting', text: '%2、' },
      { format: 'chineseCounting', text: '（%3）' },
      { format: 'decimal', text: '%4.' },
    ],
    [{ format: 'decimalEnclosedCircle', text: '%1' }],
  ],
  content: [
    p('二级综合医院评审标准', { centred: true }),
    p('坚持公益性（100分）', { list: 1, level: 0, bold: true }),
    p('医院设置（40分）', { list: 1, level: 1 }),
    p('功能任务符合区域卫生规划（20分）', { list: 1, level: 2 }),
    p('床位数与功能任务相适应，得10分。', { list: 1, level: 3 }),
    p('科室设置符合二级综合医院要求，得10分。', { list: 1, level: 3 }),
    p('应急管理（20分）', { list: 1, level: 2 }),
    p('有应急预案', { list: 2, level: 0 }),
    p('每年演练不少于2次', { list: 2, level: 0 }),
    p('内部管理（60分）', { list: 1, level: 1 }),
    p('院务公开（60分）', { list: 1, level: 2 }),
    p('通过多种途径公开院务。', {}),
    p('医疗质量（200分）', { list: 1, level: 0, bold: true }),
    p('质量组织（200分）', { list: 1, level: 1 }),
  ],
});

const c = (text: string, down?: 'restart' | 'continue') => ({ text, ...(down && { down }) });
const civilized = docxOf({
  content: [
    p('文明单位测评体系', { centred: true }),
    {
      rows: [
        ['一级指标', '二级指标', '测评内容', '分值', '评分标准'],
        [
          c('思想道德建设（40分）', 'restart'),
          c('理想信念教育', 'restart'),
          '学习计划落实',
          '10',
          '查阅资料，未落实的不得分。',
        ],
        [c('', 'continue'), c('', 'continue'), '学习记录完整', '10', '记录缺一次扣1分，扣完为止。'],
        [c('', 'continue'), '职业道德教育', '开展职业道德讲堂', '20', '每少一次扣5分。'],
        [c('文化活动（30分）', 'restart'), '阵地建设', '有职工书屋', '15', '没有的不得分。'],
        [c('', 'continue'), '活动开展', '每年活动不少于4次', '15', '每少一次扣4分，扣完为止。'],
        [{ text: '合计', across: 3 }, '70', ''],
      ],
    },
    p('说明：总分70分，60分以上为合格。'),
  ],
});

const social = docxOf({
  styles: [{ name: 'heading 1' }, { name: 'heading 2' }, { name: 'heading 3' }, { name: 'Title' }],
  content: [
    p('Community Library Quality Standard', { style: 'Title' }),
    p('Scope', { style: 'heading 1' }),
    p('This standard applies to public libraries.'),
    p('1 Access', { style: 'heading 1' }),
    p('1.1 Opening hours (20 points)', { style: 'heading 2' }),
    p('a) The library is open on six days a week.'),
    p('b) Hours are posted at the entrance.'),
    p('1.2 Premises (30 points)', { style: 'heading 2' }),
    p('1.2.1 Building (10 points)', { style: 'heading 3' }),
    p('The building is accessible.'),
    p('1.2.2 Equipment (20 points)', { style: 'heading 3' }),
    p('2 Collections', { style: 'heading 1' }),
    p('2.1 Growth (max. 50 points)', { style: 'heading 2' }),
    p('Annex A Score sheet', { style: 'heading 1' }),
    {
      rows: [
        ['Criterion', 'Requirement', 'Points', 'Scoring rules'],
        ['Bonus', 'Open on holidays', '5', '1 point for each day'],
        ['Service', 'Loans a head', '10', 'In proportion'],
      ],
    },
  ],
});

const safety = docxOf({
  content: [
    p('机械制造企业安全生产标准化评定标准', { centred: true }),
    p('一、适用范围', { outline: 1 }),
    p('本标准适用于机械制造企业。'),
    p('二、评定内容', { outline: 1 }),
    {
      rows: [
        ['序号', '一级要素', '二级要素', '企业达标标准', '标准分值', '评分方式', '自评得分'],
        [
          '1',
          c('目标职责', 'restart'),
          '1.1 目标',
          '制定年度安全目标。',
          '5',
          '未制定的，扣5分。',
          '',
        ],
        [
          '2',
          c('', 'continue'),
          '1.2 机构设置',
          '设置安全管理机构。',
          '10',
          '未设置的，不得分。',
          '',
        ],
        [
          '3',
          c('制度化管理', 'restart'),
          '2.1 法规识别',
          '每年更新法规清单。',
          '5',
          '每缺一项扣1分。',
          '',
        ],
      ],
    },
    p('三、一票否决', { outline: 1 }),
    p('（一）发生较大以上事故的；'),
    p('（二）瞒报事故的。'),
    p('四、加分项（最高加10分）', { outline: 1 }),
    p('（一）获得省级荣誉的（加5分）；'),
    p('（二）通过体系认证的（加5分）。'),
  ],
});

const TENDER = `招标评分办法

第一章 总则
第一条 为规范评标活动，制定本办法。
第二条 评标采用综合评分法，满分100分。
第二章 评分内容
第三条 商务部分（30分）
（一）业绩（15分）：近三年完成同类项目的，每个得3分，最多15分。
（二）信誉（15分）：没有不良记录的，得15分。
第四条 技术部分（４０分）
（一）方案（25分）
1.总体方案（15分）
2.进度安排（10分）
（二）人员【15分】
第五条 价格部分 满分30分
以有效报价的最低价为基准价。
第三章 附则
第六条 本办法自发布之日起施行。
`;

const COURSE = `<html><body><h1>课程评分标准</h1>
<h2>一、平时成绩（40%）</h2><p>（一）出勤（10%）：缺课一次扣2分。</p><p>（二）作业（30%）：按时完成。</p>
<h2>二、期末成绩（60%）</h2>
<table><tr><th>项目</th><th>权重</th><th>评分标准</th></tr>
<tr><td rowspan=2>试卷</td><td rowspan=2>40%</td><td>按标准答案给分。</td></tr><tr><td>字迹不清的不给分。</td></tr>
<tr><td>报告</td><td>20%</td><td>结构完整。</td></tr></table></body></html>`;

const CITY = `卫生城市考核评分表,,,,
序号,项目,考核内容,分值,评分方法
1,市容环境卫生,主要道路干净整洁,20,每发现一处扣1分
,,垃圾日产日清,30,查阅台账
2,健康教育,设置宣传栏,25,"未设置的,不得分"
3,病媒生物防制,防制设施合格率达到95%,25,每低1个百分点扣2分
,合计,,100,
`;

const ORGANIZATION = `5A级社会组织评估指标
一、基础条件（60分）
（一）法人资格
1．法定代表人（１０分）
⑴ 按程序产生（6分）
⑵ 没有兼任（4分）
2．活动资金 满分10分
资金不低于登记时的数额。
（二）章程（40分）
1、制定程序（20分）
2、核准（20 分）
二、内部治理（390分）
（一）发展规划（共90分）
（二）组织机构（300分）
加分项
（一）获得表彰（+5分）
`;

const KINDERGARTEN = `幼儿园办园质量评估标准
A1 办园方向
B1 党建工作
C1 组织健全（5分）
①有党组织。
②每月有活动。
C2 队伍建设（5分）
B2 品德启蒙
C3 课程落实（10分）
A2 保育与安全
B3 卫生保健
C4 膳食营养（10分）
评分标准：每周有食谱，得5分；食谱公示，得5分。
`;

const SPORTS = `学校体育工作评估表,,,,,
类别,序号,评审指标,评审要点,分值,评分办法
组织管理,1,管理机构,有分管领导,5,查阅文件
,2,规章制度,制度健全,5,缺一项扣1分
教育教学,3,课程,开足课时,20,"少一课时扣2分,扣完为止"
加分项,4,特色,有省级以上奖励,5,每项加1分
`;

const SERVICE = `一级指标及权重,二级指标及权重,三级指标,评分标准
质量管理（30%）,制度（50%）,文件齐全,齐全得100分
,执行（50%）,记录完整,缺一项扣10分
服务能力（70%）,响应（100%）,24小时响应,超时扣5分
`;

const BID = `<p>投标文件评分表</p><table><tr><td rowspan=2>评分因素</td><td colspan=2>评分内容</td><td rowspan=2>备注</td></tr><tr><td>分值</td><td>评分标准</td></tr>
<tr><td>商务部分（30分）</td><td>10</td><td>业绩每个得2分，最多10分。</td><td></td></tr>
<tr><td></td><td>20</td><td>人员齐全得20分。</td><td>提供社保</td></tr>
<tr><td>技术部分</td><td>70分</td><td>方案优得50-70分；良得30-49分；差得0-29分。</td><td></td></tr></table>
`;

const SPEECH = `<h2>演讲评分表</h2><table><tr><th>评价项目</th><th>优（9-10分）</th><th>良（7-8分）</th><th>差（0-6分）</th></tr><tr><td>内容</td><td>主题鲜明</td><td>主题较明确</td><td>主题不清</td></tr><tr><td>表达</td><td>流畅</td><td>较流畅</td><td>不流畅</td></tr></table>
`;

const SITE = `序号,检查项目,检查内容,扣分标准,应得分,实得分
1,安全管理,"安全生产责任制",未建立责任制扣10分,10,
2,,目标管理,未制定目标扣10分,10,
3,文明施工,现场围挡,未设置围挡扣10分,10,
,小计,,,30,
`;

const CAMPUS = `附件2
文明校园测评细则
（2026年版）

第一部分　基本指标（90分）
一、领导班子建设（30分）
1．班子团结（10分）
测评标准：无违纪行为。
2．民主管理（20分）
二、思想道德教育（60分）
第二部分　特色指标（10分）
1．特色活动　计10分
第三部分　负面清单
1．发生重大安全事故的，一票否决；
2．发生其他事故的，扣5分。
`;

/** Saved by LibreOffice: of a page, and of a CSV. */
const saved = (file: string) => readFileSync(join(__dirname, 'files', file));

export const GENRES: readonly Genre[] = [
  { name: '民宿 (LibreOffice Writer)', file: '民宿.docx', bytes: saved('民宿.docx') },
  { name: '社会组织 (LibreOffice Calc)', file: '社会组织.xlsx', bytes: saved('社会组织.xlsx') },
  { name: '绿色工厂 (SET styles)', file: '绿色工厂.docx', bytes: greenFactory },
  { name: '医院评审 (automatic numbers)', file: '医院.docx', bytes: hospital },
  { name: '文明单位 (merged table)', file: '文明单位.docx', bytes: civilized },
  { name: 'library (English headings)', file: 'library.docx', bytes: social },
  { name: '安全生产 (table below headings)', file: '安全生产.docx', bytes: safety },
  { name: '招标评分办法 (text)', file: '招标.txt', bytes: Buffer.from(TENDER) },
  { name: '课程评分 (HTML)', file: '课程.html', bytes: Buffer.from(COURSE) },
  { name: '卫生城市 (CSV)', file: '卫生城市.csv', bytes: Buffer.from(CITY) },
  { name: '社会组织 (text)', file: '社会组织.txt', bytes: Buffer.from(ORGANIZATION) },
  { name: '幼儿园 (indicators)', file: '幼儿园.txt', bytes: Buffer.from(KINDERGARTEN) },
  { name: '体育工作', file: '学校体育.csv', bytes: Buffer.from(SPORTS) },
  { name: '公共服务', file: '公共服务.csv', bytes: Buffer.from(SERVICE) },
  { name: '投标文件', file: '投标.html', bytes: Buffer.from(BID) },
  { name: '演讲', file: '演讲.html', bytes: Buffer.from(SPEECH) },
  { name: '施工安全', file: '施工.csv', bytes: Buffer.from(SITE) },
  { name: '文明校园', file: '校园.txt', bytes: Buffer.from(CAMPUS) },
];
