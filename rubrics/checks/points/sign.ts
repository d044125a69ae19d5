import { pointsOf, roleOf } from '../../tree/points';
import { EARNS } from '../../vocabulary';
import { rule } from '../check';
import { printedPoints } from '../clauses';
import { place, placeEn, say } from '../say';

export const sign = rule({
  id: 'points/sign',
  severity: 'ERROR',
  stage: 'submit',
  title: { zh: '分值与计分性质不符', en: 'Points that do not go with what they are' },
  why: {
    zh: '一票否决和不计分的条文没有分值,负的分值只用于扣分;否则不知如何计分。',
    en: 'A veto and what is not scored bear no points, and only a deduction is below zero.',
  },
  example: '“一票否决”的条文标有 10 分',
  scope: 'entry',
  looksAround: true,
  concerns: ({ weight }) => weight !== null,
  *check(node) {
    const [role, points] = [roleOf(node), pointsOf(node)];
    if (points === null) return;
    const without = EARNS[role] === null;
    if (!without && (role === 'DEDUCTION' ? points <= 0 : points >= 0)) return;
    yield {
      entries: [node.entry.key],
      quotes: [printedPoints(node)],
      about: `${node.entry.key} ${role} ${points}`,
      message: without
        ? say(
            `${place(node)} 不计分,却标有分值 ${points}`,
            `${placeEn(node)} bears no points by its role, and has ${points}`,
          )
        : say(
            `${place(node)} 的分值 ${points} 与计分性质不符`,
            `The points of ${placeEn(node)}, ${points}, do not go with its role`,
          ),
    };
  },
});
