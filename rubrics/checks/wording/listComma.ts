import { rule, type Finding } from '../check';
import { isRunning, passagesOf, replaced, type Passage } from '../passages';
import { around, place, placeEn, say } from '../say';

/** A comma between short members of which more stand on both sides behind 、. */
const COMMA =
  /(?<=、(\p{Script=Han}{2,4}))[,\uff0c](?=(\p{Script=Han}{2,4})、\p{Script=Han}{2,6}(?:等|、|和|与|及))/gu;

/** Clauses in a row of which the last stands behind a comma: `更和谐、更富足、更美好,更高效`. */
const TAIL =
  /(\p{Script=Han}{4,10}(?:、\p{Script=Han}{4,10}){2,})([,\uff0c])(\p{Script=Han}{4,10})(?=[。;\uff1b])/gu;

/** What begins to have or to deny is no more of the same: 墙面、洁具清洁，无异味、无积水. */
const PREDICATE = /^[无不有未没]/u;

export const listComma = rule({
  id: 'wording/list-comma',
  severity: 'NOTICE',
  stage: null,
  title: { zh: '并列词语之间顿号与逗号混用', en: 'A comma among members of one enumeration' },
  why: {
    zh: '同一列举的各项之间应用同一标点(GB/T 15834),否则层次不清。',
    en: 'Members of one enumeration are parted by one mark (GB/T 15834).',
  },
  example: '“公众健康、安全、环境,资源节约、生态建设等方面”',
  scope: 'entry',
  guesses: true,
  *check(node) {
    for (const passage of passagesOf(node).filter(isRunning)) {
      for (const { index, 1: before = '', 2: behind = '' } of passage.text.matchAll(COMMA)) {
        if (PREDICATE.test(behind) && !PREDICATE.test(before)) continue;
        const quote = around(passage.text, index, index + 1);
        yield {
          entries: [node.entry.key],
          quotes: [quote],
          about: `${node.entry.key} ${quote}`,
          message: say(
            `${place(node)} 的列举“${quote}”中用了逗号,前后各项用顿号`,
            `${placeEn(node)}: a comma in the enumeration “${quote}”, ` +
              'whose other members are parted by 、',
          ),
          suggestion: [replaced(passage, index, index + 1, '、')],
        };
      }
      yield* tails(passage);
    }
  },
});

/** What a row ends with; looked for first. */
const ROW = /、[^、,\uff0c。;\uff1b]{4,10}、[^、,\uff0c。;\uff1b]{4,10}[,\uff0c]/u;
/** What makes a row of clauses, as each has it. */
const ALIKE = /[更最率度性量]/u;

/** The last of a row, which says by a character of them all that it is one. */
function* tails(passage: Passage): Iterable<Finding> {
  if (!ROW.test(passage.text)) return;
  for (const { index, 1: row = '', 3: last = '' } of passage.text.matchAll(TAIL)) {
    const members = row.split('、');
    if (![...last].some((char) => ALIKE.test(char) && members.every((one) => one.includes(char))))
      continue;
    const at = index + row.length;
    const quote = around(passage.text, at, at + 1);
    yield {
      entries: [passage.node.entry.key],
      quotes: [quote],
      about: `${passage.node.entry.key} ${quote}`,
      message: say(
        `${place(passage.node)} 的并列成分“……${members.slice(-2).join('、')},${last}”末项前用了逗号,前面各项用顿号`,
        `${placeEn(passage.node)}: a comma before the last member “${last}” of a row, ` +
          'whose other members are parted by 、',
      ),
      suggestion: [replaced(passage, at, at + 1, '、')],
    };
  }
}
