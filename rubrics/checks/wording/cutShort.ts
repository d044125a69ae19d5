import { rule } from '../check';
import { replaced, runningOf } from '../passages';
import { around, place, placeEn, say } from '../say';

/**
 * So often the whole phrase stands in the texts, at least; less often within quotation marks, where
 * set phrases stand.
 */
const USUAL = 4;
const USUAL_QUOTED = 2;

export const cutShort = rule({
  id: 'wording/cut-short',
  severity: 'WARNING',
  stage: null,
  title: { zh: '固定词语缺首字', en: 'A set phrase that lacks its first character' },
  why: {
    zh: '三字在文中他处之前总有同一字,唯独此处没有。',
    en: 'Everywhere else in the text the same character stands before these three.',
  },
  example: '“体现‘人为本、产城融合’”(他处作“以人为本”)',
  scope: 'entry',
  looksAround: true,
  guesses: true,
  *check(node, context) {
    const language = context.language();
    for (const passage of runningOf(node)) {
      for (const match of passage.text.matchAll(
        /(?<=^|[^\p{Script=Han}A-Za-z0-9])\p{Script=Han}{3}/gu,
      )) {
        const [phrase] = match;
        const first = usualFirst(
          phrase,
          passage.text[match.index - 1] === '“' ? USUAL_QUOTED : USUAL,
          (run) => language.count(run),
        );
        if (!first) continue;
        const quote = around(passage.text, match.index, match.index + 3, 2);
        yield {
          entries: [node.entry.key],
          quotes: [quote],
          about: `${node.entry.key} ${quote}`,
          message: say(
            `${place(node)} 的“${quote}”疑缺“${first}”:他处均作“${first}${phrase}”`,
            `${placeEn(node)}: “${quote}” seems to lack “${first}”: ` +
              `elsewhere it is “${first}${phrase}”`,
          ),
          suggestion: [replaced(passage, match.index, match.index, first)],
        };
      }
    }
  },
});

/**
 * The character that stands before three others wherever they stand but here; null where there is
 * none.
 */
function usualFirst(phrase: string, least: number, count: (run: string) => number): string | null {
  const times = count(phrase);
  return [...FIRSTS].find((first) => times > least && count(first + phrase) === times - 1) ?? null;
}

/** Characters with which set phrases begin that people cut short. */
const FIRSTS = '以与不有无为可大全一';
