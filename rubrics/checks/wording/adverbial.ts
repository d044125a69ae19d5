import { rule } from '../check';
import { isRunning, passagesOf, replaced } from '../passages';
import { around, place, placeEn, say } from '../say';

/** Words that say how something is done, and stand before a verb with 地 alone. */
const MANNER =
  '(?:有(?:针对性|计划性?|步骤|重点|目的性?|意识|选择性?|组织|系统性?|秩序|效率)|' +
  '创造性|系统性|前瞻性|针对性|最大限度)';
/** Verbs that are no nouns: `有针对性改进措施` may be measures that are. */
const VERB =
  '(?:采取|开展|制定|制订|提出|进行|实施|推进|推动|建立|加强|解决|选择|选取|引导|' +
  '收集|提升|提高|落实|安排|构建|完善|优化|配置|应对|运用|采用)';
const WITHOUT = new RegExp(`(?<!更|最|较)${MANNER}(?=${VERB}\\p{Script=Han})`, 'gu');
/** Words that never stand before a noun, before a verb with what it is done to. */
const ADVERB = '(?:大力|逐步|逐渐|切实|稳步|日益|努力|着力|大幅|及早|共同)';
const WRONG_DE = new RegExp(`(?<=${ADVERB})的(?=${VERB}\\p{Script=Han})`, 'gu');
/** How well something was done stands behind 得. */
const WRONG_RESULT =
  /(?<=[做干搞办抓管走跑])的(?=(?:更|很|较|比较|非常|十分)?(?:好|快|细|实|到位|充分|扎实)(?:[,\uff0c。;\uff1b、]|$))/gu;
const WRONG_GAIN = /(?<=(?<![采选录抽提夺吸听争榨])取|获)的(?=(?:成效|进展|成绩|突破|进步|荣誉))/gu;

const SLIPS: readonly { pattern: RegExp; right: string; put: boolean }[] = [
  { pattern: WITHOUT, right: '地', put: true },
  { pattern: WRONG_DE, right: '地', put: false },
  { pattern: WRONG_RESULT, right: '得', put: false },
  { pattern: WRONG_GAIN, right: '得', put: false },
];

export const adverbial = rule({
  id: 'wording/adverbial',
  severity: 'NOTICE',
  stage: null,
  title: { zh: '状语、补语的“地”“得”缺失或误用', en: '地 or 得 left out or written 的' },
  why: {
    zh: '修饰动词用“地”,补充说明用“得”;缺失或误作“的”,读作另一种结构。',
    en: 'What tells how a thing is done takes 地 before the verb, 得 behind it; 的 makes a noun of it.',
  },
  example: '“有针对性采取措施”“大力的推进改革”“做的更好”',
  scope: 'entry',
  *check(node) {
    for (const passage of passagesOf(node).filter(isRunning)) {
      for (const { pattern, right, put } of SLIPS) {
        for (const match of passage.text.matchAll(pattern)) {
          const end = match.index + match[0].length;
          const at = put ? end : match.index;
          const quote = put
            ? passage.text.slice(match.index, end + 2)
            : around(passage.text, at, end, 2);
          yield {
            entries: [node.entry.key],
            quotes: [quote],
            about: `${node.entry.key} ${around(passage.text, at, end)}`,
            message: put
              ? say(
                  `${place(node)} 的“${quote}”状语后缺“地”`,
                  `${placeEn(node)}: “${quote}” lacks 地 behind what tells how`,
                )
              : say(
                  `${place(node)} 的“${quote}”中“的”应为“${right}”`,
                  `${placeEn(node)}: “的” in “${quote}” should be “${right}”`,
                ),
            suggestion: [replaced(passage, at, put ? at : end, right)],
          };
        }
      }
    }
  },
});
