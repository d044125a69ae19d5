import { CHINESE } from '../../tree/numerals';
import type { ScoreRole } from '../../vocabulary';
import { narrow } from './narrow';

/** Points or a share as print has them. */
export interface Amount {
  value: number;
  share: boolean;
  /** As printed, brackets included; '' where the words say it already, none where it is usual. */
  printed?: string;
  role?: ScoreRole;
  /** Printed without a unit: a number in brackets may be anything. */
  bare?: boolean;
}

const NUMBER = '(\\d+(?:\\.\\d+)?|[一二三四五六七八九十百]+)';
const UNIT = '(分|%|points?|pts?\\.?|marks?|percent|per cent)';
const LEAD =
  '(?:(?:满分|总分|本项|基本分|标准分|分值|权重|占比?|共计?|合计|计|各|max(?:imum)?\\.?|up to|worth)' +
  '\\s*(?:为|是|:)?\\s*)?';
/** Each way begins with a word: blanks alone would be tried at every place. */
const BOUND =
  '(?:(?:(?:累计)?(?:最高|最多|至多|上限)|累计)\\s*(?:不超过|不得超过)?(?:为|总分)?\\s*|不得?超过\\s*)?';
const SIGN = '(加分?|扣分?|减分?|\\+|-|bonus\\s*)?';
/** What begins at nothing says but how much it may be. */
const FROM = '(?:0(?:\\.0)?\\s*分?\\s*[-~—–至]\\s*)?';
const CORE = `${LEAD}${BOUND}${SIGN}\\s*${BOUND}${FROM}${NUMBER}\\s*${UNIT}`;
/** What else stands in the brackets is printed with them, and says no other points. */
const IN_BRACKETS = `\\(\\s*${CORE}\\s*(?:[,、;:][^()分]*)?\\)`;

const AT_END = new RegExp(`\\s*${IN_BRACKETS}\\s*:?$`, 'iu');
/** Without brackets a blank or a word must set it apart from the title. */
const LOOSE_AT_END = new RegExp(
  `(?:\\s+|(?=满分|共计|计\\d|分值|权重|最高|最多))${CORE}\\s*\\)?\\s*:?$`,
  'iu',
);
/** Behind a word that names them, points need no unit; a stroke sets those with a unit apart. */
const NAMED_AT_END =
  /\s*(?:分值|满分|标准分|权重分)\s*[:：]?\s*()(\d+(?:\.\d+)?)()$|\s*[/|]\s*()(\d+(?:\.\d+)?)\s*(分)$/u;
/** Behind a comma stands no more than the points themselves. */
const BEHIND_COMMA = /\s*,\s*()(\d+(?:\.\d+)?)\s*(分)$/u;
const AT_START = new RegExp(`^${IN_BRACKETS}\\s*`, 'iu');
const BARE_AT_END = /\s*\(\s*()(\d+(?:\.\d+)?)()\s*\)$/u;
const ALONE = new RegExp(
  `^\\(?\\s*${LEAD}${BOUND}${SIGN}\\s*${BOUND}${NUMBER}\\s*${UNIT}?\\s*\\)?$`,
  'iu',
);

interface Cut {
  amount: Amount;
  rest: string;
}

/** Points behind a title. @param told whether it is a heading, where a bare number may be points */
export function amountAtEnd(text: string, told: boolean): Cut | null {
  // Patterns that end somewhere take the square of what they look at.
  const from = Math.max(0, text.length - FAR);
  const plain = narrow(text.slice(from));
  const found =
    AT_END.exec(plain) ??
    LOOSE_AT_END.exec(plain) ??
    (told && /^[^,。;]+,[^,]*$/.test(plain) ? BEHIND_COMMA.exec(plain) : null);
  const named = found || !told ? null : NAMED_AT_END.exec(plain);
  const bare = found || named || !told ? null : BARE_AT_END.exec(plain);
  const match = found ?? named ?? bare;
  if (!match || from + match.index === 0) return null;
  const [sign, number, unit] = match.slice(1).filter((one) => one !== undefined || !named);
  const printed = text.slice(from + match.index).trim();
  const amount = amountOf(sign, number!, unit, printed);
  return {
    amount: bare ? { ...amount, bare: true } : amount,
    rest: text.slice(0, from + match.index),
  };
}
const FAR = 80;

/** Points before a text: `（2分）食品经营许可证…`. */
export function amountAtStart(text: string): Cut | null {
  const match = AT_START.exec(narrow(text.slice(0, FAR)));
  if (!match) return null;
  const [whole, sign, number, unit] = match;
  const printed = text.slice(0, whole.length).trim();
  return { amount: amountOf(sign, number!, unit, printed), rest: text.slice(whole.length) };
}

/** Points between a title and the sentence that follows it: `制度建设（5分）：建立…`. */
export function amountInside(text: string): (Cut & { behind: string }) | null {
  const match = new RegExp(`${IN_BRACKETS}\\s*(?=[:：。.])`, 'iu').exec(narrow(text.slice(0, FAR)));
  if (!match || match.index === 0 || match.index > 40) return null;
  const before = text.slice(0, match.index);
  if (/[。；;，,：:]/.test(before)) return null;
  const [whole, sign, number, unit] = match;
  const printed = text.slice(match.index, match.index + whole.length).trim();
  const behind = text.slice(match.index + whole.length);
  return { amount: amountOf(sign, number!, unit, printed), rest: before, behind };
}

/** What a cell says whose column holds points. @param share whether its head asks for a share */
export function amountAlone(text: string, share: boolean): Amount | null {
  const match = text.length > FAR ? null : ALONE.exec(narrow(text).trim());
  if (!match) return null;
  const [, sign, number, unit] = match;
  const amount = amountOf(sign, number!, unit, text.trim());
  if (unit) return amount;
  // Excel keeps 20% as 0.2.
  const of = share && amount.value <= 1 ? Math.round(amount.value * 1e6) / 1e4 : amount.value;
  return { ...amount, share, value: of };
}

function amountOf(
  sign: string | undefined,
  number: string,
  unit: string | undefined,
  printed: string,
): Amount {
  const value = /^\d/.test(number) ? Number(number) : CHINESE.read(number);
  const role = sign && ROLES[sign.trim().replace(/分$/, '').toLowerCase()];
  return { value, share: /%|percent|per cent/i.test(unit ?? ''), printed, ...(role && { role }) };
}
const ROLES: Readonly<Record<string, ScoreRole>> = {
  ...{ 加: 'BONUS', '+': 'BONUS', bonus: 'BONUS' },
  ...{ 扣: 'DEDUCTION', 减: 'DEDUCTION', '-': 'DEDUCTION' },
};
