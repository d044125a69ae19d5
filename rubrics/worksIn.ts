import { rolesIn } from './may';
import type { Actor } from './vocabulary';

/**
 * Whether somebody works in one of these awards. Whoever does not is told of what is public in
 * which roles it was done, never by whom, and no note that people wrote to one another.
 */
export const worksIn = (actor: Actor | null, awards: readonly string[]): boolean =>
  actor !== null && awards.some((award) => rolesIn(actor, award).length > 0);
