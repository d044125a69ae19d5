import { rule, type Finding } from '../check';
import type { Passage } from '../passages';
import { isRunning, replaced } from '../passages';
import { around, place, say } from '../say';

/** Members of an enumeration, each with its place. */
const ROW = /[\p{Script=Han}A-Za-z0-9]{1,12}(?:、[\p{Script=Han}A-Za-z0-9]{1,12}){3,}/gu;
/**
 * Characters of the outermost members that are looked at: where an enumeration begins and ends in a
 * sentence is not printed.
 */
const EDGE = 2;

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
    for (const passage of context.passages().filter(isRunning))
      for (const [key, member] of membersOf(passage)) {
        const words = places.get(key) ?? new Map<string, Member[]>();
        places.set(key, words.set(member.word, [...(words.get(member.word) ?? []), member]));
      }
    const told = new Set<string>();
    for (const words of places.values())
      for (const finding of odd(words)) {
        if (!told.has(finding.about!)) yield finding;
        told.add(finding.about!);
      }
  },
});

/** Inner members by what stands beside them: two members on one side, one on the other. */
function* membersOf(passage: Passage): Iterable<[string, Member]> {
  for (const match of passage.text.matchAll(ROW)) {
    const words = match[0].split('、');
    let at = match.index;
    for (const [i, word] of words.entries()) {
      const [before, after] = [words.slice(Math.max(0, i - 2), i), words.slice(i + 1, i + 3)];
      const edge = (one: string, index: number) =>
        index <= 0 ? one.slice(-EDGE) : index >= words.length - 1 ? one.slice(0, EDGE) : one;
      if (i > 0 && i < words.length - 1) {
        if (before.length === 2)
          yield [
            `< ${edge(before[0], i - 2)} ${before[1]} ${edge(after[0], i + 1)}`,
            { passage, at, word },
          ];
        if (after.length === 2)
          yield [
            `> ${edge(before[0], i - 1)} ${after[0]} ${edge(after[1], i + 2)}`,
            { passage, at, word },
          ];
      }
      at += word.length + 1;
    }
  }
}

/** Members that stand once where one that differs by a character stands more often. */
function* odd(words: ReadonlyMap<string, Member[]>): Iterable<Finding> {
  const [[usual, many], ...others] = [...words].sort((a, b) => b[1].length - a[1].length);
  for (const [word, [{ passage, at }, ...more]] of others) {
    if (
      more.length > 0 ||
      many.length < 2 ||
      word.length !== usual.length ||
      word.length < 2 ||
      [...word].filter((char, i) => char !== usual[i]).length !== 1
    )
      continue;
    const quote = around(passage.text, at, at + word.length, 3);
    yield {
      entries: [passage.node.entry.key],
      quotes: [quote],
      about: `${passage.node.entry.key} ${at} ${word}`,
      message: say(
        `${place(passage.node)} 的列举“${quote}”中“${word}”,全文 ${many.length} 处作“${usual}”`,
        `${place(passage.node)}: “${word}” in “${quote}”; the same enumeration has “${usual}” ${many.length} times`,
      ),
      suggestion: [replaced(passage, at, at + word.length, usual)],
    };
  }
}
