import { measuresAt } from '../../rubrics/diff/measures';
import { inOneNotation } from '../../rubrics/diff/notation';
import { isSameSense, senseOf } from '../../rubrics/diff/senses';

/** Which words of a text measure something, and which quantities are one. */

/** The words of a text parted by `|`, those that measure in «». */
const marked = (text: string): string => {
  const all = text.split('|');
  return all.map((word, at) => (measuresAt(all, at) ? `«${word}»` : word)).join('|');
};
const rows = (table: string): string[] => table.trim().split(/\n\s*/);

test.each(
  rows(`
    扣|«十分»|。
    «十分»|、|再
    十分|重视
    达|«十万分»|重视
    评审|«三»|次
    零|能耗
    «零»|分
    «零»|次
    «零»
    «第三»|章
    «三年»|内容
    «每年»|评审
    «百分之»|«五»
    «三分之一»|员工
    «过半数»|同意
    «半数»|同意
    第三方|评价
    «5»|级|«以上»
    县级|«以上»
    年满18岁|的|人|«以下»
    县级|的|单位|«以上»
    县级|的|主管|单位|以上
    单位|以上
    «3»|天|«内»
    城市|内
    «5»|«左右»
    «不足»|«5»|人
    «不足»|的|«5»|人
    不足|的|人|«5»
    «约»|«5»
    节约|«5»
    大约|«5»
    不满|意
    «不满»|«18岁»
    产品|/|服务
    A|«/»|B
    产品|«/»|B
    A|«/»|服务
    «/»|服务
    互联网|«+»
    R|«&»|D
    «(»|«5»|«)»
    «(»|«5%»|«)»
    «(»|«60»|«,»|«80»|«)»
    甲|,|«80»
    （|含|）
    （|x5a|）
    «（»|«5»|元|）
    «-»|«5»|«℃»
    «-»
    -|城市
    城市|-
    «10»|«-»|«20»
    A|«、»|C
    城市|、|C
    A|、|城市
    «5»|«mW»
    «5»| |«mW»
    «5»|«hPa»
    «5»|the
    «5»| |it
    «5»| |its
    «5»|with
    城市|xq
    «大于»|«5»
    «至少»|«5»
    至|少
    «一»|至少年
    «two»| |years
    the| |one
    piano| |«one»
    no| |one
    NO| |one
    «every»| |one
    «each»| |one
    which| |one
    one| |another
    «one»| |year
    one| |or| |«two»
    «annual»| |report
    annuals| |report
    «全部»|客房
    «部分»|客房
    全部|的|客房
    全部|和
    全部|。
    本|部分|客房
    重要|部分|客房
    非重要|«部分»|客房
    «第三»|部分|客房
    本|«全部»|客房
    «all»| |of
    «any»|。
    wall| |of
    «≥»|«5»
    «≥≤»
    «+»|城市
  `).map((text) => [text]),
)('%s', (text) => expect(marked(text.replace(/[«»]/gu, ''))).toBe(text));

/** Each row: notations of one quantity, the last one as it is kept. */
test.each(
  rows(`
    三年 → 3年
    十五天 → 15天
    两次 → 2次
    二〇二五年 → 二〇二五年
    半数 → 半数
    3万元 → 3万元
    三万元 → 30000元
    三至5 → 3~5
    5至十 → 5~10
    5到10 → 5~10
    5–10 → 5~10
    5—10 → 5~10
    5−10 → 5~10
    5-10 → 5~10
    5〜10 → 5~10
    5∼10 → 5~10
    5 to 10 → 5~10
    5℃至10℃ → 5°C~10°C
    至5 → 至5
    (至5) → (至5)
    5至元 → 5至元
    5～10 → 5~10
    ≧5 → ≥5
    ≦5 → ≤5
    3∶5 → 3:5
    1,000 → 1000
    1,000,000 → 1000000
    1,0000 → 1,0000
    1,00 → 1,00
    A,000 → A,000
    百分之五 → 5%
    百分之十五 → 15%
    共百分之五 → 共百分之5
    ㎡ → m²
    ㎥ → m³
    ㎞ → km
    ㎎ → mg
    kW·h → kWh
    kW⋅h → kWh
    kW・h → kWh
    5·h → 5·h
    5 kg → 5kg
    5 percent → 5%
    5 per cent → 5%
    5平方公里 → 5km²
    5平方千米 → 5km²
    5平方厘米 → 5cm²
    5平方毫米 → 5mm²
    5平方米 → 5m²
    5立方厘米 → 5cm³
    5立方米 → 5m³
    5千瓦时 → 5kWh
    5千瓦 → 5kW
    5兆瓦 → 5MW
    5兆帕 → 5MPa
    5千帕 → 5kPa
    5分贝 → 5dB
    5摄氏度 → 5°C
    5公斤 → 5kg
    5千克 → 5kg
    5毫克 → 5mg
    5公里 → 5km
    5千米 → 5km
    5厘米 → 5cm
    5毫米 → 5mm
    5微米 → 5µm
    5μm → 5µm
    5毫升 → 5mL
    5ml → 5mL
    5个小时 → 5h
    5小时 → 5h
    5分钟 → 5min
    5个工作日 → 5工作日
    5公斤至10公斤 → 5kg~10kg
  `).map((row) => row.split(' → ')),
)('%s is %s', (quantity, kept) => expect(inOneNotation(quantity!)).toBe(kept));

describe('words of one sense', () => {
  test.each(
    rows(`
      应 应当 应该
      须 必须
      可 可以
      能 能够
      不得 不准
      禁止 严禁
      无 没有 没
      和 以及 及 与
      或 或者
      其他 其它
      若 如 如果
      因 因为 由于
      到 至
      如下 下列 以下
      不低于 不少于
      不超过 不多于
      不大于 小于等于 小于或等于
      不小于 大于等于 大于或等于
      三年 3年
      organization organisation
      analyze analyse
      catalyzed catalysed
      paralyzing paralysing
    `).map((row) => row.split(' ')),
  )('%s, %s', (...all) => {
    expect(new Set(all.map(senseOf)).size).toBe(1);
  });
  test.each(
    rows(`
      应 宜
      应 须
      可 能
      不得 禁止
      和 或
      到 达到
      不低于 不超过
      三年 三月
      Ⅲ Ⅳ
      大于 小于
    `).map((row) => row.split(' ')),
  )('%s is not %s', (a, b) => expect(senseOf(a!)).not.toBe(senseOf(b!)));
  test.each<[string, string, boolean]>([
    ['组织应建立制度。', '组织应当建立制度', true],
    ['组织应建立制度。', '组织可建立制度。', false],
    ['员工的管理', '员工管理', true],
    ['员工之管理', '员工的管理', true],
    ['总分相同的，抽签决定', '总分相同时，抽签决定', true],
    ['总分相同的单位，抽签', '总分相同时单位，抽签', false],
    ['总分生效的，抽签决定', '总分生效时，抽签决定', false],
    ['有效期三年', '有效期3年', true],
    ['有效期三年', '有效期5年', false],
  ])('“%s” and “%s”: %s', (a, b, same) => expect(isSameSense(a, b)).toBe(same));
});
