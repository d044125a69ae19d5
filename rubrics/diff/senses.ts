import { isComparison, isQuantity, isRomanSign, isUnit } from './quantities';
import { inOneSpelling } from './spelling';
import { essence } from './essence';
import { inOneNotation } from './notation';
import { words } from './words';

/**
 * Words that say one thing with the same words around them; a line each. 能愿动词 as GB/T 1.1—2020
 * (附录 C) makes them equivalents of one another.
 */
const ALIKE = `
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
凡 凡是
仍 仍然
曾 曾经
对 对于
并 并且
但 但是
若 如 如果
因 因为 由于
按 按照
将 把
至 到
达到 达
仅 只
均 都
已 已经
各 各个
时 时候
如下 下列 以下
所有 全部
不少于 不低于
不多于 不超过
小于等于 小于或等于 不大于
大于等于 大于或等于 不小于
`;
const SENSES: ReadonlyMap<string, string> = new Map(
  ALIKE.trim()
    .split('\n')
    .flatMap((line) => {
      const all = line.split(' ');
      return all.map((word) => [word, all[0]!] as const);
    }),
);
/** They join without saying more: 员工的管理, 员工管理. */
const JOINS = /^[的之]$/;

/** What a word says, however it is written: the same for words that say the same. */
export function senseOf(word: string): string {
  if (isQuantity(word) || isUnit(word)) return inOneNotation(word);
  if (isRomanSign(word)) return word.normalize('NFKC');
  if (/^\p{Script=Latin}/u.test(word) && !SENSES.has(word) && !isComparison(word))
    return inOneSpelling(word);
  const sense = SENSES.get(word);
  if (sense !== undefined) return sense;
  return isComparison(word) ? word.toLowerCase() : word;
}

/**
 * Whether two texts differ in nothing but words and notations of one sense in the same places: 可以
 * for 可, 3年 for 三年, 和 for 以及.
 */
export const isSameSense = (before: string, after: string): boolean =>
  senses(before) === senses(after);

/** A condition of comparison that 的 or 时 closes: 总分相同的，…; 自…时 and 生效的 are others. */
const CONDITION = /(?<=相同|相等|并列|一致)(?:的|时)(?=[，,])/gu;

const senses = (text: string): string =>
  essence(
    words(text.replace(CONDITION, '时'))
      .filter((word) => !JOINS.test(word))
      .map(senseOf)
      .join(''),
  );
