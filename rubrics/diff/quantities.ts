/**
 * A quantity as one word: number, unit, range, ratio. `4厘米至8厘米` torn in two reads as if one of
 * the ends were the whole.
 */

/** Units that belong to the number before them: a changed `20分` is one changed word. */
const COUNTED =
  '个百分点 百分点 个工作日 工作日 个自然日 自然日 个月 个小时 小时 分钟 秒 个季度 季度 周岁 岁 周年 周 学年 学期 学时 ' +
  '课时 学分 年度 年 月份 月 日 天 人次 人日 人 户次 户 场次 场 批次 批 次 项 家 个 件 份 篇 册 台 套 辆 架 艘 间 所 座 ' +
  '栋 幢 层 张 名 位 支 只 头 株 棵 瓶 箱 倍 成 星级 级 类 档 分 万元 亿元 元 万 亿 ' +
  '纳米 微米 毫米 厘米 分米 千米 公里 海里 米 平方毫米 平方厘米 平方千米 平方公里 平方米 公顷 亩 立方厘米 立方米 毫升 升 ' +
  '毫克 千克 公斤 克 吨标准煤 吨 千瓦时 千瓦 兆瓦 瓦 伏 赫兹 分贝 兆帕 千帕 帕 摄氏度 度 勒克斯 流明 转';
/** Chinese numerals are words of other words, too (十分, 万分): with these they are numbers. */
const TIMED =
  '个百分点 个工作日 工作日 个自然日 自然日 个月 个小时 小时 分钟 个季度 季度 周岁 周年 学时 课时 学分 ' +
  '年 月 日 天 周 人次 人 次 项 层 间 台 辆 户 家 个 件 份 名 位 倍 级 类 平方米 立方米 厘米 毫米 公里 米 分贝 吨 元 万元 亿元 成 星级';
const SI =
  'kg|mg|µg|μg|g|km|cm|mm|µm|μm|nm|m|mL|ml|L|kWh|MWh|Wh|kW|MW|mW|W|kV|V|mA|A|GHz|MHz|kHz|Hz|MPa|kPa|Pa|' +
  'dB|min|ms|s|h|ppm|kJ|MJ|GJ|J|K|t|lx|lm|tce|Mbps|Gbps';
const SPOKEN =
  '(?:(?:working|business|calendar) )?(?:points?|percentage points|percent|per cent|years?|months?|weeks?|' +
  'days?|hours?|minutes?|seconds?|times)';

const longestFirst = (list: string): string =>
  list
    .split(' ')
    .sort((a, b) => b.length - a.length)
    .join('|');
const RAISED = '[⁰¹²³⁴-⁹⁻]*';
const CJK_UNITS = '[\\u3380-\\u33df]';
const LATIN_UNIT =
  `(?:°[CF]|dB\\s?[(（][A-D][)）]|[%％‰‱℃℉°′″]|${CJK_UNITS}|` +
  `[\\p{Script=Latin}µμΩ]{1,4}${RAISED}(?![\\p{Script=Latin}\\p{Nd}]))`;
const UNIT_WORD = `(?:${longestFirst(COUNTED)}|${LATIN_UNIT})`;
const PER = `(?:[·⋅・*/／]${UNIT_WORD})*`;
const APART =
  `(?: (?:(?:${SI})${RAISED}(?:[·⋅/](?:${SI})${RAISED})*|[%％‰℃]|°C|${SPOKEN})` +
  `(?![\\p{Script=Latin}\\p{Nd}]))`;
const UNIT = `(?:(?:${UNIT_WORD}|[十百千万亿]*[余多]?${UNIT_WORD})${PER}|${APART})`;

const FIGURES = `\\p{Nd}+(?:[.,．]\\p{Nd}+)*${RAISED}`;
const SIGN = '(?:[±≥≤≧≦><＞＜≈]\\s?|(?<![\\p{Nd}\\p{Script=Latin}%％)）\\]］级类分年月日])[-−－])?';
const MEASURE = `${SIGN}${FIGURES}${UNIT}?(?:${FIGURES}${UNIT})*`;
const BETWEEN = '(?:\\s?(?:[~～∼〜–—－-]|[至到/／×])\\s?|[:∶]| to )';
const DIGITS = '[〇零一二两三四五六七八九十百千万亿半]+';
/** 统一, 唯一, 单一 are no numbers; nor are 一次性 and 十分. */
const COUNT =
  `(?<![统唯单同任逐专划均合归纯之])(?!十分(?!之))第?${DIGITS}` +
  `(?:${longestFirst(TIMED)})(?![性次])`;

/** Units that stand without a number: `㎡`, `kg/m³`; one letter alone may be anything. */
export const UNIT_ALONE = `(?<![\\p{L}\\p{N}])(?:${CJK_UNITS}|(?:${SI})[²³]|°[CF]|[℃℉])(?![\\p{Script=Latin}\\p{N}])`;
const ALONE = new RegExp(`^(?:${CJK_UNITS}|(?:${SI})[²³]|°[CF]|[℃℉]|kg|mg|km|cm|mm|mL|kW)$`, 'u');
export const isUnit = (word: string): boolean => ALONE.test(word);
/** Ⅱ, and II where it is no word. */
export const isRomanSign = (word: string): boolean => /^[Ⅰ-ⅿ]+$/u.test(word);
const ROMAN = /^(?:I{2,3}|IV|VI{1,3}|IX|XI{1,2})$/u;
export const isRoman = (word: string, after: string): boolean =>
  isRomanSign(word) ||
  ROMAN.test(word) ||
  (/^[IVX]$/u.test(word) && /^(?:类|级|期|型|档|等|区)/u.test(after));

/** What `words` keep whole: intervals, measures and their ranges, counts, comparisons. */
export const QUANTITY = [
  `[[(（［]${FIGURES}${LATIN_UNIT}?\\s?[,，、]\\s?${FIGURES}${LATIN_UNIT}?[\\])）］]`,
  `${MEASURE}(?:${BETWEEN}${MEASURE})*`,
  `${DIGITS}分之${DIGITS}|百分之${DIGITS}`,
  `(?:${DIGITS}[至到])?${COUNT}(?:[至到]${COUNT})?`,
  `每(?:${DIGITS}|\\p{Nd}+)(?:${longestFirst(TIMED)})`,
  '[★☆]+',
].join('|');

/** 少于 and 不少于 are two words, and neither is a negation of anything. */
export const COMPARISON =
  '[不未]?(?:(?<![减扩提降增缩])[少多低高大小早晚迟短长]于|优于|等于)(?:(?:或者?)?等于)?|[不未]超过|' +
  '[(（]不?含(?:本数|[上下]限)?[)）]|' +
  '\\b(?:(?:[Nn]ot? )?(?:[Mm]ore|[Ll]ess|[Ff]ewer|[Gg]reater|[Ll]ater|[Ee]arlier|[Hh]igher|[Ll]ower) than|' +
  '[Aa]t (?:least|most)|[Uu]p to)\\b';

/** Words that begin as numbers do, and count nothing; 十分 does where points are given. */
export const NUMBERED =
  '(?:[半一二三][成次]性?品|一次性|第[一二三]方|[一二三]维码?|三同时|三全育人|百分制|千分制|两化融合|九三学社|' +
  '一带一路|一把手|三资|双随机|三重一大|两癌|五险一金|六西格玛|' +
  '(?<![加扣得减计记满获给为共])[十万]分(?=\\p{Script=Han})(?![之以及]))';
const NAMED = new RegExp(`^${NUMBERED}$`, 'u');
/** Whether a word of numerals is a name or an adverb. */
export const isNumberedName = (word: string): boolean =>
  NAMED.test(word) || /^[十万]分$/u.test(word);

const WHOLE = new RegExp(`^(?:${QUANTITY})$`, 'u');
/** Whether a word is a quantity with all that belongs to it. */
export const isQuantity = (word: string): boolean => WHOLE.test(word);
const COMPARED = new RegExp(`^(?:${COMPARISON})$`, 'u');
export const isComparison = (word: string): boolean => COMPARED.test(word);
