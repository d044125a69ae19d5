import { roleOf } from '../../tree/points';
import type { Node } from '../../tree/tree';
import { EARNS } from '../../vocabulary';
import { rule } from '../check';
import { isStructural, titleOf } from '../clauses';
import { place, placeEn, say } from '../say';

/**
 * Whether the other part must answer: not a sentence without title and points, and not what adds,
 * takes away or vetoes, which is judged by its own words.
 */
const isJudged = (node: Node): boolean =>
  EARNS[roleOf(node)] === 'BASE' && (titleOf(node) !== '' || node.weight !== null);

export const facingMissing = rule({
  id: 'structure/facing-missing',
  severity: 'ERROR',
  stage: null,
  title: { zh: '条目只见于一个部分', en: 'A clause that the other part has not' },
  why: {
    zh: '标准内容提出的要求须有评审细则,反之亦然。',
    en: 'What is asked must be judged, and nothing else.',
  },
  example: '标准内容有 2.3,评审细则没有',
  scope: 'whole',
  concerns: isStructural,
  *check(nodes, context) {
    const paired = new Set(context.pairs().flatMap(({ asked, judged }) => [asked, judged]));
    // Two parts of which nothing answers anything are no two sides of one thing.
    if (paired.size === 0) return;
    for (const node of nodes) {
      if (
        (node.part !== 'criteria' && node.part !== 'assessment') ||
        node.label === '0' ||
        !isJudged(node) ||
        (node.parent && isStructural(node.parent) && !paired.has(node.parent)) ||
        paired.has(node)
      )
        continue;
      const [here, there] =
        node.part === 'criteria' ? ['标准内容', '评审细则'] : ['评审细则', '标准内容'];
      yield {
        entries: [node.entry.key],
        quotes: [titleOf(node)].filter(Boolean),
        message: say(
          `${place(node)} 只见于${here},${there}没有对应的条目`,
          `${placeEn(node)} stands in the ${node.part} only: ` +
            'the other part has nothing that answers it',
        ),
      };
    }
  },
});
