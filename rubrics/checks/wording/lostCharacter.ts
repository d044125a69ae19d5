import { addTo } from '../../addTo';
import { remembered } from '../../remembered';
import { rule, type Finding } from '../check';
import type { CheckContext } from '../context';
import { type Passage, piecesOf, replaced, runningOf } from '../passages';
import { around, place, placeEn, say } from '../say';
import { ALONE } from './alone';

const HAN = /^\p{Script=Han}$/u;
/** So often the whole stands in the texts, at least, with what is beside it here. */
const USUAL = 2;

export const lostCharacter = rule({
  id: 'wording/lost-character',
  severity: 'WARNING',
  stage: null,
  title: { zh: '疑似漏字', en: 'A character that was probably lost' },
  why: {
    zh: '单剩一字不成词,补上一字则为文中常见的词语。',
    en: 'A character left alone forms no word; with one more it is what the text says elsewhere.',
  },
  example: '“确定人编制”(他处作“人员编制”)',
  scope: 'entry',
  looksAround: true,
  guesses: true,
  *check(node, context) {
    for (const passage of runningOf(node)) {
      let at = 0;
      for (const piece of piecesOf(passage)) {
        if (HAN.test(piece) && !ALONE.has(piece)) yield* alone(passage, at, context);
        at += piece.length;
      }
    }
  },
});

function* alone(passage: Passage, at: number, context: CheckContext): Iterable<Finding> {
  const { text } = passage;
  const [left, char, right] = [text.charAt(at - 1), text.charAt(at), text.charAt(at + 1)];
  if (!HAN.test(left) || !HAN.test(right)) return;
  const { words } = context.lists;
  const language = context.language();
  // What is printed stands elsewhere, too: it is meant.
  if (
    words.has(left + char) ||
    words.has(char + right) ||
    (language.count(left + char) > 1 && language.count(char + right) > 1)
  )
    return;
  for (const whole of completions(char, context)) {
    const by = whole.charAt(whole.startsWith(char) ? 1 : 0);
    const [one, other] = [language.count(left + whole), language.count(whole + right)];
    if (Math.min(one, other) < 1 || one + other <= USUAL) continue;
    const quote = around(text, at, at + 1, 3);
    yield {
      entries: [passage.node.entry.key],
      quotes: [quote],
      about: `${passage.node.entry.key} ${quote}`,
      message: say(
        `${place(passage.node)} 的“${quote}”中“${char}”疑为“${whole}”漏了“${by}”`,
        `${placeEn(passage.node)}: “${char}” in “${quote}” may be “${whole}” that lost “${by}”`,
      ),
      suggestion: [replaced(passage, at, at + 1, whole)],
    };
    return;
  }
}

/** Words of two characters that have a character; the usual ones of the texts first. */
const completions = (char: string, { lists: { words } }: CheckContext): readonly string[] =>
  byCharacter(words).get(char) ?? [];

const byCharacter = remembered((words: ReadonlySet<string>): Map<string, string[]> => {
  const held = new Map<string, string[]>();
  for (const word of words) for (const char of new Set(word)) addTo(held, char, word);
  return held;
});
