import { rule } from '../check';
import { brokenUp } from '../lists/components';
import { passagesOf, replaced } from '../passages';
import { around, place, placeEn, say } from '../say';
import { wordFinder } from '../wordFinder';

const HAN = /\p{Script=Han}/u;
const partsIn = wordFinder(brokenUp.keys());
/** Parts that are no characters of their own. */
const PART = /[亻氵扌讠纟钅饣阝忄辶衤礻刂彡攵]/u;

export const splitCharacter = rule({
  id: 'wording/split-character',
  severity: 'WARNING',
  stage: null,
  title: { zh: '一字拆成了两字', en: 'A character broken into its parts' },
  why: {
    zh: '左右结构的字识别时拆成两个字,词就不成词了。',
    en: 'Recognition took the halves of a character for two.',
  },
  example: '“日月确目标”应为“明确目标”',
  scope: 'entry',
  *check(node, { lists: { words } }) {
    for (const passage of passagesOf(node)) {
      const { text } = passage;
      for (const { index, word: parts } of partsIn(text)) {
        const whole = brokenUp.get(parts)!;
        const [left, right] = [text.charAt(index - 1), text.charAt(index + 2)];
        if (!PART.test(parts) && !isTorn(text, index, whole, words)) continue;
        if (!HAN.test(left + right)) continue;
        const quote = around(text, index, index + 2, 2);
        yield {
          entries: [node.entry.key],
          quotes: [quote],
          message: say(
            `${place(node)} 的“${quote}”中“${parts}”疑为“${whole}”拆成的两字`,
            `${placeEn(node)}: “${parts}” in “${quote}” is probably “${whole}”, broken`,
          ),
          suggestion: [replaced(passage, index, index + 2, whole)],
        };
      }
    }
  },
});

/** Whether the whole makes a word with what is beside it, and the halves make none. */
function isTorn(text: string, at: number, whole: string, words: ReadonlySet<string>): boolean {
  const [left, first, second, right] = [-1, 0, 1, 2].map((i) => text.charAt(at + i)) as [
    string,
    string,
    string,
    string,
  ];
  if (words.has(left + first) || words.has(second + right)) return false;
  const isWord = words.has(first + second);
  const behind = words.has(whole + right) && !(isWord && words.has(right + text.charAt(at + 3)));
  // `日月` is a word itself: what is left behind it begins none.
  return behind || (!isWord && words.has(left + whole));
}
