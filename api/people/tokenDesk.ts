import { randomBytes } from 'node:crypto';
import { GraphQLDateTime } from 'graphql-scalars';
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Int,
  Mutation,
  ObjectType,
  Resolver,
} from 'type-graphql';
import { In, IsNull } from 'typeorm';
import { mayMakeToken, TOKEN_DAYS } from '../../rubrics/offices';
import type { ProgramScope } from '../../rubrics/vocabulary';
import type { Context } from '../context';
import { TokenScope } from '../kinds/enums';
import { UserError } from '../kinds/userError';
import { append } from '../record/append';
import { usedHere } from './lastUse';
import { onOwn } from './ownDoor';
import { tokenLeaf } from './ownLeaves';
import { LastUseRow, TokenRow } from './ownRows';
import { credentialOf, PROGRAM_PREFIX } from './session';
import { Viewer } from './viewer';

const DAY = 86_400_000;

@ObjectType('ProgramToken', {
  description: '令牌: a program that reads or drafts in one award, in the name of its holder.',
  simpleResolvers: true,
})
class TokenView {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { description: 'Key of the award.' }) award!: string;
  @Field(() => TokenScope) scope!: ProgramScope;
  @Field(() => GraphQLDateTime) createdAt!: Date;
  @Field(() => GraphQLDateTime) expiresAt!: Date;
  @Field(() => GraphQLDateTime, { nullable: true, description: 'To the minute; null: never.' })
  lastUsedAt!: Date | null;
}

@ObjectType({
  description: 'What was made or ended, and why not, where it was not.',
  simpleResolvers: true,
})
class TokenPayload {
  @Field(() => String, {
    nullable: true,
    description: '`zs_…`, to be sent as `Authorization: Bearer`; shown this once.',
  })
  token!: string | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}

/** Tokens for programs, of whoever is signed in. They decide nothing. */
@Resolver(() => Viewer)
export class TokenDesk {
  @FieldResolver(() => [TokenView], { description: 'Those that were not ended, the latest first.' })
  async tokens(@Ctx() { database, viewer }: Context): Promise<TokenView[]> {
    const { manager } = database.read;
    const rows = await manager.find(TokenRow, {
      where: { accountId: viewer!.id, endedAt: IsNull() },
      order: { createdAt: 'DESC', tokenHash: 'ASC' },
    });
    const hashes = rows.map(({ tokenHash }) => tokenHash);
    const uses = await manager.findBy(LastUseRow, { tokenHash: In(hashes) });
    const written = new Map(uses.map((row) => [row.tokenHash, Date.parse(row.usedAt)]));
    return rows.map(({ tokenHash, name, awardKey, scope, createdAt, expiresAt }) => {
      const used = usedHere(database.read, tokenHash) ?? written.get(tokenHash);
      return {
        id: tokenHash,
        name,
        award: awardKey,
        scope,
        createdAt: new Date(createdAt),
        expiresAt: new Date(expiresAt),
        lastUsedAt: used === undefined ? null : new Date(used),
      };
    });
  }

  @Mutation(() => TokenPayload, {
    description:
      'Lets a program read, or draft, in one award, in the name of whoever is signed in: never more than they may, and never a decision.',
  })
  async tokenCreate(
    @Ctx() context: Context,
    @Arg('name', () => String, { description: 'What the program is.' }) name: string,
    @Arg('award', () => String, { description: 'Key of the award.' }) award: string,
    @Arg('scope', () => TokenScope) scope: ProgramScope,
    @Arg('days', () => Int, { description: `How long it lasts: 1 to ${TOKEN_DAYS}.` }) days: number,
  ): Promise<TokenPayload> {
    const token = PROGRAM_PREFIX + randomBytes(32).toString('base64url');
    const { done, userErrors } = await onOwn(context, 'tokenCreate', async (m, me, actor, no) => {
      const [reason] = mayMakeToken(actor.viewer, { award, scope, name, days });
      if (reason) return no(reason);
      const expiresAt = new Date(context.now.getTime() + days * DAY).toISOString();
      const made = { token: credentialOf(token).hash, award, scope, name: name.trim(), expiresAt };
      await append(m, tokenLeaf, {
        at: context.now.toISOString(),
        actor: me.id,
        subject: me.id,
        body: { act: 'make', ...made },
      });
      return token;
    });
    return { token: done, userErrors };
  }

  @Mutation(() => TokenPayload, { description: 'The program opens nothing any more.' })
  async tokenEnd(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<TokenPayload> {
    const { userErrors } = await onOwn(context, 'tokenEnd', async (manager, me, _, no) => {
      const mine = { tokenHash: id, accountId: me.id, endedAt: IsNull() };
      if (!(await manager.existsBy(TokenRow, mine))) return no('NOT_FOUND', 'id');
      await append(manager, tokenLeaf, {
        at: context.now.toISOString(),
        actor: me.id,
        subject: me.id,
        body: { act: 'end', token: id },
      });
      return true;
    });
    return { token: null, userErrors };
  }
}
