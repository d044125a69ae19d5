import { graphql } from '../../gql';

export const FACTS_REVISE = graphql(`
  mutation FactsRevise($id: ID!, $key: String!, $expecting: String!, $title: String!) {
    factsRevise(id: $id, key: $key, expecting: $expecting, title: $title) {
      proposal { id }
      userErrors { code message }
    }
  }
`);
