import { boundAt } from '../../rubrics/diff/bound';
import { words } from '../../rubrics/diff/words';

/** What a word that may oblige or deny is part of: there it does neither. */

const BOUND = /^(?:应|宜|可|能|须|不|不可|未|无|非|除|禁止|必须)$/;
function boundIn(text: string): string | null {
  const all = words(text);
  const found = boundAt(
    all,
    all.findIndex((word) => BOUND.test(word)),
  );
  return found && all.slice(found.from, found.to).join('');
}
const rows = (table: string): [string, string][] =>
  table
    .trim()
    .split('\n')
    .flatMap((row) => row.trim().split('  '))
    .map((pair) => pair.split(' → ') as [string, string]);

describe('part of a noun', () => {
  test.each(
    rows(`
      推进宜居城市 → 宜居  统计应收账款 → 应收账款  识别不符合项 → 不符合项
      宜碳 → 宜碳  应碳 → 应碳  可碳 → 可碳  须碳 → 须碳
      镁能利用 → 镁能  推进镁能、风力 → 镁能  选用锆可、锌 → 锆可
      土地宜分宜合 → 宜分  能改能换 → 能改  可拆可装 → 可拆
      员工无差别化对待 → 无差别化  企业无违约项 → 无违约项  设无灰区 → 无灰区
      不透明度 → 不透明度  产品无重要性 → 无重要性
      未改造率 → 未改造率  未改造性 → 未改造性  不改造性 → 不改造性
      可改造率 → 可改造率  能改造性房屋 → 能改造性  可改造项 → 可改造项
      居民可改造的房屋 → 可改造  居民不可改造的房屋 → 不可改造
      推进宜改造房屋 → 宜改造  质量和宜改造房屋 → 宜改造  质量和无约束 → 无约束
      以及可改造房屋 → 可改造  企业的宜改造房屋 → 宜改造  企业的不可改造房屋 → 不可改造
      超过标准，企业的可改造房屋 → 可改造  按应计制核算 → 应计  非经营支出 → 非经营
      除渣工艺 → 除渣  除水费。另有外联 → 除水费  禁止性规定 → 禁止性  必须品清单 → 必须品
    `),
  )('%s: %s', (text, noun) => expect(boundIn(text)).toBe(noun));
});

test.each([
  ...['土地宜分两期', '宜分可合', '宜改', '企业无差别', '企业无违约', '企业无违约金', '可透明度高'],
  ...['组织宜改造房屋', '符合条件的宜改造房屋', '超过标准的可改造房屋', '居民宜改造的房屋'],
  ...['标准宜分期制定', '人员能利用', '成本应计入', '材料不可。', '不可改造房屋', '企业能分级'],
  ...[
    '各项总和可超过满分',
    '非因工负伤',
    '无一遗漏',
    '除水费外',
    '除水费和其他费用以外',
    '必须报告',
    '禁止吸烟',
  ],
])('what somebody has to do, may or may not do: %s', (text) => expect(boundIn(text)).toBeNull());

describe('by the words on either side', () => {
  /** The word asked of stands in «». */
  const noun = (text: string): string => {
    const all = text.split('|');
    const at = all.findIndex((word) => word.startsWith('«'));
    all[at] = all[at]!.slice(1, -1);
    const found = boundAt(all, at);
    return found ? all.slice(found.from, found.to).join('') : '';
  };
  const each = (forms: string, words: string) =>
    words.split(' ').map((one) => forms.replace('□', one));
  test.each([
    ...each('质量|和|«□»|改造|房屋', '宜 可 能 无'),
    ...each('质量|□|«宜»|改造|房屋', '及 和 与 以及'),
    ...each('质量|以及|«□»|改造|房屋', '宜 可 能 无'),
    ...each('推进|«□»|改造|房屋', '可 能 宜 无 不可 不 未'),
    ...each('企业|的|«□»|改造|房屋', '可 宜 无 不可'),
    ...each('推进|海洋|«□»|、', '宜 可 能 须'),
    ...each('推进|海洋|«能»|□', '， 的 及 等 以及 ） 。'),
    ...each('居民|«□»|改造|的', '可 不可'),
    ...each('居民|«□»|改造|性', '可 能 不可 不 无 未'),
    ...each('员工|«可»|改造|□', '性 度 率 型 化 区 品 项 者 物 产 类 式 件 源 器'),
    ...each('按|«应»|计|□', '制 额'),
    ...each('工资|«应»|发|尽|□', '发'),
    ...each('«禁止»|□|规定', '性 令 者 类 区 品'),
    ...each('«必须»|□|规定', '性 令'),
  ])('part of a noun: %s', (text) => expect(noun(text)).not.toBe(''));
  test.each([
    ...each('质量|和|«□»|改造|房屋', '应 须 不 未'),
    ...each('质量|或|«□»|改造|房屋', '宜 可 无'),
    ...each('企业|的|«□»|改造|房屋', '应 能 须 不 未'),
    ...each('推进|«□»|改造|房屋', '应 须'),
    ...each('海洋|«□»|、', '应'),
    ...each('□|«可»|，', '即 方 均 亦 也 都 皆 才 不 只 仍 还 已 又'),
    ...each('居民|«□»|改造|的', '能 宜 应'),
    ...each('«非»|□|工', '经 因 但 得 此 由 以'),
    ...each('«无»|□|疑问', '此 该 其 任 一 重 需 须'),
    ...each('«除»|水费|□|，', '外 之外 以外'),
    ...each('工资|«应»|发|□|发', '就'),
    ...each('工资|«应»|发|尽|□', '知'),
    '«除»|水费|，|其他|费用|外',
    '«可»|，',
  ])('a word of its own: %s', (text) => expect(noun(text)).toBe(''));
  test.each([
    ['质量|以及|«能»|改造|房屋', '能改造'],
    ['推进|海洋|«能»|、', '海洋能'],
    ['居民|«可»|改造|性', '可改造性'],
    ['«能»|碳', '能碳'],
    ['«非»|经营', '非经营'],
    ['«非»', '非'],
  ])('%s is %s', (text, whole) => expect(noun(text)).toBe(whole));
});
