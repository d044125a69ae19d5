import { graphql } from '../../gql';
import type { FurtherFragment, WordingsFragment } from '../../gql/graphql';

/** What forms ask of an entry, whatever its kind: its fields of words, and what was seen. */
graphql(`
  fragment Wordings on Wording { field word wordEnglish running text }
`);
export interface Worded {
  key: string;
  revision: string;
  wordings: readonly WordingsFragment[];
}

/** What an entry says on lines of its own. */
graphql(`
  fragment Further on FurtherLine { field lead text }
`);
export type FurtherLine = FurtherFragment;

/** What a field of words is called where somebody types. */
export const labelOf = ({ word, wordEnglish }: WordingsFragment, locale: string): string =>
  locale === 'en' ? wordEnglish.slice(0, 1).toUpperCase() + wordEnglish.slice(1) : word;
