import { rule } from '../check';
import { replaced, runningOf } from '../passages';
import { around, place, placeEn, say } from '../say';

/** Words that say how something is done, and stand before a verb with 地 alone. */
const MANNER =
  '(?:有(?:针对性|计划性?|步骤|重点|目的性?|意识|选择性?|组织|系统性?|秩序|效率)|' +
  '创造性|系统性|前瞻性|针对性|最大限度)';
/** Verbs that are no nouns: `有针对性改进措施` may be measures that are. */
const VERB =
  '(?:采取|开展|制定|制订|提出|进行|实施|推进|推动|建立|加强|解决|选择|选取|引导|' +
  '收集|提升|提高|落实|安排|构建|完善|优化|配置|应对|运用|采用)';
const HOW = new RegExp(`${MANNER}(?=${VERB}\\p{Script=Han})`, 'gu');
/** Words that never stand before a noun, before a verb with what it is done to. */
const ADVERB = '(?:大力|逐步|逐渐|切实|稳步|日益|努力|着力|大幅|及早|共同)';
/** `以最大化为顾客创造价值为原则`. */
const MOST = /最大化(?=为\p{Script=Han}{2,6}(?:创造|提供|谋取))/gu;
const HOW_WRITTEN_OF = new RegExp(`的(?=${VERB}\\p{Script=Han})(?<=${ADVERB}的)`, 'gu');
/** How well something was done stands behind 得. */
const HOW_WELL =
  /的(?=(?:更|很|较|比较|非常|十分)?(?:好|快|细|实|到位|充分|扎实)(?:[,\uff0c。;\uff1b、]|$))(?<=[做干搞办抓管走跑]的)/gu;
const GAINED =
  /的(?=(?:成效|进展|成绩|突破|进步|荣誉))(?<=(?:(?<![采选录抽提夺吸听争榨])取|获)的)/gu;
/** `谋取得结果`: 取 ends the verb before it, and 得 begins no 取得. */
const TAKEN = /得(?=\p{Script=Han})(?![到了分奖冠胜更最好当])(?<=[谋争采获选录收提听吸换]取得)/gu;
/** `通过对行业了解,`: what is done is a noun there. */
const THROUGH =
  /通过对[^,\uff0c。;\uff1b的、()\uff08\uff09]{3,}?(?=(?:全面|深入)?(?:了解|分析|研究|评价|评估|监测|测量)[,\uff0c])/gu;
/** `组织的绩效的基础`: one after the other at the start of a sentence. */
const TWICE_OF =
  /(?<=^|[,\uff0c。;\uff1b:\uff1a])\p{Script=Han}{2}的\p{Script=Han}{2}的\p{Script=Han}{2}/gu;

interface Slip {
  pattern: RegExp;
  /** Put in behind what was found or in its place; null: a person chooses. */
  by: '的' | '地' | '得' | null;
  behind?: true;
  zh: string;
  en: string;
}
const SLIPS: readonly Slip[] = [
  { pattern: HOW, by: '地', behind: true, zh: '状语后缺“地”', en: '地 is missing' },
  { pattern: MOST, by: '地', behind: true, zh: '状语后缺“地”', en: '地 is missing' },
  { pattern: HOW_WRITTEN_OF, by: '地', zh: '状语后的“的”应为“地”', en: '的 should be 地' },
  { pattern: HOW_WELL, by: '得', zh: '补语前的“的”应为“得”', en: '的 should be 得' },
  { pattern: GAINED, by: '得', zh: '“的”应为“得”', en: '的 should be 得' },
  { pattern: TAKEN, by: '的', zh: '“得”应为“的”', en: '得 should be 的' },
  { pattern: THROUGH, by: '的', behind: true, zh: '“通过对……”后缺“的”', en: '的 is missing' },
  { pattern: TWICE_OF, by: null, zh: '“的”字连用,宜删其一', en: 'one 的 too many' },
];

export const particles = rule({
  id: 'wording/particles',
  severity: 'NOTICE',
  stage: null,
  title: {
    zh: '“的”“地”“得”缺失、误用或连用',
    en: 'Particles 的, 地 or 得 left out, mistaken or piled up',
  },
  why: {
    zh: '修饰名词用“的”,修饰动词用“地”,补充说明用“得”;错一字,读作另一种结构。',
    en: 'Before a noun it is 的, before a verb 地, behind it 得: another one makes another sentence.',
  },
  example: '“有针对性采取措施”“大力的推进改革”“谋取得结果”',
  scope: 'entry',
  *check(node) {
    for (const passage of runningOf(node)) {
      for (const { pattern, by, behind, zh, en } of SLIPS) {
        for (const match of passage.text.matchAll(pattern)) {
          const end = match.index + match[0].length;
          const quote =
            by === null || behind
              ? passage.text.slice(match.index, end + 2)
              : around(passage.text, match.index, end, 2);
          yield {
            entries: [node.entry.key],
            quotes: [quote],
            about: `${node.entry.key} ${quote}`,
            message: say(
              `${place(node)} 的“${quote}”${zh}`,
              `${placeEn(node)}: ${en} in “${quote}”`,
            ),
            ...(by !== null && {
              suggestion: [replaced(passage, behind ? end : match.index, end, by)],
            }),
          };
        }
      }
    }
  },
});
