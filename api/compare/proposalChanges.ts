import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { quorums } from '../../rubrics/lifecycle';
import { countingApprovals } from '../../rubrics/may';
import type { Gravity as GravityName } from '../../rubrics/vocabulary';
import type { Context } from '../context';
import { Gravity } from '../kinds/enums';
import { factsOf } from '../proposals/facts';
import { gravityOf } from '../proposals/difference';
import { Proposal } from '../proposals/proposal';
import { ProposalRow } from '../proposals/rows';
import { Change, flowsIn, PointsFlow, type Compared } from './change';
import { compareTexts, findText } from './texts';

@ObjectType({
  description: 'Who must still approve before a proposal may be published.',
  simpleResolvers: true,
})
class Quorum {
  @Field(() => Int, { description: 'Different people who must approve.' }) people!: number;
  @Field(() => Int, {
    description: 'Those who approved the present head; who lowered a gravity does not count.',
  })
  have!: number;
  @Field(() => Int) missing!: number;
  @Field(() => Boolean, { description: 'Whether an approver is among those missing.' })
  approver!: boolean;
}

@Resolver(() => Proposal)
export class ProposalChanges {
  @FieldResolver(() => [Change], {
    description: 'What the draft changes in its base; empty for a first edition.',
  })
  async changes(@Root() proposal: Proposal, @Ctx() context: Context): Promise<Change[]> {
    const of = await this.compared(proposal, context);
    return of ? of.difference.changes.map((change) => new Change(change, of)) : [];
  }

  @FieldResolver(() => [PointsFlow], {
    description: 'Where every point went; empty for a first edition.',
  })
  async points(@Root() proposal: Proposal, @Ctx() context: Context): Promise<PointsFlow[]> {
    const of = await this.compared(proposal, context);
    return of ? flowsIn(of) : [];
  }

  @FieldResolver(() => Gravity, {
    nullable: true,
    description:
      'The gravest of its changes, which decides how many must approve; null where it changes nothing.',
  })
  async gravity(@Root() proposal: Proposal, @Ctx() context: Context): Promise<GravityName | null> {
    const row = await rowOf(proposal, context);
    const base = context.register.editions.find(({ key }) => key === row.baseKey);
    return gravityOf(context.database.read.manager, row, base?.contentHash ?? null);
  }

  @FieldResolver(() => Quorum)
  async quorum(@Root() proposal: Proposal, @Ctx() context: Context): Promise<Quorum> {
    const facts = await factsOf(
      context.database.read.manager,
      await rowOf(proposal, context),
      context.today,
      { issues: false },
    );
    const { people, approver } = quorums[(await this.gravity(proposal, context)) ?? 'EDITORIAL'];
    const speaking = countingApprovals(facts);
    const have = new Set(speaking.map(({ account }) => account)).size;
    const wanted = approver && !speaking.some(({ roles }) => roles.includes('APPROVER'));
    return { people, have, missing: Math.max(people - have, wanted ? 1 : 0), approver: wanted };
  }

  private async compared(proposal: Proposal, context: Context): Promise<Compared | null> {
    const { baseKey } = await rowOf(proposal, context);
    const [base, head] = [
      baseKey === null ? null : await findText(context, baseKey),
      await findText(context, proposal.key),
    ];
    return base && head ? compareTexts(context, base, head) : null;
  }
}

const rowOf = (proposal: Proposal, context: Context): Promise<ProposalRow> =>
  context.database.read.manager.findOneByOrFail(ProposalRow, { id: proposal.id });
