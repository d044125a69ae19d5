import { graphql } from '../../gql';

export const CLAUSE_ADD = graphql(`
  mutation ClauseAdd($id: ID!, $parent: String, $after: String, $content: ClauseInput!) {
    clauseAdd(id: $id, parent: $parent, after: $after, content: $content) {
      proposal { id acts { keys } }
      userErrors { code message }
    }
  }
`);

export const CLAUSE_REVISE = graphql(`
  mutation ClauseRevise($id: ID!, $key: String!, $expecting: String!, $fields: ClauseInput!) {
    clauseRevise(id: $id, key: $key, expecting: $expecting, fields: $fields) {
      proposal { id }
      userErrors { code message }
    }
  }
`);

export const CLAUSE_MOVE = graphql(`
  mutation ClauseMove(
    $id: ID!, $key: String!, $expecting: String!, $parent: String, $after: String
  ) {
    clauseMove(id: $id, key: $key, expecting: $expecting, parent: $parent, after: $after) {
      proposal { id }
      userErrors { code message }
    }
  }
`);

export const CLAUSE_RETIRE = graphql(`
  mutation ClauseRetire($id: ID!, $key: String!, $expecting: String!) {
    clauseRetire(id: $id, key: $key, expecting: $expecting) {
      proposal { id }
      userErrors { code message }
    }
  }
`);

export const LABEL_SET = graphql(`
  mutation LabelSet($id: ID!, $key: String!, $expecting: String!, $label: String) {
    labelSet(id: $id, key: $key, expecting: $expecting, label: $label) {
      proposal { id }
      userErrors { code message }
    }
  }
`);
