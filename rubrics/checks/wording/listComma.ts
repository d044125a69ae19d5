import { rule, type Finding } from '../check';
import { verbs } from '../lists/verbs';
import { type Passage, replaced, runningOf } from '../passages';
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
    for (const passage of runningOf(node)) {
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
      yield* names(passage);
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

/** Several things in a row at the end of a sentence, behind a comma. */
const NAMES =
  /(?<=\p{Script=Han})[,\uff0c](\p{Script=Han}{2,12}(?:和|与|及|以及|或)\p{Script=Han}{2,16})(?=[。;\uff1b]|$)/gu;
/** What names what an organization has or reaches. */
const HEADS =
  /(?:[效收]益|水平|能力|绩效|质量|效率|成果|结果|业绩|形象|价值|策略|机制|体系|制度|素质|福利|生产力|影响力|竞争力)$/;

/** One of them at the end of a sentence that has two members: looked for first. */
const HEAD_LAST =
  /[和与及或]\p{Script=Han}*(?:益|平|力|效|量|率|果|绩|象|值|略|制|系|度|质|利)(?:[。;\uff1b]|$)/u;

/** The last of what a verb is done to, cut off by a comma: `提升了治理水平,经济和社会效益`. */
function* names(passage: Passage): Iterable<Finding> {
  if (!HEAD_LAST.test(passage.text)) return;
  for (const { index, 1: row = '' } of passage.text.matchAll(NAMES)) {
    const before =
      passage.text
        .slice(0, index)
        .split(/[,\uff0c。;\uff1b:\uff1a]/)
        .at(-1) ?? '';
    if (!HEADS.test(row) || !HEADS.test(before) || hasVerb(row)) continue;
    const quote = around(passage.text, index, index + 1);
    yield {
      entries: [passage.node.entry.key],
      quotes: [quote],
      about: `${passage.node.entry.key} ${quote}`,
      message: say(
        `${place(passage.node)} 的“${quote}”:“${row}”没有动词,是前面的并列宾语,不应以逗号隔开`,
        `${placeEn(passage.node)}: “${row}” has no verb of its own and is more of what stands before; ` +
          'no comma parts it',
      ),
    };
  }
}

const hasVerb = (row: string): boolean => {
  for (let i = 0; i + 2 <= row.length; i++) if (verbs.has(row.slice(i, i + 2))) return true;
  return false;
};
