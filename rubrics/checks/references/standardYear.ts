import { rule } from '../check';
import { passagesOf } from '../passages';
import { place, placeEn, say } from '../say';

/** A standard with what is printed as its year. */
const CITED =
  /\b(?:[A-Z]{2,6}\d{0,2}(?:\/[TZ])?|T\/[A-Z]+)\s*\d[\d.]*\s*[-—–]+\s*(\d[\dOolI]*)(?![\d.])/gu;
/** Two digits were written up to 1995. */
const [FIRST, LAST_SHORT] = [1950, 50];
/** Nothing of this age is in force; a year beyond it is a slip. */
const FAR = 2060;

export const standardYear = rule({
  id: 'references/standard-year',
  severity: 'WARNING',
  stage: null,
  title: { zh: '标准的年代号不可能', en: 'A standard of a year that cannot be' },
  why: {
    zh: '年代号写错的标准查不到,或查到另一版。',
    en: 'A standard with a wrong year is not found, or another edition of it.',
  },
  example: '“按GB/T 19580-2102执行”',
  scope: 'entry',
  *check(node) {
    for (const { text } of passagesOf(node))
      for (const [quote, year = ''] of /[A-Z]\S*\s?\d/u.test(text) ? text.matchAll(CITED) : []) {
        if (isPossible(year)) continue;
        yield {
          entries: [node.entry.key],
          quotes: [quote],
          message: say(
            `${place(node)} 的“${quote}”年代号“${year}”有误`,
            `${placeEn(node)}: “${quote}” cannot be of the year ${year}`,
          ),
        };
      }
  },
});

function isPossible(year: string): boolean {
  if (!/^\d+$/.test(year)) return false;
  if (year.length === 2) return Number(year) >= LAST_SHORT;
  return year.length === 4 && Number(year) >= FIRST && Number(year) < FAR;
}
