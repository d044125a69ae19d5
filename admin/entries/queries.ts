import { graphql } from '../gql';

export const PLACE = graphql(`
  query Place($address: String!, $edition: String!, $place: String!) {
    clause(address: $address) {
      ...ClauseLine
      id
      amendedBy { key label name form publishedOn }
      counterpart { address part partKey partTitle }
      guide { ...GuideFull }
      guideBasis
      ...Assessment
    }
    term(address: $address) {
      id key address label term english definition further { ...Further } sourceLines
      usedBy { key address part partKey partTitle label title text }
    }
    grade(address: $address) { key }
    edition(key: $edition) { clauses(under: $place) { ...ClauseLine } grades { ...GradeLine } }
  }
`);

export const LINES = graphql(`
  query Lines($address: String!, $edition: String!, $place: String!) {
    clause(address: $address) { ...ClauseLine }
    edition(key: $edition) { clauses(under: $place) { ...ClauseLine } }
  }
`);
