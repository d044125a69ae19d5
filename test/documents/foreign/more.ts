import { docxOf, type Content } from '../docxOf';
import type { Foreign } from './foreign';

/** A second set, written when the first was read as meant: what it says of the next document. */

const p = (text: string, more: object = {}): Content => ({ text, ...more });
const down = (text: string) => ({ text, down: 'restart' as const });
const ON = { text: '', down: 'continue' as const };
const wide = (text: string, across: number) => ({ text, across });

const elderly = docxOf({
  content: [
    p('养老机构等级评定评分表', { centred: true, bold: true }),
    {
      rows: [
        ['一级指标', '分值', '二级指标', '分值', '三级指标', '评分标准', '评分方法'],
        [
          down('环境'),
          down('40'),
          down('交通便捷度'),
          down('15'),
          '公共交通站点距离不大于500米',
          '500米以内得10分，500米至1000米得5分。',
          '实地测量',
        ],
        [ON, ON, ON, ON, '周边有医疗机构', '有得5分，没有不得分。', '实地查看'],
        [ON, ON, '室内环境', '25', '采光通风良好', '不符合要求的，每处扣2分。', '实地查看'],
        [
          down('服务'),
          down('60'),
          '生活照料',
          '35',
          '协助洗漱进食',
          '未按计划提供的，每例扣3分。',
          '访谈',
        ],
        [ON, ON, '文化娱乐', '25', '每月开展活动', '少一次扣5分。', '查阅记录'],
        ['合计', '100', '', '100', '', '', ''],
      ],
    },
  ],
});
const ELDERLY = `
CATEGORY 环境 {40}
  ITEM 交通便捷度 {15}
    SUBITEM 公共交通站点
      SCORINGRULE 500米以内
      METHOD 实地测量
    SUBITEM 周边有医疗机构
      SCORINGRULE 有得5分
      METHOD 实地查看
  ITEM 室内环境 {25}
    SUBITEM 采光通风良好
      SCORINGRULE 不符合要求的
      METHOD 实地查看
CATEGORY 服务 {60}
  ITEM 生活照料 {35}
    SUBITEM 协助洗漱进食
      SCORINGRULE 未按计划
      METHOD 访谈
  ITEM 文化娱乐 {25}
    SUBITEM 每月开展活动
      SCORINGRULE 少一次
      METHOD 查阅记录
`;

const platform = `重点实验室绩效评价指标,,,,,
一级指标,二级指标,指标说明,分值,评分标准,备注
前置条件,依托单位没有重大科研失信行为,,,不满足的不参加评价,
,按时提交年度报告,,,不满足的不参加评价,
研究水平（50分）,承担任务,承担国家级项目情况,25,每承担1项得5分,以立项文件为准
,研究成果,论文、专利和标准,25,按照数量排序计分,
队伍建设（30分）,学术带头人,有国家级人才,15,每人得5分,
,青年人才,40岁以下人员占比,15,达到50%得满分,
开放交流（20分）,开放课题,设立开放课题,20,每项得4分,
加分项,成果转化,转化收入1000万元以上,5,每增加500万元加1分,
扣分项,安全事故,发生实验室安全事故,10,每起扣5分,
总分,,,100,,
`;
const PLATFORM = `
CATEGORY 前置条件
  ITEM 依托单位没有
    SCORINGRULE 不满足的
  ITEM 按时提交
    SCORINGRULE 不满足的
CATEGORY 研究水平 {50}
  ITEM 承担任务 {25}
    POINT 承担国家级
    SCORINGRULE 每承担1项
  ITEM 研究成果 {25}
    POINT 论文、专利
    SCORINGRULE 按照数量
CATEGORY 队伍建设 {30}
  ITEM 学术带头人 {15}
    POINT 有国家级人才
    SCORINGRULE 每人得5分
  ITEM 青年人才 {15}
    POINT 40岁以下
    SCORINGRULE 达到50%
CATEGORY 开放交流 {20}
  ITEM 开放课题 {20}
    POINT 设立开放课题
    SCORINGRULE 每项得4分
CATEGORY 加分项
  ITEM 成果转化 {5}
    POINT 转化收入
    SCORINGRULE 每增加
CATEGORY 扣分项
  ITEM 安全事故 {10}
    POINT 发生实验室
    SCORINGRULE 每起扣5分
`;

const building = docxOf({
  styles: [
    { name: 'heading 1', outline: 1 },
    { name: 'heading 2', outline: 2 },
    { name: 'heading 3', outline: 3 },
  ],
  content: [
    p('既有社区更新评价标准', { centred: true, bold: true }),
    p('1 总则', { style: 'heading 1' }),
    p('1.0.1 为规范既有社区更新的评价，制定本标准。'),
    p('1.0.2 本标准适用于既有社区更新的评价。'),
    p('2 术语', { style: 'heading 1' }),
    p('2.0.1 社区更新 community renewal'),
    p('对既有社区的建筑、设施和环境进行改造的活动。'),
    p('2.0.2 完整社区 complete community'),
    p('设施完善、环境宜居的社区。'),
    p('3 安全韧性', { style: 'heading 1' }),
    p('3.1 控制项', { style: 'heading 2' }),
    p('3.1.1 社区应避开滑坡等危险地段。'),
    p('3.1.2 消防通道应保持畅通。'),
    p('3.2 评分项', { style: 'heading 2' }),
    p('Ⅰ 建筑安全', { style: 'heading 3' }),
    p('3.2.1 采取措施提高结构安全，评价分值为10分。'),
    p('3.2.2 设置安全防护设施，评价总分值为15分，并按下列规则分别评分并累计：'),
    p('1 阳台设置防护栏杆，得5分；'),
    p('2 出入口设置防坠物雨篷，得10分。'),
    p('Ⅱ 防灾减灾', { style: 'heading 3' }),
    p('3.2.3 制定应急预案，评价分值为8分。'),
    p('4 提高与创新', { style: 'heading 1' }),
    p('4.1 一般规定', { style: 'heading 2' }),
    p('4.1.1 加分项得分不大于10分。'),
  ],
});
const BUILDING = `
SECTION 总则
  PARAGRAPH 为规范既有社区
  PARAGRAPH 本标准适用于
SECTION 术语
  TERM 社区更新
  TERM 完整社区
SECTION 安全韧性
  CATEGORY 控制项
    POINT 社区应避开
    POINT 消防通道
  CATEGORY 评分项
    ITEM 建筑安全
      POINT 采取措施提高结构安全 {10}
      POINT 设置安全防护设施 {15}
        POINT 阳台设置 {5}
        POINT 出入口设置 {10}
    ITEM 防灾减灾
      POINT 制定应急预案 {8}
SECTION 提高与创新
  CATEGORY 一般规定
    POINT 加分项得分不大于
`;

const village = `乡镇乡村振兴实绩考核评分细则
一、产业发展（30分）
（一）粮食生产（15分）
1．完成粮食播种面积任务（10分）
考核方式：查阅统计报表。
责任单位：县农业农村局
2．没有撂荒耕地（5分）
考核方式：现场核查。
责任单位：县农业农村局
（二）特色产业（15分）
1．新增农产品品牌1个以上（8分）
2．村集体经济收入增长10%以上（7分）
二、人居环境（40分）
（一）厕所改造（20分）
1．改厕任务完成率100%（20分）。
（二）垃圾治理（20分）
1．垃圾日产日清（20分）
三、基层治理（30分）
（一）平安建设（30分）
1．没有发生群体性事件（15分）；
2．矛盾纠纷化解率95%以上（15分）。
四、加分事项
1．获得省级以上表彰的加2分；
2．经验做法被国家级媒体报道的加1分。
`;
const VILLAGE = `
CATEGORY 产业发展 {30}
  ITEM 粮食生产 {15}
    SUBITEM 完成粮食播种面积 {10}
      METHOD 考核方式
      PARAGRAPH 责任单位
    SUBITEM 没有撂荒耕地 {5}
      METHOD 考核方式
      PARAGRAPH 责任单位
  ITEM 特色产业 {15}
    SUBITEM 新增农产品品牌 {8}
    SUBITEM 村集体经济收入 {7}
CATEGORY 人居环境 {40}
  ITEM 厕所改造 {20}
    POINT 改厕任务 {20}
  ITEM 垃圾治理 {20}
    SUBITEM 垃圾日产日清 {20}
CATEGORY 基层治理 {30}
  ITEM 平安建设 {30}
    POINT 没有发生群体性事件 {15}
    POINT 矛盾纠纷化解率 {15}
SECTION 加分事项
  POINT 获得省级以上表彰的 {2}
  POINT 经验做法 {1}
`;

const delivery = docxOf({
  styles: [
    { name: 'heading 1', outline: 1, list: 1, level: 0 },
    { name: 'heading 2', outline: 2, list: 1, level: 1 },
  ],
  lists: [
    [
      { format: 'decimal', text: '%1' },
      { format: 'decimal', text: '%1.%2' },
    ],
  ],
  content: [
    p('信息化项目验收评价规范', { centred: true }),
    p('目的', { style: 'heading 1' }),
    p('规范信息化项目的验收评价。', { first: 2 }),
    p('评价内容', { style: 'heading 1' }),
    p('建设目标（30分）', { style: 'heading 2' }),
    p('项目应实现：', { first: 2 }),
    p('a) 合同约定的功能；', { indent: 2 }),
    p('b) 数据共享。', { indent: 2 }),
    p('运行效果（70分）', { style: 'heading 2' }),
    p('系统可用率不低于99.9%。', { first: 2 }),
    p('注：可用率按月统计。', { first: 2 }),
    p('检查表', { style: 'heading 1' }),
    p('表1 资料检查表', { centred: true }),
    {
      rows: [
        ['序号', '检查内容', '判定标准', '是', '否'],
        ['1', '合同', '双方签字盖章', '', ''],
        ['2', '测试报告', '由第三方出具', '', ''],
      ],
    },
    p('得分率', { style: 'heading 1' }),
    {
      rows: [
        ['得分率', '说明'],
        ['0%~30%', '没有达到合同约定的主要目标，或者没有投入使用。'],
        ['30%~70%', '达到合同约定的主要目标，使用范围有限。'],
        ['70%~100%', '全面达到目标，使用效果良好，用户满意。'],
      ],
    },
  ],
});
const DELIVERY = `
SECTION 目的
  PARAGRAPH 规范信息化项目
SECTION 评价内容
  CATEGORY 建设目标 {30}
    PARAGRAPH 项目应实现
    POINT 合同约定的功能
    POINT 数据共享
  CATEGORY 运行效果 {70}
    PARAGRAPH 系统可用率
    NOTE 注
SECTION 检查表
  TABLE 资料检查表
SECTION 得分率
  TABLEHEAD 得分率
  TABLEHEAD 说明
  GUIDE 0%~30%
`;

const quality = docxOf({
  styles: [
    { name: '标准文件_章标题', outline: 1, list: 1, level: 0 },
    { name: '标准文件_一级条标题', outline: 2, list: 1, level: 1 },
    { name: '标准文件_二级条标题', outline: 3, list: 1, level: 2 },
    { name: '标准文件_段' },
    { name: '标准文件_字母编号列项（一级）', list: 2, level: 0 },
    { name: '标准文件_数字编号列项（二级）', list: 2, level: 1 },
  ],
  lists: [
    [
      { format: 'decimal', text: '%1' },
      { format: 'decimal', text: '%1.%2' },
      { format: 'decimal', text: '%1.%2.%3' },
    ],
    [
      { format: 'lowerLetter', text: '%1)' },
      { format: 'decimal', text: '%2)' },
    ],
  ],
  again: [2],
  content: [
    p('县长质量奖评审准则', { centred: true, bold: true }),
    p('范围', { style: '标准文件_章标题' }),
    p('本准则规定了评审的要求。', { style: '标准文件_段' }),
    p('评审要求', { style: '标准文件_章标题' }),
    p('领导（110分）', { style: '标准文件_一级条标题' }),
    p('总则', { style: '标准文件_二级条标题' }),
    p('本条款用于评价高层领导的作用。', { style: '标准文件_段' }),
    p('高层领导的作用（60分）', { style: '标准文件_二级条标题' }),
    p('组织应说明：', { style: '标准文件_段' }),
    p('如何确定使命和愿景，包括：', { style: '标准文件_字母编号列项（一级）' }),
    p('如何贯彻到全体员工；', { style: '标准文件_数字编号列项（二级）' }),
    p('如何以身作则。', { style: '标准文件_数字编号列项（二级）' }),
    p('如何营造诚信的环境。', { style: '标准文件_字母编号列项（一级）' }),
    p('社会责任（50分）', { style: '标准文件_二级条标题' }),
    p('如何履行公共责任；', { list: 3, level: 0 }),
    p('如何支持公益。', { list: 3, level: 0 }),
    p('结果（90分）', { style: '标准文件_一级条标题' }),
    p('顾客结果（90分）', { style: '标准文件_二级条标题' }),
    p('说明顾客满意的主要结果。', { style: '标准文件_段' }),
  ],
});
const QUALITY = `
SECTION 范围
  PARAGRAPH 本准则规定了
SECTION 评审要求
  CATEGORY 领导 {110}
    ITEM 总则
      PARAGRAPH 本条款用于
    ITEM 高层领导的作用 {60}
      PARAGRAPH 组织应说明
      POINT 如何确定使命
        POINT 如何贯彻
        POINT 如何以身作则
      POINT 如何营造
    ITEM 社会责任 {50}
      POINT 如何履行
      POINT 如何支持
  CATEGORY 结果 {90}
    ITEM 顾客结果 {90}
      PARAGRAPH 说明顾客满意
`;

const volunteers = docxOf({
  content: [
    p('附件2', {}),
    p('志愿服务组织星级评定办法', { centred: true, bold: true }),
    p('一、评定条件', { bold: true }),
    p('（一）必备条件', { bold: true }),
    p('1. 依法登记满1年；'),
    p('2. 没有违法违规记录。'),
    p('（二）评分条件（100分）', { bold: true }),
    p('1. 组织管理（40分）。章程完备，制度健全。'),
    p('2. 服务成效（60分）。年服务时长不少于1000小时。'),
    p('二、星级设置', { bold: true }),
    p('志愿服务组织分为三个星级。'),
    p('1. 三星级：得分60分以上；'),
    p('2. 四星级：得分75分以上；'),
    p('3. 五星级：得分90分以上。'),
    p('三、名词解释', { bold: true }),
    p('1. 志愿服务：志愿者自愿、无偿提供的公益服务。'),
    p('2. 服务时长：志愿者实际提供服务的时间，以小时计。'),
    p('四、附则', { bold: true }),
    p('本办法由市文明办负责解释。'),
  ],
});
const VOLUNTEERS = `
SECTION 评定条件
  CATEGORY 必备条件
    POINT 依法登记满1年
    POINT 没有违法违规
  CATEGORY 评分条件 {100}
    ITEM 组织管理 {40}
    ITEM 服务成效 {60}
SECTION 星级设置
  PARAGRAPH 志愿服务组织分为
  LISTITEM 三星级
  LISTITEM 四星级
  LISTITEM 五星级
SECTION 名词解释
  TERM 志愿服务
  TERM 服务时长
SECTION 附则
  PARAGRAPH 本办法由市文明办
`;

const site = docxOf({
  content: [
    p('建筑工地扬尘治理检查评分表', { centred: true, bold: true }),
    {
      rows: [
        ['序号', wide('检查项目', 2), '扣分标准', '应得分数', '扣减分数', '实得分数'],
        [
          '1',
          down('保证项目'),
          '围挡设置',
          '未设置围挡的扣10分；\n围挡高度不足的扣5分',
          '10',
          '',
          '',
        ],
        ['2', ON, '道路硬化', '主要道路未硬化的扣10分', '10', '', ''],
        ['', ON, '小计', '', '20', '', ''],
        ['3', down('一般项目'), '车辆冲洗', '未设置冲洗设施的扣10分', '10', '', ''],
        ['4', ON, '裸土覆盖', '裸土未覆盖的，每处扣2分', '10', '', ''],
        ['', ON, '小计', '', '20', '', ''],
        [wide('检查项目合计', 4), '40', '', ''],
      ],
    },
    p('检查人员（签字）：'),
  ],
});
const SITE = `
CATEGORY 保证项目
  ITEM 围挡设置 {10}
    SCORINGRULE 未设置围挡的
    SCORINGRULE 围挡高度不足
  ITEM 道路硬化 {10}
    SCORINGRULE 主要道路
CATEGORY 一般项目
  ITEM 车辆冲洗 {10}
    SCORINGRULE 未设置冲洗
  ITEM 裸土覆盖 {10}
    SCORINGRULE 裸土未覆盖
PARAGRAPH 检查人员
`;

const text = (words: string): Buffer => Buffer.from(words);
export const MORE: readonly Foreign[] = [
  { name: '养老 (two columns of points)', file: '养老.docx', bytes: elderly, meant: ELDERLY },
  {
    name: '实验室 (gate, bonus, deduction)',
    file: '平台.csv',
    bytes: text(platform),
    meant: PLATFORM,
  },
  { name: '社区更新 (codes of clauses)', file: '更新.docx', bytes: building, meant: BUILDING },
  { name: '乡村 (typed numbers)', file: '乡村.txt', bytes: text(village), meant: VILLAGE },
  { name: '验收 (headings by list)', file: '验收.docx', bytes: delivery, meant: DELIVERY },
  { name: '质量奖 (SET styles)', file: '质量奖.docx', bytes: quality, meant: QUALITY },
  { name: '志愿 (bold with numbers)', file: '志愿.docx', bytes: volunteers, meant: VOLUNTEERS },
  { name: '工地 (subtotals)', file: '工地.docx', bytes: site, meant: SITE },
];
