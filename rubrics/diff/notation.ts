import { CHINESE } from '../tree/numerals';

/** Notations of one unit. */
const SAME_UNITS: readonly (readonly [RegExp, string])[] = (
  [
    ['平方千米|平方公里', 'km²'],
    ['平方厘米', 'cm²'],
    ['平方毫米', 'mm²'],
    ['平方米', 'm²'],
    ['立方厘米', 'cm³'],
    ['立方米', 'm³'],
    ['千瓦时', 'kWh'],
    ['千瓦', 'kW'],
    ['兆瓦', 'MW'],
    ['兆帕', 'MPa'],
    ['千帕', 'kPa'],
    ['分贝', 'dB'],
    ['摄氏度|℃', '°C'],
    ['千克|公斤', 'kg'],
    ['毫克', 'mg'],
    ['千米|公里', 'km'],
    ['厘米', 'cm'],
    ['毫米', 'mm'],
    ['微米|μm', 'µm'],
    ['毫升|ml', 'mL'],
    ['个小时|小时', 'h'],
    ['分钟', 'min'],
    ['个工作日', '工作日'],
    ['per cent|percent', '%'],
  ] as const
).map(([notations, unit]) => [new RegExp(notations, 'gu'), unit]);

/**
 * A quantity, written one way whatever its notation: 三年 as 3年, ㎡ as m², 5至10 as 5~10. Equal
 * ones have one value; not every pair of one value is found to be equal.
 */
export function inOneNotation(quantity: string): string {
  const plain = quantity
    .replace(/[！-～]/gu, (sign) => String.fromCodePoint(sign.codePointAt(0)! - 0xfee0))
    .replace(/[\u3380-\u33df]/gu, (sign) =>
      sign.normalize('NFKC').replace(/[23]$/, (power) => (power === '2' ? '²' : '³')),
    )
    .replace(/≧/gu, '≥')
    .replace(/≦/gu, '≤')
    .replace(/[∼〜]/gu, '~')
    .replace(/∶/gu, ':')
    .replace(
      /(?<=[\p{Nd}\p{L}%℃])(?:至|到|[–—−-]| to )(?=[-\p{Nd}〇零一二两三四五六七八九十百千万亿半])/gu,
      '~',
    )
    .replace(/(?<=\p{Script=Latin})[·⋅・](?=\p{Script=Latin})/gu, '')
    .replace(/(?<=\p{Nd}),(?=\p{Nd}{3}(?!\p{Nd}))/gu, '')
    .replace(/^百分之(.+)$/u, '$1%');
  return SAME_UNITS.reduce((text, [notation, unit]) => text.replace(notation, unit), plain)
    .replace(/[〇零一二两三四五六七八九十百千万亿半]+/gu, inFigures)
    .replace(/\s/gu, '');
}

/** 十五 as 15; what is no whole number of the usual form stays as it is. */
function inFigures(numeral: string, at: number, whole: string): string {
  // 3万, 1亿: the numeral counts what stands before it.
  if (/\p{Nd}$/u.test(whole.slice(0, at))) return numeral;
  const number = CHINESE.read(numeral.replaceAll('两', '二').replaceAll('〇', '零'));
  return Number.isNaN(number) ? numeral : String(number);
}
