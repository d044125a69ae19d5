import { rule } from '../check';
import { passagesOf } from '../passages';
import { around, place, placeEn, say } from '../say';
import { unpaired } from './unpaired';

export const quotationMarks = rule({
  id: 'structure/quotation-marks',
  severity: 'ERROR',
  stage: 'submit',
  title: { zh: '引号不成对', en: 'Unbalanced quotation marks' },
  why: {
    zh: '缺了一半,引文的起止不明。',
    en: 'Half a pair does not say where the quotation ends.',
  },
  example: '体现“为民、务实、清廉、效能等价值取向',
  scope: 'entry',
  *check(node) {
    for (const { text } of passagesOf(node)) {
      const straight = [...text.matchAll(/"/g)].map(({ index }) => ({ char: '"', at: index }));
      const alone = straight.length % 2 ? straight.slice(-1) : [];
      for (const { char, at } of [...unpaired(text, '“”‘’'), ...alone]) {
        // An apostrophe in an English word is no quotation mark.
        if ((char === '’' || char === '‘') && /[A-Za-z]/.test(text.charAt(at - 1))) continue;
        const quote = around(text, at, at + 1);
        yield {
          entries: [node.entry.key],
          quotes: [quote],
          message: say(
            `${place(node)} 的“${quote}”中,引号 ${char} 不成对`,
            `${placeEn(node)}: the quotation mark ${char} in “${quote}” has no other half`,
          ),
        };
      }
    }
  },
});
