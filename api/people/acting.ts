import type { EntityManager } from 'typeorm';
import type { Database } from '../dataSource';
import { recordRefusal } from '../record/refuse';
import { lockAccount, signedInStill, type SignedIn } from './session';

/** Who acts, when, on what: all that a write needs of a request. */
export interface Acting {
  database: Database;
  /** As they were when the request came; a door reads them anew. */
  viewer: SignedIn | null;
  now: Date;
  /** Day in Asia/Shanghai, ISO. */
  today: string;
}

/**
 * What all doors of writing are built on: one transaction, in which the actor and their grants are
 * read where the write is decided. A door finds what is written to, and what is hidden answers like
 * what is missing; then the law is asked, what was seen is guarded, and the record written.
 * @param changing username of the account whose rights are changed
 */
export const acting = <Asked extends Acting, Answer>(
  context: Asked,
  act: (manager: EntityManager, actor: Asked) => Promise<Answer>,
  changing?: string,
): Promise<Answer> =>
  context.database.write(async (manager) => {
    // Accounts before the record, everywhere: two orders would wait for each other for good.
    if (changing !== undefined) await lockAccount(manager, { username: changing }, 'UPDATE');
    const viewer = context.viewer && (await heldInPlace(manager, context.viewer, context.now));
    return act(manager, { ...context, viewer });
  });

/** Whoever revokes or disables waits for this write, or this write sees that they did. */
async function heldInPlace(
  manager: EntityManager,
  viewer: SignedIn,
  now: Date,
): Promise<SignedIn | null> {
  await lockAccount(manager, { id: viewer.id }, 'SHARE');
  return signedInStill(manager, viewer, now);
}

/** Somebody asked to read what is not theirs: on record, as a refused write is. */
export const refuseReading = (
  context: Acting,
  what: string,
  reasons: readonly string[],
): Promise<void> =>
  context.database.write((manager) => recordRefusal(manager, context, what, reasons));
