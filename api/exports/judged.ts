import type { Difference } from '../../rubrics/diff/change';
import type { Compared } from '../compare/change';
import { effective } from '../proposals/difference';

/** What happened between two texts, as grave as people ruled it. */
export const judged = ({
  difference,
  judgements,
}: Pick<Compared, 'difference' | 'judgements'>): Difference => ({
  ...difference,
  changes: difference.changes.map((change) => ({
    ...change,
    gravity: effective(change, judgements),
  })),
});
