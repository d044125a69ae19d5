import { dimensionOf, isOfOne, scoringRuleOf } from '../../tree/guides';
import { withinOf, type Node } from '../../tree/tree';
import { clauseContent, clauseKind, isGuide } from '../../kinds/readers';
import type { Dimension } from '../../vocabulary';
import { rule } from '../check';
import { isKind } from '../clauses';
import { passagesOf } from '../passages';
import { few, place, placeEn, say, some } from '../say';

const isScored = isKind('ITEM', 'SUBITEM');
/** Sentences that say what is worth how much: 达到的得3分, 每发现一处扣1分. */
const WORTH = /(?:[得给计加扣记]|(?:scores?|earns?|loses?)\s)\s*\d+(?:\.\d+)?\s*(?:分|points?)/iu;
const tellsPoints = (node: Node): boolean => passagesOf(node).some(({ text }) => WORTH.test(text));
const NAMES: Record<Dimension, string> = { PROCESS: '过程', RESULT: '结果' };

export const unguided = rule({
  id: 'points/unguided',
  severity: 'ERROR',
  stage: 'publish',
  title: { zh: '计分条目没有评分指南', en: 'Scored clauses without a scoring guide' },
  why: {
    zh: '没有评分指南,评审员无从给分。',
    en: 'Without a guide assessors have nothing to score by.',
  },
  example: '结果类条目计分,而只有过程评分指南',
  scope: 'whole',
  concerns: (node) =>
    node.weight !== null ||
    isGuide(node) ||
    clauseContent(node.entry)?.dimension !== undefined ||
    clauseKind(node) === 'SCORINGRULE',
  *check(nodes, context) {
    const guides = context.guides();
    // Deductions, checklists and alternatives are scored by their own words, without any guide; one
    // of a clause's own says nothing of the others.
    if (!context.guideNodes().some((guide) => !isOfOne(guide))) return;
    for (const dimension of ['PROCESS', 'RESULT'] as const) {
      const bare = nodes.filter(
        (node) =>
          isScored(node) &&
          node.weight &&
          node.part === 'criteria' &&
          dimensionOf(node) === dimension &&
          !guides.has(node.entry.key) &&
          !withinOf(node).some((one) => scoringRuleOf(one) || tellsPoints(one)),
      );
      if (bare.length === 0) continue;
      yield {
        entries: [context.whole, ...bare.map(({ entry }) => entry.key)],
        quotes: [],
        count: bare.length,
        about: dimension,
        message: say(
          `没有${NAMES[dimension]}评分指南,${some(bare.map(place))}无从给分`,
          `There is no guide for ${dimension.toLowerCase()}: ${few(bare.map(placeEn))} cannot be scored`,
        ),
      };
    }
  },
});
