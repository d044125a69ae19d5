import { rule } from '../check';
import { kindOf, textOf } from '../clauses';
import { place, placeEn, say } from '../say';

export const colonEnd = rule({
  id: 'structure/colon-end',
  severity: 'NOTICE',
  stage: null,
  title: {
    zh: '以冒号结尾而其后没有列项',
    en: 'A colon at the end, and nothing that it announces',
  },
  why: {
    zh: '冒号提示下文有列举或说明;没有则应改为句号,或补上下文。',
    en: 'A colon announces what follows; where nothing does, it should be a full stop.',
  },
  example: '“标准架构见图1:”之后只有图题',
  scope: 'siblings',
  looksAround: true,
  *check({ children }) {
    for (const [i, node] of children.entries()) {
      if (
        kindOf(node) !== 'PARAGRAPH' ||
        !/[:\uff1a]$/.test(textOf(node)) ||
        node.children.length > 0
      )
        continue;
      const next = children[i + 1];
      if (next && kindOf(next) !== 'CAPTION') continue;
      yield {
        entries: [node.entry.key],
        quotes: [textOf(node).slice(-8)],
        message: say(
          `${place(node)} 以冒号结尾,其后没有列项或说明`,
          `${placeEn(node)} ends with a colon, and nothing follows that it announces`,
        ),
      };
    }
  },
});
