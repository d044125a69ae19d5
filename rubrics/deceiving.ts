/**
 * A character that lets a text be read as another one than is stored, hashed and compared: a
 * control character, one that turns the direction of writing, one that nobody sees, one that is
 * none.
 */
export interface Deceiving {
  /** Offset of its first UTF-16 unit. */
  index: number;
  /** Which character of the text it is, from 1. */
  place: number;
  sign: string;
  /** `U+202E`. */
  codePoint: string;
}

/** Whether any may be in a text, wherever it is at home. */
export const mayDeceive = (text: string): boolean => UNUSUAL.test(text) && SUSPECT.test(text);

/** Every one of them in a text, in order. What is at home where it stands deceives nobody. */
export function deceivingIn(text: string): Deceiving[] {
  if (!mayDeceive(text)) return [];
  const found: Deceiving[] = [];
  const signs = [...text];
  let index = 0;
  let flag = false;
  for (const [i, sign] of signs.entries()) {
    flag = sign === FLAG || (flag && TAG.test(sign));
    const [before = '', after = ''] = [signs[i - 1], signs[i + 1]];
    if (SUSPECT.test(sign) && !flag && !AT_HOME.some((at) => at(sign, before, after)))
      found.push({ index, place: i + 1, sign, codePoint: codePointOf(sign) });
    index += sign.length;
  }
  return found;
}

const codePointOf = (sign: string): string =>
  `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

/** A text with them made visible, for whoever must see what is stored: `〔U+202E〕`. */
export function madeVisible(text: string): string {
  let [shown, from] = ['', 0];
  for (const { index, sign, codePoint } of deceivingIn(text)) {
    shown += `${text.slice(from, index)}〔${codePoint}〕`;
    from = index + sign.length;
  }
  return shown + text.slice(from);
}

/** A text without them. */
export function withoutDeceiving(text: string): string {
  let [kept, from] = ['', 0];
  for (const { index, sign } of deceivingIn(text)) {
    kept += text.slice(from, index);
    from = index + sign.length;
  }
  return kept + text.slice(from);
}

/**
 * What is neither printed ASCII nor a usual sign of Chinese: most texts hold nothing else, and this
 * is told ten times as fast as whether a sign is suspect.
 */
const UNUSUAL = /[^\t\n\r\x20-\x7E\u4E00-\u9FA5\u3001-\u3011\uFF01-\uFF5E“”‘’—…·×]/;

/**
 * Control, format, lone surrogate, private and unassigned characters but tab and line ends; line
 * and paragraph separators; fillers and blanks that look like nothing; variation selectors.
 */
const SUSPECT =
  /\p{C}|[\u2028\u2029\u115F\u1160\u2800\u3164\uFFA0]|[\u180B-\u180F]|[\uFE00-\uFE0F]|\u034F|\u17B4|\u17B5|[\u{E0100}-\u{E01EF}]/u;

const FLAG = '\u{1F3F4}';
const TAG = /[\u{E0020}-\u{E007F}]/u;
const PICTURE = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F/u;
/** Scripts whose letters join or stack, so that a text says where they shall not. */
const JOINING =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** Ideographs come with every Unicode; this program may be older than the text. */
const IDEOGRAPH_PLANES = /[\u{20000}-\u{2FFFD}\u{30000}-\u{3FFFD}]/u;

type AtHome = (sign: string, before: string, after: string) => boolean;

/** Where a suspect belongs. */
const AT_HOME: readonly AtHome[] = [
  (sign) => /[\t\n\r]/.test(sign),
  // Characters of older Chinese standards stand in private use.
  (sign) => /\p{Co}/u.test(sign),
  (sign) => /\p{Cn}/u.test(sign) && IDEOGRAPH_PLANES.test(sign),
  // Marks over Arabic and Kaithi numbers are format characters that are seen.
  (sign) => /[\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}]/u.test(sign),
  (sign, before) => /[\u200C\u200D]/.test(sign) && JOINING.test(before),
  (sign, before, after) => sign === '\u200D' && PICTURE.test(before) && PICTURE.test(after),
  (sign, before, after) =>
    /[\u200E\u200F\u061C]/.test(sign) && (RIGHT_TO_LEFT.test(before) || RIGHT_TO_LEFT.test(after)),
  (sign, before) => /[\uFE0E\uFE0F]/.test(sign) && /\p{Emoji}/u.test(before),
  (sign, before) => /[\uFE00-\uFE02]/.test(sign) && /[\p{Script=Han}\p{P}\p{Sm}]/u.test(before),
  (sign, before) => /[\u{E0100}-\u{E01EF}]/u.test(sign) && /\p{Script=Han}/u.test(before),
  (sign, before) => /[\u180B-\u180D\u180F]/.test(sign) && /\p{Script=Mongolian}/u.test(before),
];
