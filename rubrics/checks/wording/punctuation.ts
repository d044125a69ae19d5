import { rule } from '../check';
import { passagesOf, replaced } from '../passages';
import { around, place, placeEn, say } from '../say';

const MARK = ',;:、。?!\uff0c\uff1b\uff1a\uff1f\uff01';
/** Two marks side by side, a mark behind an opening bracket or before a closing one. */
const CLASH = new RegExp(
  `[${MARK}][\\s\u00a0]*[${MARK}]+|(?<=[(\uff08“《])[,;、。\uff0c\uff1b]+|` +
    '[,;、\uff0c\uff1b](?=[)\uff09”》])|[(\uff08][)\uff09]',
  'gu',
);

export const punctuation = rule({
  id: 'wording/punctuation',
  severity: 'WARNING',
  stage: null,
  title: { zh: '标点重叠', en: 'Clashing punctuation' },
  why: {
    zh: '两个标点相连,不知句子在何处断开。',
    en: 'Two marks in a row leave open where the sentence ends.',
  },
  example: '“提升服务质量,。”',
  scope: 'entry',
  *check(node) {
    for (const passage of passagesOf(node)) {
      for (const match of passage.text.matchAll(CLASH)) {
        const [marks] = match;
        // `etc.,` and `?!` are as they should be.
        if (
          /[A-Za-z]/.test(passage.text.charAt(match.index - 1)) ||
          marks === '?!' ||
          marks === '!!'
        )
          continue;
        const quote = around(passage.text, match.index, match.index + marks.length, 4);
        const one = marks.slice(-1);
        yield {
          entries: [node.entry.key],
          quotes: [quote],
          message: say(
            `${place(node)} 的“${quote}”标点有误`,
            `${placeEn(node)}: the punctuation of “${quote}” is wrong`,
          ),
          ...(marks[0] === one &&
            marks.length > 1 && {
              suggestion: [replaced(passage, match.index, match.index + marks.length, one)],
            }),
        };
      }
    }
  },
});
