import { rule } from '../check';
import { isRunning, passagesOf, replaced } from '../passages';
import { around, place, placeEn, say } from '../say';

/** A comma between short members of which more stand on both sides behind 、. */
const COMMA =
  /(?<=、(\p{Script=Han}{2,4}))[,\uff0c](?=(\p{Script=Han}{2,4})、\p{Script=Han}{2,6}(?:等|、|和|与|及))/gu;

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
    }
  },
});
