import { rubricAt } from '../../rubrics/address';
import type { EntityManager } from 'typeorm';
import { RubricRow } from '../entries/registerRows';
import { acting, type Acting } from '../people/acting';
import { lockRecord } from '../record/append';
import { recordRefusal } from '../record/refuse';
import { editionsIn } from './register';
import type { EditionRow } from './rows';

/** Rubrics and published editions are there for everybody, so a missing one is only missing. */

/**
 * What a write is asked of: by its key, under the name of the act as a refusal puts it on record,
 * with what is answered where there is none.
 */
interface Asking<Answer> {
  key: string;
  what: string;
  missing: Answer;
}

/** The door of what begins on a rubric. */
export const onRubric = <Asked extends Acting, Answer>(
  request: Asked,
  { key, what, missing }: Asking<Answer>,
  act: (manager: EntityManager, rubric: RubricRow, actor: Asked) => Promise<Answer>,
): Promise<Answer> =>
  acting(request, async (manager, actor) => {
    const rubric = await manager.findOneBy(RubricRow, { key });
    if (rubric) return act(manager, rubric, actor);
    await recordRefusal(manager, actor, what, ['NOT_FOUND']);
    return missing;
  });

/**
 * The door of what is said of a published edition, which comes with all editions of its rubric.
 * Under the lock of the record: the second of two who say something at once sees what the first
 * said.
 */
export const onEdition = <Asked extends Acting, Answer>(
  request: Asked,
  { key, what, missing }: Asking<Answer>,
  act: (
    manager: EntityManager,
    edition: EditionRow,
    siblings: readonly EditionRow[],
    actor: Asked,
  ) => Promise<Answer>,
): Promise<Answer> =>
  acting(request, async (manager, actor) => {
    await lockRecord(manager);
    const siblings = await editionsIn(manager, rubricAt(key));
    const edition = siblings.find((one) => one.key === key);
    if (edition) return act(manager, edition, siblings, actor);
    await recordRefusal(manager, actor, what, ['NOT_FOUND']);
    return missing;
  });
