import { totalPoints } from '../../tree/points';
import { rule } from '../check';
import { isRunning, passagesOf } from '../passages';
import { place, placeEn, say } from '../say';
import { AS_LIKELY } from './likely';

const STATED = /(?:总分|满分|总分值|总计|共计|合计)(?:值)?(?:为|是|:|:)?\s*(\d+(?:\.\d+)?)\s*分/g;

export const totalStated = rule({
  id: 'points/total-stated',
  severity: 'ERROR',
  stage: 'submit',
  title: { zh: '写明的总分与分值之和不符', en: 'The total stated is not the sum' },
  why: { zh: '总分是评审结论的基础。', en: 'The total is what every result is measured against.' },
  example: '“总分为1000分”,而各类目合计 980 分',
  scope: 'whole',
  *check(nodes, { tree }) {
    const total = totalPoints(tree);
    if (total === null) return;
    // What its words mean otherwise is asked by a rule of its own.
    const likely = totalPoints(tree, 'criteria', 'BASE', AS_LIKELY);
    for (const passage of nodes.flatMap(passagesOf).filter(isRunning)) {
      for (const [quote, stated] of passage.text.matchAll(STATED)) {
        if ([total, likely].includes(Number(stated))) continue;
        yield {
          entries: [passage.node.entry.key],
          quotes: [quote],
          about: `${stated} ${total}`,
          message: say(
            `${place(passage.node)} 写明“${quote}”,而各类目分值合计 ${total} 分`,
            `${placeEn(passage.node)} states ${stated} points; the categories sum to ${total}`,
          ),
        };
      }
    }
  },
});
