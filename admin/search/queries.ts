import { graphql } from '../gql';

export const SEARCH = graphql(`
  query Search($query: String!, $editions: [String!], $after: String) {
    search(query: $query, editions: $editions, first: 20, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        cursor excerpt marks
        edition { key label name title rubric { title titleEn award { title titleEn } } }
        node {
          __typename
          ... on Clause {
            key address part partKey partTitle kind label title text
            parent { address label title text parent { address label title text } }
          }
          ... on Term { key address term }
          ... on Grade { key address name }
          ... on Guide { key address displayName }
        }
      }
    }
  }
`);

export const EDITIONS = graphql(`
  query SearchEditions {
    awards { key title titleEn rubrics { key title titleEn editions { key label name state } } }
  }
`);
