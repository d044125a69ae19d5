import { made, type Foreign } from './foreign';

/**
 * A tenth set, made by people who never saw the reader, and saved by programs of offices:
 * `files/tenth/make.sh` makes them of the pages beside it. First: texts with tables among them.
 */

/** A table below each chapter, with codes, what is looked up, and stars at the end. */
const HOSPITAL = `
SECTION 说明
  POINT 本细则共4章
  POINT 每条的评审
  POINT 核心条款有1条
CATEGORY 依法执业与医院管理 {200}
  POINT 依法取得 {60}
    METHOD 查看证照
  POINT 卫生技术人员 {50}
    METHOD 核对人员
  POINT 有医院中长期 {40}
    METHOD 查阅文件
  POINT 实行院务公开 {50}
    METHOD 查阅会议
CATEGORY 医疗质量与安全 {450}
  POINT 建立院、科 {50}
    METHOD 查阅文件和
  POINT 落实首诊 {100}
    METHOD 抽查运行
  POINT 手术安全 {70}
    METHOD 抽查手术
  POINT 危急值 {60}
    METHOD 查阅登记本
  POINT 抗菌药物 {60}
    METHOD 查阅统计
  POINT 医院感染 {60}
    METHOD 现场观察
  POINT 鼓励主动 {50}
    METHOD 查阅报告
CATEGORY 护理管理 {200}
  POINT 普通病房 {60}
    METHOD 核对排班表
  POINT 落实责任制 {80}
    METHOD 访视患者
  POINT 压力性损伤 {60}
    METHOD 查阅预案
CATEGORY 服务与保障 {150}
  POINT 提供多种 {40}
    METHOD 查阅统计
  POINT 投诉渠道 {30}
    METHOD 查阅投诉
  POINT 消防、特种 {50}
    METHOD 现场查看
  POINT 后勤保障 {30}
    METHOD 现场查看
SECTION 评审结论
  PARAGRAPH 评审结论分为
  LISTITEM 甲等
  LISTITEM 乙等
  LISTITEM 不合格
`;

/** Shares in percent, a table for each award, one with kinds of work. */
const SCIENCE = `
SECTION 总体要求
  PARAGRAPH 市科学技术奖
  PARAGRAPH 评审专家
SECTION 自然科学奖评审指标
  CAPTION 自然科学奖评审指标
  CATEGORY 科学发现程度 {40%}
    POINT 发现或者
  CATEGORY 科学价值 {30%}
    POINT 对学科
  CATEGORY 学术影响 {20%}
    POINT 代表性
  CATEGORY 人才培养 {10%}
    POINT 完成人
SECTION 技术发明奖评审指标
  CAPTION 技术发明奖评审指标
  CATEGORY 技术新颖性 {35%}
    POINT 前人尚未
  CATEGORY 技术先进性 {30%}
    POINT 与同类
  CATEGORY 应用情况 {20%}
    POINT 实施一年
  CATEGORY 经济效益或社会效益 {15%}
    POINT 近三年
SECTION 科学技术进步奖评审指标
  PARAGRAPH 科学技术进步奖分
  CAPTION 科学技术进步奖评审指标
  CATEGORY 技术开发类
    ITEM 技术创新程度 {30%}
      POINT 关键技术
    ITEM 技术经济指标先进程度 {20%}
      POINT 主要技术
    ITEM 推广应用程度 {20%}
      POINT 推广应用的
    ITEM 经济效益 {30%}
      POINT 已获经济
  CATEGORY 社会公益类
    ITEM 技术创新程度 {30%}
      POINT 在理论
    ITEM 成果的难度和复杂程度 {20%}
      POINT 涉及学科
    ITEM 科技推动作用 {20%}
      POINT 对本领域
    ITEM 社会效益 {30%}
      POINT 在保护
SECTION 奖励等级
  LISTITEM 特等奖
  LISTITEM 一等奖
  LISTITEM 二等奖
  LISTITEM 三等奖
SECTION 不予受理情形
  PARAGRAPH 有下列情形
  LISTITEM 知识产权
  LISTITEM 依法应当
  LISTITEM 已获市级
  PARAGRAPH 本办法由
`;

/** Numbers by a list of the program; one cell for two rows; a table of grades. */
const LIBRARY = `
PARAGRAPH 本标准由
SECTION 必备条件
  PARAGRAPH 参加评估
  POINT 馆舍独立
  POINT 每周开馆
  POINT 近四年
SECTION 基本项 {1000}
  CATEGORY 服务效能 {500}
    ITEM 有效读者率 {60}
      SCORINGRULE 达到8%
      METHOD 持证读者数
    ITEM 文献外借量 {80}
      SCORINGRULE 年外借
      METHOD 不含内部
    ITEM 读者活动 {80}
      SCORINGRULE 年举办
      METHOD 提供活动档案
    ITEM 未成年人服务 {100}
      SCORINGRULE 设独立
      METHOD 提供活动档案
    ITEM 数字服务 {80}
      SCORINGRULE 网站、微信
      METHOD 后台统计
    ITEM 特殊群体服务 {50}
      SCORINGRULE 有盲文
      METHOD 现场查看
    ITEM 读者满意率 {50}
      SCORINGRULE 95%以上
      METHOD 发放问卷
  CATEGORY 业务建设 {300}
    ITEM 文献入藏 {100}
      SCORINGRULE 年新增
      METHOD 查总括
    ITEM 编目与标引 {60}
      SCORINGRULE 误差率
      METHOD 抽查50种
    ITEM 地方文献 {60}
      SCORINGRULE 有专架
      METHOD 现场查看
    ITEM 总分馆体系 {80}
      SCORINGRULE 乡镇
      METHOD 通借通还
  CATEGORY 保障条件 {200}
    ITEM 经费保障 {80}
      SCORINGRULE 人均购书费
      METHOD 财政批复
    ITEM 人员 {60}
      SCORINGRULE 大学本科
      METHOD 人员名册
    ITEM 设施设备 {60}
      SCORINGRULE 计算机
      METHOD 现场查看
SECTION 加分项 {50}
  POINT 承担国家级 {20}
  POINT 获得省级 {15}
  POINT 开展跨区域 {15}
SECTION 定级
  PARAGRAPH 具备必备条件
  TABLE
  NOTE 注
`;

/** Articles typed, the score sheet within them by a list of four levels. */
const MUSEUM = `
ITEM 为规范博物馆
ITEM 定级评估采用
ITEM 评分细则如下
  CATEGORY 综合管理与基础设施 {200}
    ITEM 法人治理 {60}
      SUBITEM 依法登记 {20}
      SUBITEM 成立理事会 {25}
      SUBITEM 年度报告 {15}
    ITEM 建筑与环境 {80}
      SUBITEM 建筑面积
        POINT 8000平方米 {30}
        POINT 5000平方米 {20}
        POINT 3000平方米 {10}
      SUBITEM 展厅面积 {25}
      SUBITEM 无障碍设施 {25}
    ITEM 安全保障 {60}
      PARAGRAPH 有专职
      SCORINGRULE 未通过验收
  CATEGORY 藏品管理与科学研究 {300}
    ITEM 藏品管理 {180}
      SUBITEM 藏品总账 {60}
      SUBITEM 库房恒温 {70}
      SUBITEM 珍贵文物 {50}
    ITEM 科学研究 {120}
      SUBITEM 三年内承担 {40}
      SUBITEM 三年内出版 {40}
      SUBITEM 有馆刊 {40}
  CATEGORY 陈列展览与社会服务 {500}
    ITEM 基本陈列 {200}
      SUBITEM 主题鲜明 {120}
      SUBITEM 说明文字 {80}
    ITEM 临时展览 {100}
      SUBITEM 年举办原创
        POINT 5个以上 {60}
        POINT 3个以上 {40}
      SUBITEM 年引进展览 {40}
    ITEM 教育与服务 {200}
      SUBITEM 年开放时间 {60}
      SUBITEM 年观众量 {70}
      SUBITEM 未成年人教育 {70}
ITEM 博物馆等级
  LISTITEM 一级博物馆
  LISTITEM 二级博物馆
  LISTITEM 三级博物馆
ITEM 有下列情形
  LISTITEM 造成珍贵
  LISTITEM 非法买卖
ITEM 本办法自
`;

export const TENTH: readonly Foreign[] = [
  made('医院 (codes, stars)', '医院.docx', HOSPITAL),
  made('科技奖 (an award a table)', '科技奖.docx', SCIENCE),
  made('县图书馆 (required, bonus)', '图书馆.docx', LIBRARY),
  made('博物馆 (list within articles)', '博物馆.docx', MUSEUM),
];
