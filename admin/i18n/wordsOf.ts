import { PART_WORDS } from '../../rubrics/kinds/words';
import type { KnownPart } from '../../rubrics/vocabulary';

/** Words of the law in one of its two languages, by what they name. */
export const wordsOf = <Name extends string>(
  words: Readonly<Record<Name, readonly [zh: string, en: string]>>,
  language: 0 | 1,
): Record<Name, string> =>
  Object.fromEntries(
    Object.entries<readonly [string, string]>(words).map(([name, pair]) => [name, pair[language]]),
  ) as Record<Name, string>;

/** What the known parts are called, by their names in the schema. */
export const partsOf = (language: 0 | 1): Record<Uppercase<KnownPart>, string> =>
  Object.fromEntries(
    Object.entries(PART_WORDS).map(([part, pair]) => [part.toUpperCase(), pair[language]]),
  ) as Record<Uppercase<KnownPart>, string>;
