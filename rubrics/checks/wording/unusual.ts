import { rule, type Finding } from '../check';
import type { CheckContext } from '../context';
import { type Passage, piecesOf, replaced, runningOf } from '../passages';
import { around, place, placeEn, say } from '../say';
import { ALONE } from './alone';

const HAN = /^\p{Script=Han}$/u;
/**
 * So often what was probably meant stands in the texts, at least; more often where a particle is
 * part of it.
 */
const USUAL = 2;
const USUAL_WITH_PARTICLE = 8;
/**
 * So often a word stands in the texts, at least, for its characters the other way round to be a
 * slip whatever stands beside them.
 */
const USUAL_SWAPPED = 4;
/** And so many times as often as what is printed. */
const TIMES = 2;

export const unusual = rule({
  id: 'wording/unusual-character',
  severity: 'WARNING',
  stage: null,
  title: { zh: '疑似同音或形近误字', en: 'A character that was probably taken for one like it' },
  why: {
    zh: '两字不成词,换成同音或形近的字则为文中常用词。',
    en:
      'Two characters form no word; ' +
      'with one that sounds or looks alike they are a usual word of the text.',
  },
  example: '“管理方案及实旋计划”(他处作“实施计划”)',
  scope: 'entry',
  looksAround: true,
  guesses: true,
  *check(node, context) {
    for (const passage of runningOf(node)) {
      let at = 0;
      const pieces = piecesOf(passage);
      for (const [i, piece] of pieces.entries()) {
        const [single, next] = [HAN.test(piece), pieces[i + 1] ?? ''];
        if (single && HAN.test(next)) yield* pair(passage, at, context);
        else if (single && !HAN.test(pieces[i - 1] ?? '') && !ALONE.has(piece))
          yield* lonely(passage, at, context);
        at += piece.length;
      }
    }
  },
});

/** Two characters side by side of which neither belongs to a word. */
function* pair(passage: Passage, at: number, context: CheckContext): Iterable<Finding> {
  const [first, second] = [passage.text.charAt(at), passage.text.charAt(at + 1)];
  const printed = first + second;
  const { words } = context.lists;
  const times = context.language().count(printed);
  if (
    words.has(printed) ||
    (ALONE.has(first) && ALONE.has(second)) ||
    times > context.parallel.size + 1
  )
    return;
  const best = [
    ...(swapped(passage.text, at, context) ? [second + first] : []),
    ...alike(first, context).map((other) => other + second),
    ...alike(second, context).map((other) => first + other),
  ]
    .filter((meant) => words.has(meant))
    .map((meant) => ({ meant, count: context.language().count(meant) }))
    .sort((a, b) => b.count - a.count)[0];
  if (!best || best.count < times * TIMES) return;
  // Beside a particle one word ends and another begins, unless what is meant is very usual.
  if (best.count < (ALONE.has(first) || ALONE.has(second) ? USUAL_WITH_PARTICLE : USUAL)) return;
  if (best.meant !== second + first && ALONE.has(best.meant.startsWith(first) ? second : first))
    return;
  yield finding(passage, at, printed, best.meant);
}

/** Whether two characters the other way round are usual with what stands on either side. */
function swapped(text: string, at: number, { lists: { words }, language }: CheckContext): boolean {
  const [left, first] = [text.charAt(at - 1), text.charAt(at)];
  const [second, right] = [text.charAt(at + 1), text.charAt(at + 2)];
  const meant = second + first;
  if (words.has(left + first) || words.has(second + right)) return false;
  if (
    ![left, right].some((char) => ALONE.has(char)) &&
    language().count(meant) >= USUAL_SWAPPED &&
    language().count(first + second) === 1
  )
    return true;
  return (
    (!HAN.test(left) || language().count(left + meant) > 0) &&
    (!HAN.test(right) || language().count(meant + right) > 0)
  );
}

/**
 * A character between two words where one like it is a particle that often stands there:
 * `有效德战略`.
 */
function* lonely(passage: Passage, at: number, context: CheckContext): Iterable<Finding> {
  const { text } = passage;
  const [left, char, right] = [text.charAt(at - 1), text.charAt(at), text.charAt(at + 1)];
  const language = context.language();
  if (
    !HAN.test(left) ||
    !HAN.test(right) ||
    language.count(left + char) > 1 ||
    language.count(char + right) > 1
  )
    return;
  if (context.lists.words.has(left + char) || context.lists.words.has(char + right)) return;
  const best = alike(char, context)
    .filter((other) => ALONE.has(other))
    .map((other) => ({
      other,
      count: Math.min(language.count(left + other), language.count(other + right)),
    }))
    .sort((a, b) => b.count - a.count)[0];
  if (best && best.count >= 1) yield finding(passage, at, char, best.other);
}

const alike = (char: string, { lists: { homophones, lookalikes } }: CheckContext): string[] => [
  ...new Set((homophones.get(char) ?? '') + (lookalikes.get(char) ?? '')),
];

function finding(passage: Passage, at: number, printed: string, meant: string): Finding {
  const quote = around(passage.text, at, at + printed.length, 2);
  return {
    entries: [passage.node.entry.key],
    quotes: [quote],
    about: `${passage.node.entry.key} ${quote}`,
    message: say(
      `${place(passage.node)} 的“${quote}”中“${printed}”疑为“${meant}”之误`,
      `${placeEn(passage.node)}: “${printed}” in “${quote}” may be meant as “${meant}”`,
    ),
    suggestion: [replaced(passage, at, at + printed.length, meant)],
  };
}
