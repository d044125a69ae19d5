import { rule, type Finding } from '../check';
import type { CheckContext } from '../context';
import { abbreviations, standardMarks } from '../lists/abbreviations';
import { isRunning, passagesOf, replaced, type Passage } from '../passages';
import { around, place, placeEn, say } from '../say';

const HAN = /\p{Script=Han}/u;
/** A word in Latin letters. */
const WORD = /(?<![A-Za-z\d@._/:-])[A-Za-z]+(?:-[A-Za-z]+)*(?![A-Za-z\d@_]|[./:-][A-Za-z])/gu;
/** Units, and words that are written so in Chinese, too. */
const AT_HOME = new Set(
  (
    'km m cm mm nm kg g mg ug t L mL ml h s min d kW W kWh MW MPa Pa kPa Hz kHz dB dBA lx lm mol K V A mA kV kVA m³ tce kgce ' +
    'pH ppm ppb rpm bit byte app App APP vs etc logo Logo email Email e-mail E-mail wifi WiFi Wi-Fi WIFI iOS iPhone www http https mm² CO SO NO NOx SOx CODcr BODs LeTCI of the x y n a b c i j k'
  ).split(' '),
);
/** A passage in which Latin letters are a language of their own. */
const ENGLISH = /[A-Za-z]{2,}\s+[A-Za-z]{2,}/u;
const BRACKETED = /[(\uff08“][^()\uff08\uff09“”]*$/u;

export const latin = rule({
  id: 'wording/latin',
  severity: 'NOTICE',
  stage: null,
  title: { zh: '中文中夹杂拼音、外文词或多余字母', en: 'Latin letters left in Chinese text' },
  why: {
    zh: '外文词应译出,拼音和多余字母是输入的遗留;缩略语用大写并写对。',
    en: 'Foreign words are translated, pinyin and stray letters are left from typing.',
  },
  example: '“提升customer满意度”“落实fengxian管理”“Gb/T 19580”',
  scope: 'entry',
  looksAround: true,
  *check(node, context) {
    for (const passage of passagesOf(node).filter(isRunning)) {
      if (!/[A-Za-z]/.test(passage.text) || !HAN.test(passage.text)) continue;
      for (const { index, 0: word } of passage.text.matchAll(WORD))
        yield* inspect(passage, index, word, context);
      yield* marks(passage);
    }
  },
});

function* inspect(
  passage: Passage,
  at: number,
  word: string,
  context: CheckContext,
): Iterable<Finding> {
  const { text } = passage;
  const [left, right] = [text.charAt(at - 1), text.charAt(at + word.length)];
  const beside =
    HAN.test(left) ||
    HAN.test(right) ||
    (word.length > 2 && /^[、,\uff0c。]{2}$/u.test(left + right));
  const capitals = word.toUpperCase();
  if (AT_HOME.has(word) && !isLonely(word, left, right, context)) return;
  const isCased = word !== capitals && abbreviations.has(capitals) && word.length > 1;
  if (isCased && (beside || /^\s*$/.test(left + right))) {
    if (ENGLISH.test(around(text, at, at + word.length, 8)) || isOwn(capitals, word, context))
      return;
    yield finding(passage, at, word, `应写作“${capitals}”`, `it is written ${capitals}`, capitals);
  } else if (word === capitals && word.length > 1) yield* exchanged(passage, at, word, context);
  else if (/^[a-z-]+$/.test(word) && beside && isStray(text, at, word, context))
    yield finding(
      passage,
      at,
      word,
      word.length > 1 ? '是外文词或拼音,宜用中文' : '是多余的字母',
      word.length > 1 ? 'is no Chinese' : 'is a stray letter',
    );
}

/** `It支持`, where the text has it in capitals elsewhere or nowhere so again. */
const isOwn = (capitals: string, word: string, context: CheckContext): boolean =>
  context.allText().split(word).length > 2 && !context.allText().includes(capitals);

/** A single letter that stands nowhere else is no name of a quantity. */
function isLonely(word: string, left: string, right: string, context: CheckContext): boolean {
  if (word.length > 1 || !HAN.test(left)) return false;
  if (/[第共每前后任为约数达过各]/u.test(left) || /[=+×÷<>≤≥\d%级类型档个]|^、[a-z]/u.test(right))
    return false;
  return !new RegExp(`(?<![A-Za-z])${word}(?![A-Za-z])[^]*(?<![A-Za-z])${word}(?![A-Za-z])`).test(
    context.allText(),
  );
}

function isStray(text: string, at: number, word: string, context: CheckContext): boolean {
  const [left, right] = [text.charAt(at - 1), text.charAt(at + word.length)];
  if (word.length === 1) return isLonely(word, left, right, context) && HAN.test(left);
  if (BRACKETED.test(text.slice(0, at)) && !HAN.test(left)) return false;
  // A name of a quantity in a formula, or a word of a sentence in that language.
  return (
    !ENGLISH.test(around(text, at, at + word.length, 8)) &&
    !/[=×÷]/u.test(around(text, at, at + word.length, 2)) &&
    !/[/_@]/.test(left + right)
  );
}

/** Letters of a known abbreviation in another order: `PCDA`. */
function* exchanged(
  passage: Passage,
  at: number,
  word: string,
  context: CheckContext,
): Iterable<Finding> {
  if (abbreviations.has(word) || standardMarks.has(word)) return;
  if (/^\s*[\d/]/.test(passage.text.slice(at + word.length))) return;
  const sorted = sortedOf(word);
  const meant = [...abbreviations].find((one) => sortedOf(one) === sorted || isDoubled(word, one));
  if (meant && context.allText().split(word).length === 2)
    yield finding(passage, at, word, `疑为“${meant}”`, `may be meant as ${meant}`, meant);
}

const sortedOf = (word: string): string => [...word].sort().join('');
/** `QQC` for `QCC`: the other letter doubled. */
const isDoubled = (word: string, one: string): boolean =>
  word.length > 2 &&
  word.length === one.length &&
  new Set(word).size < word.length &&
  sortedOf([...new Set(word)].join('')) === sortedOf([...new Set(one)].join(''));

/** Marks of standards: `BG/T 19580`, `Gb/T 19580`. */
function* marks(passage: Passage): Iterable<Finding> {
  for (const { index, 1: mark = '' } of passage.text.matchAll(
    /(?<![A-Za-z\d/])([A-Za-z]{2,4})\/[TZ](?=\s*\d)/gu,
  )) {
    if (standardMarks.has(mark)) continue;
    const sorted = sortedOf(mark.toUpperCase());
    const meant = [...standardMarks].find(
      (one) => sortedOf(one) === sorted && (mark.length > 2 || one === 'GB'),
    );
    if (meant) yield finding(passage, index, mark, `应为“${meant}”`, `should be ${meant}`, meant);
  }
}

function finding(
  passage: Passage,
  at: number,
  word: string,
  zh: string,
  en: string,
  right?: string,
): Finding {
  const quote = around(passage.text, at, at + word.length, 2);
  return {
    entries: [passage.node.entry.key],
    quotes: [quote],
    about: `${passage.node.entry.key} ${quote}`,
    message: say(
      `${place(passage.node)} 的“${quote}”中“${word}”${zh}`,
      `${placeEn(passage.node)}: “${word}” in “${quote}” ${en}`,
    ),
    ...(right !== undefined && {
      suggestion: [replaced(passage, at, at + word.length, right)],
    }),
  };
}
