import { remembered } from '../../remembered';
import { rule, type Bilingual, type Severity } from '../check';
import type { Lists } from '../lists';
import { passagesOf, replaced } from '../passages';
import { around, place, placeEn, say } from '../say';

interface Wrong {
  id: string;
  severity: Severity;
  title: Bilingual;
  why: Bilingual;
  example: string;
  /** What is wrong → what is right. */
  list: (lists: Lists) => ReadonlyMap<string, string>;
  /** Told behind the right word. */
  reason?: Bilingual;
}

/** A rule that finds the words of a list, and puts the right ones in their place. */
export const wrongWords = ({ list, reason, ...head }: Wrong) =>
  rule({
    ...head,
    stage: null,
    scope: 'entry',
    *check(node, { lists }) {
      const words = list(lists);
      for (const passage of passagesOf(node)) {
        for (const { index: at, 0: wrong } of passage.text.matchAll(anyOf(words))) {
          const end = at + wrong.length;
          if (isOfOthers(passage.text, at, wrong, lists.words)) continue;
          const right = words.get(wrong) ?? wrong;
          yield {
            entries: [node.entry.key],
            quotes: [wrong],
            about: `${node.entry.key} ${around(passage.text, at, end)}`,
            message: say(
              `${place(node)}:“${wrong}”应为“${right}”${reason?.zh ?? ''}`,
              `${placeEn(node)}: “${wrong}” should be “${right}”${reason?.en ?? ''}`,
            ),
            suggestion: [replaced(passage, at, end, right)],
          };
        }
      }
    },
  });

/** Whether the characters belong to the words on either side: `公布署名`, `能源动力`. */
function isOfOthers(text: string, at: number, wrong: string, known: ReadonlySet<string>): boolean {
  const end = at + wrong.length;
  const before = at > 0 && known.has(text.slice(at - 1, at + 1));
  const after = known.has(text.slice(end - 1, end + 1));
  // Two characters are a word of their own on neither side: `取消|售后`, `人|财物`.
  if (wrong.length === 2) return before || after;
  return (
    (before && (after || known.has(wrong.slice(1)))) ||
    (at > 0 && after && known.has(wrong.slice(0, -1)))
  );
}

const anyOf = remembered((list: ReadonlyMap<string, string>): RegExp => {
  const longestFirst = [...list.keys()].sort((a, b) => b.length - a.length);
  return new RegExp(longestFirst.join('|') || '(?!)', 'g');
});
