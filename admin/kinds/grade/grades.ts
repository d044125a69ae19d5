import { graphql } from '../../gql';
import type { GradeLineFragment } from '../../gql/graphql';

/** A grade as it is read and edited: with the revision that the next act must name as seen. */
export const GRADE_LINE = graphql(`
  fragment GradeLine on Grade {
    id key address name atLeast unit conditions text revision sourceLines
  }
`);
export const GRADE_REVISE = graphql(`
  mutation GradeRevise($id: ID!, $key: String!, $expecting: String!, $fields: GradeInput!) {
    gradeRevise(id: $id, key: $key, expecting: $expecting, fields: $fields) {
      proposal { id }
      userErrors { code message }
    }
  }
`);

export type GradeLine = GradeLineFragment;
