import { rule, type Finding } from '../check';
import { isTerm } from '../../kinds/readers';
import type { CheckContext } from '../context';
import { divergences, type Divergence } from '../divergences';
import { replaced } from '../passages';
import { around, place, placeEn, say } from '../say';
import { categoryWords } from './categoryWords';
import {
  deviationsOf,
  HABIT,
  isFaulty,
  substitution,
  substitutions,
  type Deviation,
} from './deviations';

/** Longest difference that is a matter of wording; a longer one is another content. */
const LONGEST = 2;
/** A clause of this length that all others have is not left out at will. */
const CLAUSE = 8;

export const vote = rule({
  id: 'wording/vote',
  severity: 'WARNING',
  stage: null,
  title: { zh: '平行标准一致而本标准不同', en: 'The parallel rubrics agree and this one differs' },
  why: {
    zh: '平行标准逐条对应;多数一致而一处差几个字,多半是错漏。',
    en:
      'Where most parallel texts agree and one differs by a few characters, ' +
      'it is mostly an error.',
  },
  example: '四类写“新技术进步对过程优化的影响”,一类写“新技术进步奖对过程优化的影响”',
  scope: 'sisters',
  looksAround: true,
  guesses: true,
  *check(sisters, context) {
    // Headings are compared between the parts, and terms have a rule of their own.
    if (sisters.of < 2 || isTerm(sisters.node)) return;
    for (const deviation of deviationsOf(sisters)) {
      if (deviation.passage.field === 'title' || !isSlip(deviation, context)) continue;
      if (sound(deviation, context) >= Math.max(2, deviation.of - 1)) yield finding(deviation);
    }
  },
});

/** How many of those that agree have nothing wrong with them there. */
function sound(
  { passage, difference: { aFrom, aTo }, witnesses }: Deviation,
  context: CheckContext,
) {
  return witnesses.filter(({ sister, text }) => {
    const there = divergences(passage.text, text).find(
      (one) => one.aFrom === aFrom && one.aTo === aTo,
    );
    return !there || !isFaulty(context.faultsOf(sister), text, there);
  }).length;
}

/** Whether a deviation looks like an error of typing, and not like another content. */
function isSlip(deviation: Deviation, context: CheckContext): boolean {
  const { difference, passage, alone, votes, of } = deviation;
  const { from, to } = difference;
  const { words } = context.lists;
  if (
    /^\s*$/.test(from + to) ||
    (substitutions(context).get(substitution(difference))?.size ?? 0) >= HABIT
  )
    return false;
  if (categoryWords(context).mine.some((word) => from.includes(word))) return false;
  if (
    from === '' &&
    to.length >= CLAUSE &&
    /^[^,\uff0c]*[,\uff0c]$|^[,\uff0c][^,\uff0c]*$/.test(to)
  )
    return votes === of;
  // A word that all of them have, in a passage that is theirs but for that.
  if (from === '' && votes === of && of > 2 && to.length === 2 && words.has(to))
    return !isReplaced(to, context);
  // What none of the others has and this text has elsewhere, too, was pasted.
  if (
    to === '' &&
    from.length >= CLAUSE &&
    votes === of &&
    context.allText().split(from).length > 2
  )
    return true;
  // A full stop at the end is a matter of its own.
  if (isPunctuation(difference))
    return difference.aTo < passage.text.length && (alone || /[,;。\uff0c\uff1b]/.test(from + to));
  if (Math.max(from.length, to.length) > LONGEST || isTaste(difference)) return false;
  return (
    isParticle(difference) ||
    (votes === of && isAlike(difference, context)) ||
    isUnheard(difference, passage.text, context) ||
    (alone && !isWording(difference, passage.text, context))
  );
}

/** Whether the text has something of its own for what a word holds, here and there. */
const isReplaced = (word: string, context: CheckContext): boolean =>
  [...substitutions(context)].some(
    ([name, { size }]) => size >= HABIT && word.includes(name.split('→')[1] || '→'),
  );
const isPunctuation = ({ from, to }: Divergence) =>
  /^[^\p{Script=Han}A-Za-z0-9\s]*$/u.test(from + to);
/** One particle in the place of another: mostly a slip. */
const isParticle = ({ from, to }: Divergence) =>
  /^[的地得为是以被把]$/.test(from) && /^[的地得为是以被把]$/.test(to);
/** Characters that sound or look alike. */
const isAlike = ({ from, to }: Divergence, { lists: { homophones, lookalikes } }: CheckContext) =>
  from.length === 1 &&
  to.length === 1 &&
  ((homophones.get(from) ?? '') + (lookalikes.get(from) ?? '')).includes(to);
/** Particles and conjunctions that come and go without harm. */
const isTaste = ({ from, to }: Divergence) => /^[的上了等中与和及并也都之、]*$/.test(from + to);

/** Whether both readings are words: another word was chosen. */
function isWording(
  { aFrom, aTo, from, to }: Divergence,
  text: string,
  { lists: { words } }: CheckContext,
): boolean {
  const inWord = (middle: string) =>
    middle.length > 1 ||
    [text[aFrom - 1] + middle, middle + text[aTo]].some((pair) => words.has(pair));
  // One character more or less makes no other word.
  if (from.length + to.length === 1) return false;
  return (from === '' || inWord(from)) && (to === '' || inWord(to));
}

/** Whether a pair of characters arises that is no word and stands nowhere else in the texts. */
function isUnheard(
  { aFrom, aTo, from, to }: Divergence,
  text: string,
  context: CheckContext,
): boolean {
  if (from.length > 2 || (from === '' && to.length > 1) || to.length > 2) return false;
  const { words } = context.lists;
  if (
    words.has(from) ||
    (from.length === 1 && (words.has(text[aFrom - 1] + from) || words.has(from + text[aTo])))
  )
    return false;
  for (
    let at = Math.max(0, aFrom - 1);
    at < Math.min(text.length - 1, Math.max(aTo, aFrom));
    at++
  ) {
    const pair = text.slice(at, at + 2);
    if (
      /^\p{Script=Han}{2}$/u.test(pair) &&
      !/[的了和与及等]/.test(pair) &&
      !words.has(pair) &&
      context.language().count(pair) === 1
    )
      return true;
  }
  return false;
}

function finding({ passage, difference: { aFrom, aTo, from, to }, votes, of }: Deviation): Finding {
  const quote = around(passage.text, aFrom, aTo, 5);
  return {
    entries: [passage.node.entry.key],
    quotes: [quote],
    about: `${passage.node.entry.key} ${quote} ${to}`,
    message: say(
      `${place(passage.node)}:“${quote}”中${from ? `“${from}”` : '此处'},` +
        `${of} 个平行标准中 ${votes} 个${to ? `作“${to}”` : '没有'},请核对`,
      `${placeEn(passage.node)}: “${quote}” — ${votes} of ${of} parallel rubrics ` +
        `have “${to}” in the place of “${from}”`,
    ),
    suggestion: [replaced(passage, aFrom, aTo, to)],
  };
}
