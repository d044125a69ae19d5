import { rememberedBy } from '../../remembered';
import { rule, type Finding } from '../check';
import type { CheckContext } from '../context';
import type { Lists } from '../lists';
import { type Passage, piecesOf, replaced, runningOf } from '../passages';
import { around, place, placeEn, say } from '../say';

const WORD = /^\p{Script=Han}{2}$/u;
/**
 * So often the word that was probably meant stands before or behind the same two characters, at
 * least.
 */
const USUAL = 2;

export const soundalike = rule({
  id: 'wording/soundalike',
  severity: 'WARNING',
  stage: null,
  title: { zh: '疑似同音词误用', en: 'A word that was probably taken for one that sounds like it' },
  why: {
    zh: '两词都通,但文中他处同样的搭配用的是另一同音词。',
    en: 'Both are words, but elsewhere the text has the other one in the same company.',
  },
  example: '“法制政府建设”(他处作“法治政府”)',
  scope: 'entry',
  looksAround: true,
  guesses: true,
  *check(node, context) {
    for (const passage of runningOf(node)) {
      let at = 0;
      for (const word of piecesOf(passage)) {
        if (WORD.test(word) && context.lists.words.has(word))
          yield* inspect(passage, at, word, context);
        at += word.length;
      }
    }
  },
});

function* inspect(
  passage: Passage,
  at: number,
  word: string,
  context: CheckContext,
): Iterable<Finding> {
  const [left, right] = [
    passage.text.slice(Math.max(0, at - 2), at),
    passage.text.slice(at + 2, at + 4),
  ];
  const language = context.language();
  for (const meant of soundalikes(context.lists, word)) {
    const behind =
      WORD.test(right) &&
      language.count(word + right) === 1 &&
      language.count(meant + right) >= USUAL;
    const before =
      WORD.test(left) && language.count(left + word) === 1 && language.count(left + meant) > USUAL;
    if (!behind && !before) continue;
    const quote = around(passage.text, at, at + 2, 2);
    yield {
      entries: [passage.node.entry.key],
      quotes: [quote],
      about: `${passage.node.entry.key} ${quote}`,
      message: say(
        `${place(passage.node)} 的“${quote}”中“${word}”疑为“${meant}”之误:` +
          `他处作“${behind ? meant + right : left + meant}”`,
        `${placeEn(passage.node)}: “${word}” in “${quote}” may be meant as “${meant}”, as elsewhere`,
      ),
      suggestion: [replaced(passage, at, at + 2, meant)],
    };
    return;
  }
}

/**
 * Words that differ from one in a character that sounds the same; words that the synonyms know are
 * a matter of taste.
 */
const soundalikes = rememberedBy(
  ({ words, homophones, synonyms }: Lists, word: string): string[] => {
    const [first, second] = [word.charAt(0), word.charAt(1)];
    return [
      ...[...(homophones.get(first) ?? '')].map((other) => other + second),
      ...[...(homophones.get(second) ?? '')].map((other) => first + other),
    ].filter(
      (other) =>
        words.has(other) &&
        !synonyms.some((set) => set.words.includes(word) && set.words.includes(other)),
    );
  },
);
