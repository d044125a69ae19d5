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
const DIGITS = '零一二三四五六七八九';
const chineseNumber = (n: number): string =>
  n < 10
    ? DIGITS.charAt(n)
    : `${n < 20 ? '' : DIGITS[Math.floor(n / 10)]}十${n % 10 ? DIGITS[n % 10] : ''}`;
function numberOfChinese(text: string): number {
  const digit = (s: string) => Math.max(0, DIGITS.indexOf(s || '零'));
  const [tens, ones] = text.split('十');
  if (tens === undefined || ones === undefined) return digit(text);
  return (tens === '' ? 1 : digit(tens)) * 10 + digit(ones);
}

export const schemes: Record<SchemeName, Scheme> = {
  chinese: {
    label: chineseNumber,
    pattern: /^[零一二三四五六七八九十]+$/,
    number: numberOfChinese,
    mark: '、',
    coded: true,
  },
  appendix: {
    label: (n) => `附录${chineseNumber(n)}`,
    pattern: /^附录[一二三四五六七八九十]+$/,
    number: (l) => numberOfChinese(l.slice(2)),
    mark: '',
    coded: true,
  },
  decimal: { label: String, pattern: /^\d+$/, number: Number, mark: '.', coded: true },
  dotted: {
    label: (n, above) => (above === null ? String(n) : `${above}.${n}`),
    pattern: /^\d+(\.\d+)+$/,
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
    label: (n) => `${String.fromCharCode(96 + n)})`,
    pattern: /^[a-z]\)$/,
    number: (l) => l.charCodeAt(0) - 96,
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
  if (scheme === 'dotted')
    return label(number(before) + 1, before.slice(0, before.lastIndexOf('.')));
  return label(number(before) + 1, above);
}
