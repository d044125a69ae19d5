import type { EntityManager } from 'typeorm';
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { mayNot, type Duty } from '../../rubrics/offices';
import type { ReasonCode } from '../../rubrics/reasons';
import type { Role as RoleName } from '../../rubrics/vocabulary';
import type { Context } from '../context';
import { Role } from '../kinds/enums';
import { because, UserError } from '../kinds/userError';
import { acting, refuseReading } from './acting';
import { createAccount, disableAccount, faultOf } from './accounts';
import { grantsOf, setGrant } from './grants';
import { hashPassword } from './password';
import { lockRecord } from '../record/append';
import { recordRefusal } from '../record/refuse';
import { AccountRow } from './rows';
import { Grant } from './viewer';

@ObjectType({
  description: 'The account as it stands afterwards, or why nothing was done.',
  simpleResolvers: true,
})
class AccountPayload {
  @Field(() => AccountRow, { nullable: true }) account!: AccountRow | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}

@Resolver(() => AccountRow)
export class AccountDesk {
  @FieldResolver(() => [Grant], { description: 'What was granted, by award.' })
  grants(@Root() account: AccountRow, @Ctx() { database }: Context): Promise<Grant[]> {
    return grantsOf(database.read.manager, account.id);
  }

  @Query(() => [AccountRow], {
    description:
      'All accounts, for the system and the security administrator; empty for everybody else.',
  })
  async accounts(@Ctx() context: Context): Promise<AccountRow[]> {
    const reason = mayNot(context.viewer, 'accounts');
    if (!reason)
      return context.database.read.getRepository(AccountRow).find({ order: { username: 'ASC' } });
    await refuseReading(context, 'accounts', [reason]);
    return [];
  }

  @Mutation(() => AccountPayload, {
    description:
      'Makes an account that may do nothing yet. For the system administrator; administrators themselves are made by the command line.',
  })
  async accountCreate(
    @Ctx() context: Context,
    @Arg('username', () => String) username: string,
    @Arg('name', () => String) name: string,
    @Arg('password', () => String) password: string,
  ): Promise<AccountPayload> {
    return onDuty(context, 'accountCreate', async (manager, actor, no) => {
      const fault = faultOf({ username, name, password });
      if (fault) return no(fault.code, fault.path);
      if (await manager.existsBy(AccountRow, { username })) return no('USERNAME_TAKEN', 'username');
      const passwordHash = await hashPassword(password);
      return createAccount(
        manager,
        { username, name: name.trim(), passwordHash, office: null },
        { actor: actor.viewer!.id },
        context.now.toISOString(),
      );
    });
  }

  @Mutation(() => AccountPayload, {
    description: 'Disables an account, and with it every session. For the system administrator.',
  })
  accountDisable(
    @Ctx() context: Context,
    @Arg('username', () => String) username: string,
  ): Promise<AccountPayload> {
    return onAccount(context, 'accountDisable', username, (manager, account, actor) =>
      disableAccount(manager, account, { actor: actor.viewer!.id }, context.now.toISOString()),
    );
  }

  @Mutation(() => AccountPayload, {
    description:
      'Grants a role for one award. For the security administrator; never to an administrator.',
  })
  grantGive(
    @Ctx() context: Context,
    @Arg('username', () => String) username: string,
    @Arg('award', () => String) award: string,
    @Arg('role', () => Role) role: RoleName,
  ): Promise<AccountPayload> {
    return onAccount(context, 'grantGive', username, async (manager, account, actor, no) => {
      if (!context.register.awards.some(({ key }) => key === award))
        return no('NOT_FOUND', 'award');
      if (account.disabledAt) return no('ACCOUNT_DISABLED', 'username');
      await setGrant(
        manager,
        { account, award, role },
        true,
        { actor: actor.viewer!.id },
        context.now.toISOString(),
      );
      return account;
    });
  }

  @Mutation(() => AccountPayload, {
    description:
      'Takes a role back; from the next request on it opens nothing. For the security administrator.',
  })
  grantRevoke(
    @Ctx() context: Context,
    @Arg('username', () => String) username: string,
    @Arg('award', () => String) award: string,
    @Arg('role', () => Role) role: RoleName,
  ): Promise<AccountPayload> {
    return onAccount(context, 'grantRevoke', username, async (manager, account, actor) => {
      await setGrant(
        manager,
        { account, award, role },
        false,
        { actor: actor.viewer!.id },
        context.now.toISOString(),
      );
      return account;
    });
  }
}

type No = (code: ReasonCode, path: string) => Promise<AccountPayload>;
type Done = AccountRow | AccountPayload;

/**
 * The door for what belongs to an office. Refused, it is on record and answered; else what is done
 * is.
 */
const onDuty = (
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
const onAccount = (
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
