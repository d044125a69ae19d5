import { docxOf, type Content } from '../docxOf';
import { p, type Foreign } from './foreign';

/** Documents of Word and WPS that are headings and paragraphs. */

const auto = (level: number, text: string, more: object = {}): Content =>
  p(text, { list: 1, level, ...more });

const wards = docxOf({
  lists: [
    [
      { format: 'chineseCountingThousand', text: '第%1章' },
      { format: 'chineseCountingThousand', text: '第%2节' },
      { format: 'chineseCountingThousand', text: '（%3）' },
      { format: 'decimal', text: '%4．' },
    ],
  ],
  content: [
    p('附件1', {}),
    p('康复医院等级评审标准（试行）', { centred: true, bold: true }),
    p('为加强康复医院管理，提高康复医疗服务水平，根据有关规定，制定本标准。', { first: 2 }),
    p('本标准共设置4章，满分为1000分。', { first: 2 }),
    auto(0, '医院功能与管理（300分）', { bold: true }),
    auto(1, '依法执业（120分）', { bold: true }),
    auto(2, '机构设置（50分）'),
    auto(3, '诊疗科目与执业登记范围一致（20分）'),
    auto(3, '床位数不少于100张（15分）'),
    auto(3, '康复治疗床位占比不低于75%（15分）'),
    auto(2, '人员资质（70分）'),
    auto(3, '医师、护士、治疗师依法注册，没有超范围执业（40分）'),
    auto(3, '每床至少配备1.2名卫生技术人员（30分）'),
    auto(1, '行政管理（180分）', { bold: true }),
    auto(2, '规章制度（80分）'),
    p('制度应当每两年修订一次，修订情况有记录。', { first: 2 }),
    auto(2, '信息化建设（100分）'),
    p('具备住院医师工作站和康复评定系统。', { first: 2 }),
    auto(0, '医疗质量与安全（500分）', { bold: true }),
    auto(1, '质量管理组织（200分）', { bold: true }),
    auto(1, '医疗技术管理（300分）', { bold: true }),
    auto(0, '科研与教学（100分）', { bold: true }),
    auto(0, '社会评价（100分）', { bold: true }),
  ],
});

const WARDS = `
PARAGRAPH 为加强康复医院管理
PARAGRAPH 本标准共设置4章
CATEGORY 医院功能与管理 {300}
  ITEM 依法执业 {120}
    SUBITEM 机构设置 {50}
      POINT 诊疗科目与执业登记范围一致 {20}
      POINT 床位数不少于100张 {15}
      POINT 康复治疗床位占比不低于75% {15}
    SUBITEM 人员资质 {70}
      POINT 医师、护士、治疗师依法注册 {40}
      POINT 每床至少配备1.2名卫生技术人员 {30}
  ITEM 行政管理 {180}
    SUBITEM 规章制度 {80}
      PARAGRAPH 制度应当每两年修订一次
    SUBITEM 信息化建设 {100}
      PARAGRAPH 具备住院医师工作站
CATEGORY 医疗质量与安全 {500}
  ITEM 质量管理组织 {200}
  ITEM 医疗技术管理 {300}
CATEGORY 科研与教学 {100}
CATEGORY 社会评价 {100}
`;

const titles = docxOf({
  content: [
    p('高级工程师职称评审量化评分办法', { centred: true, bold: true }),
    p('第一条　为科学、客观、公正评价工程技术人才，制定本办法。', { first: 2 }),
    p('第二条　评审实行百分制，由学历资历、业绩成果、论文著作三部分组成。', { first: 2 }),
    p('第三条　学历资历（20分）', { first: 2 }),
    p('（一）学历（10分）', { first: 2 }),
    p('1.博士研究生，得10分；', { first: 2 }),
    p('2.硕士研究生，得8分；', { first: 2 }),
    p('3.大学本科，得6分。', { first: 2 }),
    p('（二）资历（10分）', { first: 2 }),
    p('任现职满5年得6分，每增加1年加1分，最高10分。', { first: 2 }),
    p('第四条　业绩成果（60分）', { first: 2 }),
    p('（一）工程项目（40分）', { first: 2 }),
    p('1.主持省部级以上重点工程，每项得20分；', { first: 2 }),
    p('2.参与省部级以上重点工程，每项得10分。', { first: 2 }),
    p('（二）科技奖励（20分）', { first: 2 }),
    p('获得省部级以上科技奖励，每项得10分，最高不超过20分。', { first: 2 }),
    p('第五条　论文著作（20分）', { first: 2 }),
    p('在核心期刊发表论文，每篇得5分；出版专著，每部得10分。', { first: 2 }),
    p('第六条　有下列情形之一的，实行一票否决：', { first: 2 }),
    p('（一）提供虚假材料的；', { first: 2 }),
    p('（二）有学术不端行为的。', { first: 2 }),
    p('第七条　本办法自2026年1月1日起施行。', { first: 2 }),
  ],
});

const TITLES = `
ITEM 为科学、客观
ITEM 评审实行百分制
CATEGORY 学历资历 {20}
  ITEM 学历 {10}
    POINT 博士研究生 {10}
    POINT 硕士研究生 {8}
    POINT 大学本科 {6}
  ITEM 资历 {10}
    POINT 任现职满5年
CATEGORY 业绩成果 {60}
  ITEM 工程项目 {40}
    POINT 主持省部级以上重点工程
    POINT 参与省部级以上重点工程
  ITEM 科技奖励 {20}
    POINT 获得省部级以上科技奖励
CATEGORY 论文著作 {20}
  POINT 在核心期刊发表论文
ITEM 有下列情形之一
  LISTITEM 提供虚假材料的
  LISTITEM 有学术不端行为的
ITEM 本办法自2026年
`;

const departments = docxOf({
  styles: [
    { name: 'heading 1', outline: 1 },
    { name: 'heading 2', outline: 2 },
    { name: 'heading 3', outline: 3 },
  ],
  content: [
    p('市直部门年度绩效考核实施细则', { centred: true, bold: true }),
    p('（2026年度）', { centred: true }),
    p('一、共性指标（40分）', { style: 'heading 1' }),
    p('（一）党的建设（20分）', { style: 'heading 2' }),
    p('1.政治建设\t8分', { style: 'heading 3' }),
    p('落实重大事项请示报告制度。未落实的，每次扣1分，扣完为止。'),
    p('2.基层组织建设\t12分', { style: 'heading 3' }),
    p('按期换届，规范开展组织生活。'),
    p('评分标准：未按期换届的扣2分；组织生活缺一次扣1分。'),
    p('（二）依法行政（20分）', { style: 'heading 2' }),
    p('重大行政决策履行合法性审查程序。'),
    p('二、业务指标（60分）', { style: 'heading 1' }),
    p('（一）重点任务（45分）', { style: 'heading 2' }),
    p('根据年度重点任务完成率计分，完成率每低于目标1个百分点扣0.5分。'),
    p('（二）创新工作（15分）', { style: 'heading 2' }),
    {
      xml:
        '<w:sdt><w:sdtPr/><w:sdtContent><w:p><w:r><w:t>创新做法被上级推广</w:t></w:r>' +
        '<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>。</w:t></w:r></w:p></w:sdtContent></w:sdt>',
    },
    p('三、加分项（不超过5分）', { style: 'heading 1' }),
    p('1.获得国家级表彰的，每项加2分。'),
    p('2.承办全国性现场会的，每次加1分。'),
    p('四、减分项', { style: 'heading 1' }),
    p('1.被省级以上通报批评的，每次扣2分。'),
    p('2.发生重大舆情的，扣3分。'),
    p('五、等次评定', { style: 'heading 1' }),
    p('得分90分以上的为优秀，80分至89分的为良好，60分至79分的为合格，60分以下的为不合格。'),
  ],
});

const DEPARTMENTS = `
CATEGORY 共性指标 {40}
  ITEM 党的建设 {20}
    SUBITEM 政治建设 {8}
      PARAGRAPH 落实重大事项请示报告制度
    SUBITEM 基层组织建设 {12}
      PARAGRAPH 按期换届
      SCORINGRULE 评分标准
  ITEM 依法行政 {20}
    PARAGRAPH 重大行政决策
CATEGORY 业务指标 {60}
  ITEM 重点任务 {45}
    SCORINGRULE 根据年度重点任务完成率计分
  ITEM 创新工作 {15}
    PARAGRAPH 创新做法被上级推广
SECTION 加分项 {5}
  POINT 获得国家级表彰的
  POINT 承办全国性现场会的
SECTION 减分项
  POINT 被省级以上通报批评的
  POINT 发生重大舆情的 {3}
SECTION 等次评定
  PARAGRAPH 得分90分以上的
`;

const sweeping = docxOf({
  content: [
    p('环卫作业质量考核标准', { centred: true, bold: true }),
    p('考核总则', { bold: true }),
    p('考核采用百分制，由日常检查和月度抽查组成。', { first: 2 }),
    p('道路清扫保洁（40分）', { bold: true }),
    p('机械化清扫', { bold: true }),
    p('每日清扫不少于2次，每少一次扣2分。', { first: 2 }),
    p('人工保洁', { bold: true }),
    p('路面见本色，无垃圾、无积水、无杂物。', { first: 2 }),
    p('垃圾收运（35分）', { bold: true }),
    p('收集容器', { bold: true }),
    p('容器完好、密闭、定时清洗。', { first: 2 }),
    p('公厕管理（25分）', { bold: true }),
    p('有专人管理，开放时间不少于16小时。', { first: 2 }),
  ],
});

const SWEEPING = `
SECTION 考核总则
  PARAGRAPH 考核采用百分制
CATEGORY 道路清扫保洁 {40}
  ITEM 机械化清扫
    PARAGRAPH 每日清扫不少于2次
  ITEM 人工保洁
    PARAGRAPH 路面见本色
CATEGORY 垃圾收运 {35}
  ITEM 收集容器
    PARAGRAPH 容器完好
CATEGORY 公厕管理 {25}
  PARAGRAPH 有专人管理
`;

const rivers = docxOf({
  lists: [[{ format: 'chineseCounting', text: '%1、' }], [{ format: 'decimal', text: '（%1）' }]],
  again: [2, 2],
  content: [
    p('河湖长制工作考核评分细则', { centred: true }),
    p('组织体系（20分）', { list: 1, bold: true }),
    p('河长名单向社会公布，公示牌内容完整。（8分）', { list: 2 }),
    p('建立联席会议制度，每年召开会议不少于2次。（12分）', { list: 2 }),
    p('巡河履职（30分）', { list: 1, bold: true }),
    p('镇级河长每月巡河不少于1次，每缺一次扣1分。（15分）', { list: 3 }),
    p('巡河发现的问题在30日内整改到位。（15分）', { list: 3 }),
    p('水质目标（50分）', { list: 1, bold: true }),
    p('2025年以来国控断面水质达到目标要求。（30分）', { list: 4 }),
    p('没有新增黑臭水体。（20分）', { list: 4 }),
    p('附加说明', { list: 1, bold: true }),
    p('本细则由市河长办负责解释。', { first: 2 }),
  ],
});

const RIVERS = `
CATEGORY 组织体系 {20}
  POINT 河长名单向社会公布 {8}
  POINT 建立联席会议制度 {12}
CATEGORY 巡河履职 {30}
  POINT 镇级河长每月巡河 {15}
  POINT 巡河发现的问题 {15}
CATEGORY 水质目标 {50}
  POINT 2025年以来国控断面 {30}
  POINT 没有新增黑臭水体 {20}
SECTION 附加说明
  PARAGRAPH 本细则由市河长办
`;

export const WORDS: readonly Foreign[] = [
  { name: '康复医院 (chapters by list)', file: '康复医院.docx', bytes: wards, meant: WARDS },
  { name: '职称 (articles)', file: '职称.docx', bytes: titles, meant: TITLES },
  {
    name: '绩效 (tabs, content control)',
    file: '绩效.docx',
    bytes: departments,
    meant: DEPARTMENTS,
  },
  { name: '环卫 (headings by bold)', file: '环卫.docx', bytes: sweeping, meant: SWEEPING },
  { name: '河湖长 (lists begin anew)', file: '河湖长.docx', bytes: rivers, meant: RIVERS },
];
