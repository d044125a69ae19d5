import { rule } from '../check';
import { printedPoints } from '../clauses';
import { place, placeEn, say } from '../say';

/** Units of points and of shares, and what may be beside them. */
const KNOWN =
  /^(?:分|分值|点|points?|pts?\.?|marks?|%|％|共分|满分|权重|占|计|最高分?|最多[加扣得]?|最低|至多|加分?|扣分?|max|min|up|to|每项|各|\s)*$/iu;
/** So many of one form make a habit. */
const HABIT = 3;

export const printedForm = rule({
  id: 'points/printed-form',
  severity: 'WARNING',
  stage: null,
  title: { zh: '分值的单位与其余不同', en: 'Points printed in another unit' },
  why: {
    zh: '印成“元”“份”“%”的分值读不出是多少分,缺了“分”的读不出是什么。',
    en: 'Points printed in another unit, or in none, are read as something else.',
  },
  example: '其余作“(30分)”,一处作“(30份)”',
  scope: 'whole',
  concerns: ({ weight }) => weight !== null && weight !== undefined,
  *check(nodes) {
    const units = nodes.map((node) => ({ node, unit: unitOf(printedPoints(node)) }));
    const counts = new Map<string, number>();
    for (const { unit } of units) counts.set(unit, (counts.get(unit) ?? 0) + 1);
    for (const { node, unit } of units) {
      if (!/\d/.test(printedPoints(node).normalize('NFKC'))) continue;
      const isShare = node.weight?.content.share !== undefined;
      const usual = [...counts].filter(([one]) => KNOWN.test(one) && one !== '' && one !== '%');
      const most = Math.max(0, ...usual.map(([, count]) => count));
      const wrong = isShare ? unit !== '' && !KNOWN.test(unit) : !KNOWN.test(unit) || unit === '%';
      const lacks = !isShare && unit === '' && (counts.get('') ?? 0) * HABIT <= most;
      if (most < HABIT || !(wrong || lacks)) continue;
      const quote = printedPoints(node).trim();
      yield {
        entries: [node.entry.key],
        quotes: [quote],
        message: say(
          `${place(node)} 的分值印作“${quote}”,${lacks ? '缺了单位' : '单位与其余不同'}`,
          `${placeEn(node)} prints “${quote}”, ` +
            (lacks ? 'without the unit of the others' : 'in another unit than the others'),
        ),
      };
    }
  },
});

/** What a printed form says beside its number, brackets and marks. */
const unitOf = (printed: string): string =>
  printed
    .normalize('NFKC')
    .replace(/\d[\d.,]*|[\s\p{Ps}\p{Pe}.:\uff1a+*-]/gu, '')
    .trim();
