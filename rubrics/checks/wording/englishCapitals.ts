import { rule } from '../check';
import { isHeading } from '../clauses';
import { replaced, type Passage } from '../passages';
import { place, placeEn, say } from '../say';

/** A text that is English: no Han character, and more than a word. */
const isEnglish = ({ text }: Passage): boolean =>
  /^[\p{Script=Latin}]/u.test(text) && !/\p{Script=Han}/u.test(text);
/** Words that stay small in headings. */
const SMALL = new Set('a an and as at but by for from in into of on or the to with'.split(' '));
const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
/** So many of one form, at least, and so large a share, make a habit. */
const [HABIT, SHARE] = [4, 0.8];

export const englishCapitals = rule({
  id: 'wording/english-capitals',
  severity: 'NOTICE',
  stage: null,
  title: { zh: '英文大小写与其余不同', en: 'Capitals unlike those of the rest' },
  why: {
    zh: '句首、标题的大小写全文一致,读者才知道一句从哪里开始。',
    en: 'Sentences and headings begin alike, or readers do not see where one begins.',
  },
  example: '其余为“Strategy Deployment”,一处为“process Management”',
  scope: 'whole',
  *check(_nodes, context) {
    const all = context
      .passages()
      .filter(({ field }) => field !== 'english')
      .filter(isEnglish);
    const sentences = all.filter(({ field }) => field === 'text');
    const headings = all.filter(
      ({ field, node, text }) =>
        field === 'title' && isHeading(node) && /^[A-Za-z]+(?: [A-Za-z-]+)+$/.test(text),
    );
    yield* odd(sentences, ({ text }) => [capitalized(text)]);
    yield* odd(headings, ({ text }) => [
      text
        .split(' ')
        .map((word) => (SMALL.has(word) ? word : capitalized(word)))
        .join(' '),
    ]);
    for (const { key, content } of context.terms()) {
      const { english = '' } = content;
      const [first = '', ...others] = english.split(' ');
      const wrong = others.find(
        (word) =>
          /^[A-Z]+[a-z]*$/.test(word) &&
          word.length > 3 &&
          (context.lists.english.has(word.toLowerCase()) ||
            /(?:cies|tion|ment|ness|ity|ing)s?$/u.test(word)),
      );
      if (!wrong || !/^[a-z]/.test(first)) continue;
      yield {
        entries: [key],
        quotes: [english],
        message: say(
          `术语“${content.term}”的英文“${english}”大小写混用`,
          `The English of “${content.term}”, “${english}”, mixes capitals`,
        ),
        suggestion: [{ name: 'termRevise', key, fields: { english: english.toLowerCase() } }],
      };
    }
  },
});

function* odd(passages: readonly Passage[], rightOf: (passage: Passage) => [string]) {
  const wrong = passages.filter((passage) => rightOf(passage)[0] !== passage.text);
  const few = passages.length - wrong.length;
  if (few < HABIT || few < passages.length * SHARE) return;
  for (const passage of wrong) {
    const [right] = rightOf(passage);
    const { node, text } = passage;
    const quote = text.length > 40 ? text.slice(0, 40) : text;
    yield {
      entries: [node.entry.key],
      quotes: [quote],
      message: say(
        `${place(node)} 的“${quote}”大小写与其余不同`,
        `${placeEn(node)}: “${quote}” has other capitals than the rest`,
      ),
      suggestion: [replaced(passage, 0, text.length, right)],
    };
  }
}
