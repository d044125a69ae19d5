import { rule } from '../check';
import { isKind, titleOf } from '../clauses';
import { place, placeEn, say } from '../say';

const isFigure = isKind('FIGURE');

export const figureUndescribed = rule({
  id: 'structure/figure-undescribed',
  severity: 'NOTICE',
  stage: null,
  title: { zh: '图片没有说明', en: 'A picture without a description' },
  why: {
    zh: '看不见图的人靠图片说明知道图中内容。',
    en: 'Who cannot see a picture knows by its description what it shows.',
  },
  example: '“图1 评审流程”有图,没有写明图中有哪些步骤',
  scope: 'entry',
  concerns: isFigure,
  *check(node) {
    if (!isFigure(node)) return;
    const { picture, alt } = node.entry.content;
    if (picture === undefined || alt?.trim()) return;
    yield {
      entries: [node.entry.key],
      quotes: [titleOf(node)].filter(Boolean),
      message: say(
        `${place(node)} 的图片没有说明`,
        `The picture of ${placeEn(node)} has no description`,
      ),
    };
  },
});
