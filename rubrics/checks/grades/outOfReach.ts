import { isGrade } from '../../kinds/readers';
import { rule } from '../check';
import { place, placeEn, say } from '../say';
import { mostOf } from './most';
import { thresholdEn, thresholdText } from './scales';

export const outOfReach = rule({
  id: 'grades/out-of-reach',
  severity: 'ERROR',
  stage: 'submit',
  title: { zh: '等级的最低得分高于可得的分数', en: 'A threshold that nobody can reach' },
  why: {
    zh: '最低得分高于总分与加分之和,没有人能达到。',
    en: 'Above the total with all that is added, a threshold gives its grade to nobody.',
  },
  example: '总分 100 分,而“示范”不低于 120 分',
  scope: 'whole',
  *check(nodes, { tree }) {
    const most = mostOf(tree);
    for (const node of nodes.filter(isGrade)) {
      const { atLeast, unit = 'POINTS', name } = node.entry.content;
      const limit = most[unit];
      if (atLeast === undefined || limit === null || atLeast <= limit) continue;
      yield {
        entries: [node.entry.key],
        quotes: [name],
        about: `${node.entry.key} ${atLeast} ${limit}`,
        message: say(
          `${place(node)} 不低于 ${thresholdText(node)},而至多可得 ` +
            `${limit}${unit === 'PERCENT' ? '%' : ' 分'}`,
          `${placeEn(node)} asks ${thresholdEn(node)}, and no more than ` +
            `${limit}${unit === 'PERCENT' ? ' %' : ' points'} can be earned`,
        ),
      };
    }
  },
});
