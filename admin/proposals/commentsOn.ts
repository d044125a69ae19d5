import type { Change } from '../compare';
import type { Comment } from './reviewQueries';

/** Comments on a change, and those on the entry of which it speaks that name no change. */
export function commentsOn({ id, from, to }: Change, comments: readonly Comment[]): Comment[] {
  const keys = new Set([...from, ...to].map((one) => one.split('~')[1]));
  return comments.filter(
    ({ change, entry }) => change === id || (change === null && entry !== null && keys.has(entry)),
  );
}
