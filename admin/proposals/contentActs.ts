import { graphql } from '../gql';

export const CLAUSE_REVISE = graphql(`
  mutation ClauseRevise($id: ID!, $key: String!, $expecting: String!, $fields: ClauseInput!) {
    clauseRevise(id: $id, key: $key, expecting: $expecting, fields: $fields) { proposal { id } userErrors { code message } }
  }
`);

export const WEIGHT_SET = graphql(`
  mutation WeightSet($id: ID!, $key: String!, $expecting: String, $points: Float, $bothParts: Boolean!) {
    weightSet(id: $id, key: $key, expecting: $expecting, points: $points, bothParts: $bothParts) { proposal { id } userErrors { code message } }
  }
`);

export const LABEL_SET = graphql(`
  mutation LabelSet($id: ID!, $key: String!, $expecting: String!, $label: String) {
    labelSet(id: $id, key: $key, expecting: $expecting, label: $label) { proposal { id } userErrors { code message } }
  }
`);

export const CLAUSE_ADD = graphql(`
  mutation ClauseAdd($id: ID!, $parent: String, $after: String, $content: ClauseInput!) {
    clauseAdd(id: $id, parent: $parent, after: $after, content: $content) { proposal { id acts { keys } } userErrors { code message } }
  }
`);

export const CLAUSE_MOVE = graphql(`
  mutation ClauseMove($id: ID!, $key: String!, $expecting: String!, $parent: String, $after: String) {
    clauseMove(id: $id, key: $key, expecting: $expecting, parent: $parent, after: $after) { proposal { id } userErrors { code message } }
  }
`);

export const CLAUSE_RETIRE = graphql(`
  mutation ClauseRetire($id: ID!, $key: String!, $expecting: String!) {
    clauseRetire(id: $id, key: $key, expecting: $expecting) { proposal { id } userErrors { code message } }
  }
`);

export const TERM_ADD = graphql(`
  mutation TermAdd($id: ID!, $content: TermInput!) {
    termAdd(id: $id, content: $content) { proposal { id acts { keys } } userErrors { code message } }
  }
`);

export const TERM_REVISE = graphql(`
  mutation TermRevise($id: ID!, $key: String!, $expecting: String!, $fields: TermInput!) {
    termRevise(id: $id, key: $key, expecting: $expecting, fields: $fields) { proposal { id } userErrors { code message } }
  }
`);

export const TERM_RETIRE = graphql(`
  mutation TermRetire($id: ID!, $key: String!, $expecting: String!, $successor: String, $reason: String) {
    termRetire(id: $id, key: $key, expecting: $expecting, successor: $successor, reason: $reason) { proposal { id } userErrors { code message } }
  }
`);

export const FACTS_REVISE = graphql(`
  mutation FactsRevise($id: ID!, $key: String!, $expecting: String!, $title: String!) {
    factsRevise(id: $id, key: $key, expecting: $expecting, title: $title) { proposal { id } userErrors { code message } }
  }
`);
