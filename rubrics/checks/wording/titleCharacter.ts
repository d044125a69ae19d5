import { rule, type Finding } from '../check';
import type { CheckContext } from '../context';
import { passagesOf, replaced, type Passage } from '../passages';
import { around, place, placeEn, say } from '../say';

const HAN = /\p{Script=Han}/u;

export const titleCharacter = rule({
  id: 'wording/title-character',
  severity: 'WARNING',
  stage: null,
  title: { zh: '标题、表头中疑似别字', en: 'A heading with a character like the right one' },
  why: {
    zh: '标题和表头是检索和引用的依据;两字不成词,换成形近或音近的字则是文中的词。',
    en: 'Headings are searched and cited: two characters form no word, with a lookalike they do.',
  },
  example: '“评价类木”应为“评价类目”',
  scope: 'entry',
  looksAround: true,
  guesses: true,
  *check(node, context) {
    for (const passage of passagesOf(node))
      if (!passage.running && passage.field !== 'english') yield* inspect(passage, context);
  },
});

function* inspect(passage: Passage, context: CheckContext): Iterable<Finding> {
  const { text } = passage;
  const { words } = context.lists;
  for (let at = 0; at + 1 < text.length; at++) {
    const [first, second] = [text.charAt(at), text.charAt(at + 1)];
    if (!HAN.test(first) || !HAN.test(second)) continue;
    const [before, after] = [text.charAt(at - 1) + first, second + text.charAt(at + 2)];
    if (words.has(first + second) || words.has(before) || words.has(after)) continue;
    const meant = meantBy(first, second, context);
    if (!meant) continue;
    // What stands in running text, too, is meant.
    if (context.language().count(first + second) > titlesWith(first + second, context)) continue;
    const quote = around(text, at, at + 2, 2);
    yield {
      entries: [passage.node.entry.key],
      quotes: [quote],
      about: `${passage.node.entry.key} ${quote}`,
      message: say(
        `${place(passage.node)} 的“${quote}”中“${first + second}”疑为“${meant}”`,
        `${placeEn(passage.node)}: “${first + second}” in “${quote}” may be meant as “${meant}”`,
      ),
      suggestion: [replaced(passage, at, at + 2, meant)],
    };
    return;
  }
}

/** How often a run stands in headings: once, where it is a slip. */
const titlesWith = (run: string, context: CheckContext): number =>
  context.passages().filter(({ running, text }) => !running && text.includes(run)).length > 1
    ? 0
    : 1;

/** A word of the text that differs in one character that looks or sounds alike. */
function meantBy(first: string, second: string, context: CheckContext): string | undefined {
  const { words, lookalikes, homophones } = context.lists;
  const alike = (char: string) =>
    [...(lookalikes.get(char) ?? ''), ...(homophones.get(char) ?? '')].filter(
      (one) => one !== char,
    );
  return [
    ...alike(second).map((other) => first + other),
    ...alike(first).map((other) => other + second),
  ]
    .filter((word) => words.has(word))
    .map((word) => ({ word, count: context.language().count(word) }))
    .filter(({ count }) => count > 1)
    .sort((a, b) => b.count - a.count)[0]?.word;
}
