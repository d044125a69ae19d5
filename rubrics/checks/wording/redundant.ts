import { rule } from '../check';
import { redundantForms, redundantWords, type Redundant } from '../lists/redundant';
import { replaced, runningOf } from '../passages';
import { around, place, placeEn, say } from '../say';

/** Words that begin with the last character of what was found: `应当要求`, `重新再造`. */
const OTHER = /^(?:要[求点素件害领职塞么闻想]|再[造生次度现版议审贷保])$/u;
const isOther = (text: string, end: number): boolean => OTHER.test(text.slice(end - 1, end + 1));
const ANY_WORD = new RegExp([...redundantWords.keys()].join('|'), 'g');

export const redundant = rule({
  id: 'wording/redundant',
  severity: 'NOTICE',
  stage: null,
  title: { zh: '语义重复', en: 'One thing said twice' },
  why: {
    zh: '标准用语应简洁;赘余的字使人以为另有所指。',
    en: 'A standard says a thing once; a word too many is read as another thing.',
  },
  example: '“涉及到”“融入到”“目的是为了”“约5天左右”',
  scope: 'entry',
  *check(node) {
    for (const passage of runningOf(node)) {
      for (const { index, quote, right, twice } of redundantIn(passage.text)) {
        const end = index + quote.length;
        if (isOther(passage.text, end)) continue;
        yield {
          entries: [node.entry.key],
          quotes: [quote],
          about: `${node.entry.key} ${around(passage.text, index, end)}`,
          message: say(
            `${place(node)} 的“${quote}”${twice}语义重复` +
              (right === null ? ',应删其一' : `,应为“${right}”`),
            `${placeEn(node)}: “${quote}” says one thing twice` +
              (right === null ? '; leave one out' : `; it should be “${right}”`),
          ),
          ...(right !== null && { suggestion: [replaced(passage, index, end, right)] }),
        };
      }
    }
  },
});

interface Place extends Pick<Redundant, 'right' | 'twice'> {
  index: number;
  quote: string;
}

function* redundantIn(text: string): Iterable<Place> {
  for (const { index, 0: quote } of text.matchAll(ANY_WORD)) {
    const word = redundantWords.get(quote);
    if (word) yield { index, quote, ...word };
  }
  for (const { pattern, holds, right, twice } of redundantForms)
    for (const { index, 0: quote } of holds.test(text) ? text.matchAll(pattern) : [])
      yield {
        index,
        quote,
        right: right === null ? null : quote.replace(new RegExp(pattern.source), right),
        twice,
      };
}
