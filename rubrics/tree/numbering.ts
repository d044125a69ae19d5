import { SCHEMES, type SchemeName } from '../vocabulary';
import { familyOf, membersOf } from './families';
import {
  ARABIC,
  CAPITAL,
  CHINESE,
  CIRCLED,
  ROMAN_CAPITAL,
  ROMAN_SIGN,
  ROMAN_SMALL,
  SMALL,
  type Numeral,
} from './numerals';

/** A numbering scheme: its labels, and what is usual around them. */
interface Scheme {
  /** Label of number n below the nearest code above that it goes on from (`2` → `2.1`), if any. */
  label(n: number, above: string | null): string;
  /** What has its form: what stands before the number, the number, what stands behind it. */
  pattern: RegExp;
  /** Number in a label; NaN where the label is none of the scheme. */
  number(label: string): number;
  /** The label of another number that is otherwise printed like this one. */
  like(label: string, n: number): string;
  /** Punctuation usually printed after it. */
  mark: string;
  /** Whether a blank usually stands between it and a title. */
  spaced: boolean;
  /** Whether the label says where it stands by itself, or only below the label of an ancestor. */
  coded: boolean;
  /** Schemes from whose labels above it goes on. */
  below: readonly SchemeName[];
  /** Whether it is counted through the text, whatever stands above (第六条 in 第二章, 表2). */
  through: boolean;
}

type Usual = Partial<Pick<Scheme, 'mark' | 'spaced' | 'coded' | 'below' | 'through'>>;

/** A number with what stands around it; behind a word a blank may stand or not. */
const around = (
  numeral: Numeral,
  [before, after = '']: readonly [string, string?],
  usual: Usual = {},
): Scheme =>
  scheme(numeral, escaped(before).replace(/(?<=\p{sc=Han}) ?$/u, ' ?'), escaped(after), {
    ...usual,
    label: (n) => `${before}${numeral.write(n)}${after}`,
  });

function scheme(
  numeral: Numeral,
  before: string,
  after: string,
  { label, ...usual }: Usual & Pick<Scheme, 'label'>,
): Scheme {
  const pattern = new RegExp(`^(${before})(${numeral.form})(${after})$`, 'u');
  return {
    label,
    pattern,
    number(printed) {
      const written = pattern.exec(printed)?.[2];
      return written === undefined ? NaN : numeral.read(written);
    },
    like: (printed, n) => printed.replace(pattern, `$1${numeral.write(n)}$3`),
    ...{ mark: '', spaced: false, coded: false, below: [], through: false },
    ...usual,
  };
}

const escaped = (text: string) => text.replace(/[()[\].]/g, '\\$&');

/** A code that goes on from the one above by a point: `2` → `2.1`, 附录A → `A.1`. */
const code = (before: string, first: string, below: readonly SchemeName[]): Scheme =>
  scheme(ARABIC, before, '', {
    label: (n, above) => `${above === null ? first : `${letterOrCode(above)}.`}${n}`,
    ...{ below, spaced: true, coded: true },
  });
/** The same behind a word: 附录A → 图A.1; counted through whatever has that code (表3.2-1). */
const worded = (
  [word, form]: readonly [string, string],
  stem: string,
  point: string,
  first: string,
  below: readonly SchemeName[],
): Scheme =>
  scheme(ARABIC, form + stem, '', {
    label: (n, above) => `${word} ${letterOrCode(above ?? first)}${point}${n}`,
    ...{ below, spaced: true, coded: true, through: true },
  });

/** Words before English numbers, in small letters or capitals; a blank stands behind them. */
const englishForm = (...words: readonly string[]): string =>
  `(?:${words.flatMap((word) => [escaped(word), escaped(word.toUpperCase())]).join('|')})[ \u00a0]`;
/** A number behind an English word; others may stand for the first one. */
const english = (numeral: Numeral, words: readonly [string, ...string[]], usual: Usual = WORD) =>
  scheme(numeral, englishForm(...words), '', {
    ...usual,
    label: (n) => `${words[0]} ${numeral.write(n)}`,
  });
const ANNEX = ['Annex', 'Appendix'] as const;
const FIGURE = ['Figure', 'Fig.'] as const;
/** What awards call what they are divided into. */
const CRITERION = ['Criterion', 'Category', 'Module', 'Element', 'Item', 'Unit'] as const;

const ABOVE = new RegExp(
  `^(?:附录 ?|${englishForm(...ANNEX, 'Chapter', 'Section', 'Clause', ...CRITERION)})`,
);
/** The letter or the code of what stands above: of 附录A and `Annex A` the letter. */
export const letterOrCode = (above: string): string => above.replace(ABOVE, '');
const CAPTION = new RegExp(`^(?:[图表] ?|${englishForm('Table', ...FIGURE)})`);
/** The number of a figure or a table without its word; of anything else its label. */
export const captionNumber = (label: string): string => label.replace(CAPTION, '');

/** What a figure's number begins with: 图A.0.1, 图3.2-1. */
const DOTTED = '(?:\\d+[.–—-])+';
const LETTERED = `[A-Z][.–—-](?:${DOTTED})?`;
const CODED = { coded: true } as const;
const WORD = { coded: true, spaced: true } as const;
/** What codes go on from by a point: `2`, `Chapter 2` and `Criterion 2` → `2.1`. */
const DECIMALS: readonly SchemeName[] = [
  ...(['decimal', 'dotted', 'english_chapter', 'english_section'] as const),
  ...(['english_clause', 'english_criterion'] as const),
];
const THROUGH = { ...WORD, through: true } as const;
const HAN_FIGURE = ['图', '图 ?'] as const;
const HAN_TABLE = ['表', '表 ?'] as const;
const ENGLISH_FIGURE = ['Figure', englishForm(...FIGURE)] as const;
const ENGLISH_TABLE = ['Table', englishForm('Table')] as const;
/** Words are searched in this order: what two have in common is the first one's. */
export const schemes: Record<SchemeName, Scheme> = {
  chinese: around(CHINESE, [''], { ...CODED, mark: '、' }),
  appendix: around(CHINESE, ['附录'], WORD),
  decimal: around(ARABIC, [''], { ...CODED, mark: '.' }),
  dotted: code('(?:\\d+\\.)*', '', DECIMALS),
  paren: around(ARABIC, ['(', ')']),
  letter: around(SMALL, ['', ')']),
  bracket: around(ARABIC, ['[', ']'], WORD),
  note: around(ARABIC, ['注 '], { ...CODED, mark: ':' }),
  figure: around(ARABIC, ['图 '], THROUGH),
  volume: around(CHINESE, ['第', '编'], WORD),
  division: around(CHINESE, ['第', '部分'], WORD),
  chapter: around(CHINESE, ['第', '章'], WORD),
  section: around(CHINESE, ['第', '节'], WORD),
  article: around(CHINESE, ['第', '条'], THROUGH),
  chinese_paren: around(CHINESE, ['(', ')']),
  chinese_paren_wide: around(CHINESE, ['（', '）']),
  paren_wide: around(ARABIC, ['（', '）']),
  half_paren: around(ARABIC, ['', ')']),
  half_paren_wide: around(ARABIC, ['', '）']),
  circled: around(CIRCLED, ['']),
  letter_wide: around(SMALL, ['', '）']),
  letter_bare: around(SMALL, [''], { mark: '.' }),
  letter_paren: around(SMALL, ['(', ')']),
  letter_paren_wide: around(SMALL, ['（', '）']),
  capital: around(CAPITAL, [''], { mark: '.' }),
  capital_half_paren: around(CAPITAL, ['', ')']),
  capital_paren: around(CAPITAL, ['(', ')']),
  capital_paren_wide: around(CAPITAL, ['（', '）']),
  roman: around(ROMAN_SIGN, [''], { ...CODED, mark: '、' }),
  roman_capital: around(ROMAN_CAPITAL, [''], { ...CODED, mark: '.' }),
  roman_small: around(ROMAN_SMALL, ['', ')']),
  roman_bare: around(ROMAN_SMALL, [''], { mark: '.' }),
  roman_paren: around(ROMAN_SMALL, ['(', ')']),
  appendix_letter: around(CAPITAL, ['附录'], WORD),
  lettered: code('[A-Z]\\.(?:\\d+\\.)*', 'A.', ['appendix_letter', 'english_annex', 'lettered']),
  appendix_arabic: around(ARABIC, ['附录'], WORD),
  annex: around(ARABIC, ['附件'], WORD),
  annex_chinese: around(CHINESE, ['附件'], WORD),
  annex_table: around(ARABIC, ['附表'], THROUGH),
  indicator: scheme(ARABIC, '[A-Z]', '', {
    label: (n, above) => `${above ? nextLetter(above) : 'A'}${n}`,
    ...{ below: ['indicator'], coded: true, spaced: true, through: true },
  }),
  indicator_roman: scheme(ARABIC, '[Ⅰ-Ⅻ]+[-—－]', '', {
    label: (n, above) => `${above ?? 'Ⅰ'}-${n}`,
    ...{ below: ['roman'], coded: true, spaced: true },
  }),
  table: around(ARABIC, ['表 '], THROUGH),
  figure_lettered: worded(HAN_FIGURE, LETTERED, '.', 'A', ['appendix_letter']),
  table_lettered: worded(HAN_TABLE, LETTERED, '.', 'A', ['appendix_letter']),
  figure_dotted: worded(HAN_FIGURE, DOTTED, '-', '1', DECIMALS),
  table_dotted: worded(HAN_TABLE, DOTTED, '-', '1', DECIMALS),
  english_annex: english(CAPITAL, ANNEX),
  english_annex_arabic: english(ARABIC, ANNEX),
  english_annex_roman: english(ROMAN_CAPITAL, ANNEX),
  english_part: english(ARABIC, ['Part']),
  english_part_letter: english(CAPITAL, ['Part']),
  english_part_roman: english(ROMAN_CAPITAL, ['Part']),
  english_chapter: english(ARABIC, ['Chapter']),
  english_chapter_roman: english(ROMAN_CAPITAL, ['Chapter']),
  english_section: english(ARABIC, ['Section']),
  english_section_letter: english(CAPITAL, ['Section']),
  english_article: english(ARABIC, ['Article'], THROUGH),
  english_clause: english(ARABIC, ['Clause']),
  english_criterion: english(ARABIC, CRITERION),
  english_note: english(ARABIC, ['Note']),
  english_figure: english(ARABIC, FIGURE, THROUGH),
  english_table: english(ARABIC, ['Table'], THROUGH),
  english_figure_lettered: worded(ENGLISH_FIGURE, LETTERED, '.', 'A', ['english_annex']),
  english_table_lettered: worded(ENGLISH_TABLE, LETTERED, '.', 'A', ['english_annex']),
  english_figure_dotted: worded(ENGLISH_FIGURE, DOTTED, '-', '1', DECIMALS),
  english_table_dotted: worded(ENGLISH_TABLE, DOTTED, '-', '1', DECIMALS),
};
const nextLetter = (above: string) => String.fromCharCode(above.charCodeAt(0) + 1);

const fits = (label: string) => (name: SchemeName) => !Number.isNaN(schemes[name].number(label));

/** Forms that Roman numbers share with letters: `i)` begins a list or follows `h)`. */
const ROMANS: ReadonlySet<SchemeName> = new Set([
  'roman_capital',
  'roman_small',
  'roman_bare',
  'roman_paren',
  'english_annex_roman',
  'english_part_roman',
]);

/** Few lists of letters go on behind z. */
const ALPHABET = 26;

/** The last label of each family of schemes in a list so far. */
export type Counted = ReadonlyMap<SchemeName, string>;

/**
 * The scheme that a printed label shows by its form; undefined where it has none of the known
 * forms.
 * @param list what stands before it among its siblings
 */
export function schemeOf(label: string, list: Counted = new Map()): SchemeName | undefined {
  const [first, ...others] = SCHEMES.filter(fits(label));
  const roman = others.find((name) => ROMANS.has(name));
  if (!first || !roman) return first;
  const unlikely = schemes[first].number(label) > ALPHABET;
  const begins = !list.has(first) && (unlikely || schemes[roman].number(label) === 1);
  return list.has(roman) || begins ? roman : first;
}

/** The scheme of the last of siblings with these labels; undefined where it shows none. */
export function schemeAmong(labels: readonly (string | null)[]): SchemeName | undefined {
  const list = new Map<SchemeName, string>();
  let last: SchemeName | undefined;
  for (const label of labels) {
    last = label === null ? undefined : schemeOf(label, list);
    if (last) list.set(familyOf(last), label!);
  }
  return last;
}

/** Number in a label of a scheme's family; NaN where it is none of it. */
export function numberIn(name: SchemeName, label: string): number {
  const numbers = membersOf(name).map((one) => schemes[one].number(label));
  return numbers.find((number) => !Number.isNaN(number)) ?? NaN;
}

/**
 * The label that place gives: one more than the label before it in the same scheme, as Word's lists
 * continue, so that an override (`5.` after a missing `4.`) carries on to what follows it.
 * @param before effective label of the nearest one before it in that scheme, or null
 * @param above  label of the nearest code above from which the scheme goes on, or null
 */
export function nextLabel(name: SchemeName, before: string | null, above: string | null): string {
  const { label, pattern, like } = schemes[name];
  const last = before === null ? NaN : numberIn(name, before);
  if (Number.isNaN(last)) return label(1, above);
  return pattern.test(before!) ? like(before!, last + 1) : label(last + 1, above);
}

/** What stands above a number: the label of the nearest code of these schemes, or null. */
export type Above = (schemes: readonly SchemeName[]) => string | null;

/** Gives numbers in document order; what is counted through a text goes on from list to list. */
export class Numbers {
  private readonly through = new Map<string, string>();

  byPlace(name: SchemeName, list: Counted, above: Above): string {
    const { below, through } = schemes[name];
    const code = below.length ? above(below) : null;
    const sibling = list.get(familyOf(name)) ?? null;
    if (!through) return nextLabel(name, sibling, code);
    const stem = stemOf(name, sibling ?? schemes[name].label(1, code));
    return nextLabel(name, this.through.get(stem) ?? sibling, code);
  }

  took(name: SchemeName, label: string, list: Map<SchemeName, string>): void {
    list.set(familyOf(name), label);
    if (schemes[name].through) this.through.set(stemOf(name, label), label);
  }
}

/**
 * What labels of one sequence have in common: `B` of `B1`, `B2`; neither a blank nor capitals
 * (`TABLE 1`, `Table 2`) tell any apart.
 */
export const stemOf = (name: SchemeName, label: string): string =>
  `${name} ${schemes[name].pattern.exec(label)?.[1]?.replace(/\s/g, '').toLowerCase() ?? ''}`;
