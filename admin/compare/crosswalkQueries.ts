import { graphql } from '../gql';
import type { CrosswalkQuery } from '../gql/graphql';

export const CROSSWALK = graphql(`
  query Crosswalk($a: String!, $b: String!) {
    crosswalk(a: $a, b: $b) {
      a { key title totalPoints }
      b { key title totalPoints }
      mayConfirm
      counts { relation count }
      matches {
        id
        a { ...MatchClause }
        b { ...MatchClause }
        relation score basis rationale at
        author { name }
        confirmed { roles }
      }
      unmatchedA { ...MatchClause }
      unmatchedB { ...MatchClause }
    }
  }
`);
export const MATCH_CLAUSE = graphql(`
  fragment MatchClause on Clause { key address part kind label title text points pointsShare }
`);

export const CONFIRM = graphql(`
  mutation MatchConfirm(
    $a: String!, $b: String, $relation: Relation!, $rationale: String!, $edition: String,
    $expecting: [ID!]
  ) {
    matchConfirm(
      a: $a, b: $b, relation: $relation, rationale: $rationale, edition: $edition,
      expecting: $expecting
    ) {
      userErrors { code message }
    }
  }
`);
export const RETRACT = graphql(`
  mutation MatchRetract($id: ID!, $reason: String!) {
    matchRetract(id: $id, reason: $reason) { userErrors { code message } }
  }
`);

export type Crosswalk = NonNullable<CrosswalkQuery['crosswalk']>;
export type Match = Crosswalk['matches'][number];
export type MatchClause = NonNullable<Match['a']>;
