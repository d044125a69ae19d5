import { GraphQLDateTime } from 'graphql-scalars';
import type { EntityManager } from 'typeorm';
import { Arg, Ctx, Field, FieldResolver, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import { mayNot } from '../../rubrics/offices';
import type { AccountRequest as What } from '../../rubrics/vocabulary';
import type { Context } from '../context';
import { AccountRequestKind } from '../kinds/enums';
import { append } from '../record/append';
import { openRequest, resetAccount } from './accounts';
import type { No, Refused } from './allowed';
import { AccountPayload, onAccount } from './onDuty';
import { declineLeaf, requestLeaf } from './ownLeaves';
import { drawPassword, hashPassword } from './password';
import { Person } from './person';
import { AccountRow } from './rows';

@ObjectType({
  description: 'What the system administrator asks and the security administrator confirms.',
  simpleResolvers: true,
})
class AccountRequest {
  @Field(() => AccountRequestKind) what!: What;
  @Field(() => Person) by!: Promise<Person> | Person;
  @Field(() => GraphQLDateTime) at!: Date;
}

@ObjectType({
  description: 'The account as it stands afterwards, and the password that was drawn for it.',
  simpleResolvers: true,
})
class ResetPayload extends AccountPayload {
  @Field(() => String, {
    nullable: true,
    description: 'Shown this once; its bearer changes it at the first sign-in.',
  })
  password!: string | null;
}

const WHAT = 'What was seen to be asked.';

/** What two administrators do together: one asks, the other confirms; both are on record. */
@Resolver(() => AccountRow)
export class RequestDesk {
  @FieldResolver(() => AccountRequest, {
    nullable: true,
    description: 'What waits for the security administrator; null where nothing does.',
  })
  async request(
    @Root() { id }: AccountRow,
    @Ctx() { database, person }: Context,
  ): Promise<AccountRequest | null> {
    const row = await openRequest(database.read.manager, id);
    return row && { what: row.what, by: person(row.by), at: new Date(row.at) };
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether its password was given, and is to be changed first.',
  })
  mustChangePassword(@Root() { mustChange }: AccountRow): boolean {
    return mustChange === 1;
  }

  @Mutation(() => AccountPayload, {
    description:
      '重置: asks for a new password, where the old one, or the second factor, was lost. For the system administrator; the security administrator confirms.',
  })
  accountReset(
    @Ctx() context: Context,
    @Arg('username', () => String) username: string,
  ): Promise<AccountPayload> {
    return onAccount(context, 'accountReset', username, (manager, account, actor, no) =>
      account.disabledAt
        ? no('ACCOUNT_DISABLED', 'username')
        : ask(manager, account, actor, 'RESET', no),
    );
  }

  @Mutation(() => AccountPayload, {
    description:
      '恢复: asks to enable a disabled account again. For the system administrator; the security administrator confirms.',
  })
  accountEnable(
    @Ctx() context: Context,
    @Arg('username', () => String) username: string,
  ): Promise<AccountPayload> {
    return onAccount(context, 'accountEnable', username, (manager, account, actor, no) =>
      account.disabledAt
        ? ask(manager, account, actor, 'ENABLE', no)
        : no('ACCOUNT_OPEN', 'username'),
    );
  }

  @Mutation(() => ResetPayload, {
    description:
      'Confirms what was asked: all sessions and tokens end, the second factor goes, and a password is drawn that is shown once. For the security administrator.',
  })
  async accountConfirm(
    @Ctx() context: Context,
    @Arg('username', () => String) username: string,
    @Arg('what', () => AccountRequestKind, { description: WHAT }) what: What,
  ): Promise<ResetPayload> {
    const may = mayNot(context.viewer, 'accountConfirm') === null;
    const password = may ? drawPassword() : '';
    const passwordHash = may ? await hashPassword(password) : '';
    const answer = await onAccount(
      context,
      'accountConfirm',
      username,
      async (manager, account, actor, no) => {
        const request = await openRequest(manager, account.id);
        if (!may || request?.what !== what) return no('NOT_FOUND', 'what');
        // Who was disabled comes back by 恢复 alone, asked for since.
        if (what === 'RESET' && account.disabledAt) return no('ACCOUNT_DISABLED', 'username');
        const by = { actor: actor.viewer!.id };
        const at = context.now.toISOString();
        return resetAccount(manager, account, { passwordHash, request: request.seq }, by, at);
      },
    );
    return { ...answer, password: answer.account ? password : null };
  }

  @Mutation(() => AccountPayload, {
    description: 'Says no to what was asked. For the security administrator.',
  })
  accountDecline(
    @Ctx() context: Context,
    @Arg('username', () => String) username: string,
    @Arg('what', () => AccountRequestKind, { description: WHAT }) what: What,
  ): Promise<AccountPayload> {
    return onAccount(context, 'accountDecline', username, async (manager, account, actor, no) => {
      const request = await openRequest(manager, account.id);
      if (request?.what !== what) return no('NOT_FOUND', 'what');
      await append(manager, declineLeaf, {
        at: context.now.toISOString(),
        actor: actor.viewer!.id,
        subject: account.id,
        body: { request: request.seq },
      });
      return account;
    });
  }
}

async function ask(
  manager: EntityManager,
  account: AccountRow,
  { viewer, now }: Context,
  what: What,
  no: No,
): Promise<AccountRow | Refused> {
  if (await openRequest(manager, account.id)) return no('REQUEST_THERE', 'username');
  await append(manager, requestLeaf, {
    at: now.toISOString(),
    actor: viewer!.id,
    subject: account.id,
    body: { what },
  });
  return account;
}
