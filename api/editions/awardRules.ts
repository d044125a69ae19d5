import { Arg, Ctx, Field, FieldResolver, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import { mayNot } from '../../rubrics/offices';
import type { Context } from '../context';
import { because, UserError } from '../kinds/userError';
import { acting } from '../people/acting';
import { awardRuleLeaf } from '../people/ownLeaves';
import { AwardRuleRow } from '../people/ownRows';
import { append, lockRecord } from '../record/append';
import { recordRefusal } from '../record/refuse';
import { Award } from './rubric';

@ObjectType({ description: 'The award, and why nothing was done, where nothing was.' })
class AwardPayload {
  @Field(() => Award, { nullable: true }) award!: Award | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}

/** What an award asks of its people. */
@Resolver(() => Award)
export class AwardRules {
  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      'Whether who approves or publishes needs a second factor; null for readers without an account.',
  })
  async secondFactor(@Root() { key }: Award, @Ctx() context: Context): Promise<boolean | null> {
    if (!context.viewer) return null;
    const { manager } = context.database.read;
    return (await manager.findOneBy(AwardRuleRow, { awardKey: key }))?.secondFactor === 1;
  }

  @Mutation(() => AwardPayload, {
    description:
      'Asks a second factor of the approvers and publishers of an award, or no more: without it they decide nothing. For the security administrator.',
  })
  awardRequire(
    @Ctx() context: Context,
    @Arg('award', () => String, { description: 'Key of the award.' }) award: string,
    @Arg('secondFactor', () => Boolean) secondFactor: boolean,
  ): Promise<AwardPayload> {
    const row = context.register.awards.find(({ key }) => key === award);
    return acting(context, async (manager, actor) => {
      await lockRecord(manager);
      const reason = mayNot(actor.viewer, 'awardRequire') ?? (row ? null : 'NOT_FOUND');
      if (reason || !row) {
        await recordRefusal(manager, actor, 'awardRequire', [reason ?? 'NOT_FOUND']);
        return { award: null, userErrors: [because(reason ?? 'NOT_FOUND')] };
      }
      await append(manager, awardRuleLeaf, {
        at: context.now.toISOString(),
        actor: actor.viewer!.id,
        subject: award,
        body: { secondFactor: secondFactor ? 1 : 0 },
      });
      return { award: new Award(row, context), userErrors: [] };
    });
  }
}
