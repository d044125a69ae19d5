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

/** What a proposal is; acts on its text leave that as it is. */
export const PROPOSAL = graphql(`
  query ProposalPage($id: ID!) {
    proposal(id: $id) {
      id title form rationale createdAt key
      rubric { key title titleEn award { key title titleEn } editions { key label name } }
      base { key label name title state }
      published { key label name state effectiveFrom }
      decisions { id transition at note head from to by { name username } }
    }
  }
`);

/** Where it stands, which hangs on its text, too. */
export const STANDING = graphql(`
  query ProposalStanding($id: ID!) {
    proposal(id: $id) {
      seq state head nextLabel
      authors { name username }
      transitions { name allowed reasons { code } }
    }
  }
`);

/** Content acts, all of them. */
export const ACTS = graphql(`
  query ProposalActs($id: ID!, $first: Int) {
    proposal(id: $id) { actCount acts(first: $first) { ...DraftAct } }
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
