import type { Change, Difference } from './change';

/**
 * A change on its way into a sentence: the names of both sides, and a choice of language. `to`:
 * with the number of before where that is another; `from`: as the text before had it.
 */
export interface Telling {
  change: Change;
  whole: Difference;
  zh: boolean;
  from: string;
  to: string;
  say(zh: string, en: string): string;
}
