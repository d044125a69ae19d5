import { mayNot, type Duty } from '../../rubrics/offices';
import type { Viewer } from './viewer';

/**
 * Asking for what one may not see goes on record as a refusal: so the law is asked before the
 * counter is.
 */
export const does = ({ username, office }: Viewer, duty: Duty): boolean =>
  mayNot({ id: '', username, office: office ?? null, grants: [] }, duty) === null;
