/** A way of writing numbers. */
export interface Numeral {
  /** Source of a pattern, without groups that capture, of what may be one. */
  form: string;
  write(n: number): string;
  /** NaN where it is none. */
  read(text: string): number;
}

export const ARABIC: Numeral = { form: '\\d+', write: String, read: Number };

const DIGITS = '零一二三四五六七八九';
/** Powers of ten; a hundred thousand chapters are no text. */
const UNITS = ['', '十', '百', '千', '万'];
const DIGIT = `[${DIGITS.slice(1)}]`;
/** A number as it is written: a group for each power of ten. */
const WRITTEN = new RegExp(
  `^(?=.)(?:(${DIGIT})万)?零?(?:(${DIGIT})千)?零?(?:(${DIGIT})百)?` +
    `零?(?:(${DIGIT}?)十)?(${DIGIT})?$`,
);

export const CHINESE: Numeral = {
  form: `[${DIGITS}${UNITS.join('')}]+`,
  write(n) {
    const digits = String(n);
    const written = Array.from(digits, (digit, i) =>
      digit === '0' ? '零' : DIGITS[Number(digit)]! + UNITS[digits.length - 1 - i]!,
    );
    return written
      .join('')
      .replace(/零+/g, '零')
      .replace(/(?<=.)零$/, '')
      .replace(/^一十/, '十');
  },
  read(text) {
    const groups = WRITTEN.exec(text)?.slice(1) ?? [NaN];
    const value = (group: unknown = '零') => (group === '' ? 1 : DIGITS.indexOf(String(group)));
    return groups.reduce<number>(
      (sum, group) => 10 * sum + (Number.isNaN(group) ? NaN : value(group)),
      0,
    );
  },
};

/** Behind z come aa, bb, as in Word's lists. */
function letters(alphabet: string): Numeral {
  const range = `${alphabet.at(0)}-${alphabet.at(-1)}`;
  return {
    form: `[${range}]+`,
    write: (n) => alphabet.charAt((n - 1) % 26).repeat(Math.ceil(n / 26)),
    read(text) {
      const alike = [...text].every((letter) => letter === text.charAt(0));
      return alike ? 26 * (text.length - 1) + alphabet.indexOf(text.charAt(0)) + 1 : NaN;
    },
  };
}
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';
export const SMALL = letters(ALPHABET);
export const CAPITAL = letters(ALPHABET.toUpperCase());

/** Numbers that have a sign of their own up to a last one; behind it no list goes on. */
function signs(form: string, all: readonly string[]): Numeral {
  const numbers = new Map(all.map((sign, i) => [sign, i + 1]));
  return {
    form,
    write: (n) => all[n - 1] ?? all.at(-1)!,
    read: (text) => numbers.get(text) ?? NaN,
  };
}
const between = (first: string, last: string): string[] => {
  const [from, to] = [first.codePointAt(0)!, last.codePointAt(0)!];
  return Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i));
};
export const CIRCLED = signs('[①-⑳㉑-㉟㊱-㊿]', [
  ...between('①', '⑳'),
  ...between('㉑', '㉟'),
  ...between('㊱', '㊿'),
]);

/** Tens and ones of Roman numbers, as letters and as signs. */
const TENS = ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX', 'XC'];
const ONES = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
const ROMAN = Array.from({ length: 99 }, (_, i) => {
  const n = i + 1;
  return TENS[Math.floor(n / 10)]! + ONES[n % 10]!;
});
export const ROMAN_CAPITAL = signs('[IVXLC]+', ROMAN);
export const ROMAN_SMALL = signs(
  '[ivxlc]+',
  ROMAN.map((letters) => letters.toLowerCase()),
);
/** Up to twelve one sign each, then tens and ones side by side. */
export const ROMAN_SIGN = signs('[Ⅰ-ⅫⅬⅭ]+', [
  ...between('Ⅰ', 'Ⅻ'),
  ...ROMAN.slice(12).map((letters) => {
    const ones = ONES.indexOf(/(?:IX|IV|V?I*)$/.exec(letters)![0]);
    const tens = letters.slice(0, letters.length - ONES[ones]!.length);
    const signed = tens.replace(/X/g, 'Ⅹ').replace(/L/g, 'Ⅼ').replace(/C/g, 'Ⅽ');
    return signed + (ones ? between('Ⅰ', 'Ⅸ')[ones - 1]! : '');
  }),
]);
