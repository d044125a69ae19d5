import { rule } from '../check';
import { isKind, titleOf } from '../clauses';
import { place, placeEn, say } from '../say';

const isFigure = isKind('FIGURE');

export const figureAbsent = rule({
  id: 'structure/figure-absent',
  severity: 'ERROR',
  stage: 'publish',
  title: { zh: '图缺失', en: 'A figure whose picture is absent' },
  why: {
    zh: '条文说“见图”而无图可见,读者不知其所指。',
    en: 'A text that sends its readers to a figure must show it.',
  },
  example: '“图1 评审流程”之上没有图',
  scope: 'entry',
  concerns: isFigure,
  *check(node) {
    if (!isFigure(node) || node.entry.content.picture !== undefined) return;
    yield {
      entries: [node.entry.key],
      quotes: [titleOf(node)].filter(Boolean),
      message: say(`${place(node)} 缺图`, `${placeEn(node)} has no picture`),
    };
  },
});
