import type { FieldName } from '../../../rubrics/kinds';
import { BAND_UNITS, type BandUnit } from '../../../rubrics/vocabulary';
import { graphql } from '../../gql';
import type { GradeInput, GradeLineFragment } from '../../gql/graphql';
import type { Leaf } from '../leaf/leaf';

/** A grade as it is read and edited: with the revision that the next act must name as seen. */
graphql(`
  fragment GradeLine on Grade {
    id key parentKey address name atLeast unit conditions text revision sourceLines
  }
`);
type GradeLine = GradeLineFragment;

/** A field of a grade that is not asked does not compile. */
const typed = (grade: GradeLine | null) =>
  ({
    name: grade?.name ?? '',
    atLeast: String(grade?.atLeast ?? ''),
    unit: grade?.unit ?? 'POINTS',
    conditions: grade?.conditions ?? '',
  }) satisfies Record<FieldName<'grade'>, string>;

/** Grades as their form and their dialogs need them. */
export const grades: Leaf<GradeLine, ReturnType<typeof typed>, GradeInput> = {
  title: 'grade.title',
  addTitle: 'grade.add',
  typed,
  asks: (say) => [
    { name: 'name', label: say('grade.name') },
    { name: 'atLeast', label: say('grade.atLeast'), numeric: true },
    {
      name: 'unit',
      label: say('grade.unit'),
      choices: BAND_UNITS.map((value) => ({ value, name: say(`grade.units.${value}`) })),
    },
    { name: 'conditions', label: say('grade.conditions'), multiline: true },
  ],
  ready: ({ name, atLeast }) => name.trim() !== '' && Number.isFinite(Number(atLeast)),
  given: ({ name, atLeast, unit, conditions }) => ({
    ...(name !== undefined && { name: name.trim() }),
    ...(atLeast !== undefined && { atLeast: atLeast.trim() === '' ? null : Number(atLeast) }),
    ...(unit !== undefined && { unit: unit as BandUnit }),
    ...(conditions !== undefined && { conditions: conditions || null }),
  }),
  nameOf: ({ name }) => name,
  of: (lists) => lists.grades,
  add: graphql(`
    mutation GradeAdd(
      $id: ID!, $parent: String, $after: String, $expecting: String!, $content: GradeInput!
    ) {
      done: gradeAdd(
        id: $id, parent: $parent, after: $after, expecting: $expecting, content: $content
      ) {
        proposal { id acts(first: 1) { keys } }
        userErrors { code message }
      }
    }
  `),
  revise: graphql(`
    mutation GradeRevise($id: ID!, $key: String!, $expecting: String!, $fields: GradeInput!) {
      gradeRevise(id: $id, key: $key, expecting: $expecting, fields: $fields) {
        proposal { id }
        userErrors { code message }
      }
    }
  `),
  move: graphql(`
    mutation GradeMove(
      $id: ID!, $key: String!, $expecting: String!, $parent: String, $after: String
      $expectingPlace: String
    ) {
      gradeMove(
        id: $id, key: $key, expecting: $expecting, parent: $parent, after: $after
        expectingPlace: $expectingPlace
      ) {
        proposal { id }
        userErrors { code message }
      }
    }
  `),
  retire: graphql(`
    mutation GradeRetire($id: ID!, $key: String!, $expecting: String!) {
      gradeRetire(id: $id, key: $key, expecting: $expecting) {
        proposal { id }
        userErrors { code message }
      }
    }
  `),
};
