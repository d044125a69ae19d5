import { graphql } from '../../gql';

/** What is said of a draft as a whole. */
export const DRAFT_FACTS = graphql(`
  fragment DraftFacts on DraftText {
    act title totalPoints totalShare bonusPoints deductionPoints
    factsKey factsRevision childrenRevision termsRevision
  }
`);

/** A clause as the outline of a draft has it. */
export const DRAFT_CLAUSE = graphql(`
  fragment DraftClause on Clause {
    key address part partKey partTitle kind label title text ...Bearing depth childrenRevision wholeRevision
    ...TableWords
  }
`);

export const DRAFT_TERM = graphql(`
  fragment DraftTerm on Term { key address label term english definition }
`);

export const DRAFT_ACT = graphql(`
  fragment DraftAct on PutForward { seq name at keys by { name username } }
`);

/** The draft, whole: asked once; what it becomes is asked by SINCE. */
export const DRAFT = graphql(`
  query ProposalDraft($id: ID!, $acts: Int!) {
    proposal(id: $id) {
      draft {
        ...DraftFacts
        clauses { ...DraftClause }
        terms { ...DraftTerm }
        grades { ...GradeLine }
        guides { key displayName }
      }
      acts(first: $acts) { ...DraftAct }
      changed { key kind fate }
    }
  }
`);

/** What a draft became since an act, with all that lines of an item show of a clause. */
export const SINCE = graphql(`
  query DraftSince($id: ID!, $act: Int!) {
    proposal(id: $id) {
      since(act: $act) {
        draft { ...DraftFacts }
        clauses { ...ClauseDraft depth childrenRevision wholeRevision }
        placed {
          key address part partKey partTitle label scoreRole depth childrenRevision wholeRevision
        }
        terms { ...DraftTerm }
        grades { ...GradeLine }
        guides { key displayName }
        gone
        runs { kind after keys }
        acts { ...DraftAct }
        changed { key kind fate }
      }
    }
  }
`);
