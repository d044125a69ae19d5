import { CHINESE } from '../../tree/numerals';
import { rule } from '../check';
import { printedPoints } from '../clauses';
import { place, placeEn, say } from '../say';

export const printed = rule({
  id: 'points/printed',
  severity: 'ERROR',
  stage: 'submit',
  title: { zh: '印出的分值与所计的不同', en: 'Points that print another number' },
  why: {
    zh: '合计按所计的分值核对,读者看到的却是印出的分值。',
    en: 'Sums are held against the number that counts, and readers see the one that is printed.',
  },
  example: '计 60 分的条文印作“（50分）”',
  scope: 'entry',
  concerns: ({ weight }) => weight?.content.printed !== undefined,
  *check(node) {
    const { points, share } = node.weight!.content;
    const [amount, unit] = points === undefined ? [share!, '%'] : [points, ''];
    const said = numbersIn(printedPoints(node));
    if (said.length === 0 || said.includes(Math.abs(amount))) return;
    const quote = printedPoints(node);
    yield {
      entries: [node.entry.key],
      quotes: [quote],
      message: say(
        `${place(node)} 计 ${amount}${unit},印的却是“${quote.trim()}”`,
        `${placeEn(node)} counts ${amount}${unit} and prints “${quote.trim()}”`,
      ),
    };
  },
});

const NUMBER = new RegExp(`\\d+(?:\\.\\d+)?|${CHINESE.form}`, 'gu');

const numbersIn = (text: string): number[] =>
  [...text.normalize('NFKC').matchAll(NUMBER)].flatMap(([number]) => {
    const value = /\d/.test(number) ? Number(number) : CHINESE.read(number);
    return Number.isNaN(value) ? [] : value;
  });
