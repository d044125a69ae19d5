import { rule } from '../check';
import { isRunning, passagesOf } from '../passages';
import { place, placeEn, say } from '../say';

/** What parts clauses, and what stands in brackets. */
const CLAUSES = /[,\uff0c。;\uff1b:\uff1a()\uff08\uff09“”\s]/u;
/** Where the last two members meet. */
const LAST = /(?<![参总饱温平共调])[和与及或](?![谐平睦解时早格者许])/u;
/** Words before a first member that belong to what is said of all of them. */
const LEAD = /^(?:如|例如|包括|通过|含|即|按照|根据|对|在|从|将|以|为|由)/u;
const SHORT = 2;
const ENGLISH_TWICE = /\b([a-z]{4,}), \1\b(?= and| or|,)/gu;

export const memberTwice = rule({
  id: 'wording/member-twice',
  severity: 'WARNING',
  stage: null,
  title: { zh: '并列项重复', en: 'A member of a list twice' },
  why: {
    zh: '并列的几项里有两项相同,多半其中一项本应是别的。',
    en: 'Two members of a list are the same: one of them should mostly be another.',
  },
  example: '“人事、财务、档案、财务”',
  scope: 'entry',
  *check(node) {
    for (const { text } of passagesOf(node).filter(isRunning)) {
      const found = new Set<string>();
      for (const clause of text.includes('、') ? text.split(CLAUSES) : [])
        if (clause.includes('、')) for (const twice of twiceIn(clause)) found.add(twice);
      for (const { 1: word = '' } of text.matchAll(ENGLISH_TWICE)) found.add(word);
      for (const word of found)
        yield {
          entries: [node.entry.key],
          quotes: [word],
          message: say(
            `${place(node)} 的并列项中“${word}”出现两次`,
            `${placeEn(node)}: “${word}” stands twice in a list`,
          ),
        };
    }
  },
});

function* twiceIn(list: string): Iterable<string> {
  const members = list
    .split('、')
    .flatMap((one, i, all) => (i === all.length - 1 ? one.split(LAST) : [one]));
  yield* atOnce(members);
  const seen = new Set<string>();
  for (const [i, member] of members.entries()) {
    if (member.length < SHORT) continue;
    const bare = i === 0 ? member.replace(LEAD, '') : member;
    // The verb stands before the first member, what is said of all behind the last.
    const again = [...seen].find(
      (one) =>
        one === bare ||
        (one === seen.values().next().value &&
          i > 1 &&
          bare.length > SHORT &&
          ((one.endsWith(bare) && bare.length > SHORT) || one.endsWith(`的${bare}`))) ||
        (i === members.length - 1 && i > 1 && bare.length > SHORT + 1 && startsAgain(bare, one)),
    );
    if (again) yield bare.startsWith(again) ? again : bare;
    if (/^\p{Script=Han}{2,}$/u.test(bare)) seen.add(bare);
  }
}

/** `地面、墙面、地面清洁`: the last has behind it what is said of all. */
const startsAgain = (last: string, one: string): boolean =>
  last.startsWith(one) &&
  /^(?:清洁|整洁|完好|齐全|等|完整|到位|的|管理|工作)/u.test(last.slice(one.length));

/** `索取、索取财物`, `如纳税额、纳税额`: one right behind itself. */
function* atOnce(members: readonly string[]): Iterable<string> {
  for (const [i, next] of members.entries()) {
    const before = i > 0 ? members[i - 1]! : '';
    for (let length = Math.min(before.length, next.length, 6); length >= SHORT; length--) {
      const word = next.slice(0, length);
      if (!before.endsWith(word)) continue;
      if (before.length === length || next.length === length) yield word;
      break;
    }
  }
}
