import { schemes } from '../../tree/numbering';
import { rule } from '../check';
import { place, placeEn, say } from '../say';
import { isCounted, sequences } from './labels';

export const labelGap = rule({
  id: 'structure/label-gap',
  severity: 'ERROR',
  stage: 'submit',
  title: { zh: '编号有缺', en: 'A number is missing' },
  why: {
    zh: '缺号意味着漏了一条,或编号有误,引用时会落空。',
    en: 'A gap means that something was left out or misnumbered, and citations go astray.',
  },
  example: '3 之后是 5',
  scope: 'whole',
  concerns: isCounted,
  guesses: true,
  *check(nodes) {
    for (const sequence of sequences(nodes)) {
      for (const { node, label, scheme, number, expected, before } of sequence) {
        if (number <= expected) continue;
        const missing = Array.from({ length: Math.min(number - expected, 5) }, (_, i) =>
          schemes[scheme].like(label, expected + i),
        );
        yield {
          entries: [node.entry.key, ...(before ? [before.entry.key] : [])],
          quotes: [label],
          message: say(
            `${place(node)}:${before ? `${before.label} 之后` : '开头'}即为 ${label},` +
              `缺 ${missing.join('、')}:请补上漏掉的条目,或规范编号`,
            `${label} follows ${before?.label ?? 'the beginning'}: ` +
              `${missing.join(', ')} missing; ` +
              `add what was left out or renumber (${placeEn(node)})`,
          ),
          ...(node.entry.label !== undefined && {
            suggestion: [{ name: 'labelSet', key: node.entry.key }],
          }),
        };
      }
    }
  },
});
