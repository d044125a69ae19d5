/** Whether a word is a number, belongs to one, or is a sign that is content. */
export function measuresAt(words: readonly string[], at: number): boolean {
  const [word = '', before, after] = [words[at], words[at - 1], words[at + 1]];
  // 零能耗, 零排放: as good as 无.
  if (word === '零' && /^(?![分次个起])\p{Script=Han}/u.test(after ?? '')) return false;
  if (NUMBER.test(word) || SIGN.test(word) || COMPARES.test(word)) return true;
  if (BOUND.test(word)) return words.slice(Math.max(0, at - 3), at).some(isNumber);
  if (SHORT.test(word)) return words.slice(at + 1, at + 3).some(isNumber);
  if (HINGE.test(word)) return isCode(before) || isCode(after);
  if (OPENS.test(word)) return after === undefined ? before === undefined : FIGURE.test(after);
  if (SHUTS.test(word)) return before !== undefined && /\p{N}[\p{S}%‰]?$/u.test(before);
  if (JOINT.test(word)) return isCode(before) && isCode(after);
  return UNIT.test(word) && /\p{N}$/u.test((before === ' ' ? words[at - 2] : before) ?? '');
}

const DIGITS = '[〇零一二两三四五六七八九十百千万亿半]+';
const COUNTED = '成|年|月|日|天|个月|个|次|项|家|人|倍|分|万|亿|级|类|周|季度';
const NUMBER = new RegExp(
  `^(?:[^\\p{L}]*\\p{N}|第?${DIGITS}(?:${COUNTED})?$|每(?:${COUNTED})$|百分之|${DIGITS}分之${DIGITS}$|[过多超]?半数$)`,
  'u',
);
const isNumber = (word: string): boolean => NUMBER.test(word);
const FIGURE = /^\p{N}/u;
const SIGN = /^(?:(?![+|])[\p{S}%‰‱§¶†‡′″])+$/u;
/** Between Chinese words they are words, too: 产品/服务, 互联网+. */
const HINGE = /^[/\\&*#@+|]$/u;
const COMPARES = /^(?:[大小高低多少等]于|大于等于|小于等于|超过|至少|至多|最多|最少)$/u;
/** They bound the number before them, and the one behind. */
const BOUND = /^(?:以上|以下|以内|以外|之内|左右)$/u;
const SHORT = /^(?:不足|不满|不到|约)$/u;
/** An interval, or a negative number: what it opens or shuts is a figure. */
const OPENS = /^[-−–([（［]$/u;
const SHUTS = /^[)\]）］]$/u;
/** Between figures and codes it is a range, a ratio, a list. A dash between words is a pause. */
const JOINT = /^[\p{Pd}、,，:：]$/u;
/** A Latin word is a unit where a figure stands before it: 5 mW, 3kg. */
const UNIT = /^[\p{Script=Latin}Ωµμ°]+$/u;

const isCode = (word: string | undefined): boolean =>
  word === undefined || /^[^\p{Script=Han}\s]+$/u.test(word);
