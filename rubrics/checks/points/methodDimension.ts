import { dimensionOf } from '../../tree/guides';
import { clauseContent, isGuide } from '../../kinds/readers';
import type { Dimension } from '../../vocabulary';
import { rule } from '../check';
import { isKind, textOf, titleOf } from '../clauses';
import { place, placeEn, say } from '../say';

const isMethod = isKind('METHOD');
const NAMES: Record<Dimension, string> = { PROCESS: '过程', RESULT: '结果' };

export const methodDimension = rule({
  id: 'points/method-dimension',
  severity: 'ERROR',
  stage: 'submit',
  title: {
    zh: '方法栏所指评分指南与条目不符',
    en: 'A method cell names a guide of the wrong dimension',
  },
  why: {
    zh: '过程条目按过程评分指南、结果条目按结果评分指南评分;明示与推定相反时评审依据不明。',
    en:
      'Processes and results are scored by different guides; ' +
      'where the cell contradicts the rule nobody knows which counts.',
  },
  example: '“领导的结果”一栏写“适用过程评分指南”',
  scope: 'whole',
  concerns: (node) =>
    isMethod(node) || isGuide(node) || clauseContent(node.entry)?.dimension !== undefined,
  *check(nodes, context) {
    const there = new Set(context.guideNodes().map(({ entry }) => entry.content.dimension));
    for (const cell of nodes.filter(isMethod)) {
      const words = textOf(cell) || titleOf(cell);
      const said = (['PROCESS', 'RESULT'] as const).filter((dimension) =>
        words.includes(NAMES[dimension]),
      );
      if (said.length !== 1 || !cell.parent) continue;
      const wanted = dimensionOf(cell.parent);
      const base = { entries: [cell.entry.key, cell.parent.entry.key], quotes: [words] };
      if (said[0] !== wanted) {
        yield {
          ...base,
          message: say(
            `${place(cell.parent)} 属${NAMES[wanted]}条目,方法栏却写“${words}”`,
            `${placeEn(cell.parent)} is a ${wanted.toLowerCase()} item, ` +
              `but its method cell says “${words}”`,
          ),
        };
      } else if (!there.has(said[0])) {
        yield {
          ...base,
          message: say(
            `方法栏“${words}”所指的评分指南不存在`,
            `The guide named by the method cell “${words}” does not exist`,
          ),
        };
      }
    }
  },
});
