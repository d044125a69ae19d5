import { graphql } from '../gql';

/** A proposal as a line of a list. */
export const PROPOSAL_LINE = graphql(`
  fragment ProposalLine on Proposal {
    id title form state createdAt
    rubric { key title titleEn award { title titleEn } }
    base { key label name }
    authors { name username }
    transitions { name allowed reasons { code } }
  }
`);

/** What may wait for somebody: proposals that are still on their way. */
export const OPEN = graphql(`
  query OpenProposals {
    draft: proposals(state: DRAFT, first: 100) { nodes { ...ProposalLine } }
    returned: proposals(state: RETURNED, first: 100) { nodes { ...ProposalLine } }
    submitted: proposals(state: SUBMITTED, first: 100) { nodes { ...ProposalLine } }
    approved: proposals(state: APPROVED, first: 100) { nodes { ...ProposalLine } }
  }
`);

export const ALL = graphql(`
  query AllProposals($state: ProposalState, $rubric: String, $first: Int!, $after: String) {
    proposals(state: $state, rubric: $rubric, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { ...ProposalLine }
    }
  }
`);

export const DECIDED = graphql(`
  query Decided($first: Int!) {
    decisions(first: $first) {
      nodes { id transition at note from to proposalId by { name username } }
    }
  }
`);

export const PROPOSAL = graphql(`
  query ProposalPage($id: ID!) {
    proposal(id: $id) {
      id seq state title form nextLabel rationale createdAt head key
      rubric { key title titleEn award { key title titleEn } editions { key label name } }
      base { key label name title state }
      published { key label name state effectiveFrom }
      authors { name username }
      transitions { name allowed reasons { code message } }
      decisions { id transition at note head from to by { name username } }
      acts { seq name at keys by { name username } }
      changed { key kind fate from to before after }
    }
  }
`);

export const DRAFT = graphql(`
  query ProposalDraft($id: ID!) {
    proposal(id: $id) {
      draft {
        title totalPoints totalShare bonusPoints deductionPoints
        factsKey factsRevision childrenRevision termsRevision
        clauses {
          key address part partKey partTitle kind label title text ...Bearing depth childrenRevision wholeRevision
          ...TableWords
        }
        terms { key address label term english definition }
        grades { ...GradeLine }
      }
    }
  }
`);

export const ENTRY = graphql(`
  query DraftEntry($address: String!) {
    clause(address: $address) { ...ClauseDraft }
    term(address: $address) { ...TermDraft }
    grade(address: $address) { ...GradeLine }
  }
`);

export const CREATE = graphql(`
  mutation ProposalCreate(
    $rubric: String!, $title: String!, $rationale: String!, $form: ProposalForm
  ) {
    proposalCreate(rubric: $rubric, title: $title, rationale: $rationale, form: $form) {
      proposal { id }
      userErrors { code message }
    }
  }
`);

export const RUBRIC_NAME = graphql(`
  query ProposeFor($key: String!) {
    rubric(key: $key) { key title titleEn award { title titleEn } editions { key label name } }
  }
`);
