import { made, type Foreign } from './foreign';

/** Workbooks of the tenth set, and a list in the characters that Excel writes in China. */

/** Roman numbers with a second one; how it is looked at; what is taken off below. */
const CIVIL = `
CATEGORY 理想信念教育 {22}
  ITEM 理论学习
    POINT 领导班子每季度 {6}
      METHOD 材料审核
    POINT 职工学习 {5}
      METHOD 材料审核
  ITEM 主题宣传
    POINT 办公场所 {5}
      METHOD 实地考察
    POINT 职工对 {6}
      METHOD 问卷调查
CATEGORY 道德建设 {26}
  ITEM 道德讲堂
    POINT 每年举办 {6}
      METHOD 材料审核
    POINT 组织参加 {6}
      METHOD 材料审核
  ITEM 诚信建设 {6}
    POINT 建立职工
    METHOD 部门审核
  ITEM 家庭文明 {8}
    POINT 开展“文明家庭”
    METHOD 材料审核
CATEGORY 志愿服务 {20}
  ITEM 队伍建设
    POINT 注册志愿者 {7}
      METHOD 网上考察
    POINT 志愿者每人 {5}
      METHOD 网上考察
  ITEM 结对共建 {8}
    POINT 与社区
    METHOD 材料审核
CATEGORY 单位环境 {32}
  ITEM 环境卫生 {10}
    POINT 院落
    METHOD 实地考察
  ITEM 禁烟控烟 {8}
    POINT 室内公共
    METHOD 实地考察
  ITEM 厉行节约 {8}
    POINT 食堂有
    METHOD 实地考察
  ITEM 安全管理 {6}
    POINT 有安全
    METHOD 材料审核
CATEGORY 特色指标
  ITEM 荣誉 {3}
    POINT 获得市级
    METHOD 材料审核
  ITEM 宣传 {2}
    POINT 创建经验
    METHOD 材料审核
  ITEM 帮扶 {2}
    POINT 结对帮扶
    METHOD 材料审核
CATEGORY 负面清单
  POINT 领导班子成员
  POINT 发生较大
  POINT 测评中
`;

/** Two names in heads that reach across; what is good, fair, poor; what only passes. */
const FOOD = `
PARAGRAPH 项目编号
CATEGORY 资格条件
  SCORINGRULE 全部满足
  SCORINGRULE 任一项
  POINT 营业执照
    SCORINGRULE 营业执照复印件
  POINT 食品经营许可证
    SCORINGRULE 许可证复印件
  POINT 近三年无
    SCORINGRULE 信用网站
CATEGORY 商务部分 {30}
  ITEM 企业实力
    SUBITEM 注册资本 {5}
      SCORINGRULE 优
      SCORINGRULE 500万元
    SUBITEM 同类业绩 {10}
      SCORINGRULE 优
      SCORINGRULE 近三年服务
  ITEM 认证与信誉
    SUBITEM 体系认证 {8}
      SCORINGRULE 优
      SCORINGRULE 食品安全
    SUBITEM 纳税信用 {7}
      SCORINGRULE 优
      SCORINGRULE A级为优
CATEGORY 技术部分 {40}
  ITEM 供货能力
    SUBITEM 仓储条件 {12}
      SCORINGRULE 优
      SCORINGRULE 有自有冷库
    SUBITEM 配送能力 {10}
      SCORINGRULE 优
      SCORINGRULE 冷藏车
    SUBITEM 应急保障 {8}
      SCORINGRULE 优
      SCORINGRULE 应急预案
  ITEM 质量追溯
    SUBITEM 检测与留样 {10}
      SCORINGRULE 优
      SCORINGRULE 有自检
CATEGORY 价格部分 {30}
  ITEM 报价下浮率 {30}
    SCORINGRULE 最高下浮率
PARAGRAPH 评委签字
`;

/** A list without joined cells, in GB 18030: blanks are what stands above. */
const HEALTH = `
CATEGORY 管理制度 {25}
  ITEM 组织管理
    POINT 成立健康 {3}
      SCORINGRULE 有文件
    POINT 年度计划 {4}
      SCORINGRULE 查会议纪要
  ITEM 制度保障
    POINT 建立职业病 {9}
      SCORINGRULE 每项制度3分
      SCORINGRULE 制度未上墙
      NOTE 至少3项
    POINT 为职工参加 {5}
      SCORINGRULE 参保率
  ITEM 健康投入 {4}
    POINT 每年安排
    SCORINGRULE 有预算
CATEGORY 健康环境 {30}
  ITEM 生活环境
    POINT 厂区绿化 {6}
      SCORINGRULE 现场查看
    POINT 全面开展 {6}
      SCORINGRULE 发现1人
    POINT 食堂取得 {6}
      SCORINGRULE 无许可证
      SCORINGRULE 1人无证
      NOTE 无食堂
  ITEM 生产环境
    POINT 工作场所 {8}
      SCORINGRULE 有检测报告
    POINT 按规定设置 {4}
      SCORINGRULE 缺1处
CATEGORY 健康服务 {30}
  ITEM 健康体检 {8}
    POINT 每年组织
    SCORINGRULE 体检率
  ITEM 职业健康监护 {8}
    POINT 接触职业病
    SCORINGRULE 缺1人
  ITEM 健康教育 {6}
    POINT 每季度
    SCORINGRULE 每次1.5分
  ITEM 心理健康 {4}
    POINT 设立心理
    SCORINGRULE 有场所
  ITEM 急救 {4}
    POINT 配备急救箱
    SCORINGRULE 有急救箱
CATEGORY 健康文化 {15}
  ITEM 健康素养 {5}
    POINT 职工健康素养
    SCORINGRULE 问卷调查
  ITEM 文体活动 {4}
    POINT 每年举办
    SCORINGRULE 每次2分
  ITEM 满意度 {6}
    POINT 职工满意度
    SCORINGRULE 每低5个
CATEGORY 加分项 {5}
  POINT 获得省级
  SCORINGRULE 加5分
CATEGORY 否决项
  POINT 近三年发生
  SCORINGRULE 一票否决
`;

export const TENTH_SHEETS: readonly Foreign[] = [
  made('文明测评 (Roman and more)', '文明测评.xlsx', CIVIL),
  made('食材 (good, fair, poor)', '供应商.xlsx', FOOD),
  made('健康企业 (GB 18030)', '健康企业.csv', HEALTH),
];
