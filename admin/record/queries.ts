import { graphql } from '../gql';

export const RECORD = graphql(`
  query Record($first: Int!, $after: String, $kind: String, $actor: String) {
    record(first: $first, after: $after, kind: $kind, actor: $actor) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { seq at kind username subject body hash prev }
    }
  }
`);
