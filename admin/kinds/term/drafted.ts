import { graphql } from '../../gql';
import type { TermDraftFragment } from '../../gql/graphql';

/** A term as it is edited: with the revision that the next act must name as seen. */
export const TERM_DRAFT = graphql(`
  fragment TermDraft on Term { key address label term revision wordings { ...Wordings } }
`);

export type DraftTerm = TermDraftFragment;
