import { GRAVITY_WORDS } from '../../rubrics/writing/changeWords';
import type { Compared } from '../compare/change';

/**
 * What people ruled on changes, by the change, as papers say it.
 * @param within whether the reader works there, so that it is said why
 */
export const rulings = (
  { judgements }: Pick<Compared, 'judgements'>,
  within: boolean,
): ReadonlyMap<string, string> =>
  new Map(
    [...judgements].map(([id, { gravity, decision }]) => [
      id,
      `改判为${GRAVITY_WORDS[gravity]}${within ? `：${decision.note ?? ''}` : ''}`,
    ]),
  );
