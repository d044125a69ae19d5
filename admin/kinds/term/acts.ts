import { graphql } from '../../gql';

export const TERM_ADD = graphql(`
  mutation TermAdd($id: ID!, $expecting: String!, $content: TermInput!) {
    termAdd(id: $id, expecting: $expecting, content: $content) {
      proposal { id acts(first: 1) { keys } }
      userErrors { code message }
    }
  }
`);

export const TERM_REVISE = graphql(`
  mutation TermRevise($id: ID!, $key: String!, $expecting: String!, $fields: TermInput!) {
    termRevise(id: $id, key: $key, expecting: $expecting, fields: $fields) {
      proposal { id }
      userErrors { code message }
    }
  }
`);

export const TERM_RETIRE = graphql(`
  mutation TermRetire(
    $id: ID!, $key: String!, $expecting: String!, $successor: String, $reason: String
  ) {
    termRetire(id: $id, key: $key, expecting: $expecting, successor: $successor, reason: $reason) {
      proposal { id }
      userErrors { code message }
    }
  }
`);
