import { rule, type Bilingual, type Rule, type Severity } from '../check';
import { isRunning, passagesOf, replaced, type Passage } from '../passages';
import { around, place, placeEn, say } from '../say';

/** What is wrong wherever it stands. */
export interface Form {
  /** One of these stands wherever the pattern does: looked for first, as that is much cheaper. */
  holds: readonly string[];
  pattern: RegExp;
  /** As `String.replace` reads it; null where a person has to choose. */
  right: string | null;
  said: Bilingual;
}

/** Ends of a clause, of whatever width. */
export const ENDS = '(?=[,\uff0c。;\uff1b:\uff1a、)\uff09”]|$)';
/** A sentence or clause begins here. */
export const BEGINS = '(?<=^|[,\uff0c。;\uff1b:\uff1a(\uff08“])';
/** All but marks. */
export const RUN = '[^,\uff0c。;\uff1b:\uff1a、()\uff08\uff09“”]';
/** All but the marks that end a clause; lists stay whole. */
export const CLAUSE = '[^,\uff0c。;\uff1b:\uff1a]';

/** @param holds parted by `|`; the pattern is of one Unicode text, all of its places */
export const form =
  (zh: string, en: string) =>
  (holds: string, pattern: string, right: string | null = null): Form => ({
    holds: holds.split('|'),
    pattern: new RegExp(pattern, 'gu'),
    right,
    said: say(zh, en),
  });

interface Head extends Pick<Rule, 'id' | 'title' | 'why' | 'example'> {
  severity: Severity;
  forms: readonly Form[];
  /** Which passages are looked at; left out: running text. */
  of?: (passage: Passage) => boolean;
}

/** A rule that finds forms of a list, and puts the right one in their place where it knows it. */
export const formsRule = ({ forms, of = isRunning, ...head }: Head) =>
  rule({
    ...head,
    stage: null,
    scope: 'entry',
    *check(node) {
      for (const passage of passagesOf(node).filter(of))
        for (const { holds, pattern, right, said } of forms) {
          if (!holds.some((one) => passage.text.includes(one))) continue;
          for (const { index, 0: found } of passage.text.matchAll(pattern)) {
            const end = index + found.length;
            const quote = around(passage.text, index, end, 2);
            const mended = right === null ? null : passage.text.replace(at(pattern, index), right);
            yield {
              entries: [node.entry.key],
              quotes: [quote],
              about: `${node.entry.key} ${around(passage.text, index, end)}`,
              message: say(
                `${place(node)} 的“${quote}”${said.zh}`,
                `${placeEn(node)}: ${said.en} in “${quote}”`,
              ),
              ...(mended !== null && {
                suggestion: [
                  replaced(
                    passage,
                    index,
                    end,
                    mended.slice(index, mended.length - (passage.text.length - end)),
                  ),
                ],
              }),
            };
          }
        }
    },
  });

/** A pattern that stands at one place only. */
function at(pattern: RegExp, index: number): RegExp {
  const one = new RegExp(pattern.source, 'uy');
  one.lastIndex = index;
  return one;
}
