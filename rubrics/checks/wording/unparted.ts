import { rule, type Finding } from '../check';
import { isRunning, piecesOf, replaced, type Passage } from '../passages';
import { place, placeEn, say } from '../say';

const WORD = /^\p{Script=Han}{2}$/u;
const JOINT = /^(?:与|和|及|以及)$/;
/** What stands before them makes no compound of them: `城市建设管理和运营`. */
const ALONE = /(?:^|[^\p{Script=Han}]|[的地])$/u;
/** Two words that are parted by a mark. */
const PARTED =
  /(?<=^|[^\p{Script=Han}]|[对的])(\p{Script=Han}{2})、(\p{Script=Han}{2})(?=[、与和及等的或,\uff0c。;\uff1b]|以及)/gu;

export const unparted = rule({
  id: 'wording/unparted',
  severity: 'NOTICE',
  stage: null,
  title: { zh: '并列词语之间漏了顿号', en: 'A mark left out between words in a row' },
  why: {
    zh: '他处以顿号分开的两个词在列举中连写,读作另一个词。',
    en: 'Two words that are parted elsewhere read as one word when they are not.',
  },
  example: '他处作“评价、改进”,一处作“评价改进与学习”',
  scope: 'whole',
  guesses: true,
  *check(_nodes, context) {
    const running = context.passages().filter(isRunning);
    for (const passage of running) yield* policies(passage);
    const parted = new Set<string>();
    for (const { text } of running)
      for (const [, one = '', other = ''] of text.matchAll(PARTED)) parted.add(one + other);
    if (parted.size === 0) return;
    for (const passage of running) {
      const pieces = piecesOf(passage);
      let at = 0;
      for (const [i, piece] of pieces.entries()) {
        const [next = '', joint = '', third = ''] = pieces.slice(i + 1, i + 4);
        const end = at + piece.length;
        if (
          parted.has(piece + next) &&
          ALONE.test(passage.text.slice(0, at)) &&
          JOINT.test(joint) &&
          [piece, next, third].every((one) => WORD.test(one))
        ) {
          const quote = piece + next + joint + third;
          yield {
            entries: [passage.node.entry.key],
            quotes: [quote],
            about: `${passage.node.entry.key} ${at} ${quote}`,
            message: say(
              `${place(passage.node)} 的“${quote}”中漏了顿号,他处作“${piece}、${next}”`,
              `${placeEn(passage.node)}: a mark is left out in “${quote}”; ` +
                `elsewhere it is “${piece}、${next}”`,
            ),
            suggestion: [replaced(passage, end, end, '、')],
          };
        }
        at = end;
      }
    }
  },
});

/** GB/T 19000 has policy and objectives as two things; 方针目标管理 is a method of its own. */
const POLICY = /(质量|环境|安全|能源)方针目标(?!管理|责任|体系)/g;

function* policies(passage: Passage): Iterable<Finding> {
  for (const { index, 0: quote, 1: field = '' } of passage.text.matchAll(POLICY)) {
    // What goes on with another one is a list already.
    const joint = /^[和及与、]/.test(passage.text.slice(index + quote.length)) ? '、' : '和';
    const meant = `${field}方针${joint}${field}目标`;
    yield {
      entries: [passage.node.entry.key],
      quotes: [quote],
      message: say(
        `${place(passage.node)} 的“${quote}”把两个概念连在一起,应为“${meant}”`,
        `${placeEn(passage.node)}: “${quote}” runs two concepts together: 方针 and 目标`,
      ),
      suggestion: [replaced(passage, index, index + quote.length, meant)],
    };
  }
}
