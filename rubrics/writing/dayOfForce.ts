import type { Change } from '../diff/change';

const ZH_DAY =
  '[\\p{Nd}〇零一二三四五六七八九十]{1,4}年[\\p{Nd}一二三四五六七八九十]{1,3}月[\\p{Nd}一二三四五六七八九十]{1,3}日';
const EN_DAY = '(?:\\d{1,2} \\p{Lu}\\p{Ll}+|\\p{Lu}\\p{Ll}+ \\d{1,2},) \\d{4}';
/** 自2023年11月1日起施行; comes into force on 1 July 2024. */
const FORCE = new RegExp(
  `(?<=自)\\s*(?:${ZH_DAY}|(?:发布|公布|印发)之日)(?=起(?:正式)?(?:施行|实施|执行|生效))|` +
    `(?<=(?:comes?|enters?) into force (?:on|from) |takes? effect (?:on|from) )${EN_DAY}`,
  'gu',
);

/** Whether nothing but the day changed from which the text holds. */
export function isDayOfForce({ type, before, after, gravity }: Change): boolean {
  if (type !== 'REWORDED' || gravity !== 'SUBSTANTIVE' || !before || !after) return false;
  return before.replace(FORCE, '#') === after.replace(FORCE, '#');
}
