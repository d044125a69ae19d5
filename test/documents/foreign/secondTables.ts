import { docxOf } from '../docxOf';
import { p, down, ON, wide, plain, type Foreign } from './foreign';

/** Tables of the second set. */

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
    NOTE 以立项文件
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

export const SECOND_TABLES: readonly Foreign[] = [
  { name: '养老 (two columns of points)', file: '养老.docx', bytes: elderly, meant: ELDERLY },
  {
    name: '实验室 (gate, bonus, deduction)',
    file: '平台.csv',
    bytes: plain(platform),
    meant: PLATFORM,
  },
  { name: '验收 (headings by list)', file: '验收.docx', bytes: delivery, meant: DELIVERY },
  { name: '工地 (subtotals)', file: '工地.docx', bytes: site, meant: SITE },
];
