import { rule } from '../check';
import { printedPoints } from '../clauses';
import { say } from '../say';

export const facingForm = rule({
  id: 'points/facing-form',
  severity: 'NOTICE',
  stage: null,
  title: { zh: '两部分的分值写法不同', en: 'The two parts print their points differently' },
  why: {
    zh: '同一分值在标准内容与评审细则中应采用同一写法。',
    en: 'The same points should look the same in both parts.',
  },
  example: '标准内容作“(80分)”,评审细则作“80分”',
  scope: 'whole',
  concerns: ({ part }) => part === 'criteria' || part === 'assessment',
  *check(_nodes, context) {
    const printed = context
      .pairs()
      .map(({ asked, judged }) => ({
        asked,
        judged,
        forms: [printedPoints(asked).trim(), printedPoints(judged).trim()] as const,
      }))
      .filter(({ forms: [a, b] }) => a !== '' && b !== '');
    const odd = printed.filter(({ forms: [a, b] }) => formOf(a) !== formOf(b));
    const [first] = odd;
    if (!first) return;
    const [a, b] = first.forms;
    yield {
      entries: odd.flatMap(({ asked, judged }) => [asked.entry.key, judged.entry.key]),
      quotes: [a, b],
      count: odd.length,
      about: 'form of points',
      message: say(
        `分值在标准内容中作“${a}”,在评审细则中作“${b}”等,共 ${odd.length} 条:请统一`,
        `Points are printed “${a}” in the criteria and “${b}” in the assessment, ` +
          `${odd.length} times: make them agree`,
      ),
    };
  },
});

/** What is printed around the number. */
const formOf = (points: string): string => points.replace(/\d+(?:\.\d+)?/g, '#').replace(/\s/g, '');
