import { isComparison, isNumberedName, isQuantity, isRoman, isUnit } from './quantities';

/** Whether a word is a number, belongs to one, or is a sign that is content. */
export function measuresAt(words: readonly string[], at: number): boolean {
  const [word = '', before, after] = [words[at], words[at - 1], words[at + 1]];
  // 零能耗, 零排放: as good as 无.
  if (word === '零' && /^(?![分次个起])\p{Script=Han}/u.test(after ?? '')) return false;
  if (isNumberedName(word) && !isGiven(words, at)) return false;
  if (isUnit(word) || isRoman(word, after ?? '')) return true;
  if (isNumber(word) || SIGN.test(word) || COMPARES.test(word) || isComparison(word)) return true;
  if (isEnglishNumber(words, at) || isExtent(words, at)) return true;
  if (BOUND.test(word)) return words.slice(Math.max(0, at - 3), at).some(isRanked);
  if (SHORT.test(word)) return words.slice(at + 1, at + 3).some(isNumber);
  if (HINGE.test(word)) return isCode(before) || isCode(after);
  if (OPENS.test(word)) return after === undefined ? before === undefined : FIGURE.test(after);
  if (SHUTS.test(word))
    return before !== undefined && !isUnit(before) && /\p{N}[\p{S}%‰]?$/u.test(before);
  if (JOINT.test(word)) return isCode(before) && isCode(after);
  return (
    UNIT.test(word) &&
    !RUNNING.test(word) &&
    /\p{N}$/u.test((before === ' ' ? words[at - 2] : before) ?? '')
  );
}

/** 扣十分 is a number, 十分重视 is none. */
const isGiven = (words: readonly string[], at: number): boolean =>
  /^[十万]分$/u.test(words[at] ?? '') &&
  (/[加扣得减计记满获给为共]$/u.test(words[at - 1] ?? '') ||
    !/^\p{Script=Han}/u.test(words[at + 1] ?? ''));

const DIGITS = '[〇零一二两三四五六七八九十百千万亿半]+';
const COUNTED = '成|年|月|日|天|个月|个|次|项|家|人|倍|分|万|亿|级|类|周|季度';
const NUMBER = new RegExp(
  `^(?:[^\\p{L}]*\\p{N}|第?${DIGITS}(?:${COUNTED})?$|每(?:${COUNTED})$|百分之|${DIGITS}分之${DIGITS}$|[过多超]?半数$)`,
  'u',
);
const isNumber = (word: string): boolean => NUMBER.test(word) || isQuantity(word);
/** 县级以上 is bounded as 5家以上 is. */
const isRanked = (word: string): boolean => isNumber(word) || /[级岁]$/u.test(word);
const FIGURE = /^\p{N}/u;
const SIGN = /^(?:(?![+|])[\p{S}%‰‱§¶†‡′″])+$/u;
/** Between Chinese words they are words, too: 产品/服务, 互联网+. */
const HINGE = /^[/\\&*#@+|]$/u;
const COMPARES = /^(?:[大小高低多少等]于|大于等于|小于等于|超过|至少|至多|最多|最少)$/u;
/** They bound the number before them, and the one behind. */
const BOUND = /^(?:以[上下内外前后]|之[内外前后]|[内外前后]|左右|上下)$/u;
const SHORT = /^(?:不足|不满|不到|约)$/u;
/** An interval, or a negative number: what it opens or shuts is a figure. */
const OPENS = /^[-−–([（［]$/u;
const SHUTS = /^[)\]）］]$/u;
/** Between figures and codes it is a range, a ratio, a list. A dash between words is a pause. */
const JOINT = /^[\p{Pd}、,，:：]$/u;
/** A Latin word is a unit where a figure stands before it: 5 mW, 3kg. */
const UNIT = /^[\p{Script=Latin}Ωµμ°]+$/u;

/** A word of running English is neither a code nor a unit. */
const RUNNING = /^(?:\p{L}\p{Ll}{3,}|and|or|the|of|in|to|for|its?|are|is|not|how|any|new|a|an)$/u;
const isCode = (word: string | undefined): boolean =>
  word === undefined || (/^[^\p{Script=Han}\s]+$/u.test(word) && !RUNNING.test(word));

const ENGLISH_NUMBER =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|fifty|hundred|thousand|half|twice|once|thirds?|quarters?|doubled?|annual(?:ly)?|monthly|weekly|daily|quarterly|yearly)$/iu;
/** A number, but for 'one' that counts nothing: one another, no one, each one of. */
function isEnglishNumber(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (ENGLISH_NUMBER.test(word)) return true;
  if (!/^one$/iu.test(word)) return false;
  const [before = '', after = ''] = [words[at - 2], words[at + 2]];
  return (
    !/^(?:no|any|every|each|this|that|the|which)$/iu.test(before) &&
    !/^(?:another|or)$/iu.test(after)
  );
}

/** How many of what follows are meant: 全部客房, 部分客房; but 本部分 and 各部分 are chapters. */
const EXTENT =
  /^(?:全部|所有|部分|少量|少数|多数|大多数|绝大多数|个别|任一|all|some|most|any|every|each)$/iu;
function isExtent(words: readonly string[], at: number): boolean {
  const [word = '', before = '', after = ''] = [words[at], words[at - 1], words[at + 1]];
  if (!EXTENT.test(word)) return false;
  if (/^\p{Script=Latin}/u.test(word)) return true;
  if (!/^\p{Script=Han}/u.test(after) || /^[的与和及由]$/u.test(after)) return false;
  return word !== '部分' || !/^(?:[本该此各每其两的]|第.*|其他|组成|重要|主要)$/u.test(before);
}
