import { commonWords } from './commonWords';
import { confusables } from './confusables';
import { degrees, type Scale } from './degrees';
import { english } from './english';
import { homophones } from './homophones';
import { lookalikes } from './lookalikes';
import { suffixes } from './suffixes';
import { synonyms, type SynonymSet } from './synonyms';

/**
 * Word lists that the rules use. They serve any rubric; an award may put its own in the place of
 * any of them.
 */
export interface Lists {
  /** Sets of words for one thing, the preferred one first. */
  synonyms: readonly SynonymSet[];
  /** Common input errors: what is wrong → what is meant. */
  confusables: ReadonlyMap<string, string>;
  /** Characters that sound alike, by character. */
  homophones: ReadonlyMap<string, string>;
  /** Characters that look alike, by character. */
  lookalikes: ReadonlyMap<string, string>;
  /** Ordered scales of words, the weakest first. */
  degrees: readonly Scale[];
  /** Endings that are put in one another's place. */
  suffixes: readonly (readonly string[])[];
  /** Common words of two characters. */
  words: ReadonlySet<string>;
  /** English words, lower case. */
  english: ReadonlySet<string>;
}

export const lists: Lists = {
  synonyms,
  confusables,
  homophones,
  lookalikes,
  degrees,
  suffixes,
  words: commonWords,
  english,
};
