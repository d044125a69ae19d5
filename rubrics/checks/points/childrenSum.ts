import { sum } from '../../tree/points';
import { rule } from '../check';
import { printedPoints } from '../clauses';
import { place, say } from '../say';

export const childrenSum = rule({
  id: 'points/children-sum',
  severity: 'ERROR',
  stage: 'submit',
  title: { zh: '下级分值之和不等于上级', en: 'Points of the children do not sum to their parent' },
  why: {
    zh: '评审按下级条目打分,合计与上级不符时无法得出总分。',
    en: 'Assessors score the children; where they do not sum up, no total can be computed.',
  },
  example: '1 领导(80分)之下 1.1(20分)、1.2(20分)、1.3(30分)',
  scope: 'siblings',
  *check({ parent, children }) {
    const weighted = children.filter(({ weight }) => weight);
    if (!parent?.weight || weighted.length === 0) return;
    const points = weighted.flatMap(({ weight }) => weight?.content.points ?? []);
    const total = sum(points);
    const wanted = parent.weight.content.points;
    if (total === wanted) return;
    const off = `${total > wanted ? '多' : '少'} ${sum([Math.abs(total - wanted)])} 分`;
    yield {
      entries: [parent, ...weighted].map(({ entry }) => entry.key),
      quotes: [printedPoints(parent), ...weighted.map(printedPoints)],
      message: say(
        `${place(parent)} ${wanted} 分,其下合计 ${total} 分(${points.join('+')}),${off}:` +
          '请核对上级或某一下级的分值',
        `${place(parent)} has ${wanted} points, its children sum to ${total} ` +
          `(${points.join(' + ')}): correct the parent or one of the children`,
      ),
    };
  },
});
