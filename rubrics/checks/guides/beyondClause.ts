import { rangeOf } from '../../kinds/guide';
import { clauseKind, isGuide } from '../../kinds/readers';
import { isOfOne } from '../../tree/guides';
import { pointsOf, shareOf } from '../../tree/points';
import type { Node } from '../../tree/tree';
import { rule } from '../check';
import { textOf } from '../clauses';
import { place, placeEn, say } from '../say';

/** `扣12分`, `最多得 15 分`: what a rule gives or takes; `得分90分以上` is neither. */
const GIVEN = /(?:最多|至多|最高)?(?:可)?(?:倒?扣|得|计|给)\s*(\d+(?:\.\d+)?)\s*分(?![之钟])/g;

const isScoringRule = (node: Node): boolean => clauseKind(node) === 'SCORINGRULE';

export const beyondClause = rule({
  id: 'guides/beyond-clause',
  severity: 'WARNING',
  stage: null,
  title: { zh: '评分办法超出条目分值', en: 'More is given or taken than a clause bears' },
  why: {
    zh: '所得或所扣的分多于条目的分值,下级分值之和便不再成立。',
    en: 'Where more is earned or lost than the clause bears, the sums above it no longer hold.',
  },
  example: '10 分的条目“最多扣12分”,或设“10～12分”一档',
  scope: 'entry',
  looksAround: true,
  concerns: (node) => isGuide(node) || isScoringRule(node),
  *check(node) {
    const clause = bearerOf(node);
    const points = clause && pointsOf(clause);
    if (!clause || points === null) return;
    for (const [quote, given] of givenIn(node)) {
      if (given <= Math.abs(points)) continue;
      yield {
        entries: [node.entry.key, clause.entry.key],
        quotes: [quote],
        about: `${node.entry.key} ${quote} ${points}`,
        message: say(
          `${place(node)} 的“${quote}”超出${place(clause)} 的分值 ${points} 分`,
          `“${quote}” of ${placeEn(node)} is more than the ${points} points of ${placeEn(clause)}`,
        ),
      };
    }
  },
});

/** What a guide or a rule gives or takes at most, in points, each as printed. */
function givenIn(node: Node): (readonly [quote: string, given: number])[] {
  if (!isGuide(node))
    return [...textOf(node).matchAll(GIVEN)].map(([quote, given]) => [quote, Number(given)]);
  return node.entry.content.bands.flatMap((band) => {
    const { unit, upper } = rangeOf(band);
    return unit === 'POINTS' ? [[band.printed, upper] as const] : [];
  });
}

/** The nearest clause above with points; null where it is a share, or the guide a general one. */
function bearerOf(node: Node): Node | null {
  if (isGuide(node) && !isOfOne(node)) return null;
  for (let at = node.parent; at; at = at.parent) {
    if (pointsOf(at) !== null) return at;
    if (shareOf(at) !== null) return null;
  }
  return null;
}
