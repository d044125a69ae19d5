import { rule, type Finding } from '../check';
import { place, placeEn, say } from '../say';
import { isComparable, scalesIn, thresholdEn, thresholdText, type GradeNode } from './scales';

/** Conditions that say of whom a grade is: 金奖 of the large ones, and of the small ones. */
const WHOSE = /大型|中型|小型|微型|规模|类(?:组织|企业|单位)|制造业|服务业|个人|large|small/u;
/** So many make a series. */
const SERIES = 3;

export const series = rule({
  id: 'grades/series',
  severity: 'WARNING',
  stage: null,
  title: { zh: '等级的名称或分数线在次序中突兀', en: 'A grade out of its series' },
  why: {
    zh: '几个等级依次排列,一个与别的同名,或其最低得分越过相邻等级,多半是写错。',
    en: 'Grades stand in a series: one with the name of another, or past its neighbour, is a slip.',
  },
  example: '优秀 90 分、优秀 80 分、合格 60 分',
  scope: 'siblings',
  *check({ children }) {
    for (const scale of scalesIn(children)) {
      if (
        scale.length < SERIES ||
        scale.some(({ entry }) => WHOSE.test(entry.content.conditions ?? ''))
      )
        continue;
      yield* sameName(scale);
      yield* pastNeighbour(scale);
    }
  },
});

function* sameName(scale: readonly GradeNode[]): Iterable<Finding> {
  const names = new Map<string, GradeNode>();
  for (const grade of scale) {
    const name = `${grade.label ?? ''} ${grade.entry.content.name}`.trim();
    const before = names.get(name) ?? byStars(grade, scale);
    names.set(name, grade);
    if (!before) continue;
    yield {
      entries: [grade.entry.key, before.entry.key],
      quotes: [grade.entry.content.name],
      message: say(
        `${place(grade)} 与另一等级同名`,
        `${placeEn(grade)} has the name of another grade`,
      ),
    };
  }
}

/** `四星级（★★★）`: the stars of another one. */
function byStars(grade: GradeNode, scale: readonly GradeNode[]): GradeNode | undefined {
  const starsOf = ({ entry }: GradeNode) => /★+/u.exec(entry.content.name)?.[0];
  const own = starsOf(grade);
  return own === undefined
    ? undefined
    : scale.slice(0, scale.indexOf(grade)).find((one) => starsOf(one) === own);
}

/** Against the way that most thresholds go. */
function* pastNeighbour(scale: readonly GradeNode[]): Iterable<Finding> {
  const graded = scale.filter(({ entry }) => entry.content.atLeast !== undefined);
  if (graded.length < SERIES || !graded.every((one) => isComparable(one, graded[0]!))) return;
  const of = ({ entry }: GradeNode): number => entry.content.atLeast ?? 0;
  const names = new Set(graded.map(({ entry }) => entry.content.name));
  if (names.size < graded.length) return;
  const steps = graded.slice(1).map((grade, i) => ({
    before: graded[i]!,
    grade,
    step: Math.sign(of(grade) - of(graded[i]!)),
  }));
  const rising = steps.filter(({ step }) => step > 0);
  const falling = steps.filter(({ step }) => step < 0);
  const wrong = rising.length > falling.length ? falling : rising;
  if (wrong.length > 1 || (rising.length === falling.length && graded.length > SERIES)) return;
  for (const { before, grade } of wrong)
    yield {
      entries: [grade.entry.key, before.entry.key],
      quotes: [grade.entry.content.name],
      message: say(
        `${place(grade)} 的最低得分 ${thresholdText(grade)} 越过了前一等级的 ${thresholdText(before)}`,
        `${placeEn(grade)}: its threshold of ${thresholdEn(grade)} passes ${thresholdEn(before)}`,
      ),
    };
}
