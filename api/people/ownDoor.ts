import type { EntityManager } from 'typeorm';
import { mayOwn } from '../../rubrics/offices';
import type { ReasonCode } from '../../rubrics/reasons';
import type { Context } from '../context';
import { because, type Refusal } from '../kinds/userError';
import { lockRecord } from '../record/append';
import { recordRefusal } from '../record/refuse';
import { acting } from './acting';
import { AccountRow } from './rows';

/** What was done, or why nothing was. */
type Answer<Done> = { done: Done; userErrors: [] } | { done: null; userErrors: Refusal[] };

/** Says no, with the argument it speaks of. */
type Refuse = (code: ReasonCode, path?: string) => Promise<Refused>;

interface Refused {
  refused: Refusal;
}

/**
 * The door of what people do to their own accounts, which nobody else and no program does. What is
 * refused is on record.
 */
export const onOwn = <Done extends object | string | true>(
  context: Context,
  what: string,
  act: (
    manager: EntityManager,
    account: AccountRow,
    actor: Context,
    no: Refuse,
  ) => Promise<Done | Refused>,
): Promise<Answer<Done>> =>
  acting(
    context,
    async (manager, actor) => {
      await lockRecord(manager);
      const no: Refuse = async (code, path) => {
        await recordRefusal(manager, actor, what, [code]);
        return { refused: because(code, path === undefined ? null : [path]) };
      };
      const reason = mayOwn(actor.viewer);
      const answered = reason
        ? await no(reason)
        : await act(
            manager,
            await manager.findOneByOrFail(AccountRow, { id: actor.viewer!.id }),
            actor,
            no,
          );
      return isRefused(answered)
        ? { done: null, userErrors: [answered.refused] }
        : { done: answered, userErrors: [] };
    },
    context.viewer?.username,
  );

const isRefused = (answered: unknown): answered is Refused =>
  typeof answered === 'object' && answered !== null && 'refused' in answered;
