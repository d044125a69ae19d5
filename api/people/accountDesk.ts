import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { mayNot, standsApart } from '../../rubrics/offices';
import type { Role as RoleName } from '../../rubrics/vocabulary';
import type { Context } from '../context';
import { Role } from '../kinds/enums';
import { refuseReading } from './acting';
import { createAccount, disableAccount, faultOf } from './accounts';
import { grantsOf, setGrant } from './grants';
import { hashPassword } from './password';
import { AccountPayload, onAccount, onDuty } from './onDuty';
import { AccountRow } from './rows';
import { Grant } from './viewer';

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
      'Makes an account that may do nothing yet; its bearer changes the password at the first sign-in. For the system administrator; administrators themselves are made by the command line.',
  })
  async accountCreate(
    @Ctx() context: Context,
    @Arg('username', () => String) username: string,
    @Arg('name', () => String) name: string,
    @Arg('password', () => String) password: string,
  ): Promise<AccountPayload> {
    const fault = faultOf({ username, name, password });
    // Outside the transaction, and for nobody who may not: it takes its time and memory.
    const may = !fault && mayNot(context.viewer, 'accountCreate') === null;
    const passwordHash = may ? await hashPassword(password) : '';
    return onDuty(context, 'accountCreate', async (manager, actor, no) => {
      if (fault || !may) return no(fault?.code ?? 'NO_OFFICE', fault?.path ?? 'username');
      if (await manager.existsBy(AccountRow, { username })) return no('USERNAME_TAKEN', 'username');
      return createAccount(
        manager,
        { username, name: name.trim(), passwordHash, office: null, given: true },
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
      'Grants a role for one award. For the security administrator; never to an administrator. Approver and publisher of one award go together with a reason only, on record.',
  })
  grantGive(
    @Ctx() context: Context,
    @Arg('username', () => String) username: string,
    @Arg('award', () => String) award: string,
    @Arg('role', () => Role) role: RoleName,
    @Arg('reason', () => String, {
      nullable: true,
      description: 'Why, where it does not go with a role that is held.',
    })
    reason?: string | null,
  ): Promise<AccountPayload> {
    return onAccount(context, 'grantGive', username, async (manager, account, actor, no) => {
      if (!context.register.awards.some(({ key }) => key === award))
        return no('NOT_FOUND', 'award');
      if (account.disabledAt) return no('ACCOUNT_DISABLED', 'username');
      const held = await grantsOf(manager, account.id);
      const roles = held.filter((grant) => grant.award === award).map((grant) => grant.role);
      const apart = standsApart(roles, role);
      if (apart && !reason?.trim()) return no('ROLES_APART', 'reason');
      await setGrant(
        manager,
        { account, award, role, reason: apart ? reason!.trim() : null },
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
