import { graphql } from '../../gql';

export const CLAUSE_ADD = graphql(`
  mutation ClauseAdd(
    $id: ID!, $parent: String, $after: String, $expecting: String!, $content: ClauseInput!
  ) {
    clauseAdd(
      id: $id, parent: $parent, after: $after, expecting: $expecting, content: $content
    ) {
      proposal { id acts(first: 1) { keys } }
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
    $expectingPlace: String!
  ) {
    clauseMove(
      id: $id, key: $key, expecting: $expecting, parent: $parent, after: $after
      expectingPlace: $expectingPlace
    ) {
      proposal { id }
      userErrors { code message }
    }
  }
`);

export const CLAUSE_RETIRE = graphql(`
  mutation ClauseRetire(
    $id: ID!, $key: String!, $expecting: String!, $expectingWhole: String
  ) {
    clauseRetire(id: $id, key: $key, expecting: $expecting, expectingWhole: $expectingWhole) {
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

export const CLAUSE_SPLIT = graphql(`
  mutation ClauseSplit($id: ID!, $key: String!, $expecting: String!, $parts: [SplitPartInput!]!) {
    clauseSplit(id: $id, key: $key, expecting: $expecting, parts: $parts) {
      proposal { id acts(first: 1) { keys } }
      userErrors { code message }
    }
  }
`);

export const CLAUSE_MERGE = graphql(`
  mutation ClauseMerge(
    $id: ID!, $keys: [String!]!, $expecting: [String!]!, $fields: ClauseInput!
  ) {
    clauseMerge(id: $id, keys: $keys, expecting: $expecting, fields: $fields) {
      proposal { id }
      userErrors { code message }
    }
  }
`);
