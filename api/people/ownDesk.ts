import { GraphQLDateTime } from 'graphql-scalars';
import { Arg, Ctx, Field, FieldResolver, ID, Mutation, ObjectType, Resolver } from 'type-graphql';
import { In, IsNull, MoreThan } from 'typeorm';
import type { Context } from '../context';
import { because, UserError } from '../kinds/userError';
import { append } from '../record/append';
import { digestOf } from '../record/held';
import { openOf } from './accounts';
import { usedHere } from './lastUse';
import { onOwn } from './ownDoor';
import { passwordLeaf } from './ownLeaves';
import { LastUseRow } from './ownRows';
import { faultOfPassword, hashPassword, isPassword } from './password';
import { AccountRow, SessionRow } from './rows';
import { endSession, signedInBy } from './session';
import { countAttempt, putOff, uncount } from './throttle';
import { Viewer } from './viewer';

@ObjectType({ description: 'Whoever is signed in, afterwards.', simpleResolvers: true })
export class OwnPayload {
  @Field(() => Viewer, { nullable: true }) viewer!: Viewer | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}

@ObjectType({ description: "One of one's own sessions that is open.", simpleResolvers: true })
class Session {
  @Field(() => ID) id!: string;
  @Field(() => String, { nullable: true, description: 'Whence it was begun.' })
  address!: string | null;
  @Field(() => GraphQLDateTime) begunAt!: Date;
  @Field(() => GraphQLDateTime, { description: 'To the minute.' }) lastUsedAt!: Date;
  @Field(() => Boolean, { description: 'Whether it is the one that asks.' }) current!: boolean;
}

/** Passwords and sessions of whoever is signed in. */
@Resolver(() => Viewer)
export class OwnDesk {
  @FieldResolver(() => [Session], { description: 'Open, the latest first; none for a program.' })
  async sessions(@Ctx() context: Context): Promise<Session[]> {
    const { database, viewer, now, idle } = context;
    if (!viewer?.credential || viewer.program) return [];
    const { manager } = database.read;
    const rows = await manager.find(SessionRow, {
      where: { accountId: viewer.id, endedAt: IsNull(), expiresAt: MoreThan(now.toISOString()) },
      order: { createdAt: 'DESC', tokenHash: 'ASC' },
    });
    const hashes = rows.map(({ tokenHash }) => tokenHash);
    const uses = new Map(
      (await manager.findBy(LastUseRow, { tokenHash: In(hashes) })).map((row) => [
        row.tokenHash,
        row.usedAt,
      ]),
    );
    return rows
      .map(({ tokenHash, address, createdAt }) => {
        const written = Date.parse(uses.get(tokenHash) ?? createdAt);
        const used = Math.max(written, usedHere(database.read, tokenHash) ?? 0);
        const current = tokenHash === viewer.credential!.hash;
        const begunAt = new Date(createdAt);
        return { id: tokenHash, address, begunAt, lastUsedAt: new Date(used), current };
      })
      .filter(({ lastUsedAt }) => now.getTime() - lastUsedAt.getTime() < idle);
  }

  @Mutation(() => OwnPayload, {
    description:
      "改密: changes one's own password. All other sessions and the tokens of programs end. Wrong ones count as those of signing in do.",
  })
  async passwordChange(
    @Ctx() context: Context,
    @Arg('current', () => String) current: string,
    @Arg('new', () => String, {
      description: '10 to 256 characters; none that is guessed easily.',
    })
    next: string,
  ): Promise<OwnPayload> {
    const { done, userErrors } = await changePassword(context, current, next);
    return { viewer: done ? await viewerNow(context) : null, userErrors };
  }

  @Mutation(() => OwnPayload, { description: "Ends one of one's own sessions." })
  async sessionEnd(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<OwnPayload> {
    const { userErrors } = await onOwn(context, 'sessionEnd', async (manager, account, _, no) => {
      const mine = { tokenHash: id, accountId: account.id };
      const ended =
        (await manager.existsBy(SessionRow, mine)) &&
        (await endSession(manager, id, account.id, context.now));
      return ended || no('NOT_FOUND', 'id');
    });
    return { viewer: await viewerNow(context), userErrors };
  }

  @Mutation(() => OwnPayload, { description: "Ends all of one's sessions but the one that asks." })
  async sessionsEndOthers(@Ctx() context: Context): Promise<OwnPayload> {
    const { userErrors } = await onOwn(context, 'sessionsEndOthers', async (manager, account) => {
      const { sessions } = await openOf(manager, account.id, context.viewer!.credential?.hash);
      for (const session of sessions) await endSession(manager, session, account.id, context.now);
      return true;
    });
    return { viewer: await viewerNow(context), userErrors };
  }
}

/** As they are after what was done; null where they are no longer signed in. */
export const viewerNow = async ({ database, viewer, now }: Context): Promise<Viewer | null> =>
  viewer?.credential ? signedInBy(database.read, viewer.credential, now) : null;

/** Passwords are looked at outside the transaction, which guards that nobody else changed it. */
async function changePassword(context: Context, current: string, next: string) {
  const { database, viewer, address, now } = context;
  const refuse = (code: Parameters<typeof because>[0], path: string) =>
    onOwn(context, 'passwordChange', async (_manager, _account, _actor, no) => no(code, path));
  if (!viewer || viewer.program) return refuse('NOT_SIGNED_IN', 'current');
  const { wait, counted } = await countAttempt(database, viewer.username, address, now);
  if (wait > 0) {
    putOff(context, wait);
    return refuse('THROTTLED', 'current');
  }
  const account = await database.read.getRepository(AccountRow).findOneByOrFail({ id: viewer.id });
  if (!(await isPassword(account.passwordHash, current)))
    return refuse('PASSWORD_WRONG', 'current');
  const fault =
    next === current ? 'PASSWORD_SAME' : faultOfPassword(next, [account.username, account.name]);
  const passwordHash = fault ? null : await hashPassword(next);
  return onOwn(context, 'passwordChange', async (manager, { id, passwordHash: was }, _, no) => {
    await uncount(manager, counted);
    if (fault) return no(fault, 'new');
    if (was !== account.passwordHash) return no('STALE', 'current');
    const open = await openOf(manager, id, viewer.credential?.hash);
    await append(
      manager,
      passwordLeaf,
      {
        at: now.toISOString(),
        actor: id,
        subject: id,
        body: { password: digestOf(passwordHash!), ...open },
      },
      { secrets: { passwordHash } },
    );
    return true;
  });
}
