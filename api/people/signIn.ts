import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import { IsNull, type EntityManager } from 'typeorm';
import type { ReasonCode } from '../../rubrics/reasons';
import type { Context } from '../context';
import { because, UserError } from '../kinds/userError';
import { isPassword } from './password';
import { append, lockRecord } from '../record/append';
import { countRefusal } from '../record/counts';
import { acting } from './acting';
import { factorOf, takeCode } from './factor';
import { signInFailedLeaf } from './leaves';
import { AccountRow } from './rows';
import {
  beginSession,
  cookieWith,
  credentialOf,
  endSession,
  lockAccount,
  signedInBy,
} from './session';
import {
  codeSubject,
  countAttempt,
  countCode,
  oneAtATime,
  putOff,
  recount,
  uncount,
} from './throttle';
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
    @Arg('code', () => String, {
      nullable: true,
      description: 'Of the device, or a recovery code, where the account has a second factor.',
    })
    code?: string | null,
  ): Promise<SignInPayload> {
    const given = { username, password, code: code?.trim() || null };
    return oneAtATime(context.address, () => signIn(context, given));
  }

  @Mutation(() => Boolean, { description: 'Ends the session; false where there was none.' })
  async signOut(@Ctx() context: Context): Promise<boolean> {
    const { viewer, now } = context;
    const session = viewer?.credential?.program === false ? viewer.credential.hash : null;
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

interface Given {
  username: string;
  password: string;
  code: string | null;
}

/**
 * Every way through does the same work: one transaction that counts, one reading of the account,
 * one password, one transaction.
 */
async function signIn(
  context: Context,
  { username, password, code }: Given,
): Promise<SignInPayload> {
  const { database, address, now } = context;
  const { wait, counted } = await countAttempt(database, username, address, now);
  if (wait > 0) return throttled(context, wait);
  const account = await database.read.getRepository(AccountRow).findOneBy({ username });
  const open = account !== null && account.disabledAt === null;
  const right = await isPassword(open ? account.passwordHash : null, password);
  const begun = right ? await begin(context, account!, counted, code) : 'SIGN_IN_FAILED';
  if (typeof begun === 'number') return throttled(context, begun);
  if (typeof begun === 'string') {
    if (begun === 'SIGN_IN_FAILED') await fail(context, counted, account);
    return { token: null, viewer: null, userErrors: [because(begun)] };
  }
  const { token } = begun;
  context.setHeaders.push(cookieWith(token, context.secure));
  const viewer = await signedInBy(database.read, credentialOf(token), now);
  return { token, viewer, userErrors: [] };
}

function throttled(context: Context, wait: number): SignInPayload {
  countRefusal(context.database, 'THROTTLED', context.now);
  putOff(context, wait);
  const more = `(${wait} 秒后 / retry after ${wait} s)`;
  return { token: null, viewer: null, userErrors: [because('THROTTLED', null, more)] };
}

/**
 * A session, or why there is none: seconds to wait; a code that is needed or wrong; or the account
 * was disabled, or has another password, since it was looked at.
 */
const begin = (
  context: Context,
  { id, passwordHash }: AccountRow,
  counted: readonly string[],
  code: string | null,
): Promise<{ token: string } | number | ReasonCode> =>
  acting(context, async (manager, { address, now }) => {
    await lockAccount(manager, { id }, 'SHARE');
    await lockRecord(manager);
    const account = await manager.findOneBy(AccountRow, { id, passwordHash, disabledAt: IsNull() });
    if (!account) return 'SIGN_IN_FAILED';
    await uncount(manager, counted);
    const factor = await factorOf(manager, id);
    if (factor && code === null) return 'FACTOR_CODE_NEEDED';
    if (factor) {
      const wait = await countCode(manager, id, now);
      if (wait > 0) return wait;
      if (!(await takeCode(manager, factor, code!, now))) {
        await recordFailure(manager, context, id, 'code');
        return 'FACTOR_CODE_WRONG';
      }
      await uncount(manager, [codeSubject(id)]);
    }
    return { token: await beginSession(manager, account, address, now) };
  });

/** A name that nobody bears is only counted: what was typed there may be a password. */
const fail = (
  context: Context,
  counted: readonly string[],
  account: AccountRow | null,
): Promise<void> =>
  acting(context, async (manager, { database, now }) => {
    await lockRecord(manager);
    await recount(manager, counted);
    if (!account) return countRefusal(database, 'SIGN_IN_FAILED', now);
    return recordFailure(
      manager,
      context,
      account.id,
      account.disabledAt ? 'disabled' : 'password',
    );
  });

/** What failed, and whence. */
async function recordFailure(
  manager: EntityManager,
  { address, now }: Context,
  subject: string,
  reason: 'disabled' | 'password' | 'code',
): Promise<void> {
  const at = now.toISOString();
  await append(manager, signInFailedLeaf, { at, actor: null, subject, body: { reason, address } });
}
