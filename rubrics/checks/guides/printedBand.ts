import { endsIn } from '../../kinds/bandEnds';
import { isGuide } from '../../kinds/readers';
import { rule, type Finding } from '../check';
import { majority, place, placeEn, say } from '../say';

/** The sign between the two ends of a band. */
const SIGN = /(?<=\d\s*(?:%|％|分)?)\s*([~～\-–—]|至|到)\s*(?=\d)/u;
const NUMBER = /\d+(?:\.\d+)?/gu;

export const printedBand = rule({
  id: 'guides/printed-band',
  severity: 'WARNING',
  stage: null,
  title: { zh: '印出的得分区间有误', en: 'A band that prints another range' },
  why: {
    zh: '按所计的上下限打分,读者看到的却是印出的区间。',
    en: 'Assessors read the range that is printed, and another one counts.',
  },
  example: '其余作“60~80”,一处作“40-60”;0%~39% 一档印作“0%~93%”',
  scope: 'entry',
  concerns: isGuide,
  *check(node) {
    if (!isGuide(node)) return;
    const { bands } = node.entry.content;
    const usual = majority(
      bands.flatMap(({ printed }) => SIGN.exec(printed)?.[1] ?? []),
      0.5,
    );
    const percent = majority(bands.map(({ printed }) => printed.includes('%')));
    for (const { printed, lower, upper, steps, unit } of bands) {
      // What is printed in points may be counted in percent of them.
      const isConverted = unit !== 'POINTS' && /分|points?|pts|marks?/iu.test(printed);
      const said = endsIn(printed).map(({ value }) => value);
      const sign = SIGN.exec(printed)?.[1];
      const finding = (zh: string, en: string): Finding => ({
        entries: [node.entry.key],
        quotes: [printed],
        about: `${node.entry.key} ${printed}`,
        message: say(
          `${place(node)} 的得分区间“${printed}”${zh}`,
          `${placeEn(node)}: “${printed}” ${en}`,
        ),
      });
      const counted = steps?.length ? steps : [lower, upper];
      const numbers = [...printed.matchAll(NUMBER)].map(([one]) => Number(one));
      if (
        !isConverted &&
        numbers.length > 1 &&
        numbers.length === counted.length &&
        numbers.some((one, i) => one !== counted[i] && one !== counted.at(-1 - i))
      )
        yield finding(
          `与所计的 ${counted.join('、')} 不符`,
          `is not what counts: ${counted.join(', ')}`,
        );
      else if (isRunTogether(printed, lower, upper, steps))
        yield finding('缺了连接号', 'lacks the sign of its range');
      else if (usual && sign && sign !== usual)
        yield finding(`用“${sign}”,其余用“${usual}”`, `has “${sign}”, the others “${usual}”`);
      else if (steps && steps.length > 2 && sign && said.length > 2)
        yield finding(`混用“${sign}”`, `mixes in “${sign}”`);
      else if (percent && steps?.length && isPercentLost(printed))
        yield finding('百分号不全', 'lacks a per-cent sign');
    }
  },
});

/** `40%69%`, `01分`: two numbers with nothing between them. */
function isRunTogether(printed: string, lower: number, upper: number, steps?: number[]): boolean {
  if (/\d(?:%|分)\d/u.test(printed)) return true;
  const bare = printed.replace(/\D/gu, '');
  return (
    !steps?.length && lower !== upper && bare === `${lower}${upper}` && !/\d\D+\d/u.test(printed)
  );
}

/** Some numbers with the sign, some without. */
const isPercentLost = (printed: string): boolean =>
  /\d(?=[,\uff0c、或])/u.test(printed) || /‰|％/u.test(printed);
