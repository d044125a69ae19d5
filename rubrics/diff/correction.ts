import { remembered } from '../remembered';
import { commonWords } from '../checks/lists/commonWords';
import { confusables } from '../checks/lists/confusables';
import { homophones } from '../checks/lists/homophones';
import { lookalikes } from '../checks/lists/lookalikes';
import { simplified } from '../checks/lists/traditional';
import { variants } from '../checks/lists/variants';
import type { Tree } from '../tree/tree';
import { printedText } from './changeParts';
import { essence } from './essence';
import { hunks, type Hunk } from './sequence';

/**
 * Whether a text became another by corrections of single characters alone: of input errors and
 * superseded forms (帐户, 其它), of traditional characters, of one that stood for another that
 * sounds or looks like it and made no word there, of one put in twice. What is a word of the text
 * elsewhere is no error.
 * @param isUsual whether two characters stand side by side elsewhere in what was
 */
export function isCorrection(
  before: string,
  after: string,
  isUsual: (pair: string) => boolean,
): boolean {
  const [a, b] = [[...essence(before)], [...essence(after)]];
  const found = hunks(a, b);
  return found.length > 0 && found.every((hunk) => isCorrected({ a, b, hunk, isUsual }));
}

const wholeOf = remembered((tree: Tree): string => tree.nodes.map(printedText).join('\n'));

/** Whether two characters stand side by side in a tree more often than in one text of it. */
export function usualIn(tree: Tree, text: string): (pair: string) => boolean {
  const whole = wholeOf(tree);
  const count = (where: string, pair: string) => where.split(pair).length;
  return (pair) => pair.length === 2 && count(whole, pair) > count(text, pair);
}

interface Place {
  a: readonly string[];
  b: readonly string[];
  hunk: Hunk;
  isUsual: (pair: string) => boolean;
}

const isCorrected = (place: Place): boolean =>
  isKnown(place) || isDoubled(place) || isCharByChar(place);

/**
 * Words that are right elsewhere, so that the checker cannot call them errors: who puts the one for
 * the other corrects it. 截止 is a verb; with a time behind it 截至 was meant.
 */
const MISUSED: readonly Known[] = [
  ['登陆', '登录'],
  ['做为', '作为'],
  ['当做', '当作'],
  ['截止', '截至', /^\s*(?:\p{Nd}|[〇零一二三四五六七八九十]|目前|去年|今年|上年|当年|本[年月])/u],
];
type Known = readonly [wrong: string, right: string, followed?: RegExp];
const KNOWN: readonly Known[] = [...confusables, ...variants, ...MISUSED];

/** A pair of the lists that spans the place, in both texts. */
function isKnown({ a, b, hunk: { aFrom, aTo, bFrom, bTo } }: Place): boolean {
  return KNOWN.some(([wrong, right, followed]) => {
    for (let lead = 0; lead < wrong.length; lead += 1) {
      const [at, there] = [aFrom - lead, bFrom - lead];
      if (at + wrong.length < aTo || there + right.length < bTo) continue;
      const isBefore = () => !followed || followed.test(a.slice(at + wrong.length).join(''));
      if (isAt(a, at, wrong) && isAt(b, there, right) && isBefore()) return true;
    }
    return false;
  });
}
const isAt = (signs: readonly string[], at: number, word: string): boolean =>
  signs.slice(at, at + word.length).join('') === word;

/** 覆盖率率 → 覆盖率, but not 人人 → 人, nor 管理理念 → 管理念. */
function isDoubled({ a, hunk: { aFrom, aTo, bFrom, bTo } }: Place): boolean {
  const one = a[aFrom] ?? '';
  if (aTo - aFrom !== 1 || bTo !== bFrom || !/\p{Script=Han}/u.test(one)) return false;
  const from = a[aFrom - 1] === one ? aFrom - 1 : aFrom;
  if (a[from + 1] !== one || WORDS.has(one) || commonWords.has(one + one)) return false;
  return !(
    commonWords.has((a[from - 1] ?? '') + one) && commonWords.has(one + (a[from + 2] ?? ''))
  );
}

function isCharByChar({ a, b, hunk: { aFrom, aTo, bFrom, bTo }, isUsual }: Place): boolean {
  if (aTo - aFrom !== bTo - bFrom) return false;
  return a.slice(aFrom, aTo).every((wrong, i) => {
    const right = b[bFrom + i] ?? '';
    if (wrong === right || simplified.get(wrong) === right) return true;
    const around = (signs: readonly string[], at: number) => [
      (signs[at - 1] ?? '') + (signs[at] ?? ''),
      (signs[at] ?? '') + (signs[at + 1] ?? ''),
    ];
    const [was, is] = [around(a, aFrom + i), around(b, bFrom + i)];
    return (
      isLike(wrong, right) &&
      !was.some((pair) => commonWords.has(pair) || isUsual(pair)) &&
      is.some((pair) => commonWords.has(pair))
    );
  });
}

/** That stand alone as words: put in the place of one another they say something else. */
const WORDS = new Set(
  '的地得了着在再由有和与及或为以从对将是不未可应能每各其该此向到至于而也已等多少上下前后内外大小高低',
);

/** Whether one is taken for the other by ear or by eye. */
const isLike = (wrong: string, right: string): boolean =>
  !WORDS.has(wrong) &&
  [homophones, lookalikes].some((likes) => likes.get(wrong)?.includes(right) ?? false);
