import { useAnswer } from '../../counter/ask';
import { graphql } from '../../gql';
import type { TermsQuery } from '../../gql/graphql';

const TERMS = graphql(`
  query Terms($edition: String!) {
    edition(key: $edition) {
      terms { key address label term english definition further { ...Further } usedBy { key } }
    }
  }
`);

export type TermLine = NonNullable<TermsQuery['edition']>['terms'][number];

/** The terms of an edition, in printed order; asked once for all who show them. */
export const useTerms = (edition: string) => useAnswer(TERMS, { edition });
