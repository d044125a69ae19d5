import { xlsxOf } from '../xlsxOf';
import type { Foreign } from './foreign';
import { grid } from './grid';

/** Workbooks of the ninth set. */

/** Shares of groups and of indicators in percent, with what is measured and how. */
const park = xlsxOf(
  '评价指标',
  grid(`
    →6 省级经济开发区综合发展水平评价指标体系
    一级指标 | 权重 | 二级指标 | 权重 | 指标说明 | 计分方法
    ↓经济实力 | ↓30% | 地区生产总值 | 12% | 开发区当年实现的地区生产总值 | 采用功效系数法计分
    〃 | 〃 | 税收收入 | 10% | 当年入库的各项税收总额 | 采用功效系数法计分
    〃 | 〃 | 亩均税收 | 8% | 工业用地每亩产生的税收 | 达到60万元得满分
    ↓开放水平 | ↓25% | 实际使用外资 | 15% | 当年实际到账的外商投资额 | 采用功效系数法计分
    〃 | 〃 | 进出口总额 | 10% | 区内企业当年进出口总额 | 采用功效系数法计分
    ↓科技创新 | ↓25% | 研发投入强度 | 15% | 研发经费占营业收入的比重 | 达到3%得满分
    〃 | 〃 | 高新技术企业数 | 10% | 有效期内高新技术企业的数量 | 每家得0.2分
    ↓绿色安全 | ↓20% | 单位能耗下降率 | 12% | 万元增加值能耗比上年下降的幅度 | 未完成目标不得分
    〃 | 〃 | 安全生产 | 8% | 生产安全事故的起数和等级 | 发生较大事故不得分
    合计 | 100% | | 100% | |
    →6 注：指标数据由统计、税务、商务、科技等部门提供。
  `),
);
const PARK = `
CATEGORY 经济实力 {30%}
  ITEM 地区生产总值 {12%}
    POINT 开发区当年
    SCORINGRULE 采用功效
  ITEM 税收收入 {10%}
    POINT 当年入库
    SCORINGRULE 采用功效
  ITEM 亩均税收 {8%}
    POINT 工业用地
    SCORINGRULE 达到60
CATEGORY 开放水平 {25%}
  ITEM 实际使用外资 {15%}
    POINT 当年实际
    SCORINGRULE 采用功效
  ITEM 进出口总额 {10%}
    POINT 区内企业
    SCORINGRULE 采用功效
CATEGORY 科技创新 {25%}
  ITEM 研发投入强度 {15%}
    POINT 研发经费
    SCORINGRULE 达到3%
  ITEM 高新技术企业数 {10%}
    POINT 有效期内
    SCORINGRULE 每家得
CATEGORY 绿色安全 {20%}
  ITEM 单位能耗下降率 {12%}
    POINT 万元增加值
    SCORINGRULE 未完成
  ITEM 安全生产 {8%}
    POINT 生产安全
    SCORINGRULE 发生较大
NOTE 注
`;

/** Names of three levels, points of the last, blanks for whoever fills it in. */
const suppliers = xlsxOf(
  '供应商评价',
  grid(`
    →7 合格供应商年度评价表
    →7 供应商名称：　　　　　　　　评价期间：　　　　　　　　采购部经办人：
    评价维度 | 评价项目 | 评价内容 | 满分 | 评分标准 | 得分 | 扣分理由
    ↓质量（40分） | 来料质量 | 来料批次合格率不低于98% | 20 | 每低0.5个百分点扣2分 | |
    〃 | ↓质量改进 | 不合格品在5个工作日内回复整改报告 | 12 | 每逾期1次扣3分 | |
    〃 | 〃 | 同类问题不重复发生 | 8 | 重复发生1次扣4分 | |
    ↓交付（30分） | ↓交货 | 按订单准时交货，准时率不低于95% | 15 | 每低1个百分点扣1分 | |
    〃 | 〃 | 送货单据齐全，数量准确 | 7 | 每差错1次扣1分 | |
    〃 | 应急响应 | 紧急订单在24小时内答复 | 8 | 每未答复1次扣2分 | |
    ↓价格与服务（30分） | 价格 | 报价不高于同类供应商平均水平 | 15 | 高于平均水平5%以上不得分 | |
    〃 | 售后服务 | 现场服务人员48小时内到达 | 10 | 每超时1次扣2分 | |
    〃 | 合规 | 签订廉洁协议，无不正当竞争行为 | 5 | 未签订不得分 | |
    →3 合计 | 100 | | |
    →7 注：1.得分85分以上为A级，优先采购。
    →7 2.得分70分以上、不足85分为B级，维持合作。
    →7 3.得分不足70分为C级，限期整改或者取消资格。
  `),
);
const SUPPLIERS = `
PARAGRAPH 供应商名称
CATEGORY 质量 {40}
  ITEM 来料质量 {20}
    POINT 来料批次
    SCORINGRULE 每低0.5
  ITEM 质量改进
    POINT 不合格品 {12}
      SCORINGRULE 每逾期
    POINT 同类问题 {8}
      SCORINGRULE 重复发生
CATEGORY 交付 {30}
  ITEM 交货
    POINT 按订单 {15}
      SCORINGRULE 每低1个
    POINT 送货单据 {7}
      SCORINGRULE 每差错
  ITEM 应急响应 {8}
    POINT 紧急订单
    SCORINGRULE 每未答复
CATEGORY 价格与服务 {30}
  ITEM 价格 {15}
    POINT 报价不高于
    SCORINGRULE 高于平均
  ITEM 售后服务 {10}
    POINT 现场服务
    SCORINGRULE 每超时
  ITEM 合规 {5}
    POINT 签订廉洁
    SCORINGRULE 未签订
NOTE 注
  NOTE 得分70分
  NOTE 得分不足
`;

export const NINTH_SHEETS: readonly Foreign[] = [
  { name: '开发区 (shares twice)', file: '开发区.xlsx', bytes: park, meant: PARK },
  { name: '供应商 (a form to fill in)', file: '供应商.xlsx', bytes: suppliers, meant: SUPPLIERS },
];
