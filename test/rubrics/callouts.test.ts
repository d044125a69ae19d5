import { calloutOf, negationsIn, obligationsIn } from '../../rubrics/diff/callouts';
import { spans } from '../../rubrics/diff/spans';
import { words, wordSplitter } from '../../rubrics/diff/words';

/** Obligations and negations where they are one, and words that only hold their characters. */

const all = (table: string): string[] => table.trim().split(/\s+/);
/** What is called out where a text becomes another. */
const called = (before: string, after: string) => [
  ...new Set(spans(before, after).flatMap(({ callout }) => callout ?? [])),
];

const FRAMES = ['加强%管理', '组织的%工作', '%', '组织建立%制度。', '在%、质量等方面领先'];

describe('nouns oblige and deny nothing', () => {
  test.each(
    all(`
      节能 能耗 赋能 能效 储能 产能 功能 职能 能级 能碳 用能单位 蓄能 氢能 光能 太阳能 能见度 能人 扩能
      生物质能 能上能下 尽可能 才能 智能 新能源 能动性 潜能 绿能
      应收账款 应付账款 应收票据 应急预案 应届生 应税 应激 应变 应纳税额 应缴税费 供应链 供应商 应用 应力
      应诉 适应性 响应 效应 应付职工薪酬 应急 应试教育
      宜居 宜业 宜游 适宜 事宜 因地制宜 宜居宜业 宜老 宜学 宜林地 便宜
      可及性 可达性 可追溯性 可靠性 可再生能源 可回收物 可降解材料 可视化 可行性 可用性 可持续 可循环包装
      可穿戴设备 可燃物 可支配收入 可吸入颗粒物 认可 许可证 可读性 可塑性 可转债 可变成本 可编程 可辨识度
      可采储量 可信计算 可防可控 可溯源 可焊性 可扩展性 可维护性 可比价格
      不符合项 不合格品 不良率 不动产 不锈钢 不可抗力 不确定性 不合格率 不一致性 不满意率 不适用项
      不可再生资源 不可移动文物 不粘锅 不间断电源 不定期 供不应求
      无障碍 无人机 无纸化 无线网络 无形资产 无菌 无公害 无害化 无烟单位 无废城市 无尘车间 无损检测
      无偿献血 无理由退货 无人驾驶 无感支付 无铅汽油 无机 无现金 无级变速 无人值守
      非营利 非遗 非公有制 非标准化 非金属 非机动车 非物质文化遗产 非财务指标 非税收入 非化石能源 非法
      非甲烷总烃 非接触 非常规
      未成年人 未来 未利用地 未遂 未知数 除尘 除湿 消除 清除 除草剂 除锈 免除 没收 埋没
      须知 胡须 禁止性规定
      能手 体能 动能 势能 核能 机能 节能灯 能耗双控 可能性 可视门铃 可变现净值 可调节负荷 可研报告
      应对机制 应答率 反应时间 对应关系 应聘人员 应用程序 感应器 应知应会 应税货物 应急灯
      不干胶 不良资产 不可抗力条款 不确定度 无缝钢管 无线电 无氧铜 无影灯 无尘服 非处方药 非居民
      非晶合金 非开挖 非标设备 非现场监管 未尽事宜 未达标项 除颤仪 除臭剂 除湿机 宜林荒山 宜人
      一次性用品 统一标准 唯一性 单一来源 一体化 一站式 一流企业 三同时 百分制 半成品 零部件
      万能钥匙 半导体 内部 外部 前瞻性 后勤 少年 低碳 超过程 所有权
    `),
  )('%s', (noun) => {
    for (const frame of FRAMES) {
      const [before = '', after = ''] = frame.split('%');
      expect(called(before + after, before + noun + after)).toEqual([]);
      expect(called(before + noun + after, before + after)).toEqual([]);
    }
    expect(obligationsIn(words(`组织应加强${noun}管理`))).toBe('应');
  });
});

describe('where they oblige', () => {
  test.each([
    ['组织应收集信息', '组织收集信息'],
    ['组织应用好资源,应按附录A执行', '组织用好资源,按附录A执行'],
    ['高层领导应营造氛围', '高层领导营造氛围'],
    ['组织可与第三方合作', '组织与第三方合作'],
    ['均能达到要求', '均达到要求'],
    ['评审员能识别风险', '评审员识别风险'],
    ['组织可再造流程', '组织再造流程'],
    ['申报者宜说明理由', '申报者说明理由'],
    ['得分可按比例折算', '得分按比例折算'],
    ['组织能“走出去”', '组织“走出去”'],
    ['须经批准', '经批准'],
    ['合格的即可。', '合格的。'],
    ['并可申报其他奖项', '并申报其他奖项'],
    ['不得超过5家', '超过5家'],
    ['管理可采用信息技术', '管理采用信息技术'],
    ['组织应建立制度', '组织宜建立制度'],
    ['组织应当建立制度', '组织可以建立制度'],
    ['组织必须建立制度', '组织能够建立制度'],
    ['禁止使用', '使用'],
    ['应对投诉进行分析', '对投诉进行分析'],
    ['最高可加10分', '最高加10分'],
    ['节能措施能降低成本', '节能措施降低成本'],
    ['有下列情形之一的可取消资格', '有下列情形之一的取消资格'],
    ['符合条件的可申报', '符合条件的申报'],
  ])('%s, %s', (a, b) => {
    expect(called(a, b)).toContain('OBLIGATION');
    expect(called(b, a)).toContain('OBLIGATION');
    expect(obligationsIn(words(a))).not.toBe(obligationsIn(words(b)));
  });
});

describe('where they deny', () => {
  test.each([
    ['符合要求', '不符合要求'],
    ['合格', '不合格'],
    ['合格品', '不合格品'],
    ['符合项', '不符合项'],
    ['强制性要求', '非强制性要求'],
    ['营利组织', '非营利组织'],
    ['有效', '无效'],
    ['近三年有事故', '近三年无事故'],
    ['确保发生事故', '确保不发生事故'],
    ['评价得分', '评价不得分'],
    ['数据准确', '数据不准确'],
    ['管理规范', '管理不规范'],
    ['已建立制度', '未建立制度'],
    ['经批准', '非经批准'],
    ['应公开', '除另有规定外应公开'],
    ['有证据', '没有证据'],
    ['提供真实材料', '提供不真实材料'],
    ['满意的信息', '满意和不满意的信息'],
  ])('%s, %s', (a, b) => {
    expect(called(a, b)).toEqual(['NEGATION']);
    expect(called(b, a)).toEqual(['NEGATION']);
  });
  test('of a noun, its negation alone does; the noun itself does not', () => {
    expect([calloutOf(['不', '符合', '项']), calloutOf(['不', '符合', '项'], 0, 1)]).toEqual([
      null,
      'NEGATION',
    ]);
    expect(negationsIn(words('识别不符合项'))).toBe('');
  });
});

describe('numbers, units and signs', () => {
  test.each(
    `√ → ×|— → √|★★★ → ★★★★|[75,90) → [75,90]|得分[75,90) → 得分(75,90)|10%~25% → 10%、25%|5℃ → -5℃
    温度5℃ → 温度-5℃|10³ → 103|5mW → 5MW|5 mW → 5 MW|A~C级 → A、C级|A→B → A←B|① → ②|≥ → >|≥60分 → >60分
    大于 → 大于等于|小于5 → 小于等于5|不少于5家 → 不少于6家|5家以上 → 5家以下|三分之一 → 四分之一
    过半数 → 三分之二|每月 → 每年|3:5 → 3、5|10kg → 10g|5m² → 5m³|Ⅰ → Ⅱ|20% → 20‰|百分之五 → 百分之十
    at least one supervisor → at least two supervisors|one doctor → two doctors
    高于平均 → 低于平均|至少 → 至多|± → +|5# → 5|5A级 → 4A级|A+ → A|三成 → 两成|¥5 → $5|10℃ → 10K`
      .split(/[|\n]/)
      .map((pair) => pair.trim().split(' → ') as [string, string]),
  )('%s is not %s', (a, b) => {
    expect(called(a, b)).toEqual(['NUMBER']);
    expect(called(b, a)).toEqual(['NUMBER']);
  });
  test.each([
    ['产品/服务', '产品'],
    ['存在不足', '存在问题'],
    ['以上内容', '上述内容'],
    ['质量——服务', '质量、服务'],
    ['“质量”', '质量'],
  ])('%s, %s: none', (a, b) => expect(called(a, b)).toEqual([]));
});

test.each([
  ['组织可3年复评', '组织可以5年复评', ['NUMBER']],
  ['组织可3年复评', '组织应3年复评', ['OBLIGATION']],
  ['不少于三年', '不少于3年', []],
  ['至少每3年复评', '每5年复评', ['NUMBER']],
  ['未达到3年', '没有达到5年', ['NEGATION', 'NUMBER']],
])('what both sides of a place say alike is none: %s, %s', (a, b, wanted) => {
  expect(called(a, b).sort()).toEqual(wanted);
  expect(called(b, a).sort()).toEqual(wanted);
});

test('a term of the glossary that begins as a modal verb does obliges nothing', () => {
  for (const term of ['可达性评价', '应有权益', '只能模式'])
    expect(obligationsIn(wordSplitter([term])(`${term}结果`))).toBe('');
});

test('one sort of things in the place of another denies nothing', () => {
  for (const [a, b] of [
    ['不动产登记的情况', '动产登记的情况'],
    ['无线网络', '有线网络'],
    ['无机肥料', '有机肥料'],
  ] as const)
    for (const pair of [
      [a, b],
      [b, a],
    ] as [string, string][])
      expect([pair, called(...pair)]).toEqual([pair, []]);
  expect(called('无效', '有效')).toEqual(['NEGATION']);
});
