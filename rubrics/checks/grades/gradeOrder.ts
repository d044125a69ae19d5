import { rule } from '../check';
import { mostOf } from './most';
import { place, placeEn, say } from '../say';
import {
  conditionsOf,
  isComparable,
  scalesIn,
  thresholdEn,
  thresholdText,
  type GradeNode,
} from './scales';

export const gradeOrder = rule({
  id: 'grades/order',
  severity: 'ERROR',
  stage: 'submit',
  title: { zh: '等级的最低得分与等级次序不符', en: 'Thresholds that do not follow the grades' },
  why: {
    zh: '等级由高到低或由低到高排列,最低得分须同样递减或递增,否则得分高的反而等级低。',
    en: 'Grades stand from high to low or from low to high, and their thresholds with them; else a better result gives a lower grade.',
  },
  example: '优秀 90 分、良好 80 分、合格 85 分',
  scope: 'siblings',
  looksAround: true,
  *check({ children }, { tree }) {
    const most = mostOf(tree);
    for (const scale of scalesIn(children)) {
      // What nobody can reach says nothing of the order: a rule of its own has it.
      const steps = stepsOf(
        scale.filter(({ entry: { content } }) => {
          const limit = most[content.unit ?? 'POINTS'];
          return limit === null || (content.atLeast ?? 0) <= limit;
        }),
      );
      const rising = steps.filter(({ step }) => step > 0);
      const falling = steps.filter(({ step }) => step < 0);
      // Against most of them; scales are mostly printed from high to low.
      const wrong = rising.length > falling.length ? falling : rising;
      for (const { before, grade, step } of wrong)
        yield {
          entries: [grade.entry.key, before.entry.key],
          quotes: [grade.entry.content.name],
          about: `${grade.entry.key} ${before.entry.key} ${Math.sign(step)}`,
          message: say(
            `${place(grade)} 排在“${before.entry.content.name}”之后,最低得分 ${thresholdText(grade)} ` +
              `反而${step > 0 ? '高于' : '低于'} ${thresholdText(before)}`,
            `${placeEn(grade)} stands after “${before.entry.content.name}”, ` +
              `and its threshold of ${thresholdEn(grade)} is ` +
              `${step > 0 ? 'above' : 'below'} ${thresholdEn(before)}`,
          ),
        };
    }
  },
});

interface Step {
  before: GradeNode;
  grade: GradeNode;
  step: number;
}

/**
 * How each threshold stands to the last one in its unit. Two grades that ask different things
 * beside it may be of two scales.
 */
function stepsOf(scale: readonly GradeNode[]): Step[] {
  return scale.flatMap((grade, i) => {
    const before = scale
      .slice(0, i)
      .findLast((one) => one.entry.content.atLeast !== undefined && isComparable(one, grade));
    const now = grade.entry.content.atLeast;
    if (!before || now === undefined) return [];
    const asked = [conditionsOf(before), conditionsOf(grade)];
    return asked[0] && asked[1] && asked[0] !== asked[1]
      ? []
      : [{ before, grade, step: now - before.entry.content.atLeast! }];
  });
}
