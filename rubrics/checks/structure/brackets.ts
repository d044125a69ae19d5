import { rule } from '../check';
import { isClause } from '../clauses';
import { passagesOf, printedLine } from '../passages';
import { around, place, placeEn, say } from '../say';
import { unpaired } from './unpaired';

const BRACKETS = '()（）[]［］【】《》〈〉{}「」『』';

/** An interval, whose brackets say which of its ends belong to it: `[60,80)`, `(0%，5%]`. */
const INTERVAL =
  /[[(［（]\s*[-−]?(?:\d[\d.]*|∞)\p{L}{0,2}[%‰℃]?\s*[,，;；]\s*[-−+]?(?:\d[\d.]*|∞)\p{L}{0,2}[%‰℃]?\s*[\])］）]/gu;
const withoutIntervals = (text: string): string =>
  text.replace(INTERVAL, (interval) => ' '.repeat(interval.length));

export const brackets = rule({
  id: 'structure/brackets',
  severity: 'ERROR',
  stage: 'submit',
  title: { zh: '括号、书名号不成对', en: 'Unbalanced brackets' },
  why: {
    zh: '缺了一半,注释的起止不明。',
    en: 'Half a pair does not say where the remark begins or ends.',
  },
  example: '1.1.2 团队建设30分)',
  scope: 'entry',
  *check(node) {
    const texts = isClause(node) ? [printedLine(node)] : passagesOf(node).map(({ text }) => text);
    for (const text of texts) {
      for (const { char, at, opens } of unpaired(withoutIntervals(text), BRACKETS)) {
        const quote = around(text, at, at + 1);
        yield {
          entries: [node.entry.key],
          quotes: [quote],
          message: say(
            `${place(node)} 的“${quote}”中,“${char}”缺少${opens ? '后' : '前'}一半`,
            `${placeEn(node)}: “${char}” in “${quote}” ` +
              `lacks its ${opens ? 'closing' : 'opening'} half`,
          ),
        };
      }
    }
  },
});
