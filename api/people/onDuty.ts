import type { EntityManager } from 'typeorm';
import { Field, ObjectType } from 'type-graphql';
import { mayNot, type Duty } from '../../rubrics/offices';
import type { Context } from '../context';
import { UserError } from '../kinds/userError';
import { whereAllowed, type No, type Refused } from './allowed';
import { AccountRow } from './rows';

@ObjectType({
  description: 'The account as it stands afterwards, or why nothing was done.',
  simpleResolvers: true,
})
export class AccountPayload {
  @Field(() => AccountRow, { nullable: true }) account!: AccountRow | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}

/** The door for what belongs to an office. */
export async function onDuty(
  context: Context,
  duty: Duty,
  act: (manager: EntityManager, actor: Context, no: No) => Promise<AccountRow | Refused>,
  changing?: string,
): Promise<AccountPayload> {
  const asked = {
    what: duty,
    mayNot: (actor: Context['viewer']) => mayNot(actor, duty),
    changing,
  };
  const { done: account, userErrors } = await whereAllowed(context, asked, act);
  return { account, userErrors };
}

/**
 * The same for an account that is there and bears no office: so nobody serves himself, and no
 * administrator another.
 */
export const onAccount = (
  context: Context,
  duty: Duty,
  username: string,
  act: (
    manager: EntityManager,
    account: AccountRow,
    actor: Context,
    no: No,
  ) => Promise<AccountRow | Refused>,
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
