import { graphql } from '../../gql';
import type { ClauseDraftFragment } from '../../gql/graphql';

/** A clause as it is edited: with the revisions that the next act must name as seen. */
export const CLAUSE_DRAFT = graphql(`
  fragment ClauseDraft on Clause {
    key address part partKey partTitle kind label title text runIn ...Bearing pointsRevision
    column combine revision wordings { ...Wordings } ...TableCells ...FigureParts
    counterpart { key points share pointsRevision counterpart { key } }
  }
`);

export type DraftClause = ClauseDraftFragment;
