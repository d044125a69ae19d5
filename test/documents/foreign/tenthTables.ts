import { made, type Foreign } from './foreign';

/** Documents of the tenth set that are tables. */

/** What is taken off in each row; columns to fill in; a list in a cell. */
const SAFETY = `
POINT 本细则适用于
POINT 评审结束后
POINT 评审得分60分
CATEGORY 目标职责
  ITEM 目标
    POINT 制定年度 {3}
      SCORINGRULE 无目标的
    POINT 每季度 {3}
      SCORINGRULE 未考核的
  ITEM 机构和职责 {5}
    POINT 按规定设置
    SCORINGRULE 未设置
  ITEM 安全投入
    POINT 按规定提取 {4}
      SCORINGRULE 未提取
    POINT 为从业人员 {3}
      SCORINGRULE 每缺1人
CATEGORY 制度化管理
  ITEM 法规标准识别 {4}
    POINT 每年识别
    SCORINGRULE 未识别
  ITEM 规章制度 {8}
    POINT 建立健全
    SCORINGRULE 每缺1项
  ITEM 文档管理 {3}
    POINT 安全记录
    SCORINGRULE 每缺1类
CATEGORY 教育培训
  ITEM 培训管理 {5}
    POINT 有年度
    SCORINGRULE 无计划的
  ITEM 人员培训
    POINT 主要负责人 {5}
      SCORINGRULE 1人未经考核
    POINT 新员工 {5}
      SCORINGRULE 1人未培训
CATEGORY 现场管理
  ITEM 设备设施
    POINT 消防设施 {15}
      POINT 灭火器
      POINT 疏散指示
      POINT 常闭式
      SCORINGRULE 1处不符合，扣2
    POINT 电气线路 {10}
      SCORINGRULE 1处不符合，扣1
    POINT 电梯、叉车 {7}
      SCORINGRULE 1台未检验
  ITEM 作业安全 {8}
    POINT 动火
    SCORINGRULE 1次未审批
CATEGORY 隐患治理
  ITEM 隐患排查 {7}
    POINT 每月至少
    SCORINGRULE 缺1次
CATEGORY 应急与事故
  ITEM 应急管理 {3}
    POINT 有应急预案
    SCORINGRULE 无预案
  ITEM 事故报告 {2}
    POINT 发生事故
    SCORINGRULE 瞒报
PARAGRAPH 评审单位
`;

/** Four grades with factors in heads of two rows. */
const COURSE = `
CATEGORY 教学团队 {20}
  ITEM 课程负责人 {8}
    POINT 师德师风
  ITEM 团队结构 {6}
    POINT 有思政课
  ITEM 集体教研 {6}
    POINT 每学期
CATEGORY 教学设计 {30}
  ITEM 教学目标 {10}
    POINT 价值塑造
  ITEM 教学大纲 {10}
    POINT 大纲中
  ITEM 教案课件 {10}
    POINT 教案完整
CATEGORY 教学实施 {30}
  ITEM 教学内容 {10}
    POINT 思政内容
  ITEM 教学方法
    POINT 采用案例式 {8}
    POINT 合理运用 {6}
  ITEM 考核评价 {6}
    POINT 过程性
CATEGORY 教学效果 {20}
  ITEM 学生评价 {10}
    POINT 近两轮
  ITEM 示范辐射 {10}
    POINT 在校内外
CATEGORY 特色加分 {5}
  ITEM 特色与创新 {5}
    POINT 获得省级
NOTE 说明
  NOTE 指标得分
  NOTE 总分85分
  NOTE 课程存在
`;

/** Tables of stars, that stay tables, and one that is scored, with groups across. */
const HOMES = `
SECTION 评定办法
  PARAGRAPH 物业服务分为
  PARAGRAPH 评定采用
  TABLE
SECTION 服务内容与要求
  CATEGORY 综合服务
    TABLE
  CATEGORY 秩序维护
    TABLE
SECTION 评分表
  CATEGORY 基础管理 {30}
    ITEM 合同备案 {8}
      POINT 签订物业
      SCORINGRULE 未备案
    ITEM 档案管理 {10}
      POINT 房屋、设备
      SCORINGRULE 每缺一类
    ITEM 信息公示 {12}
      POINT 公示收费
      SCORINGRULE 每缺一项
  CATEGORY 房屋与设备 {40}
    ITEM 房屋巡查 {10}
      POINT 每月巡查
      SCORINGRULE 缺一次
    ITEM 电梯运行 {15}
      POINT 困人救援
      SCORINGRULE 每超时
    ITEM 二次供水 {15}
      POINT 水箱
      SCORINGRULE 未清洗
  CATEGORY 保洁与绿化 {30}
    ITEM 楼道保洁 {15}
      POINT 每日清扫
      SCORINGRULE 一处不洁
    ITEM 绿化养护 {15}
      POINT 无黄土
      SCORINGRULE 一处不符
SECTION 否决事项
  PARAGRAPH 评定年度内
  LISTITEM 发生火灾
  LISTITEM 挪用住宅
  LISTITEM 擅自利用
`;

/** What decides alone, what is taken off, what is added: a table each. */
const SITES = `
PARAGRAPH 本指标分为
SECTION 单项否决指标
  ITEM 站点无法访问
    SCORINGRULE 首页打不开
  ITEM 首页不更新
    SCORINGRULE 监测时间点前2周
  ITEM 栏目不更新
    SCORINGRULE 监测时间点前6个月
    SCORINGRULE 空白栏目
  ITEM 严重表述错误
    SCORINGRULE 出现反动
SECTION 扣分指标 {100}
  CATEGORY 发布解读 {36}
    ITEM 概况信息
      POINT 信息更新情况 {4}
        SCORINGRULE 概况信息更新
      POINT 机构职能 {6}
        SCORINGRULE 机构设置
    ITEM 政策文件 {14}
      POINT 规章文件公开
      SCORINGRULE 未按规定格式
    ITEM 解读回应 {12}
      POINT 解读比例
      SCORINGRULE 解读材料
  CATEGORY 办事服务 {34}
    ITEM 事项公开 {4}
      POINT 办事统计
      SCORINGRULE 未公开办事
    ITEM 办事指南
      POINT 要素完整性 {18}
        SCORINGRULE 抽查10个
      POINT 内容准确性 {12}
        SCORINGRULE 材料名称
  CATEGORY 互动交流 {20}
    ITEM 信息提交 {5}
      POINT 注册登录
      SCORINGRULE 不能统一
    ITEM 留言办理 {15}
      POINT 答复时限
      SCORINGRULE 监测时间点前半年
  CATEGORY 功能设计 {10}
    ITEM 站内搜索 {4}
      POINT 搜索可用性
      SCORINGRULE 随机选取
    ITEM 域名与标识 {6}
      POINT 网站标识码
      SCORINGRULE 未在全站
SECTION 加分指标 {10}
  ITEM 信息内容建设 {4}
    SCORINGRULE 信息被上级
  ITEM 无障碍改造 {3}
    SCORINGRULE 完成适老化
  ITEM 创新发展 {3}
    SCORINGRULE 有创新做法
NOTE 注
  NOTE 扣分指标每项
`;

export const TENTH_TABLES: readonly Foreign[] = [
  made('商贸安全 (taken off, to fill in)', '安全.docx', SAFETY),
  made('课程思政 (factors of grades)', '思政.docx', COURSE),
  made('物业星级 (tables of stars)', '物业.docx', HOMES),
  made('政府网站 (decides alone)', '网站.docx', SITES),
];
