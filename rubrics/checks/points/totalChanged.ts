import { totalPoints } from '../../tree/points';
import { rule } from '../check';
import { say } from '../say';

export const totalChanged = rule({
  id: 'points/total-changed',
  severity: 'WARNING',
  stage: 'submit',
  title: { zh: '总分较原版本有变化', en: 'The total differs from the edition before' },
  why: {
    zh: '历年结果按总分比较;无意的增减会使新旧结果不可比。',
    en: 'Results of years are compared by the total; an unintended change makes them incomparable.',
  },
  example: '原版本 500 分,提案 490 分',
  scope: 'whole',
  *check(_nodes, { tree, base, whole }) {
    if (!base) return;
    for (const part of [undefined, 'assessment'] as const) {
      const [before, now] = [totalPoints(base, part), totalPoints(tree, part)];
      if (before === null || before === now) continue;
      const name = part ? '评审细则' : '标准内容';
      yield {
        entries: [whole],
        quotes: [],
        about: `${part ?? 'criteria'} ${before} ${now}`,
        message: say(
          `${name}总分由 ${before} 分变为 ${now === null ? '无' : `${now} 分`}:` +
            '若非有意,请调整分值',
          `The total of the ${part ?? 'criteria'} went from ${before} to ${now ?? 'none'}: ` +
            'adjust the points unless it is meant',
        ),
      };
    }
  },
});
