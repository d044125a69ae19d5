import { rule } from '../check';
import { clauseContent } from '../../kinds/readers';
import { passagesOf, replaced } from '../passages';
import { place, placeEn, say } from '../say';

/** What is announced stands below; `10分以上` is another matter. */
const ANNOUNCED =
  /(?<!\d\p{Script=Han}{0,2}|[%名次])(上述|以上|如上|上列)(?=[^。;\uff1b]{0,30}[:\uff1a]$|(?:要求|方面|条件|情形|原则|程序|内容|方法|步骤|因素)?[:\uff1a]|$)/u;
const TERMS = /(?:上述|以上)(?=术语和定义(?:适用|$))/u;
const BELOW = new Map([
  ['上述', '下列'],
  ['以上', '以下'],
  ['如上', '如下'],
  ['上列', '下列'],
]);

export const aboveBelow = rule({
  id: 'wording/above-below',
  severity: 'WARNING',
  stage: null,
  title: { zh: '“上述”与“下列”写反', en: 'Above where below is meant' },
  why: {
    zh: '以冒号引出的内容在后面;写作“上述”,读者到前面去找。',
    en: 'What a colon announces stands below it.',
  },
  example: '“有上述情形之一的,不予评定:”',
  scope: 'entry',
  *check(node) {
    const kind = clauseContent(node.entry)?.kind;
    for (const passage of passagesOf(node)) {
      const { text } = passage;
      const announces =
        /[:\uff1a]/u.test(text) ||
        (node.children.length > 0 &&
          kind !== 'NOTE' &&
          (passage.field === 'title' || /如上。?$/u.test(text)));
      const found = TERMS.exec(text) ?? (announces ? ANNOUNCED.exec(text) : null);
      if (!found) continue;
      const word = found[1] ?? found[0];
      const right = BELOW.get(word)!;
      yield {
        entries: [node.entry.key],
        quotes: [text.slice(found.index, found.index + 6)],
        message: say(
          `${place(node)} 引出的内容在后,“${word}”应为“${right}”`,
          `${placeEn(node)} announces what stands below: “${word}” should be “${right}”`,
        ),
        suggestion: [replaced(passage, found.index, found.index + word.length, right)],
      };
    }
  },
});
