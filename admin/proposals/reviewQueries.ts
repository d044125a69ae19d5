import { graphql } from '../gql';
import type { CommentSheetQuery, ReviewQuery } from '../gql/graphql';

export const REVIEW = graphql(`
  query Review($id: ID!, $base: String!, $head: String!) {
    compare(base: $base, head: $head) { ...ComparisonParts }
    proposal(id: $id) {
      id seq head state gravity seen openComments lastReview
      quorum { people approver have missing }
      base { key totalPoints }
      draft { totalPoints }
      transitions { name allowed reasons { code } }
      comments { ...CommentParts replies { ...CommentParts } }
    }
  }
`);

export const COMMENT_PARTS = graphql(`
  fragment CommentParts on Comment {
    id text at entry change organization kind proposedText by { name username }
    resolution { outcome note at by { name } }
  }
`);

export const CHANGED_SINCE = graphql(`
  query ChangedSince($id: ID!, $act: Int!) { proposal(id: $id) { changedSince(act: $act) } }
`);

export const SEEN = graphql(`
  mutation ChangeSeen($proposal: ID!, $changes: [ID!]!, $seen: Boolean!) {
    changeSeen(proposal: $proposal, changes: $changes, seen: $seen) { userErrors { code message } }
  }
`);
export const REVIEWED = graphql(`
  mutation ReviewMark($proposal: ID!) {
    reviewMark(proposal: $proposal) { userErrors { code message } }
  }
`);
export const OVERRULE = graphql(`
  mutation GravityOverrule(
    $id: ID!, $expecting: Int!, $head: String!, $change: ID!, $gravity: Gravity!, $reason: String!
  ) {
    gravityOverrule(
      id: $id, expecting: $expecting, head: $head, change: $change, gravity: $gravity,
      reason: $reason
    ) {
      userErrors { code message }
    }
  }
`);
export const ACCEPT = graphql(`
  mutation CorrectionsAccept(
    $id: ID!, $expecting: Int!, $head: String!, $changes: [ID!]!, $reason: String!
  ) {
    correctionsAccept(
      id: $id, expecting: $expecting, head: $head, changes: $changes, reason: $reason
    ) {
      userErrors { code message }
    }
  }
`);
export const COMMENT = graphql(`
  mutation CommentAdd(
    $proposal: ID!, $text: String!, $entry: String, $change: ID, $parent: ID,
    $organization: String, $kind: CommentKind, $proposedText: String
  ) {
    commentAdd(
      proposal: $proposal, text: $text, entry: $entry, change: $change, parent: $parent,
      organization: $organization, kind: $kind, proposedText: $proposedText
    ) {
      userErrors { code message }
    }
  }
`);
export const COMMENT_SHEET = graphql(`
  query CommentSheet($proposal: ID!, $file: CommentSheetInput!) {
    commentSheet(proposal: $proposal, file: $file) {
      comments {
        line place found organization kind text proposedText standing why
        entry { key name nameEnglish text }
      }
      marks { line text why }
      faults { line expected }
      userErrors { code message }
    }
  }
`);
export const COMMENTS_IMPORT = graphql(`
  mutation CommentsImport($proposal: ID!, $file: CommentSheetInput!) {
    commentsImport(proposal: $proposal, file: $file) { userErrors { code message } }
  }
`);
export const RESOLVE = graphql(`
  mutation CommentResolve($id: ID!, $outcome: CommentOutcome!, $note: String) {
    commentResolve(id: $id, outcome: $outcome, note: $note) { userErrors { code message } }
  }
`);

export type Reviewed = NonNullable<ReviewQuery['proposal']>;
export type SheetComment = CommentSheetQuery['commentSheet']['comments'][number];
export type Comment = Reviewed['comments'][number];
