import type { EntityManager } from 'typeorm';
import { mayOwn } from '../../rubrics/offices';
import type { Context } from '../context';
import { whereAllowed, type No, type Outcome, type Refused } from './allowed';
import { AccountRow } from './rows';

/** The door of what people do to their own accounts, which nobody else and no program does. */
export const onOwn = <Done>(
  context: Context,
  what: string,
  act: (
    manager: EntityManager,
    account: AccountRow,
    actor: Context,
    no: No,
  ) => Promise<Done | Refused>,
): Promise<Outcome<Done>> =>
  whereAllowed(
    context,
    { what, mayNot: mayOwn, changing: context.viewer?.username },
    async (manager, actor, no) => {
      const id = actor.viewer!.id;
      return act(manager, await manager.findOneByOrFail(AccountRow, { id }), actor, no);
    },
  );
