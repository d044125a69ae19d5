import { rule } from '../check';
import { passagesOf, replaced } from '../passages';
import { place, placeEn, say } from '../say';

/** Units of what is measured; hours and months may run over the end of a day or a year. */
const UNIT =
  '(?:℃|%|％|毫米|厘米|米|千米|公里|元|万元|分(?!钟|之)|dB|千克|克|吨|升|毫升|人|个|次|平方米|学时|岁|lx)';
const RANGE = new RegExp(
  `(?<![\\d.\\-—])(\\d+(?:\\.\\d+)?)\\s*(${UNIT}?)\\s*(?:[~～]|至|到|[-—–](?=\\d))\\s*(\\d+(?:\\.\\d+)?)\\s*(${UNIT})`,
  'gu',
);

export const reversedRange = rule({
  id: 'wording/reversed-range',
  severity: 'WARNING',
  stage: null,
  title: { zh: '范围首尾颠倒', en: 'A range the wrong way round' },
  why: {
    zh: '范围由小到大书写;颠倒的多半有一个数字写错。',
    en: 'A range runs from the smaller to the greater; else one of them is mostly wrong.',
  },
  example: '“水温在60℃至50℃之间”',
  scope: 'entry',
  *check(node) {
    for (const passage of passagesOf(node).filter(({ text }) => /[~～至到\-—–]/u.test(text)))
      for (const {
        index,
        0: quote,
        1: from = '',
        2: a,
        3: to = '',
        4: b = '',
      } of passage.text.matchAll(RANGE)) {
        // From high to low something may also be lowered: 由80%降至60%.
        if (Number(from) <= Number(to) || (a && a !== b)) continue;
        if (/[降减缩低少退从由][^,\uff0c。;\uff1b]{0,8}$/u.test(passage.text.slice(0, index)))
          continue;
        if (/[降减缩低少]/u.test(quote)) continue;
        yield {
          entries: [node.entry.key],
          quotes: [quote],
          message: say(
            `${place(node)} 的“${quote}”首尾颠倒`,
            `${placeEn(node)}: “${quote}” runs the wrong way`,
          ),
          suggestion: [
            replaced(
              passage,
              index,
              index + quote.length,
              quote
                .replace(from, '\u0000')
                .replace(new RegExp(`${to}(?=\\s*${b}$)`, 'u'), from)
                .replace('\u0000', to),
            ),
          ],
        };
      }
  },
});
