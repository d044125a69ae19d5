import type { Database } from '../dataSource';
import { append, lockRecord } from '../people/record';
import { RecordRow } from '../people/rows';
import { recordOf } from './recordOf';
import { EditionEntryRow, EditionRow } from './rows';

/**
 * Editions from before there was a record come first in it. Once anything is on record, nothing is
 * added in this way.
 */
export async function recordEarlier(database: Database, at: string): Promise<void> {
  if (
    (await database.read.manager.exists(RecordRow)) ||
    !(await database.read.manager.exists(EditionRow))
  )
    return;
  await database.write(async (manager) => {
    await lockRecord(manager);
    if (await manager.exists(RecordRow)) return;
    for (const edition of await manager.find(EditionRow, { order: { seq: 'ASC' } })) {
      const places = await manager.findBy(EditionEntryRow, { editionKey: edition.key });
      await append(manager, {
        at,
        kind: 'edition',
        actor: null,
        subject: edition.key,
        body: recordOf(edition, places),
      });
    }
  });
}
