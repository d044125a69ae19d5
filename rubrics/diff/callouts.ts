/**
 * What in a changed run of text a reader must not overlook: a number with its unit, the obligation,
 * a negation.
 */
export const CALLOUTS = ['OBLIGATION', 'NUMBER', 'NEGATION'] as const;
export type Callout = (typeof CALLOUTS)[number];

/**
 * 能愿动词 by which GB/T 1.1—2020 (附录 C) tells requirement, recommendation, permission and
 * possibility; 须 and 禁止 as older texts use them.
 */
const OBLIGATION = new Set([
  '应',
  '应当',
  '应该',
  '宜',
  '不宜',
  '可',
  '可以',
  '不必',
  '必须',
  '须',
  '不应',
  '不得',
  '不可',
  '不准',
  '禁止',
  '严禁',
  '能',
  '不能',
  '能够',
]);
const NEGATION = new Set([
  '不',
  '未',
  '无',
  '非',
  '没有',
  '没',
  '未能',
  '不再',
  '不是',
  '并非',
  '除外',
  '除',
]);
const DIGITS = '[〇零一二两三四五六七八九十百千万亿半]+';
const COUNTED = '成|年|月|日|天|个月|个|次|项|家|人|倍|分|万|亿|级|类|周|季度';
const NUMBER = new RegExp(`^(?:[^\\p{L}]*\\p{Nd}|第?${DIGITS}(?:${COUNTED})?$|百分之)`, 'u');

/** The gravest that stands in these words, or null. */
export function calloutOf(words: readonly string[]): Callout | null {
  if (words.some((word) => OBLIGATION.has(word))) return 'OBLIGATION';
  if (words.some((word) => NUMBER.test(word))) return 'NUMBER';
  return words.some((word) => NEGATION.has(word)) ? 'NEGATION' : null;
}

/** Words of one family in a text, in their order, as one text to be compared. */
export const obligationsIn = (words: readonly string[]): string =>
  words.filter((word) => OBLIGATION.has(word)).join();
export const numbersIn = (words: readonly string[]): string =>
  words.filter((word) => NUMBER.test(word)).join();
export const negationsIn = (words: readonly string[]): string =>
  words.filter((word) => NEGATION.has(word)).join();
