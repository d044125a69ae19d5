import { docxOf } from '../docxOf';
import { p, down, ON, wide, plain, type Foreign } from './foreign';

/** A fourth set: gates, graded scales, glossaries and rows of bonuses, in Word's and WPS's ways. */

const parks = docxOf({
  lists: [
    [
      { format: 'chineseCounting', text: '%1、' },
      { format: 'chineseCounting', text: '（%2）' },
      { format: 'decimal', text: '%3.' },
    ],
  ],
  content: [
    p('省级湿地公园评估管理办法', { centred: true, bold: true }),
    p('总体要求', { list: 1, level: 0, bold: true }),
    p('评估每五年开展一次。', { first: 2 }),
    p('前置条件', { list: 1, level: 0, bold: true }),
    p('符合下列全部条件的，方可参加评估：', { first: 2 }),
    p('设立时间满3年；', { list: 1, level: 1 }),
    p('边界清楚，没有权属争议。', { list: 1, level: 1 }),
    p('评估内容', { list: 1, level: 0, bold: true }),
    p('生态保护（60分）', { list: 1, level: 1 }),
    p('湿地率不低于30%（20分）', { list: 1, level: 2 }),
    p('水质达到Ⅲ类以上（40分）', { list: 1, level: 2 }),
    p('科普宣教（40分）', { list: 1, level: 1 }),
    p('建有宣教中心（25分）', { list: 1, level: 2 }),
    p('每年开展活动不少于6次（15分）', { list: 1, level: 2 }),
    p('评分等级', { list: 1, level: 0, bold: true }),
    {
      rows: [
        ['得分率', '评分说明'],
        ['0%～20%', '基本没有开展工作，缺少制度、人员和经费保障。'],
        ['20%～60%', '开展了部分工作，制度不够完善，成效不够明显。'],
        ['60%～100%', '全面开展工作，制度完善，成效明显并得到公众认可。'],
      ],
    },
    p('术语解释', { list: 1, level: 0, bold: true }),
    p('湿地率：湿地面积占公园总面积的比例。', { list: 1, level: 1 }),
    p('宣教中心：用于开展湿地科普的固定场所。', { list: 1, level: 1 }),
  ],
});
const PARKS = `
SECTION 总体要求
  PARAGRAPH 评估每五年
SECTION 前置条件
  PARAGRAPH 符合下列全部
  POINT 设立时间满3年
  POINT 边界清楚
SECTION 评估内容
  CATEGORY 生态保护 {60}
    ITEM 湿地率 {20}
    ITEM 水质达到 {40}
  CATEGORY 科普宣教 {40}
    ITEM 建有宣教中心 {25}
    ITEM 每年开展活动 {15}
SECTION 评分等级
  TABLEHEAD 得分率
  TABLEHEAD 评分说明
  GUIDE 0%
SECTION 术语解释
  TERM 湿地率
  TERM 宣教中心
`;

const hotel = docxOf({
  styles: [
    { name: 'heading 1', outline: 1 },
    { name: 'heading 2', outline: 2 },
  ],
  content: [
    p('绿色饭店评定细则', { centred: true, bold: true }),
    p('1 必备项目检查表', { style: 'heading 1' }),
    {
      rows: [
        ['序号', '必备项目', '是否达标'],
        ['1', '建立绿色管理机构', ''],
        ['2', '没有使用淘汰设备', ''],
      ],
    },
    p('2 评分表', { style: 'heading 1' }),
    {
      rows: [
        [down('序号'), down('项目'), down('各大项总分'), down('各分项总分'), down('计分')],
        [ON, ON, ON, ON, ON],
        ['1', '节能管理', '100', '', ''],
        ['1.1', '能源计量', '', '40', ''],
        ['1.1.1', '分区安装电表', '', '', '20'],
        ['1.1.2', '每月分析能耗', '', '', '20'],
        ['1.2', '节能措施', '', '60', ''],
        ['1.2.1', '使用节能灯具', '', '', '60'],
        ['2', '绿色客房', '80', '', ''],
        ['2.1', '减少一次性用品', '', '80', ''],
      ],
    },
    p('3 等级划分', { style: 'heading 1' }),
    p('3.1 三叶级：得分率60%以上。'),
    p('3.2 五叶级：得分率90%以上。'),
  ],
});
const HOTEL = `
SECTION 必备项目检查表
  TABLE
SECTION 评分表
  CATEGORY 节能管理 {100}
    ITEM 能源计量 {40}
      SUBITEM 分区安装电表 {20}
      SUBITEM 每月分析能耗 {20}
    ITEM 节能措施 {60}
      SUBITEM 使用节能灯具 {60}
  CATEGORY 绿色客房 {80}
    ITEM 减少一次性用品 {80}
SECTION 等级划分
  LISTITEM 三叶级
  LISTITEM 五叶级
`;

const finance = docxOf({
  content: [
    p('项目支出绩效评价指标体系', { centred: true, bold: true }),
    {
      rows: [
        ['一级指标', '二级指标', '三级指标', '分值', '指标解释', '评分标准', '得分', '扣分原因'],
        [
          down('决策（20分）'),
          down('项目立项'),
          '立项依据充分性',
          '10',
          '项目立项是否符合法律法规和政策。',
          '①符合法律法规，得5分；\n②符合部门职责，得5分。',
          '',
          '',
        ],
        [
          ON,
          ON,
          '立项程序规范性',
          '10',
          '项目申请、设立过程是否符合要求。',
          '①按程序申请，得5分；\n②经过论证，得5分。',
          '',
          '',
        ],
        [
          down('过程（30分）'),
          '资金管理',
          '预算执行率',
          '30',
          '实际支出占预算的比例。',
          '得分=执行率×分值。',
          '',
          '',
        ],
        [ON, '组织实施', '制度健全性', '', '是否制定管理制度。', '缺一项扣1分。', '', ''],
        [
          '效益（50分）',
          '社会效益',
          '服务人次',
          '50',
          '服务人次达到目标的程度。',
          '按完成比例计分。',
          '',
          '',
        ],
        [wide('总分', 3), '100', '', '', '', ''],
      ],
    },
  ],
});
const FINANCE = `
CATEGORY 决策 {20}
  ITEM 项目立项
    SUBITEM 立项依据充分性 {10}
      POINT 项目立项是否
      SCORINGRULE 符合法律法规
      SCORINGRULE 符合部门职责
    SUBITEM 立项程序规范性 {10}
      POINT 项目申请
      SCORINGRULE 按程序申请
      SCORINGRULE 经过论证
CATEGORY 过程 {30}
  ITEM 资金管理
    SUBITEM 预算执行率 {30}
      POINT 实际支出
      SCORINGRULE 得分=
  ITEM 组织实施
    SUBITEM 制度健全性
      POINT 是否制定
      SCORINGRULE 缺一项
CATEGORY 效益 {50}
  ITEM 社会效益
    SUBITEM 服务人次 {50}
      POINT 服务人次达到
      SCORINGRULE 按完成比例
`;

const teachers = `师德师风考核评分标准

一、考核对象
全体在编在岗教师。

二、考核内容与评分标准（满分100分）

（一）爱国守法 20分
1、遵守宪法和法律，10分
2、拥护党的教育方针，10分

（二）爱岗敬业 40分
1、认真备课上课，20分
2、无旷课、脱岗现象，20分

（三）关爱学生 40分
1、平等对待学生，20分
2、不体罚或变相体罚学生，20分

三、加分与扣分
1、获区级以上师德标兵称号的加5分
2、因师德问题被投诉并查实的扣10分

四、结果使用
（一）90分及以上为优秀，75-89分为合格，60-74分为基本合格，60分以下为不合格。
（二）有下列情形之一的，直接定为不合格：
1、违反教师职业行为十项准则的；
2、受到党纪政务处分的。
`;
const TEACHERS = `
SECTION 考核对象
  PARAGRAPH 全体在编
SECTION 考核内容与评分标准 {100}
  CATEGORY 爱国守法 {20}
    ITEM 遵守宪法 {10}
    ITEM 拥护党的 {10}
  CATEGORY 爱岗敬业 {40}
    ITEM 认真备课 {20}
    ITEM 无旷课 {20}
  CATEGORY 关爱学生 {40}
    ITEM 平等对待 {20}
    ITEM 不体罚 {20}
SECTION 加分与扣分
  POINT 获区级以上
  POINT 因师德问题
SECTION 结果使用
  PARAGRAPH 90分及以上
  PARAGRAPH 有下列情形之一
    LISTITEM 违反教师职业
    LISTITEM 受到党纪
`;

export const FOURTH: readonly Foreign[] = [
  { name: '湿地 (gate, scale, glossary)', file: '湿地.docx', bytes: parks, meant: PARKS },
  { name: '饭店 (points by depth)', file: '饭店.docx', bytes: hotel, meant: HOTEL },
  { name: '绩效评价 (three levels)', file: '绩效评价.docx', bytes: finance, meant: FINANCE },
  {
    name: '师德 (points without brackets)',
    file: '师德.txt',
    bytes: plain(teachers),
    meant: TEACHERS,
  },
];
