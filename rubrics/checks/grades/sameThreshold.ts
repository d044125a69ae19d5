import { rule } from '../check';
import { place, placeEn, say } from '../say';
import {
  conditionsOf,
  isComparable,
  pairsIn,
  scalesIn,
  thresholdEn,
  thresholdText,
} from './scales';

export const sameThreshold = rule({
  id: 'grades/same-threshold',
  severity: 'ERROR',
  stage: 'submit',
  title: { zh: '两个等级条件相同', en: 'Two grades for one result' },
  why: {
    zh: '最低得分相同、又没有别的条件区分,达到者属于哪一等级没有说明。',
    en: 'With one threshold and no condition that tells them apart, a result has both or either.',
  },
  example: '四星 85 分、三星 85 分',
  scope: 'siblings',
  *check({ children }) {
    for (const [before, grade] of scalesIn(children).flatMap(pairsIn)) {
      const [a, b] = [before.entry.content, grade.entry.content];
      if (a.name === b.name || a.atLeast === undefined || a.atLeast !== b.atLeast) continue;
      if (!isComparable(before, grade) || conditionsOf(before) !== conditionsOf(grade)) continue;
      yield {
        entries: [grade.entry.key, before.entry.key],
        quotes: [b.name],
        message: say(
          `${place(grade)} 与“${a.name}”的最低得分都是 ${thresholdText(grade)}`,
          `${placeEn(grade)} and “${a.name}” both ask ${thresholdEn(grade)}`,
        ),
      };
    }
  },
});
