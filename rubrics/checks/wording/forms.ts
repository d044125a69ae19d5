import { addTo } from '../../addTo';
import { remembered } from '../../remembered';
import { rule, type Bilingual, type Finding, type Rule, type Severity } from '../check';
import { isRunning, passagesOf, replaced, type Passage } from '../passages';
import { around, place, placeEn, say } from '../say';

/** What is wrong wherever it stands. */
export interface SlipForm {
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
export const WITHIN = '[^,\uff0c。;\uff1b:\uff1a]';

/** @param holds parted by `|`; the pattern is of one Unicode text, all of its places */
export const form =
  (zh: string, en: string) =>
  (holds: string, pattern: string, right: string | null = null): SlipForm => ({
    holds: holds.split('|'),
    pattern: new RegExp(pattern, 'gu'),
    right,
    said: { zh, en },
  });

interface Head extends Pick<Rule, 'id' | 'title' | 'why' | 'example'> {
  severity: Severity;
  guesses?: true;
  forms: readonly SlipForm[];
  /** Which passages are looked at; left out: running text. */
  of?: (passage: Passage) => boolean;
}

/** A rule that finds forms of a list, and puts the right one in their place where it knows it. */
export const formsRule = ({ forms, of = isRunning, ...head }: Head) => {
  const own = new Set(forms);
  registered.push(...forms);
  return rule({
    ...head,
    stage: null,
    scope: 'entry',
    *check(node) {
      for (const passage of passagesOf(node))
        if (of(passage))
          for (const one of likelyIn(passage)) if (own.has(one)) yield* found(one, passage);
    },
  });
};

/** The forms of all rules: a passage is looked through once for all of them. */
const registered: SlipForm[] = [];
let finder: ((text: string) => readonly SlipForm[]) | null = null;
const likelyIn = remembered((passage: Passage): readonly SlipForm[] => {
  finder ??= likelyOf(registered);
  return finder(passage.text);
});

function* found({ pattern, right, said }: SlipForm, passage: Passage): Iterable<Finding> {
  const { node, text } = passage;
  for (const { index, 0: wrong } of text.matchAll(pattern)) {
    const end = index + wrong.length;
    const quote = around(text, index, end, 2);
    const rest = text.length - end;
    const mended = right === null ? null : text.replace(at(pattern, index), right);
    yield {
      entries: [node.entry.key],
      quotes: [quote],
      about: `${node.entry.key} ${around(text, index, end)}`,
      message: say(
        `${place(node)} 的“${quote}”${said.zh}`,
        `${placeEn(node)}, “${quote}”: ${said.en}`,
      ),
      ...(mended !== null && {
        suggestion: [replaced(passage, index, end, mended.slice(index, mended.length - rest))],
      }),
    };
  }
}

/**
 * Forms of which something stands in a text, found in one way through it: that is much cheaper
 * than to look for each.
 */
function likelyOf(forms: readonly SlipForm[]): (text: string) => readonly SlipForm[] {
  // By its first two characters, or by the one that it is.
  const byFirst = new Map<number, [held: string, form: number][]>();
  const isFirst = new Uint8Array(0x10000);
  const always = forms.flatMap(({ holds }, i) => (holds.includes('') ? [i] : []));
  for (const [i, { holds }] of forms.entries())
    for (const one of holds.filter(Boolean)) {
      isFirst[one.charCodeAt(0)] = 1;
      addTo(byFirst, one.length > 1 ? two(one, 0) : one.charCodeAt(0), [one, i]);
    }
  return (text) => {
    const likely = new Set(always);
    for (let i = 0; i < text.length; i++) {
      const first = text.charCodeAt(i);
      if (!isFirst[first]) continue;
      for (const key of [first, two(text, i)])
        for (const [one, number] of byFirst.get(key) ?? [])
          if (text.startsWith(one, i)) likely.add(number);
    }
    return [...likely].sort((x, y) => x - y).map((i) => forms[i]!);
  };
}

/** Two characters as a number that none of one character is. */
const two = (text: string, at: number): number =>
  text.charCodeAt(at) * 0x10000 + (text.charCodeAt(at + 1) || 0) + 0x10000;

/** A pattern that stands at one place only. */
function at(pattern: RegExp, index: number): RegExp {
  const one = new RegExp(pattern.source, 'uy');
  one.lastIndex = index;
  return one;
}
