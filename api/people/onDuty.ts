import type { EntityManager } from 'typeorm';
import { Field, ObjectType } from 'type-graphql';
import { mayNot, type Duty } from '../../rubrics/offices';
import type { ReasonCode } from '../../rubrics/reasons';
import type { Context } from '../context';
import { because, UserError } from '../kinds/userError';
import { lockRecord } from '../record/append';
import { recordRefusal } from '../record/refuse';
import { acting } from './acting';
import { AccountRow } from './rows';

@ObjectType({
  description: 'The account as it stands afterwards, or why nothing was done.',
  simpleResolvers: true,
})
export class AccountPayload {
  @Field(() => AccountRow, { nullable: true }) account!: AccountRow | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}

export type No = (code: ReasonCode, path: string) => Promise<AccountPayload>;
type Done = AccountRow | AccountPayload;

/**
 * The door for what belongs to an office. Refused, it is on record and answered; else what is done
 * is.
 */
export const onDuty = (
  context: Context,
  duty: Duty,
  act: (manager: EntityManager, actor: Context, no: No) => Promise<Done>,
  changing?: string,
): Promise<AccountPayload> =>
  acting(
    context,
    async (manager, actor) => {
      await lockRecord(manager);
      const reason = mayNot(actor.viewer, duty);
      if (reason) {
        await recordRefusal(manager, actor, duty, [reason]);
        return { account: null, userErrors: [because(reason)] };
      }
      const done = await act(manager, actor, async (code, path) => {
        await recordRefusal(manager, actor, duty, [code]);
        return { account: null, userErrors: [because(code, [path])] };
      });
      return done instanceof AccountRow ? { account: done, userErrors: [] } : done;
    },
    changing,
  );

/**
 * The same for an account that is there and bears no office: so nobody serves himself, and no
 * administrator another.
 */
export const onAccount = (
  context: Context,
  duty: Duty,
  username: string,
  act: (manager: EntityManager, account: AccountRow, actor: Context, no: No) => Promise<Done>,
): Promise<AccountPayload> =>
  onDuty(
    context,
    duty,
    async (manager, actor, no) => {
      const account = await manager.findOneBy(AccountRow, { username });
      if (!account) return no('NOT_FOUND', 'username');
      return account.office ? no('HAS_OFFICE', 'username') : act(manager, account, actor, no);
    },
    username,
  );
