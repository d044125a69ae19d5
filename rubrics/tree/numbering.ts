import type { SchemeName } from '../vocabulary';

/**
 * A numbering scheme: the n-th label, the number in a label, the punctuation usually printed after
 * it.
 */
interface Scheme {
  /** Label of number n below the nearest coded ancestor (`2.1`), which only `dotted` uses. */
  label(n: number, above: string | null): string;
  pattern: RegExp;
  /** Number in a label that matches the pattern. */
  number(label: string): number;
  mark: string;
  /** Whether the label says where it stands by itself, or only below the label of an ancestor. */
  coded: boolean;
}

const lastNumber = (label: string) => Number(/(\d+)\D*$/.exec(label)![1]);
/** Behind z come aa, bb, as in Word's lists. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const DIGITS = '零一二三四五六七八九';
/** Powers of ten; a hundred thousand chapters are no text. */
const UNITS = ['', '十', '百', '千', '万'];
const chineseNumber = (n: number): string => {
  const digits = String(n);
  const written = Array.from(digits, (digit, i) =>
    digit === '0' ? '零' : DIGITS[Number(digit)]! + UNITS[digits.length - 1 - i]!,
  );
  return written
    .join('')
    .replace(/零+/g, '零')
    .replace(/(?<=.)零$/, '')
    .replace(/^一十/, '十');
};
const DIGIT = `[${DIGITS.slice(1)}]`;
/** A number as `chineseNumber` writes it: a group for each power of ten. */
const CHINESE =
  `(?=.)(?:(${DIGIT})万)?零?(?:(${DIGIT})千)?零?(?:(${DIGIT})百)?` +
  `零?(?:(${DIGIT}?)十)?(${DIGIT})?$`;
const chinese = new RegExp(`^${CHINESE}`);
const appendix = new RegExp(`^附录${CHINESE}`);
function chineseIn(pattern: RegExp, label: string): number {
  const [, ...groups] = pattern.exec(label)!;
  const value = (group = '零') => (group === '' ? 1 : DIGITS.indexOf(group));
  return groups.reduce((sum, group) => 10 * sum + value(group), 0);
}

export const schemes: Record<SchemeName, Scheme> = {
  chinese: {
    label: chineseNumber,
    pattern: chinese,
    number: (label) => chineseIn(chinese, label),
    mark: '、',
    coded: true,
  },
  appendix: {
    label: (n) => `附录${chineseNumber(n)}`,
    pattern: appendix,
    number: (label) => chineseIn(appendix, label),
    mark: '',
    coded: true,
  },
  decimal: { label: String, pattern: /^\d+$/, number: Number, mark: '.', coded: true },
  dotted: {
    label: (n, above) => (above === null ? String(n) : `${above}.${n}`),
    pattern: /^\d+(\.\d+)*$/,
    number: lastNumber,
    mark: '',
    coded: true,
  },
  paren: {
    label: (n) => `(${n})`,
    pattern: /^\(\d+\)$/,
    number: lastNumber,
    mark: '',
    coded: false,
  },
  letter: {
    label: (n) => `${LETTERS.charAt((n - 1) % 26).repeat(Math.ceil(n / 26))})`,
    pattern: /^([a-z])\1*\)$/,
    number: (label) => 26 * (label.length - 2) + LETTERS.indexOf(label.charAt(0)) + 1,
    mark: '',
    coded: false,
  },
  bracket: {
    label: (n) => `[${n}]`,
    pattern: /^\[\d+\]$/,
    number: lastNumber,
    mark: '',
    coded: true,
  },
  note: {
    label: (n) => `注 ${n}`,
    pattern: /^注 \d+$/,
    number: lastNumber,
    mark: ':',
    coded: true,
  },
  figure: {
    label: (n) => `图 ${n}`,
    pattern: /^图 \d+$/,
    number: lastNumber,
    mark: '',
    coded: true,
  },
};

/**
 * The scheme that a printed label shows by its form; undefined where it has none of the known
 * forms.
 */
export const schemeOf = (label: string): SchemeName | undefined =>
  (Object.keys(schemes) as SchemeName[]).find((name) => schemes[name].pattern.test(label));

/**
 * The label that place gives: one more than the label of the sibling before it in the same scheme,
 * as Word's lists continue, so that an override (`5.` after a missing `4.`) carries on to what
 * follows it.
 * @param before effective label of the nearest earlier sibling of that scheme, or null
 * @param above  decimal label of the nearest coded ancestor, or null
 */
export function nextLabel(scheme: SchemeName, before: string | null, above: string | null): string {
  const { label, pattern, number } = schemes[scheme];
  if (before === null || !pattern.test(before)) return label(1, above);
  if (scheme !== 'dotted') return label(number(before) + 1, above);
  const dot = before.lastIndexOf('.');
  return label(number(before) + 1, dot < 0 ? null : before.slice(0, dot));
}
