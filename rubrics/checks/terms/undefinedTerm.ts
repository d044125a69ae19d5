import { termsOf } from '../../tree/terms';
import { rule, type Finding } from '../check';
import type { CheckContext } from '../context';
import { isRunning } from '../passages';
import { place, placeEn, say } from '../say';

/** What a text says of a word that it takes as defined: `术语“标杆”`, `“标杆”(见术语)`. */
const SPOKEN = [
  /术语[“「]([^”」]{2,12})[”」]/g,
  /[“「]?([\p{Script=Han}]{2,8})[”」]?[(（](?:定义)?(?:详?见|参见)(?:关键)?术语[^)）]*[)）]/gu,
  /[“「]([^”」]{2,12})[”」]的(?:术语|定义)(?:见|参见|如下)/g,
];

export const undefinedTerm = rule({
  id: 'terms/undefined',
  severity: 'WARNING',
  stage: null,
  title: { zh: '当作术语使用而没有定义', en: 'Used as a defined term and never defined' },
  why: { zh: '读者按指引去查定义,却查不到。', en: 'Readers look the definition up and find none.' },
  example: '“……标杆(见术语)”,术语中没有“标杆”',
  scope: 'whole',
  *check(_nodes, context) {
    const defined = new Set(context.terms().map(({ content }) => content.term));
    for (const passage of context.passages().filter(isRunning)) {
      for (const form of SPOKEN) {
        for (const [quote, word = ''] of passage.text.matchAll(form)) {
          if ([...defined].some((one) => word.endsWith(one))) continue;
          yield {
            entries: [passage.node.entry.key],
            quotes: [quote],
            message: say(
              `${place(passage.node)} 把“${word}”当作术语,而术语中没有定义`,
              `${placeEn(passage.node)} speaks of “${word}” as a term; it is not defined`,
            ),
          };
        }
      }
    }
    yield* dropped(context, defined);
  },
});

/**
 * Terms that all parallel rubrics but one at most define, and this text uses without defining them.
 */
function* dropped(context: CheckContext, defined: ReadonlySet<string>): Iterable<Finding> {
  if (context.parallel.size < 2) return;
  const counts = new Map<string, number>();
  for (const tree of context.parallel.values())
    for (const { content } of termsOf(tree))
      counts.set(content.term, (counts.get(content.term) ?? 0) + 1);
  for (const [word, count] of counts) {
    const passage =
      defined.has(word) || count < Math.max(2, context.parallel.size - 1)
        ? undefined
        : context.passages().find(({ text }) => text.includes(word));
    if (passage)
      yield {
        entries: [passage.node.entry.key],
        quotes: [word],
        about: word,
        message: say(
          `正文使用“${word}”而没有定义,${count} 个平行标准都有定义`,
          `The text uses “${word}” without defining it; ${count} parallel rubrics define it`,
        ),
      };
  }
}
