/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What a clause is in the printed text. */
export type ClauseKind =
  | 'CAPTION'
  | 'CATEGORY'
  | 'ITEM'
  | 'LEAD'
  | 'LISTITEM'
  | 'METHOD'
  | 'NOTE'
  | 'PARAGRAPH'
  | 'POINT'
  | 'SECTION'
  | 'SUBITEM'
  | 'TABLEHEAD';

/** Column of the assessment table: 基本要求, 总体要求, 要点指引. */
export type Column =
  | 'BASIC'
  | 'GUIDANCE'
  | 'OVERALL';

/** What a scoring guide measures: 过程 or 结果. */
export type Dimension =
  | 'PROCESS'
  | 'RESULT';

/** State of an edition on a day, Asia/Shanghai. */
export type EditionState =
  | 'IN_FORCE'
  | 'SCHEDULED'
  | 'SUPERSEDED'
  | 'WITHDRAWN';

/** Whether a method cell names the guide, or the general rule of the text gives it. */
export type GuideBasis =
  | 'EXPLICIT'
  | 'INFERRED';

/** Part of a rubric, in the order in which texts print them. */
export type Part =
  | 'ASSESSMENT'
  | 'CRITERIA'
  | 'FRAMEWORK'
  | 'PREFACE'
  | 'PRINCIPLES'
  | 'REFERENCES'
  | 'SCOPE'
  | 'SCORING'
  | 'SYSTEM'
  | 'TERMS'
  | 'VALUES';

export type AwardsQueryVariables = Exact<{ [key: string]: never; }>;


export type AwardsQuery = { awards: Array<{ key: string, title: string, titleEn: string | null, rubrics: Array<{ key: string, title: string, titleEn: string | null, note: string | null, current: { key: string, label: string, name: string | null, state: EditionState, publishedOn: string | null, totalPoints: number | null } | null, editions: Array<{ key: string }> }> }> };

export type RubricPageQueryVariables = Exact<{
  key: string;
}>;


export type RubricPageQuery = { rubric: { key: string, title: string, titleEn: string | null, note: string | null, award: { key: string, title: string, titleEn: string | null }, editions: Array<{ key: string, label: string, name: string | null, title: string, state: EditionState, publishedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, totalPoints: number | null, contentHash: string }>, parallel: Array<{ key: string, title: string, titleEn: string | null, current: { key: string } | null }> } | null };

export type EditionFactsQueryVariables = Exact<{
  key: string;
}>;


export type EditionFactsQuery = { edition: { key: string, label: string, name: string | null, title: string, state: EditionState, publishedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, totalPoints: number | null, contentHash: string } | null };

export type PlaceQueryVariables = Exact<{
  address: string;
  edition: string;
  place: string;
}>;


export type PlaceQuery = { clause: { id: string, guideBasis: GuideBasis | null, key: string, address: string, part: Part, kind: ClauseKind, label: string | null, title: string | null, text: string, runIn: string | null, points: number | null, column: Column | null, depth: number, sourceLines: Array<number> | null, counterpart: { address: string, part: Part } | null, guide: { key: string, title: string | null, displayName: string, dimension: Dimension, sourceLines: Array<number> | null, bands: Array<{ level: string | null, printed: string, descriptors: Array<{ factor: string, factorPrinted: boolean, text: string }> }>, notes: Array<{ key: string, address: string, part: Part, kind: ClauseKind, label: string | null, title: string | null, text: string, runIn: string | null, points: number | null, column: Column | null, depth: number, sourceLines: Array<number> | null, mentions: Array<{ field: string, start: number, end: number, term: { key: string, address: string, term: string, definition: string } }> }> } | null, mentions: Array<{ field: string, start: number, end: number, term: { key: string, address: string, term: string, definition: string } }> } | null, term: { id: string, key: string, address: string, label: string | null, term: string, english: string | null, definition: string, sourceLines: Array<number> | null, usedBy: Array<{ key: string, address: string, part: Part, label: string | null, title: string | null, text: string }> } | null, edition: { clauses: Array<{ key: string, address: string, part: Part, kind: ClauseKind, label: string | null, title: string | null, text: string, runIn: string | null, points: number | null, column: Column | null, depth: number, sourceLines: Array<number> | null, mentions: Array<{ field: string, start: number, end: number, term: { key: string, address: string, term: string, definition: string } }> }> } | null };

export type LinesQueryVariables = Exact<{
  address: string;
  edition: string;
  place: string;
}>;


export type LinesQuery = { clause: { key: string, address: string, part: Part, kind: ClauseKind, label: string | null, title: string | null, text: string, runIn: string | null, points: number | null, column: Column | null, depth: number, sourceLines: Array<number> | null, mentions: Array<{ field: string, start: number, end: number, term: { key: string, address: string, term: string, definition: string } }> } | null, edition: { clauses: Array<{ key: string, address: string, part: Part, kind: ClauseKind, label: string | null, title: string | null, text: string, runIn: string | null, points: number | null, column: Column | null, depth: number, sourceLines: Array<number> | null, mentions: Array<{ field: string, start: number, end: number, term: { key: string, address: string, term: string, definition: string } }> }> } | null };

export type GuidesQueryVariables = Exact<{
  edition: string;
}>;


export type GuidesQuery = { edition: { guides: Array<{ key: string, title: string | null, displayName: string, dimension: Dimension, sourceLines: Array<number> | null, bands: Array<{ level: string | null, printed: string, descriptors: Array<{ factor: string, factorPrinted: boolean, text: string }> }>, notes: Array<{ key: string, address: string, part: Part, kind: ClauseKind, label: string | null, title: string | null, text: string, runIn: string | null, points: number | null, column: Column | null, depth: number, sourceLines: Array<number> | null, mentions: Array<{ field: string, start: number, end: number, term: { key: string, address: string, term: string, definition: string } }> }> }> } | null };

export type TermsQueryVariables = Exact<{
  edition: string;
}>;


export type TermsQuery = { edition: { terms: Array<{ key: string, address: string, label: string | null, term: string, english: string | null, definition: string, usedBy: Array<{ key: string }> }> } | null };

export type ClauseLineFragment = { key: string, address: string, part: Part, kind: ClauseKind, label: string | null, title: string | null, text: string, runIn: string | null, points: number | null, column: Column | null, depth: number, sourceLines: Array<number> | null, mentions: Array<{ field: string, start: number, end: number, term: { key: string, address: string, term: string, definition: string } }> };

export type GuideFullFragment = { key: string, title: string | null, displayName: string, dimension: Dimension, sourceLines: Array<number> | null, bands: Array<{ level: string | null, printed: string, descriptors: Array<{ factor: string, factorPrinted: boolean, text: string }> }>, notes: Array<{ key: string, address: string, part: Part, kind: ClauseKind, label: string | null, title: string | null, text: string, runIn: string | null, points: number | null, column: Column | null, depth: number, sourceLines: Array<number> | null, mentions: Array<{ field: string, start: number, end: number, term: { key: string, address: string, term: string, definition: string } }> }> };

export type OutlineQueryVariables = Exact<{
  edition: string;
}>;


export type OutlineQuery = { edition: { key: string, label: string, name: string | null, title: string, state: EditionState, publishedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, recordedAt: string, contentHash: string, totalPoints: number | null, source: { text: string, lines: string | null, note: string | null } | null, rubric: { key: string, title: string, titleEn: string | null, award: { key: string, title: string, titleEn: string | null }, editions: Array<{ key: string, label: string, name: string | null, state: EditionState, publishedOn: string | null }> }, clauses: Array<{ key: string, address: string, part: Part, kind: ClauseKind, label: string | null, title: string | null, text: string, points: number | null, depth: number }> } | null };

export type SearchQueryVariables = Exact<{
  query: string;
  editions?: Array<string> | string | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchQuery = { search: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ cursor: string, excerpt: string, marks: Array<number>, edition: { key: string, label: string, name: string | null, title: string, rubric: { title: string, titleEn: string | null, award: { title: string, titleEn: string | null } } }, node:
        | { __typename: 'Clause', key: string, address: string, part: Part, kind: ClauseKind, label: string | null, title: string | null, text: string, parent: { address: string, label: string | null, title: string | null, text: string, parent: { address: string, label: string | null, title: string | null, text: string } | null } | null }
        | { __typename: 'Term', key: string, address: string, term: string }
       }> } };

export type SearchEditionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SearchEditionsQuery = { awards: Array<{ key: string, title: string, titleEn: string | null, rubrics: Array<{ key: string, title: string, titleEn: string | null, editions: Array<{ key: string, label: string, name: string | null, state: EditionState }> }> }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ClauseLineFragmentDoc = new TypedDocumentString(`
    fragment ClauseLine on Clause {
  key
  address
  part
  kind
  label
  title
  text
  runIn
  points
  column
  depth
  sourceLines
  mentions {
    field
    start
    end
    term {
      key
      address
      term
      definition
    }
  }
}
    `, {"fragmentName":"ClauseLine"}) as unknown as TypedDocumentString<ClauseLineFragment, unknown>;
export const GuideFullFragmentDoc = new TypedDocumentString(`
    fragment GuideFull on Guide {
  key
  title
  displayName
  dimension
  sourceLines
  bands {
    level
    printed
    descriptors {
      factor
      factorPrinted
      text
    }
  }
  notes {
    ...ClauseLine
  }
}
    fragment ClauseLine on Clause {
  key
  address
  part
  kind
  label
  title
  text
  runIn
  points
  column
  depth
  sourceLines
  mentions {
    field
    start
    end
    term {
      key
      address
      term
      definition
    }
  }
}`, {"fragmentName":"GuideFull"}) as unknown as TypedDocumentString<GuideFullFragment, unknown>;
export const AwardsDocument = new TypedDocumentString(`
    query Awards {
  awards {
    key
    title
    titleEn
    rubrics {
      key
      title
      titleEn
      note
      current {
        key
        label
        name
        state
        publishedOn
        totalPoints
      }
      editions {
        key
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AwardsQuery, AwardsQueryVariables>;
export const RubricPageDocument = new TypedDocumentString(`
    query RubricPage($key: String!) {
  rubric(key: $key) {
    key
    title
    titleEn
    note
    award {
      key
      title
      titleEn
    }
    editions {
      key
      label
      name
      title
      state
      publishedOn
      effectiveFrom
      effectiveTo
      totalPoints
      contentHash
    }
    parallel {
      key
      title
      titleEn
      current {
        key
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RubricPageQuery, RubricPageQueryVariables>;
export const EditionFactsDocument = new TypedDocumentString(`
    query EditionFacts($key: String!) {
  edition(key: $key) {
    key
    label
    name
    title
    state
    publishedOn
    effectiveFrom
    effectiveTo
    totalPoints
    contentHash
  }
}
    `) as unknown as TypedDocumentString<EditionFactsQuery, EditionFactsQueryVariables>;
export const PlaceDocument = new TypedDocumentString(`
    query Place($address: String!, $edition: String!, $place: String!) {
  clause(address: $address) {
    ...ClauseLine
    id
    counterpart {
      address
      part
    }
    guide {
      ...GuideFull
    }
    guideBasis
  }
  term(address: $address) {
    id
    key
    address
    label
    term
    english
    definition
    sourceLines
    usedBy {
      key
      address
      part
      label
      title
      text
    }
  }
  edition(key: $edition) {
    clauses(under: $place) {
      ...ClauseLine
    }
  }
}
    fragment ClauseLine on Clause {
  key
  address
  part
  kind
  label
  title
  text
  runIn
  points
  column
  depth
  sourceLines
  mentions {
    field
    start
    end
    term {
      key
      address
      term
      definition
    }
  }
}
fragment GuideFull on Guide {
  key
  title
  displayName
  dimension
  sourceLines
  bands {
    level
    printed
    descriptors {
      factor
      factorPrinted
      text
    }
  }
  notes {
    ...ClauseLine
  }
}`) as unknown as TypedDocumentString<PlaceQuery, PlaceQueryVariables>;
export const LinesDocument = new TypedDocumentString(`
    query Lines($address: String!, $edition: String!, $place: String!) {
  clause(address: $address) {
    ...ClauseLine
  }
  edition(key: $edition) {
    clauses(under: $place) {
      ...ClauseLine
    }
  }
}
    fragment ClauseLine on Clause {
  key
  address
  part
  kind
  label
  title
  text
  runIn
  points
  column
  depth
  sourceLines
  mentions {
    field
    start
    end
    term {
      key
      address
      term
      definition
    }
  }
}`) as unknown as TypedDocumentString<LinesQuery, LinesQueryVariables>;
export const GuidesDocument = new TypedDocumentString(`
    query Guides($edition: String!) {
  edition(key: $edition) {
    guides {
      ...GuideFull
    }
  }
}
    fragment ClauseLine on Clause {
  key
  address
  part
  kind
  label
  title
  text
  runIn
  points
  column
  depth
  sourceLines
  mentions {
    field
    start
    end
    term {
      key
      address
      term
      definition
    }
  }
}
fragment GuideFull on Guide {
  key
  title
  displayName
  dimension
  sourceLines
  bands {
    level
    printed
    descriptors {
      factor
      factorPrinted
      text
    }
  }
  notes {
    ...ClauseLine
  }
}`) as unknown as TypedDocumentString<GuidesQuery, GuidesQueryVariables>;
export const TermsDocument = new TypedDocumentString(`
    query Terms($edition: String!) {
  edition(key: $edition) {
    terms {
      key
      address
      label
      term
      english
      definition
      usedBy {
        key
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TermsQuery, TermsQueryVariables>;
export const OutlineDocument = new TypedDocumentString(`
    query Outline($edition: String!) {
  edition(key: $edition) {
    key
    label
    name
    title
    state
    publishedOn
    effectiveFrom
    effectiveTo
    recordedAt
    contentHash
    totalPoints
    source {
      text
      lines
      note
    }
    rubric {
      key
      title
      titleEn
      award {
        key
        title
        titleEn
      }
      editions {
        key
        label
        name
        state
        publishedOn
      }
    }
    clauses {
      key
      address
      part
      kind
      label
      title
      text
      points
      depth
    }
  }
}
    `) as unknown as TypedDocumentString<OutlineQuery, OutlineQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($query: String!, $editions: [String!], $after: String) {
  search(query: $query, editions: $editions, first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      cursor
      excerpt
      marks
      edition {
        key
        label
        name
        title
        rubric {
          title
          titleEn
          award {
            title
            titleEn
          }
        }
      }
      node {
        __typename
        ... on Clause {
          key
          address
          part
          kind
          label
          title
          text
          parent {
            address
            label
            title
            text
            parent {
              address
              label
              title
              text
            }
          }
        }
        ... on Term {
          key
          address
          term
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const SearchEditionsDocument = new TypedDocumentString(`
    query SearchEditions {
  awards {
    key
    title
    titleEn
    rubrics {
      key
      title
      titleEn
      editions {
        key
        label
        name
        state
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchEditionsQuery, SearchEditionsQueryVariables>;