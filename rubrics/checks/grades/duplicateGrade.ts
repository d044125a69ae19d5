import { rule } from '../check';
import { place, placeEn, say } from '../say';
import { conditionsOf, pairsIn, scalesIn } from './scales';

export const duplicateGrade = rule({
  id: 'grades/duplicate',
  severity: 'ERROR',
  stage: 'submit',
  title: { zh: '等级名称重复', en: 'One grade twice' },
  why: {
    zh: '同名两个等级,条件又没有分别,结论所称的是哪一个无从知道。',
    en: 'Of two grades of one name, with nothing that tells when which is meant, a verdict names neither.',
  },
  example: '一星 60 分、一星 50 分',
  scope: 'siblings',
  *check({ children }) {
    for (const [before, grade] of scalesIn(children).flatMap(pairsIn)) {
      const same = before.entry.content.name === grade.entry.content.name;
      // 金奖 for large organizations, and 金奖 for small ones.
      if (!same || conditionsOf(before) !== conditionsOf(grade)) continue;
      yield {
        entries: [grade.entry.key, before.entry.key],
        quotes: [grade.entry.content.name],
        message: say(`${place(grade)} 重复`, `${placeEn(grade)} stands twice`),
      };
    }
  },
});
