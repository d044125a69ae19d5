import { rangeInPoints } from '../../kinds/guide';
import { isGuide } from '../../kinds/readers';
import { rule } from '../check';
import { place, placeEn, say } from '../say';

export const bandUnit = rule({
  id: 'guides/band-unit',
  severity: 'NOTICE',
  stage: null,
  title: { zh: '档次印作分数,数值却是百分比', en: 'A band printed in points, held in percent' },
  why: {
    zh: '档次按所印的分数计;写下的百分比与之不符,应注明单位。',
    en: 'A band counts as it is printed; the percentages beside it say otherwise until a unit is given.',
  },
  example: '印作“5~6分”,数值为 83 至 100',
  scope: 'entry',
  concerns: isGuide,
  *check(node) {
    if (!isGuide(node)) return;
    for (const [band, { printed, unit, lower, upper }] of node.entry.content.bands.entries()) {
      const points = unit === undefined ? rangeInPoints(printed) : null;
      if (!points || (points[0] === lower && points[1] === upper)) continue;
      const { key } = node.entry;
      yield {
        entries: [key],
        quotes: [printed],
        about: `${key} ${printed} ${lower} ${upper}`,
        message: say(
          `${place(node)} 的“${printed}”印作分数,数值却写作 ${lower} 至 ${upper}:按所印计`,
          `“${printed}” of ${placeEn(node)} is printed in points, its numbers are ${lower} to ${upper}: ` +
            'it counts as printed',
        ),
        suggestion: [
          {
            name: 'bandRevise',
            key,
            band,
            fields: { unit: 'POINTS', lower: points[0], upper: points[1] },
          },
        ],
      };
    }
  },
});
