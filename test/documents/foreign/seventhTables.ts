import { docxOf } from '../docxOf';
import { xlsxOf } from '../xlsxOf';
import { p, type Foreign } from './foreign';
import { grid } from './grid';

/** Tables of the seventh set. */

const street = docxOf({
  content: [
    p('街道办事处年度绩效考核评分表', { centred: true, bold: true }),
    {
      rows: grid(`
        一级指标 | 二级指标 | 三级指标 | 分值 | 评分标准 | 得分
        ↓党的建设⏎（25分） | ↓政治建设 | 理论学习 | 8 | 中心组学习少一次扣1分。 |
        〃 | 〃 | 意识形态 | 7 | 未专题研究的扣3分，发生舆情的扣4分。 |
        〃 | ↓组织建设 | 组织生活 | 5 | 组织生活不规范的，每次扣0.5分。 |
        〃 | 〃 | 党员发展 | 5 | 未完成年度计划的，不得分。 |
        ↓城市管理⏎（35分） | ↓市容环境 | 门前三包 | 10 | 抽查不合格的，每处扣0.5分。 |
        〃 | 〃 | 违法建设 | 15 | 新增一处扣3分，扣完为止。 |
        一级指标 | 二级指标 | 三级指标 | 分值 | 评分标准 | 得分
        〃 | 生态环境 | 扬尘管控 | 10 | 按全区排名计分，第一名得10分，依次递减1分。 |
        ↓民生服务⏎（40分） | ↓就业保障 | 新增就业 | 12 | 按完成比例计分。 |
        〃 | 〃 | 技能培训 | 8 | 按完成比例计分。 |
        〃 | ↓诉求办理 | 响应率 | 8 | 每低1个百分点扣0.5分。 |
        〃 | 〃 | 满意率 | 12 | 每低1个百分点扣0.5分。 |
        →3 合　　计 | 100 | |
      `),
    },
    p('注：单项分值扣完为止，不计负分。'),
  ],
});
const STREET = `
CATEGORY 党的建设 {25}
  ITEM 政治建设
    SUBITEM 理论学习 {8}
      SCORINGRULE 中心组
    SUBITEM 意识形态 {7}
      SCORINGRULE 未专题
  ITEM 组织建设
    SUBITEM 组织生活 {5}
      SCORINGRULE 组织生活不规范
    SUBITEM 党员发展 {5}
      SCORINGRULE 未完成
CATEGORY 城市管理 {35}
  ITEM 市容环境
    SUBITEM 门前三包 {10}
      SCORINGRULE 抽查不合格
    SUBITEM 违法建设 {15}
      SCORINGRULE 新增一处
  ITEM 生态环境
    SUBITEM 扬尘管控 {10}
      SCORINGRULE 按全区
CATEGORY 民生服务 {40}
  ITEM 就业保障
    SUBITEM 新增就业 {12}
      SCORINGRULE 按完成
    SUBITEM 技能培训 {8}
      SCORINGRULE 按完成
  ITEM 诉求办理
    SUBITEM 响应率 {8}
      SCORINGRULE 每低
    SUBITEM 满意率 {12}
      SCORINGRULE 每低
NOTE 注
`;

const warehouse = docxOf({
  content: [
    p('仓储企业安全生产标准化评定标准', { centred: true, bold: true }),
    p('一、考评说明', { bold: true }),
    p('1.本标准共3个考评类目，总分为150分。'),
    p('2.考评项目不涉及的，作为缺项处理。'),
    p('二、考评评分', { bold: true }),
    {
      rows: grid(`
        考评类目 | 考评项目 | 考评内容 | 标准分值 | 考评办法 | 扣分说明
        ↓一、目标与职责⏎（40分） | 1.1目标 | 制定年度安全生产目标并分解到部门。 | 10 | 未制定的，不得分；未分解的，扣5分。 |
        〃 | ↓1.2机构和人员 | 设置安全生产管理机构。 | 15 | 未设置的，不得分。 |
        〃 | 〃 | 配备专职安全管理人员。 | 15 | 每少1人扣5分。 |
        ↓二、制度与培训⏎（50分） | 2.1规章制度 | 建立健全安全生产责任制和操作规程。 | 20 | 每缺一项扣2分，扣完为止。 |
        〃 | ↓2.2教育培训 | 主要负责人经培训合格。 | 10 | 未经培训的，不得分。 |
        〃 | 〃 | 特种作业人员持证上岗。 | 20 | 每有1人无证扣5分。 |
        ↓三、现场管理⏎（60分） | ↓3.1消防安全 | 消防设施完好有效。 | 25 | 每有一处损坏扣5分。 |
        〃 | 〃 | 疏散通道保持畅通。 | 15 | 堵塞的，不得分。 |
        〃 | 3.2货物堆放 | 货物分类堆放，留有安全距离。 | 20 | 每有一处不符合要求扣2分。 |
        →3 总　　计 | 150 | |
      `),
    },
    p('三、否决条件', { bold: true }),
    p('1.考评年度内发生死亡事故的；'),
    p('2.存在重大事故隐患未整改的。'),
  ],
});
const WAREHOUSE = `
SECTION 考评说明
  PARAGRAPH 本标准共3个
  PARAGRAPH 考评项目不涉及
SECTION 考评评分
  CATEGORY 目标与职责 {40}
    ITEM 目标 {10}
      POINT 制定年度
      SCORINGRULE 未制定
    ITEM 机构和人员
      POINT 设置安全 {15}
        SCORINGRULE 未设置
      POINT 配备专职 {15}
        SCORINGRULE 每少1人
  CATEGORY 制度与培训 {50}
    ITEM 规章制度 {20}
      POINT 建立健全
      SCORINGRULE 每缺一项
    ITEM 教育培训
      POINT 主要负责人 {10}
        SCORINGRULE 未经培训
      POINT 特种作业 {20}
        SCORINGRULE 每有1人
  CATEGORY 现场管理 {60}
    ITEM 消防安全
      POINT 消防设施 {25}
        SCORINGRULE 每有一处损坏
      POINT 疏散通道 {15}
        SCORINGRULE 堵塞
    ITEM 货物堆放 {20}
      POINT 货物分类
      SCORINGRULE 每有一处不符合
SECTION 否决条件
  POINT 考评年度
  POINT 存在重大
`;

/** Two grades in columns, with what each asks. */
const majors = xlsxOf(
  '指标体系',
  grid(`
    →6 本科专业评估指标体系
    一级指标 | 二级指标 | 主要观测点 | 分值 | A级标准 | C级标准
    ↓1.培养方案（20分） | ↓1.1培养目标 | 目标定位 | 6 | 定位准确，特色鲜明 | 定位基本准确
    〃 | 〃 | 毕业要求 | 4 | 能够全面支撑培养目标 | 能够基本支撑培养目标
    〃 | ↓1.2课程体系 | 课程设置 | 5 | 结构优化，更新及时 | 结构合理
    〃 | 〃 | 实践环节 | 5 | 实践学分占比30%以上 | 实践学分占比20%以上
    ↓2.师资队伍（40分） | ↓2.1数量与结构 | 生师比 | 12 | 不高于16:1 | 不高于18:1
    〃 | 〃 | 职称结构 | 8 | 高级职称占比60%以上 | 高级职称占比30%以上
    〃 | ↓2.2教学投入 | 教授授课 | 12 | 教授全部为本科生授课 | 80%的教授为本科生授课
    〃 | 〃 | 教研活动 | 8 | 每两周一次，成效显著 | 每月一次，有记录
    ↓3.培养质量（40分） | ↓3.1学业成绩 | 毕业论文 | 15 | 选题全部结合实际 | 选题多数结合实际
    〃 | 〃 | 学科竞赛 | 5 | 获国家级奖项3项以上 | 获省级奖项1项以上
    〃 | ↓3.2就业 | 就业率 | 10 | 95%以上 | 85%以上
    〃 | 〃 | 用人单位评价 | 10 | 满意度90%以上 | 满意度70%以上
    →3 合计 | 100 | |
    →6 注：介于A级和C级之间的为B级，达不到C级的为D级。
  `),
);
const MAJORS = `
CATEGORY 培养方案 {20}
  ITEM 培养目标
    POINT 目标定位 {6}
      SCORINGRULE A
    POINT 毕业要求 {4}
      SCORINGRULE A
  ITEM 课程体系
    POINT 课程设置 {5}
      SCORINGRULE A
    POINT 实践环节 {5}
      SCORINGRULE A
CATEGORY 师资队伍 {40}
  ITEM 数量与结构
    POINT 生师比 {12}
      SCORINGRULE A
    POINT 职称结构 {8}
      SCORINGRULE A
  ITEM 教学投入
    POINT 教授授课 {12}
      SCORINGRULE A
    POINT 教研活动 {8}
      SCORINGRULE A
CATEGORY 培养质量 {40}
  ITEM 学业成绩
    POINT 毕业论文 {15}
      SCORINGRULE A
    POINT 学科竞赛 {5}
      SCORINGRULE A
  ITEM 就业
    POINT 就业率 {10}
      SCORINGRULE A
    POINT 用人单位 {10}
      SCORINGRULE A
NOTE 注
`;

export const SEVENTH_TABLES: readonly Foreign[] = [
  { name: '街道绩效 (heads repeated)', file: '街道.docx', bytes: street, meant: STREET },
  { name: '仓储安全 (rows and veto)', file: '仓储.docx', bytes: warehouse, meant: WAREHOUSE },
  { name: '专业评估 (grades in columns)', file: '专业.xlsx', bytes: majors, meant: MAJORS },
];
