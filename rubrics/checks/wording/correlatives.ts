import { rule } from '../check';
import { runningOf } from '../passages';
import { place, placeEn, say } from '../say';

/**
 * Words that call for a second one, with those that wrongly follow. Source: school grammars of
 * modern Chinese.
 */
const WRONG: readonly { pattern: RegExp; right: string }[] = [
  { pattern: /既要?[^。;\uff1b“”]{2,30}?[,\uff0c]?(?:还要|还应|而且|更)/g, right: '既……又(也)……' },
  { pattern: /只有[^。;\uff1b“”]{2,30}?[,\uff0c]就/g, right: '只有……才……' },
  { pattern: /只要[^。;\uff1b“”]{2,30}?[,\uff0c]才/g, right: '只要……就……' },
  {
    pattern: /不仅(?:仅)?[^。;\uff1b“”]{2,40}?[,\uff0c]而是/g,
    right: '不仅……而且……”或“不是……而是……',
  },
  { pattern: /无论[^。;\uff1b“”]{2,30}?[,\uff0c]但/g, right: '无论……都……' },
];
/** A concession at the end of its sentence that no 但 answers. */
const ALTHOUGH = /(?:虽然|尽管)(?![^。;\uff1b]*(?:但|却|仍|依然|然而|可是|也|还|都))[^。;\uff1b]+/g;
/** `是由甲、乙组成`: what begins with 是由 ends with 的, or begins with 由. */
const MADE_OF = /是由[^,\uff0c。;\uff1b:\uff1a]{2,60}?(?:组成|构成)(?=[,\uff0c。;\uff1b]|$)/g;
/** Two purposes in a row, each behind its own 以: the second is a result, or of the first. */
const VERB = '(?:确保|保证|保障|实现|促进|提高|提升|满足|支持|支撑|适应|应对|推动|达到|达成|增强)';
const TWO_PURPOSES = new RegExp(
  `[,\uff0c]以\\p{Script=Han}{0,2}?${VERB}[^,\uff0c。;\uff1b]+[,\uff0c]以\\p{Script=Han}{0,2}?${VERB}`,
  'gu',
);
const SECOND = /其次|再次|第二|其二|然后|接着|最后|此外|而后/;

export const correlatives = rule({
  id: 'wording/correlatives',
  severity: 'WARNING',
  stage: null,
  title: { zh: '关联词语不配', en: 'Conjunctions that do not go together' },
  why: {
    zh: '关联词不配,前后分句的关系就不清楚。',
    en: 'Where they do not match, the relation of the clauses is unclear.',
  },
  example: '“既要理解当前需求,还要预计未来需求”',
  scope: 'entry',
  *check(node) {
    for (const passage of runningOf(node)) {
      for (const { pattern, right } of WRONG)
        for (const [quote] of passage.text.matchAll(pattern)) {
          yield {
            entries: [node.entry.key],
            quotes: [quote],
            message: say(
              `${place(node)} 的“${quote}”关联词不配,应为“${right}”`,
              `${placeEn(node)}: the conjunctions of “${quote}” do not go together; ` +
                `it should be “${right}”`,
            ),
          };
        }
      for (const [quote] of passage.text.matchAll(ALTHOUGH))
        yield {
          entries: [node.entry.key],
          quotes: [quote],
          message: say(
            `${place(node)} 的“${quote}”有“虽然”而没有“但”等与之相应`,
            `${placeEn(node)}: “${quote}” concedes, and nothing such as 但 answers it`,
          ),
        };
      for (const [quote] of passage.text.matchAll(MADE_OF))
        yield {
          entries: [node.entry.key],
          quotes: [quote],
          message: say(
            `${place(node)} 的“${quote}”句式残缺:“是由……”应以“的”收,或删“是”`,
            `${placeEn(node)}: “${quote}” begins with 是 and lacks 的 at its end`,
          ),
        };
      for (const [quote] of passage.text.matchAll(TWO_PURPOSES))
        yield {
          entries: [node.entry.key],
          quotes: [quote.slice(1)],
          message: say(
            `${place(node)} 一句中两个“以”表目的叠用:“${quote.slice(1)}”,后一个宜改为“从而”`,
            `${placeEn(node)}: two purposes in a row, each behind 以: “${quote.slice(1)}”`,
          ),
        };
      if (/首先[,\uff0c]/.test(passage.text) && !SECOND.test(passage.text))
        yield {
          entries: [node.entry.key],
          quotes: ['首先'],
          message: say(
            `${place(node)} 有“首先”而没有“其次”等与之相承`,
            `${placeEn(node)} has “首先” (first) and no second`,
          ),
        };
    }
  },
});
