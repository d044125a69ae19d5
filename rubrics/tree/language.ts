import { remembered } from '../remembered';
import type { Entry } from '../kinds';
import { textsOf } from '../kinds/walk';
import { each, type Steps } from '../steps';

/** So few signs tell no language: the title does. */
const FEW = 200;
/** An English text may name something in Chinese; a Chinese one cites more English than that. */
const NAMES = 0.05;

/** Letters of a text, by script. */
export interface Signs {
  han: number;
  latin: number;
}

/**
 * Whether a text is English, as what is printed by itself has to be: by its words, or, where there
 * are too few, by the title page.
 */
export function tellsEnglish({ han, latin }: Signs, facts: Entry<'facts'>): boolean {
  if (han + latin >= FEW) return han <= latin * NAMES;
  const title = facts.content.title ?? '';
  return /\p{Script=Latin}/u.test(title) && !/\p{Script=Han}/u.test(title);
}

export function* signsIn(entries: readonly Entry[]): Steps<Signs> {
  let sum = NONE;
  yield* each(entries, (entry) => {
    sum = together(sum, signsOf(entry));
  });
  return sum;
}

/** Signs of a text of which some entries became others, came or went. */
export const signsAfter = (
  signs: Signs,
  changes: readonly { before: Entry | null; after: Entry | null }[],
): Signs =>
  changes.reduce((sum, { before, after }) => {
    const [came, went] = [after, before].map((entry) => (entry ? signsOf(entry) : NONE));
    return { han: sum.han + came!.han - went!.han, latin: sum.latin + came!.latin - went!.latin };
  }, signs);

const NONE: Signs = { han: 0, latin: 0 };
const together = (one: Signs, other: Signs): Signs => ({
  han: one.han + other.han,
  latin: one.latin + other.latin,
});

/** Entries never change, so each is counted once. */
const signsOf = remembered(
  (entry: Entry): Signs =>
    textsOf(entry, ({ checked }) => checked !== null)
      .map(({ text }) => ({
        han: text.match(/\p{Script=Han}/gu)?.length ?? 0,
        latin: text.match(/\p{Script=Latin}/gu)?.length ?? 0,
      }))
      .reduce(together, NONE),
);
