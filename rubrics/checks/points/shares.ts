import { combineOf, shareOf } from '../../tree/points';
import { sum } from '../../tree/sum';
import { rule } from '../check';
import { printedPoints } from '../clauses';
import { place, placeEn, say } from '../say';

export const shares = rule({
  id: 'points/shares',
  severity: 'ERROR',
  stage: 'submit',
  title: { zh: '权重不足或超过 100%', en: 'The shares are not 100 %' },
  why: {
    zh: '按权重合成时,同级权重合计须为 100%,否则得分无法换算。',
    en: 'Where shares are combined they must be 100 % together, or no result can be computed.',
  },
  example: '1(权重40%)、2(权重30%)、3(权重20%)',
  scope: 'siblings',
  *check({ parent, children }) {
    const bearers = children.filter((child) => shareOf(child) !== null);
    if (bearers.length === 0) {
      if (!parent || combineOf(parent) !== 'SHARE' || children.length === 0) return;
      yield {
        entries: [parent.entry.key],
        quotes: [],
        message: say(
          `${place(parent)} 按权重合成,其下没有权重`,
          `${placeEn(parent)} combines shares, and none stands below it`,
        ),
      };
      return;
    }
    const keys = bearers.map(({ entry }) => entry.key);
    const found = {
      entries: parent ? [parent.entry.key, ...keys] : keys,
      quotes: bearers.map(printedPoints),
    };
    const total = sum(bearers.map((child) => shareOf(child)!));
    const whole = parent ? place(parent) : '首层';
    if (total !== 100)
      yield {
        ...found,
        message: say(
          `${whole} 之下权重合计 ${total}%,应为 100%`,
          `The shares below ${parent ? placeEn(parent) : 'the top'} are ${total} %, not 100 %`,
        ),
      };
    if (parent && combineOf(parent) !== 'SHARE')
      yield {
        ...found,
        about: `${parent.entry.key} combine`,
        message: say(
          `${whole} 之下有权重,合成方式却不是“按权重”`,
          `Shares stand below ${placeEn(parent)}, which does not combine shares`,
        ),
        suggestion: [{ name: 'clauseRevise', key: parent.entry.key, fields: { combine: 'SHARE' } }],
      };
  },
});
