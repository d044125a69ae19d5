import { rule } from '../check';
import { place, placeEn, say } from '../say';
import { isCounted, sequences } from './labels';

export const labelDuplicate = rule({
  id: 'structure/label-duplicate',
  severity: 'ERROR',
  stage: 'submit',
  title: { zh: '编号重复或倒序', en: 'A number is printed twice or out of order' },
  why: {
    zh: '同号两条,引用时不知所指。',
    en: 'Two clauses with one number cannot be told apart when cited.',
  },
  example: '1.2 之后又是 1.2',
  scope: 'whole',
  concerns: isCounted,
  *check(nodes) {
    for (const sequence of sequences(nodes)) {
      for (const { node, label, number, expected, before } of sequence) {
        if (number >= expected || !before) continue;
        const twice =
          before.label === label ||
          sequence.some((other) => other.node.position < node.position && other.label === label);
        yield {
          entries: [node.entry.key, before.entry.key],
          quotes: [label],
          message: twice
            ? say(
                `编号 ${label} 重复:${place(node)}`,
                `${label} is printed twice: ${placeEn(node)}`,
              )
            : say(
                `${label} 排在 ${before.label} 之后,次序颠倒`,
                `${label} stands after ${before.label}: out of order`,
              ),
          ...(node.entry.label !== undefined && {
            suggestion: [{ name: 'labelSet', key: node.entry.key }],
          }),
        };
      }
    }
  },
});
