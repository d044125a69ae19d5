import { remembered } from '../remembered';
import type { Entry } from '../kinds';
import { isFacts } from '../kinds/readers';
import { textsOf } from '../kinds/walk';

/** So few signs tell no language: the title does. */
const FEW = 200;
/** An English text may name something in Chinese; a Chinese one cites more English than that. */
const NAMES = 0.05;

interface Signs {
  han: number;
  latin: number;
}

/**
 * Whether a text is English, as what is printed by itself has to be: by its words, or, where there
 * are too few, by the title page.
 */
export function isEnglish(entries: readonly Entry[]): boolean {
  const { han, latin } = entries.map(signsOf).reduce(together, NONE);
  if (han + latin >= FEW) return han <= latin * NAMES;
  const title = entries.find(isFacts)?.content.title ?? '';
  return /\p{Script=Latin}/u.test(title) && !/\p{Script=Han}/u.test(title);
}

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
