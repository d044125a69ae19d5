import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import { IsNull } from 'typeorm';
import type { Context } from '../context';
import { because, UserError } from '../kinds/userError';
import { isPassword } from './password';
import { append, lockRecord } from '../record/append';
import { countRefusal } from '../record/counts';
import { acting } from './acting';
import { signInFailedLeaf } from './leaves';
import { AccountRow } from './rows';
import {
  beginSession,
  cookieWith,
  endSession,
  hashToken,
  lockAccount,
  signedInBy,
} from './session';
import { countAttempt, oneAtATime, recount, uncount } from './throttle';
import { Viewer } from './viewer';

@ObjectType({
  description: 'What signing in answers: a token and who it is for, or why not.',
  simpleResolvers: true,
})
class SignInPayload {
  @Field(() => String, {
    nullable: true,
    description:
      'To be sent as `Authorization: Bearer`; browsers get it as a cookie too. Lasts 12 hours.',
  })
  token!: string | null;
  @Field(() => Viewer, { nullable: true }) viewer!: Viewer | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}

@Resolver()
export class SignInMutations {
  @Mutation(() => SignInPayload, {
    description:
      'Begins a session. Unknown, wrong and disabled get one and the same answer; who fails too often must wait.',
  })
  signIn(
    @Ctx() context: Context,
    @Arg('username', () => String) username: string,
    @Arg('password', () => String) password: string,
  ): Promise<SignInPayload> {
    return oneAtATime(context.address, () => signIn(context, username, password));
  }

  @Mutation(() => Boolean, { description: 'Ends the session; false where there was none.' })
  async signOut(@Ctx() context: Context): Promise<boolean> {
    const { session, viewer, now } = context;
    context.setHeaders.push(cookieWith(null, context.secure));
    return (
      session !== null &&
      viewer !== null &&
      acting(context, async (manager) => {
        await lockRecord(manager);
        return endSession(manager, session, viewer.id, now);
      })
    );
  }
}

/**
 * Every way through does the same work: one transaction that counts, one reading of the account,
 * one password, one transaction.
 */
async function signIn(
  context: Context,
  username: string,
  password: string,
): Promise<SignInPayload> {
  const { database, address, now } = context;
  const { wait, counted } = await countAttempt(database, username, address, now);
  if (wait > 0) return throttled(context, wait);
  const account = await database.read.getRepository(AccountRow).findOneBy({ username });
  const open = account !== null && account.disabledAt === null;
  const right = await isPassword(open ? account.passwordHash : null, password);
  const token = right ? await begin(context, account!, counted) : null;
  if (token === null) {
    await fail(context, counted, account);
    return { token, viewer: null, userErrors: [because('SIGN_IN_FAILED')] };
  }
  context.setHeaders.push(cookieWith(token, context.secure));
  return { token, viewer: await signedInBy(database.read, hashToken(token), now), userErrors: [] };
}

function throttled(context: Context, wait: number): SignInPayload {
  countRefusal(context.database, 'THROTTLED', context.now);
  context.reply.status = 429;
  context.setHeaders.push(['retry-after', String(wait)]);
  const more = `(${wait} 秒后 / retry after ${wait} s)`;
  return { token: null, viewer: null, userErrors: [because('THROTTLED', null, more)] };
}

/** A session, unless the account was disabled, or has another password, since it was looked at. */
const begin = (
  context: Context,
  { id, passwordHash }: AccountRow,
  counted: readonly string[],
): Promise<string | null> =>
  acting(context, async (manager, { address, now }) => {
    await lockAccount(manager, { id }, 'SHARE');
    await lockRecord(manager);
    const account = await manager.findOneBy(AccountRow, { id, passwordHash, disabledAt: IsNull() });
    if (!account) return null;
    await uncount(manager, counted);
    return beginSession(manager, account, address, now);
  });

/** A name that nobody bears is only counted: what was typed there may be a password. */
const fail = (
  context: Context,
  counted: readonly string[],
  account: AccountRow | null,
): Promise<void> =>
  acting(context, async (manager, { database, address, now }) => {
    await lockRecord(manager);
    await recount(manager, counted);
    if (!account) return countRefusal(database, 'SIGN_IN_FAILED', now);
    const reason = account.disabledAt ? 'disabled' : 'password';
    await append(manager, signInFailedLeaf, {
      at: now.toISOString(),
      actor: null,
      subject: account.id,
      body: { reason, address },
    });
  });
