import { below, pointsOf, shareOf, worths } from '../../tree/points';
import { withinOf, type Node } from '../../tree/tree';
import { rule } from '../check';
import { printedPoints } from '../clauses';
import { place, placeEn, say } from '../say';

export const partsAgree = rule({
  id: 'points/parts-agree',
  severity: 'ERROR',
  stage: 'submit',
  title: { zh: '两部分分值不一致', en: 'The two parts print different points' },
  why: {
    zh: '标准内容与评审细则对同一条目给出不同分值时,申报方与评审方依据不同。',
    en: 'Applicants read one part and assessors the other: both must say the same.',
  },
  example: '标准内容 1.1 文化引领(20分),评审细则 1.1 文化引领 25分',
  scope: 'facing',
  *check({ asked, judged }) {
    const [a, b] = [amountOf(asked), amountOf(judged)];
    if (a === b) return;
    const wrong = oneThatFitsNot(asked, judged);
    const right = pointsOf(wrong === judged ? asked : judged);
    yield {
      entries: [asked.entry.key, judged.entry.key],
      quotes: [printedPoints(asked), printedPoints(judged)].filter(Boolean),
      about: `${asked.entry.key} ${a} ${b}`,
      message: say(
        `${place(asked)}:标准内容为 ${said(a)},评审细则为 ${said(b)}` +
          (wrong ? `;按上级分值应为 ${right} 分` : ',请统一'),
        `${placeEn(asked)} has ${a ?? 'no'} points in the criteria ` +
          `and ${b ?? 'no'} in the assessment` +
          (wrong ? `; the parent wants ${right}` : ': make them agree'),
      ),
      ...(wrong &&
        right !== null && {
          suggestion: [
            { name: 'weightSet', key: wrong.entry.key, points: right, bothParts: false },
          ],
        }),
    };
  },
});

/** Of two clauses with points the one that does not fit its parent, where the other does. */
function oneThatFitsNot(asked: Node, judged: Node): Node | null {
  if (!asked.weight || !judged.weight || fits(asked) === fits(judged)) return null;
  return fits(asked) ? judged : asked;
}

const amountOf = (node: Node): string | undefined => {
  const [points, share] = [pointsOf(node), shareOf(node)];
  return share === null ? points?.toString() : `${share}%`;
};

const said = (amount: string | undefined) => {
  if (amount === undefined) return '未标分值';
  return amount.endsWith('%') ? amount : `${amount} 分`;
};

/** Whether a clause's points, with those of its siblings, sum to what the parent has. */
function fits({ parent }: Node): boolean {
  return (
    parent !== null &&
    pointsOf(parent) !== null &&
    below(parent, worths(withinOf(parent), 'BASE')) === pointsOf(parent)
  );
}
