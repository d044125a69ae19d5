import { below, combineOf, earns, pointsOf, worths } from '../../tree/points';
import { sum } from '../../tree/sum';
import { withinOf, type Node } from '../../tree/tree';
import { rule, type Bilingual } from '../check';
import { printedPoints } from '../clauses';
import { place, placeEn, say } from '../say';
import { AS_LIKELY } from './likely';

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
  // Points may stand some levels below.
  looksAround: true,
  *check({ parent }) {
    if (!parent || !earns(parent, 'BASE')) return;
    const wanted = pointsOf(parent)!;
    const within = withinOf(parent);
    const worth = worths(within, 'BASE');
    const total = below(parent, worth);
    if (total === null || total === wanted) return;
    // Where its words or numbers mean something else, that is asked, and this is no error.
    if (below(parent, worths(within, 'BASE', AS_LIKELY), 'BASE', AS_LIKELY) === wanted) return;
    const bearers = nearest(parent);
    const points = bearers.map((node) => pointsOf(node)!);
    yield {
      entries: [parent, ...bearers].map(({ entry }) => entry.key),
      quotes: [printedPoints(parent), ...bearers.map(printedPoints)],
      message: combineOf(parent) === 'BEST' ? best(parent, total) : summed(parent, total, points),
    };
  },
});

/** The clauses whose points count into another's, nearest below it. */
function nearest(top: Node): Node[] {
  const found: Node[] = [];
  const stack = top.children.toReversed();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.part !== top.part) continue;
    if (earns(node, 'BASE')) found.push(node);
    else stack.push(...node.children.toReversed());
  }
  return found;
}

function summed(parent: Node, total: number, points: readonly number[]): Bilingual {
  const wanted = pointsOf(parent)!;
  const off = `${total > wanted ? '多' : '少'} ${sum([Math.abs(total - wanted)])} 分`;
  return say(
    `${place(parent)} ${wanted} 分,其下合计 ${total} 分(${points.join('+')}),${off}:` +
      '请核对上级或某一下级的分值',
    `${placeEn(parent)} has ${wanted} points, its children sum to ${total} ` +
      `(${points.join(' + ')}): correct the parent or one of the children`,
  );
}

const best = (parent: Node, total: number): Bilingual =>
  say(
    `${place(parent)} ${pointsOf(parent)} 分,其下取其一,最高为 ${total} 分:` +
      '请核对上级或最高一项的分值',
    `${placeEn(parent)} has ${pointsOf(parent)} points, the best of its children ${total}: ` +
      'correct the parent or the best one',
  );
