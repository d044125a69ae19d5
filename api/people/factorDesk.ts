import { Arg, Ctx, Field, FieldResolver, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { IsNull, type EntityManager } from 'typeorm';
import type { Context } from '../context';
import { UserError } from '../kinds/userError';
import { append } from '../record/append';
import { digestOf } from '../record/held';
import type { No, Refused } from './allowed';
import { drawCodes, drawFactor, factorOf, takeCode } from './factor';
import { openOf } from './accounts';
import { viewerNow, type OwnPayload as Own } from './ownDesk';
import { onOwn } from './ownDoor';
import { factorLeaf } from './ownLeaves';
import { RecoveryCodeRow, SecondFactorRow } from './ownRows';
import type { AccountRow } from './rows';
import { codeSubject, countCode, putOff, uncount } from './throttle';
import { Viewer } from './viewer';

@ObjectType({
  description: 'What a device is set up with; shown this once.',
  simpleResolvers: true,
})
class FactorBeginPayload {
  @Field(() => String, { nullable: true, description: 'Base32, for typing in.' })
  secret!: string | null;
  @Field(() => String, { nullable: true, description: '`otpauth://…`, for a QR code.' })
  uri!: string | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}

@ObjectType({
  description: 'Recovery codes, each of which opens once; shown this once.',
  simpleResolvers: true,
})
class RecoveryCodesPayload {
  @Field(() => [String], { nullable: true }) codes!: string[] | null;
  @Field(() => Viewer, { nullable: true }) viewer!: Viewer | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}

const CODE = 'Of the device, or a recovery code.';

/** 双因素: a device that makes codes (TOTP), of whoever is signed in. */
@Resolver(() => Viewer)
export class FactorDesk {
  @FieldResolver(() => Int, { description: 'Recovery codes that were not used yet.' })
  recoveryCodesLeft(@Ctx() { database, viewer }: Context): Promise<number> {
    const unused = { accountId: viewer!.id, usedAt: IsNull() };
    return database.read.getRepository(RecoveryCodeRow).countBy(unused);
  }

  @Mutation(() => FactorBeginPayload, {
    description: 'Begins to set up a device. It counts once `factorConfirm` was given its code.',
  })
  async factorBegin(@Ctx() context: Context): Promise<FactorBeginPayload> {
    const { done, userErrors } = await onOwn(context, 'factorBegin', async (manager, me, _, no) => {
      if (await factorOf(manager, me.id)) return no('FACTOR_THERE');
      const drawn = drawFactor(me.username);
      const body = { act: 'begin' as const, secret: digestOf(drawn.secret) };
      await put(manager, context, me, body, { secret: drawn.secret });
      return drawn;
    });
    return { secret: done?.secret ?? null, uri: done?.uri ?? null, userErrors };
  }

  @Mutation(() => RecoveryCodesPayload, {
    description:
      'The device counts from here on, and there are recovery codes beside it; other sessions, which no code opened, end.',
  })
  async factorConfirm(
    @Ctx() context: Context,
    @Arg('code', () => String) code: string,
  ): Promise<RecoveryCodesPayload> {
    return withCodes(context, 'factorConfirm', async (manager, me, no) => {
      const begun = await manager.findOneBy(SecondFactorRow, { accountId: me.id });
      if (!begun) return no('FACTOR_NONE');
      if (begun.confirmedAt) return no('FACTOR_THERE');
      const fault = await faultOfCode(manager, context, begun, code);
      return fault ? no(fault) : 'confirm';
    });
  }

  @Mutation(() => RecoveryCodesPayload, {
    description: 'New recovery codes; those of before open nothing.',
  })
  async recoveryCodesRenew(
    @Ctx() context: Context,
    @Arg('code', () => String, { description: CODE }) code: string,
  ): Promise<RecoveryCodesPayload> {
    return withCodes(context, 'recoveryCodesRenew', async (manager, me, no) => {
      const factor = await factorOf(manager, me.id);
      if (!factor) return no('FACTOR_NONE');
      const fault = await faultOfCode(manager, context, factor, code);
      return fault ? no(fault) : 'codes';
    });
  }

  @Mutation(() => RecoveryCodesPayload, {
    description: 'Signing in asks for no code any more. An award may ask for one all the same.',
  })
  async factorRemove(
    @Ctx() context: Context,
    @Arg('code', () => String, { description: CODE }) code: string,
  ): Promise<RecoveryCodesPayload> {
    const { userErrors } = await onOwn(context, 'factorRemove', async (manager, me, _, no) => {
      const factor = await factorOf(manager, me.id);
      if (!factor) return no('FACTOR_NONE', 'code');
      const fault = await faultOfCode(manager, context, factor, code);
      if (fault) return no(fault, 'code');
      await put(manager, context, me, { act: 'remove' });
      return true;
    });
    return { codes: null, viewer: await viewerNow(context), userErrors };
  }
}

async function withCodes(
  context: Context,
  what: string,
  act: (manager: EntityManager, me: AccountRow, no: No) => Promise<'confirm' | 'codes' | Refused>,
): Promise<RecoveryCodesPayload> {
  const { done, userErrors } = await onOwn(context, what, async (manager, me, _, no) => {
    const answered = await act(manager, me, (code) => no(code, 'code'));
    if (typeof answered !== 'string') return answered;
    const { codes, hashes } = drawCodes();
    const { sessions } = await openOf(manager, me.id, context.viewer!.credential?.hash);
    const made = { codes: hashes, ...(answered === 'confirm' && { sessions }) };
    await put(manager, context, me, { act: answered, ...made });
    return { codes };
  });
  const viewer: Own['viewer'] = await viewerNow(context);
  return { codes: done?.codes ?? null, viewer, userErrors };
}

/** Whoever sits at an open session guesses no code either. */
async function faultOfCode(
  manager: EntityManager,
  context: Context,
  factor: SecondFactorRow,
  code: string,
): Promise<'THROTTLED' | 'FACTOR_CODE_WRONG' | null> {
  const wait = await countCode(manager, factor.accountId, context.now);
  if (wait > 0) putOff(context, wait);
  if (wait > 0) return 'THROTTLED';
  if (!(await takeCode(manager, factor, code, context.now))) return 'FACTOR_CODE_WRONG';
  await uncount(manager, [codeSubject(factor.accountId)]);
  return null;
}

const put = (
  manager: EntityManager,
  { now }: Context,
  { id }: AccountRow,
  body: Parameters<typeof append<Body>>[2]['body'],
  secrets = {},
) =>
  append(manager, factorLeaf, { at: now.toISOString(), actor: id, subject: id, body }, { secrets });

type Body = Parameters<typeof factorLeaf.rows>[0]['body'];
