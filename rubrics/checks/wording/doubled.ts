import { rule, type Finding } from '../check';
import type { Node } from '../../tree/tree';
import { passagesOf, piecesOf, replaced, type Passage } from '../passages';
import { around, place, placeEn, say } from '../say';

const HAN = /^\p{Script=Han}$/u;
const TWICE = /(\p{Script=Han})\1/u;
/** A word of two to six characters right behind itself. */
const WORD_TWICE = /(\p{Script=Han}{2,6})\1/gu;
/** Characters that stand alone before a word that begins with them: `和和谐`, `对对标`. */
const PARTICLES = new Set('和与及或在对为并应不可以将向把由从按使让令经被给的地得了');
/** Characters that end a name, before which another may begin with the same. */
const SUFFIXES = new Set('市县区省部会院局所员性化者');
/** Characters that are doubled by nature. */
const NATURAL = new Set(
  '人天年月日时常往仅渐逐层代步种个件项次家户处事样等多少小大高好妈爸爷奶哥姐弟妹星谢刚略稍微' +
    '缓偏恰默频屡每万千百一二三',
);

export const doubled = rule({
  id: 'wording/doubled',
  severity: 'WARNING',
  stage: null,
  title: { zh: '字词重复', en: 'A character or word typed twice' },
  why: { zh: '多半是输入或改稿时遗留。', en: 'Left over from typing or editing.' },
  example: '“质量的的提升”“质量质量管理”',
  scope: 'entry',
  *check(node, { lists }) {
    for (const passage of passagesOf(node)) {
      for (const { index, 1: word = '' } of passage.text.matchAll(WORD_TWICE))
        yield finding(node, passage, index, word);
      if (TWICE.test(passage.text)) yield* characters(node, passage, lists.words);
    }
  },
});

/** What stands before any noun: 本站站长. */
const THIS = new Set('本该各每');

const BOTH_TWICE = /^(\p{Script=Han})\1(?!\1)(\p{Script=Han})\2$/u;

/** Whether one word ends with a doubled character and another begins with it: 检查查验. */
function isMeant(text: string, at: number, known: ReadonlySet<string>): boolean {
  // Both characters of a word twice over: 的的确确.
  for (const from of [at - 2, at])
    if (
      BOTH_TWICE.test(text.slice(from, from + 4)) &&
      known.has(text.charAt(from) + text[from + 2])
    )
      return true;
  const left = text.charAt(at - 1);
  if (!known.has(text.slice(at + 1, at + 3))) return false;
  return THIS.has(left) || known.has(text.slice(at - 1, at + 1));
}

/** A single character beside a word that begins or ends with it. */
function* characters(node: Node, passage: Passage, known: ReadonlySet<string>): Iterable<Finding> {
  const pieces = piecesOf(passage);
  let at = 0;
  for (const [i, piece] of pieces.entries()) {
    const [before, after] = [pieces[i - 1] ?? '', pieces[i + 1] ?? ''];
    if (HAN.test(piece) && !NATURAL.has(piece)) {
      if (before.endsWith(piece) && (before.length === 1 || !PARTICLES.has(piece))) {
        if (!isMeant(passage.text, at - 1, known)) yield finding(node, passage, at - 1, piece);
      }
      // With the character before it, it may be a word of its own: `武汉市市长`, `测评评价`.
      else if (
        after.length > 1 &&
        after.startsWith(piece) &&
        !PARTICLES.has(piece) &&
        !SUFFIXES.has(piece) &&
        !known.has(before.slice(-1) + piece) &&
        !isMeant(passage.text, at, known)
      )
        yield finding(node, passage, at, piece);
    }
    at += piece.length;
  }
}

const finding = (node: Node, passage: Passage, at: number, word: string): Finding => ({
  entries: [node.entry.key],
  quotes: [word + word],
  about: `${node.entry.key} ${around(passage.text, at, at + 2 * word.length)}`,
  message: say(
    `${place(node)}:“${around(passage.text, at, at + 2 * word.length)}”中“${word}”重复`,
    `${placeEn(node)}: “${word}” stands twice in “${around(passage.text, at, at + 2 * word.length)}”`,
  ),
  suggestion: [replaced(passage, at, at + word.length, '')],
});
