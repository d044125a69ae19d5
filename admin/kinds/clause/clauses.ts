import type { PrintedName } from '../../../rubrics/kinds';
import { placeOf } from '../../counter/addresses';
import { graphql } from '../../gql';
import type { ClauseLineFragment } from '../../gql/graphql';
import { excerpt } from '../../parts/excerpt';

/** A clause as it is read: enough to print it with its terms linked. */
export const CLAUSE_LINE = graphql(`
  fragment ClauseLine on Clause {
    key address part partKey partTitle kind label title text runIn ...Bearing column depth sourceLines
    ...TableCells ...FigureParts further { ...Further }
    mentions { field start end term { key address term definition } }
  }
`);

/** A field that is printed at its place and not asked for does not compile. */
type Printing<Line extends Record<PrintedName<'clause'>, unknown>> = Line;
export type ClauseLine = Printing<ClauseLineFragment>;

/**
 * What a clause is called where it stands alone: `1.1 文化引领`, `1.1(1)`, or the beginning of its
 * text.
 */
export function nameOf(clause: {
  address: string;
  label?: string | null;
  title?: string | null;
  text: string;
}): string {
  const place = placeOf(clause.address);
  const code = place.startsWith('~') ? (clause.label ?? '') : place.slice(place.indexOf('/') + 1);
  return [code, clause.title ?? (code ? '' : excerpt(clause.text))].filter(Boolean).join(' ');
}
