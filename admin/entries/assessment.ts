import { graphql } from '../gql';
import type { AssessmentFragment } from '../gql/graphql';
import type { ClauseLine } from '../kinds/clause/clauses';

export const ASSESSMENT = graphql(`
  fragment Assessment on Clause {
    assessmentTable {
      heads { key title text }
      rows { cells { lines { text clause { key } } across down } }
    }
  }
`);

export type AssessmentShown = NonNullable<AssessmentFragment['assessmentTable']>;

/** What stands before the table, and behind all that stands in it. */
export function linesAround(
  { heads, rows }: AssessmentShown,
  lines: readonly ClauseLine[],
): [ClauseLine[], ClauseLine[]] {
  const within = new Set(
    [...heads, ...rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.lines))].map((one) =>
      'clause' in one ? one.clause.key : one.key,
    ),
  );
  const from = lines.findIndex(({ key }) => within.has(key));
  const to = lines.findLastIndex(({ key }) => within.has(key));
  return [lines.slice(0, Math.max(0, from)), lines.slice(to + 1)];
}
