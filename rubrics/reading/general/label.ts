import { schemeOf, type Counted } from '../../tree/numbering';
import type { SchemeName } from '../../vocabulary';

/** Whether a scheme numbers annexes. */
export const isAnnexScheme = (scheme: SchemeName | undefined): boolean =>
  /^(?:appendix|annex|english_annex)/.test(scheme ?? '');

/** Stands between the number of an annex and its title, on a line of its own or before that. */
export const NORMATIVE = /^[（(](?:(?:规范性|资料性)(?:附录)?|normative|informative)[）)]\s*/;

/** A number at the beginning of a paragraph, and what stands behind it. */
export interface Label {
  label: string;
  scheme: SchemeName;
  /** Punctuation behind it, '' where there is none. */
  mark: string;
  rest: string;
  /** Whether what follows it tells that it may be no number. */
  doubtful: boolean;
}

interface Form {
  /** Groups: the label, the punctuation behind it. */
  form: RegExp;
  /** What may not follow, as it makes the number a word of the sentence. */
  not?: RegExp;
  /** Counts only where a style or an office program says that a number stands here. */
  told?: boolean;
  /** What stands behind it must look like a title. */
  titled?: boolean;
}

const HAN = '[一二三四五六七八九十百零]';
/** Behind these a number is an amount. */
const UNITS =
  '[%％℃°]|[万亿]|元|米|平方|立方|公里|千米|厘米|毫米|吨|千克|公斤|倍|小时|天|日|' +
  '年(?!度|龄)|月(?!度)|分(?=[钟，。；、以]|$)|个(?!人|体|性)|名(?!称|誉|录)|项(?!目)|次(?!序)|' +
  '(?:points?|marks?|pts|days?|weeks?|months?|years?|hours?|people|persons?)\\b|' +
  '家(?!庭|长|园|具|校)|级(?!别)|种(?!类|植|子)|人(?=[以次，。；、]|$)';
/** Behind a blank a unit is less likely than a title that begins like one. */
const MEASURE = new RegExp(
  `^(?:${UNITS})|^\\s+(?:${UNITS})[^\\s].*[，。；]|^\\s+(?:points?|marks?|pts|days?|hours?)\\b`,
);
const AS_WORD = /^\s*(?:规定|所|的|和|与|及|或|至|、|中|给出|要求)/;
const WORDS =
  'Annex|Appendix|Chapter|Section|Part|Article|Clause|Criterion|Category|Module|Element';

const FORMS: readonly Form[] = [
  { form: new RegExp(`^(第 ?(?:${HAN}+|\\d+) ?(?:[编章节条]|部分))([:：、.]?)`), not: AS_WORD },
  { form: new RegExp(`^((?:附录|附件|附表) ?(?:[A-Z]|${HAN}+|\\d+))([:：、.]?)`), not: AS_WORD },
  { form: new RegExp(`^((?:${WORDS}) (?:\\d+|[A-Z]|[IVX]+))(?![\\w])([:.]?)`) },
  { form: /^([[［]\d{1,3}[\]］])()/ },
  { form: new RegExp(`^([（(]${HAN}+[)）])([、.．]?)`) },
  { form: new RegExp(`^(${HAN}+)([、.．])`) },
  { form: new RegExp(`^(${HAN}{1,3})()(?=[\\s\\u3000]+\\S)`), titled: true },
  { form: /^([A-Z][.．]\d+(?:[.．]\d+)*)()(?![\w%])/ },
  { form: /^(\d{1,3}(?:[.．]\d{1,3})+)([.．、]?)(?![\w%％])/, not: MEASURE },
  { form: /^(\d{1,3})([.．、])(?!\d)/ },
  { form: /^([（(]\d{1,3}[)）])([、.]?)/ },
  { form: /^(\d{1,3}[)）])([、.]?)/ },
  { form: /^([①-⑳㉑-㉟㊱-㊿])([、.]?)/ },
  { form: /^([（(][a-zA-Z][)）])()/ },
  { form: /^([a-zA-Z][)）])()/ },
  { form: /^([ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ]+[-—－]\d{1,3})([、.．:：]?)/ },
  { form: /^([ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ]+)([、.．]|(?=[\s\u3000]))/ },
  { form: /^([IVX]{1,5})([、.．])(?=\s|\p{sc=Han})/u },
  { form: /^([（(]?[ivx]{2,5}[)）])()/ },
  { form: /^([A-D]\d{1,3})([.、:：]?)(?=[\s\p{sc=Han}]|$)/u },
  { form: /^([A-Z])([.．、])(?=\s|\p{sc=Han})/u },
  { form: /^([a-z])([.．、])(?=\s|\p{sc=Han})/u },
  { form: /^(\d{1,3})()(?=[\s\u3000]+\S)/, not: MEASURE, titled: true },
  // Clauses of a list as the codes of building have them: `1 阳台设防护栏杆，得5分；`.
  { form: /^(\d{1,2})()(?=[\s\u3000]+\p{sc=Han}.*(?:[；;]$|得\s*\d))/u, not: MEASURE },
  { form: /^(\d{1,3})()(?=\p{sc=Han}|$)/u, not: MEASURE, told: true },
];
const BY_WORD = /^(?:第.+[条]|附)/;

/**
 * The number at the beginning of a text; null where none is there.
 * @param told whether its style or the office program says that it is numbered or a heading
 * @param list labels before it, by which a letter and a Roman number are told apart
 */
export function labelAt(text: string, told: boolean, list?: Counted): Label | null {
  const star = /^[★▲*※]+\s*(?=[\d（(]|[一二三四五六七八九十]+[、.])/.exec(text)?.[0] ?? '';
  const plain = unsigned(text.slice(star.length))
    .replace(/^[（(]?[０-９．.]+/, (number) =>
      number.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0)),
    )
    // As the templates of standards set it.
    .replace(/^附[\s\u3000]+录[\s\u3000]+(?=[A-Z](?![\w.])|\p{sc=Han}{1,3}(?:\s|$))/u, '附录');
  for (const { form, not, told: only, titled } of FORMS) {
    const found = form.exec(plain);
    if (!found || (only && !told)) continue;
    const [whole, printed = '', mark = ''] = found;
    const behind = plain.slice(whole.length);
    if (not?.test(behind) && !(told && not === MEASURE)) continue;
    if (titled && !told && !isHeadline(behind.trim())) continue;
    const signs = /^[★▲*※]+/.exec(behind)?.[0] ?? '';
    // A sign of what is required stands behind the number, as a number stands first in every list.
    const label = printed.replace(/．/g, '.').replace(/(?<=^第) | (?=(?:[编章节条]|部分)$)/g, '');
    const scheme = schemeOf(label, list);
    if (!scheme) continue;
    const rest = behind.slice(signs.length).replace(/^[\s\u3000]+/, '');
    // `第五条应当…` without a blank may go on a sentence that began on the line before.
    const doubtful = !told && BY_WORD.test(label) && !mark && rest === behind && rest !== '';
    return { label, scheme, mark: mark + signs + star.trim(), rest, doubtful };
  }
  return null;
}

/** Signs that hold a number with its brackets or point: ⑴, ⒈. */
function unsigned(text: string): string {
  const code = text.codePointAt(0) ?? 0;
  if (code >= 0x2474 && code <= 0x2487) return `(${code - 0x2473})${text.slice(1)}`;
  if (code >= 0x2488 && code <= 0x249b) return `${code - 0x2487}.${text.slice(1)}`;
  return text;
}

const ENDED = /[。;；!！?？,，:：]$|[。；;！？].*\S/;

/** Whether words may be a title: short, and no sentence. */
export const isHeadline = (text: string, longest = 40): boolean =>
  text !== '' && [...text].length <= longest && !ENDED.test(text) && !/，.*，/.test(text);
