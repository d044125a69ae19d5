import { isGrade } from '../../kinds/readers';
import { rule } from '../check';
import { passagesOf } from '../passages';
import { place, placeEn, say } from '../say';

/** Who stays below the last threshold fails. */
const FAILS =
  /(?:低于|不足|未达到?|少于|小于|不满)\s*(\d+(?:\.\d+)?)\s*分的?(?=[^。;\uff1b]{0,6}(?:不合格|不达标|不予|不通过|$))/gu;

export const stated = rule({
  id: 'grades/stated',
  severity: 'WARNING',
  stage: null,
  title: { zh: '文中的分数线与等级不符', en: 'A threshold stated that no grade has' },
  why: {
    zh: '不合格的分数线应是最低一个合格等级的最低得分,否则两者之间的得分有两种结论。',
    en: 'Who fails stays below the lowest grade that passes; else some results are given two verdicts.',
  },
  example: '合格 700 分以上,而文中“低于900分的为不合格”',
  scope: 'whole',
  *check(nodes) {
    const thresholds = nodes.filter(isGrade).flatMap((node) => {
      const { atLeast, unit } = node.entry.content;
      return atLeast !== undefined && atLeast > 0 && unit !== 'PERCENT' ? [atLeast] : [];
    });
    if (thresholds.length < 2) return;
    const lowest = Math.min(...thresholds);
    for (const node of nodes)
      for (const { text, field } of passagesOf(node))
        for (const [quote, value = ''] of text.matchAll(FAILS)) {
          if (Number(value) <= lowest || (!isGrade(node) && !/合格|达标/u.test(text))) continue;
          if (field !== 'conditions' && !/总?得分|总分|考核|评[估价审]/u.test(text)) continue;
          yield {
            entries: [node.entry.key],
            quotes: [quote],
            message: say(
              `${place(node)} 的“${quote}”高于最低一级的 ${lowest} 分`,
              `${placeEn(node)}: “${quote}” is above the lowest threshold of ${lowest}`,
            ),
          };
        }
  },
});
