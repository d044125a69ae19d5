import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TEXTS } from './genreTexts';
import { docxOf, type Content } from './docxOf';

/** Documents of foreign genres, each as another program saves it. */
interface Genre {
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
  ...TEXTS.map(({ text, ...one }) => ({ ...one, bytes: Buffer.from(text) })),
];
