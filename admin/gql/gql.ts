/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Awards {\n    awards {\n      key title titleEn\n      rubrics {\n        key title titleEn note\n        current { key label name state publishedOn totalPoints }\n        editions { key }\n      }\n    }\n  }\n": typeof types.AwardsDocument,
    "\n  query RubricPage($key: String!) {\n    rubric(key: $key) {\n      key title titleEn note\n      award { key title titleEn }\n      editions { key label name title state publishedOn effectiveFrom effectiveTo totalPoints contentHash }\n      parallel { key title titleEn current { key } }\n    }\n  }\n": typeof types.RubricPageDocument,
    "\n  query EditionFacts($key: String!) {\n    edition(key: $key) { key label name title state publishedOn effectiveFrom effectiveTo totalPoints contentHash }\n  }\n": typeof types.EditionFactsDocument,
    "\n  query Place($address: String!, $edition: String!, $place: String!) {\n    clause(address: $address) {\n      ...ClauseLine\n      id\n      counterpart { address part }\n      guide { ...GuideFull }\n      guideBasis\n    }\n    term(address: $address) {\n      id key address label term english definition sourceLines\n      usedBy { key address part label title text }\n    }\n    edition(key: $edition) { clauses(under: $place) { ...ClauseLine } }\n  }\n": typeof types.PlaceDocument,
    "\n  query Lines($address: String!, $edition: String!, $place: String!) {\n    clause(address: $address) { ...ClauseLine }\n    edition(key: $edition) { clauses(under: $place) { ...ClauseLine } }\n  }\n": typeof types.LinesDocument,
    "\n  query Guides($edition: String!) {\n    edition(key: $edition) { guides { ...GuideFull } }\n  }\n": typeof types.GuidesDocument,
    "\n  query Terms($edition: String!) {\n    edition(key: $edition) {\n      terms { key address label term english definition usedBy { key } }\n    }\n  }\n": typeof types.TermsDocument,
    "\n  fragment ClauseLine on Clause {\n    key address part kind label title text runIn points column depth sourceLines\n    mentions { field start end term { key address term definition } }\n  }\n": typeof types.ClauseLineFragmentDoc,
    "\n  fragment GuideFull on Guide {\n    key title displayName dimension sourceLines\n    bands { level printed descriptors { factor factorPrinted text } }\n    notes { ...ClauseLine }\n  }\n": typeof types.GuideFullFragmentDoc,
    "\n  query Outline($edition: String!) {\n    edition(key: $edition) {\n      key label name title state publishedOn effectiveFrom effectiveTo recordedAt contentHash totalPoints\n      source { text lines note }\n      rubric {\n        key title titleEn\n        award { key title titleEn }\n        editions { key label name state publishedOn }\n      }\n      clauses { key address part kind label title text points depth }\n    }\n  }\n": typeof types.OutlineDocument,
    "\n  query Search($query: String!, $editions: [String!], $after: String) {\n    search(query: $query, editions: $editions, first: 20, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        cursor excerpt marks\n        edition { key label name title rubric { title titleEn award { title titleEn } } }\n        node {\n          __typename\n          ... on Clause {\n            key address part kind label title text\n            parent { address label title text parent { address label title text } }\n          }\n          ... on Term { key address term }\n        }\n      }\n    }\n  }\n": typeof types.SearchDocument,
    "\n  query SearchEditions {\n    awards { key title titleEn rubrics { key title titleEn editions { key label name state } } }\n  }\n": typeof types.SearchEditionsDocument,
};
const documents: Documents = {
    "\n  query Awards {\n    awards {\n      key title titleEn\n      rubrics {\n        key title titleEn note\n        current { key label name state publishedOn totalPoints }\n        editions { key }\n      }\n    }\n  }\n": types.AwardsDocument,
    "\n  query RubricPage($key: String!) {\n    rubric(key: $key) {\n      key title titleEn note\n      award { key title titleEn }\n      editions { key label name title state publishedOn effectiveFrom effectiveTo totalPoints contentHash }\n      parallel { key title titleEn current { key } }\n    }\n  }\n": types.RubricPageDocument,
    "\n  query EditionFacts($key: String!) {\n    edition(key: $key) { key label name title state publishedOn effectiveFrom effectiveTo totalPoints contentHash }\n  }\n": types.EditionFactsDocument,
    "\n  query Place($address: String!, $edition: String!, $place: String!) {\n    clause(address: $address) {\n      ...ClauseLine\n      id\n      counterpart { address part }\n      guide { ...GuideFull }\n      guideBasis\n    }\n    term(address: $address) {\n      id key address label term english definition sourceLines\n      usedBy { key address part label title text }\n    }\n    edition(key: $edition) { clauses(under: $place) { ...ClauseLine } }\n  }\n": types.PlaceDocument,
    "\n  query Lines($address: String!, $edition: String!, $place: String!) {\n    clause(address: $address) { ...ClauseLine }\n    edition(key: $edition) { clauses(under: $place) { ...ClauseLine } }\n  }\n": types.LinesDocument,
    "\n  query Guides($edition: String!) {\n    edition(key: $edition) { guides { ...GuideFull } }\n  }\n": types.GuidesDocument,
    "\n  query Terms($edition: String!) {\n    edition(key: $edition) {\n      terms { key address label term english definition usedBy { key } }\n    }\n  }\n": types.TermsDocument,
    "\n  fragment ClauseLine on Clause {\n    key address part kind label title text runIn points column depth sourceLines\n    mentions { field start end term { key address term definition } }\n  }\n": types.ClauseLineFragmentDoc,
    "\n  fragment GuideFull on Guide {\n    key title displayName dimension sourceLines\n    bands { level printed descriptors { factor factorPrinted text } }\n    notes { ...ClauseLine }\n  }\n": types.GuideFullFragmentDoc,
    "\n  query Outline($edition: String!) {\n    edition(key: $edition) {\n      key label name title state publishedOn effectiveFrom effectiveTo recordedAt contentHash totalPoints\n      source { text lines note }\n      rubric {\n        key title titleEn\n        award { key title titleEn }\n        editions { key label name state publishedOn }\n      }\n      clauses { key address part kind label title text points depth }\n    }\n  }\n": types.OutlineDocument,
    "\n  query Search($query: String!, $editions: [String!], $after: String) {\n    search(query: $query, editions: $editions, first: 20, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        cursor excerpt marks\n        edition { key label name title rubric { title titleEn award { title titleEn } } }\n        node {\n          __typename\n          ... on Clause {\n            key address part kind label title text\n            parent { address label title text parent { address label title text } }\n          }\n          ... on Term { key address term }\n        }\n      }\n    }\n  }\n": types.SearchDocument,
    "\n  query SearchEditions {\n    awards { key title titleEn rubrics { key title titleEn editions { key label name state } } }\n  }\n": types.SearchEditionsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Awards {\n    awards {\n      key title titleEn\n      rubrics {\n        key title titleEn note\n        current { key label name state publishedOn totalPoints }\n        editions { key }\n      }\n    }\n  }\n"): typeof import('./graphql').AwardsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RubricPage($key: String!) {\n    rubric(key: $key) {\n      key title titleEn note\n      award { key title titleEn }\n      editions { key label name title state publishedOn effectiveFrom effectiveTo totalPoints contentHash }\n      parallel { key title titleEn current { key } }\n    }\n  }\n"): typeof import('./graphql').RubricPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EditionFacts($key: String!) {\n    edition(key: $key) { key label name title state publishedOn effectiveFrom effectiveTo totalPoints contentHash }\n  }\n"): typeof import('./graphql').EditionFactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Place($address: String!, $edition: String!, $place: String!) {\n    clause(address: $address) {\n      ...ClauseLine\n      id\n      counterpart { address part }\n      guide { ...GuideFull }\n      guideBasis\n    }\n    term(address: $address) {\n      id key address label term english definition sourceLines\n      usedBy { key address part label title text }\n    }\n    edition(key: $edition) { clauses(under: $place) { ...ClauseLine } }\n  }\n"): typeof import('./graphql').PlaceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Lines($address: String!, $edition: String!, $place: String!) {\n    clause(address: $address) { ...ClauseLine }\n    edition(key: $edition) { clauses(under: $place) { ...ClauseLine } }\n  }\n"): typeof import('./graphql').LinesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Guides($edition: String!) {\n    edition(key: $edition) { guides { ...GuideFull } }\n  }\n"): typeof import('./graphql').GuidesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Terms($edition: String!) {\n    edition(key: $edition) {\n      terms { key address label term english definition usedBy { key } }\n    }\n  }\n"): typeof import('./graphql').TermsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClauseLine on Clause {\n    key address part kind label title text runIn points column depth sourceLines\n    mentions { field start end term { key address term definition } }\n  }\n"): typeof import('./graphql').ClauseLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GuideFull on Guide {\n    key title displayName dimension sourceLines\n    bands { level printed descriptors { factor factorPrinted text } }\n    notes { ...ClauseLine }\n  }\n"): typeof import('./graphql').GuideFullFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Outline($edition: String!) {\n    edition(key: $edition) {\n      key label name title state publishedOn effectiveFrom effectiveTo recordedAt contentHash totalPoints\n      source { text lines note }\n      rubric {\n        key title titleEn\n        award { key title titleEn }\n        editions { key label name state publishedOn }\n      }\n      clauses { key address part kind label title text points depth }\n    }\n  }\n"): typeof import('./graphql').OutlineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Search($query: String!, $editions: [String!], $after: String) {\n    search(query: $query, editions: $editions, first: 20, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        cursor excerpt marks\n        edition { key label name title rubric { title titleEn award { title titleEn } } }\n        node {\n          __typename\n          ... on Clause {\n            key address part kind label title text\n            parent { address label title text parent { address label title text } }\n          }\n          ... on Term { key address term }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SearchEditions {\n    awards { key title titleEn rubrics { key title titleEn editions { key label name state } } }\n  }\n"): typeof import('./graphql').SearchEditionsDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
