import { addTo } from '../../addTo';
import { rule, type Finding } from '../check';
import { isRunning, replaced, type Passage } from '../passages';
import { around, mostFirst, place, placeEn, say } from '../say';

/** Members of an enumeration, each with its place. */
const ROW = /[\p{Script=Han}A-Za-z0-9]{1,12}(?:、[\p{Script=Han}A-Za-z0-9]{1,12}){3,}/gu;
/**
 * Characters of the outermost members that are looked at: where an enumeration begins and ends in a
 * sentence is not printed.
 */
const EDGE = 2;

/** `标准化率、数字化、智能化率`: the middle one lost what the others end with. */
const ENDED =
  /\p{Script=Han}{1,4}(\p{Script=Han})(率|度|性|量|额|数)、(\p{Script=Han}{1,4}\1)、\p{Script=Han}{1,4}\1\2/gu;

interface Member {
  passage: Passage;
  at: number;
  word: string;
}

export const enumeration = rule({
  id: 'wording/enumeration',
  severity: 'WARNING',
  stage: null,
  title: { zh: '同一列举中有一项不同', en: 'One member of a set enumeration differs' },
  why: {
    zh: '固定列举在文中反复出现,其中一项独独不同,多半是误字。',
    en: 'A set enumeration that stands elsewhere with another member is mostly a slip.',
  },
  example: '全文作“创新、协调、绿色、开放、共享”,一处“开放”作“开发”',
  scope: 'whole',
  guesses: true,
  *check(_nodes, context) {
    const places = new Map<string, Map<string, Member[]>>();
    const running = context.passages().filter(isRunning);
    for (const passage of running) yield* unended(passage);
    for (const passage of running)
      for (const [key, member] of membersOf(passage)) {
        const words = places.get(key) ?? new Map<string, Member[]>();
        places.set(key, addTo(words, member.word, member));
      }
    const told = new Set<string>();
    for (const words of places.values())
      for (const finding of odd(words)) {
        const { about = '' } = finding;
        if (!told.has(about)) yield finding;
        told.add(about);
      }
  },
});

function* unended(passage: Passage): Iterable<Finding> {
  if (!/[率度性量额数]、/.test(passage.text)) return;
  for (const { index, 0: row, 2: ending = '', 3: word = '' } of passage.text.matchAll(ENDED)) {
    const end = index + row.indexOf('、') + 1 + word.length;
    yield {
      entries: [passage.node.entry.key],
      quotes: [row],
      message: say(
        `${place(passage.node)} 的列举“${row}”中“${word}”缺“${ending}”`,
        `${placeEn(passage.node)}: “${word}” lacks “${ending}” in “${row}”`,
      ),
      suggestion: [replaced(passage, end, end, ending)],
    };
  }
}

/** Inner members by what stands beside them: two members on one side, one on the other. */
function* membersOf(passage: Passage): Iterable<[string, Member]> {
  for (const match of passage.text.matchAll(ROW)) {
    const words = match[0].split('、');
    const last = words.length - 1;
    const beside = (i: number): string => {
      const word = words[i] ?? '';
      if (i <= 0) return word.slice(-EDGE);
      return i >= last ? word.slice(0, EDGE) : word;
    };
    let at = match.index;
    for (const [i, word] of words.entries()) {
      const member = { passage, at, word };
      const [before, after] = [words[i - 1], words[i + 1]];
      if (i > 1 && i < last) yield [`< ${beside(i - 2)} ${before} ${beside(i + 1)}`, member];
      if (i > 0 && i < last - 1) yield [`> ${beside(i - 1)} ${after} ${beside(i + 2)}`, member];
      at += word.length + 1;
    }
  }
}

/** Members that stand once where one that differs by a character stands more often. */
function* odd(words: ReadonlyMap<string, Member[]>): Iterable<Finding> {
  const [[usual, many] = ['', []] as const, ...others] = mostFirst(words);
  for (const [word, [first, ...more]] of others) {
    if (!first || more.length > 0 || many.length < 2 || !isOneOff(word, usual)) continue;
    const { passage, at } = first;
    const quote = around(passage.text, at, at + word.length, 3);
    yield {
      entries: [passage.node.entry.key],
      quotes: [quote],
      about: `${passage.node.entry.key} ${at} ${word}`,
      message: say(
        `${place(passage.node)} 的列举“${quote}”中“${word}”,全文 ${many.length} 处作“${usual}”`,
        `${placeEn(passage.node)}: “${word}” in “${quote}”; ` +
          `the same enumeration has “${usual}” ${many.length} times`,
      ),
      suggestion: [replaced(passage, at, at + word.length, usual)],
    };
  }
}

/** Whether two words of one length differ by one character. */
const isOneOff = (word: string, usual: string): boolean =>
  word.length === usual.length &&
  word.length > 1 &&
  [...word].filter((char, i) => char !== usual[i]).length === 1;
