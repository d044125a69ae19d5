import { Arg, Ctx, Field, FieldResolver, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import { mayNot } from '../../rubrics/offices';
import type { Context } from '../context';
import { UserError } from '../kinds/userError';
import { whereAllowed } from '../people/allowed';
import { awardRuleLeaf } from '../people/ownLeaves';
import { AwardRuleRow } from '../people/ownRows';
import { append } from '../record/append';
import { Award } from './rubric';

@ObjectType({ description: 'The award, and why nothing was done, where nothing was.' })
export class AwardPayload {
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
  async awardRequire(
    @Ctx() context: Context,
    @Arg('award', () => String, { description: 'Key of the award.' }) award: string,
    @Arg('secondFactor', () => Boolean) secondFactor: boolean,
  ): Promise<AwardPayload> {
    const row = context.register.awards.find(({ key }) => key === award);
    const asked = {
      what: 'awardRequire',
      mayNot: (actor: Context['viewer']) => mayNot(actor, 'awardRequire'),
    };
    const { done, userErrors } = await whereAllowed(context, asked, async (manager, actor, no) => {
      if (!row) return no('NOT_FOUND');
      await append(manager, awardRuleLeaf, {
        at: context.now.toISOString(),
        actor: actor.viewer!.id,
        subject: award,
        body: { secondFactor: secondFactor ? 1 : 0 },
      });
      return new Award(row, context);
    });
    return { award: done, userErrors };
  }
}
