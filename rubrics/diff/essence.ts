/**
 * What of a text is content: everything but the sentence marks, quotation marks and blanks of
 * running text. Two texts of one essence differ in style alone.
 *
 * Nothing is folded but full and half width: by NFKC `10³` would be `103`. Case is content, too:
 * `5mW` is not `5MW`; only a long English word may begin with either.
 */
export function essence(text: string): string {
  const signs = [...wordsInLowerCase(narrowed(text.normalize('NFC')))];
  const kept: string[] = [];
  for (const [at, sign] of signs.entries()) {
    const place = { before: kept.at(-1) ?? '', after: next(signs, at + 1), signs, at };
    if (BLANK.test(sign)) {
      if (!BLANK.test(signs[at - 1] ?? '') && parts(place)) kept.push(' ');
    } else if (QUOTE.test(sign) ? isInWord(sign, place) : !MARK.test(sign) || isBetween(place))
      kept.push(LISTING.test(sign) ? '、' : sign);
  }
  return kept.join('');
}

interface Place {
  /** The last sign before it that is content, and the next one that is no blank. */
  before: string;
  after: string;
  signs: readonly string[];
  at: number;
}

// Each is asked of one sign alone.
const BLANK = /[\s\p{Z}]/u;
const QUOTE = /["'“”‘’「」『』〝〞]/u;
/** 点号 of GB/T 15834, and their English forms. */
const MARK = /[,.;:!?、。｡､]/u;
/** They part the members of a list alike; a comma may stand inside a number. */
const LISTING = /[;、､]/u;
const FIGURE = /\p{N}/u;
const LATIN = /\p{Script=Latin}/u;
/** What is no word of running Chinese: figures, codes, units, signs, brackets. */
const isCode = (sign: string): boolean =>
  sign !== '' && !/[\p{Script=Han}\s\p{Z}]/u.test(sign) && !MARK.test(sign) && !QUOTE.test(sign);

/** Full width is a matter of type; nothing else that looks alike is the same. */
const narrowed = (text: string): string =>
  text.replace(/[！-～]/g, (sign) => String.fromCodePoint(sign.codePointAt(0)! - 0xfee0));

/** English words that are too long for a unit or a code: units have up to four letters. */
const wordsInLowerCase = (text: string): string =>
  text.replace(/(?<![\p{L}\p{N}]|\p{N}\s)\p{Lu}\p{Ll}{4,}(?![\p{L}\p{N}])/gu, (word) =>
    /[aeiouy]/.test(word) ? word.toLowerCase() : word,
  );

const next = (signs: readonly string[], at: number): string => {
  const from = signs.slice(at, at + 8).find((sign) => !BLANK.test(sign));
  return from ?? '';
};

/** A blank parts figures, English words, and signs that would be one without it. */
const parts = ({ before, after }: Place): boolean =>
  [FIGURE, LATIN].some((same) => same.test(before) && same.test(after)) ||
  (isSign(before) && isSign(after));
const isSign = (sign: string): boolean => isCode(sign) && !/[\p{L}\p{N}]/u.test(sign);

/** An apostrophe in a word; minutes, seconds and inches, which no quotation mark opened. */
function isInWord(sign: string, { signs, at }: Place): boolean {
  const [left, right] = [signs[at - 1] ?? '', signs[at + 1] ?? ''];
  if (/['’]/.test(sign) && LATIN.test(left) && LATIN.test(right)) return true;
  if (!/["']/.test(sign) || !FIGURE.test(left)) return false;
  const opened = signs.slice(0, at).filter((one) => one === sign).length % 2 === 1;
  return !opened;
}

/** `3.5`, `A、C`, `10%、25%` are not `35`, `AC`, `10%25%`: between two codes a mark is content. */
function isBetween({ before, after, signs, at }: Place): boolean {
  const [left, right] = [signs[at - 1] ?? '', signs[at + 1] ?? ''];
  if (!isCode(before) || !isCode(after) || MARK.test(left) || MARK.test(right)) return false;
  return !(LATIN.test(before) && BLANK.test(right) && isLongWord(signs, at));
}

/** Before a mark in running English; a single letter is a grade or a code. */
const isLongWord = (signs: readonly string[], at: number): boolean =>
  signs.slice(Math.max(0, at - 2), at).every((sign) => LATIN.test(sign)) && at >= 2;
