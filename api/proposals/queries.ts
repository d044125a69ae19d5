import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { rolesIn } from '../../rubrics/may';
import type { ProposalState as State } from '../../rubrics/vocabulary';
import type { Context } from '../context';
import { ProposalState } from '../kinds/enums';
import { PageInfo } from '../kinds/page';
import { Fault } from '../refusals';
import { Decision } from './decision';
import { maySee } from './maySee';
import { Proposal } from './proposal';
import { DecisionRow, ProposalRow } from './rows';

@ObjectType({ simpleResolvers: true })
class ProposalConnection {
  @Field(() => [Proposal]) nodes!: Proposal[];
  @Field(() => PageInfo) pageInfo!: PageInfo;
  @Field(() => Int) totalCount!: number;
}

@ObjectType({ simpleResolvers: true })
class DecisionConnection {
  @Field(() => [Decision]) nodes!: Decision[];
  @Field(() => PageInfo) pageInfo!: PageInfo;
  @Field(() => Int) totalCount!: number;
}

const MOST = 200;

/** Rows behind `after`, whose cursors are numbers that fall from row to row. */
function page(first: number, after: string | undefined): { take: number; below: number } {
  if (first < 1 || first > MOST)
    throw new Fault('BAD_USER_INPUT', `first 应为 1–${MOST}`, `first is 1 to ${MOST}`);
  const below = after == null ? 2 ** 31 - 1 : Number(after);
  if (!Number.isSafeInteger(below) || below < 1)
    throw new Fault(
      'BAD_USER_INPUT',
      'after 不是本列表给出的游标',
      'after is no cursor of this list',
    );
  return { take: first, below };
}

/** Awards in which somebody has a role: nothing of any other is listed, found or counted. */
const awardsSeen = ({ register, viewer }: Context): string[] =>
  viewer
    ? register.awards.map(({ key }) => key).filter((award) => rolesIn(viewer, award).length > 0)
    : [];

@Resolver()
export class ProposalQueries {
  @Query(() => ProposalConnection, {
    description: 'Proposals that the viewer may see, latest first.',
  })
  async proposals(
    @Ctx() context: Context,
    @Arg('rubric', () => String, { nullable: true }) rubric?: string,
    @Arg('state', () => ProposalState, { nullable: true }) state?: State,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number = 20,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<ProposalConnection> {
    const { take, below } = page(first, after);
    const seen = rubricsSeen(context, rubric);
    if (!seen.length)
      return { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } };
    const all = context.database.read
      .getRepository(ProposalRow)
      .createQueryBuilder('p')
      .where('p.rubricKey IN (:...seen)', { seen });
    if (state) all.andWhere('p.state = :state', { state });
    const totalCount = await all.getCount();
    const rows = await all
      .andWhere('p.number < :below', { below })
      .orderBy('p.number', 'DESC')
      .limit(take + 1)
      .getMany();
    const nodes = rows.slice(0, take);
    return {
      nodes: nodes.map((row) => new Proposal(row, context)),
      totalCount,
      pageInfo: {
        hasNextPage: rows.length > take,
        endCursor: nodes.length ? String(nodes.at(-1)!.number) : null,
      },
    };
  }

  @Query(() => Proposal, {
    nullable: true,
    description: 'Null where there is none that the viewer may see.',
  })
  async proposal(
    @Ctx() context: Context,
    @Arg('id', () => ID) id: string,
  ): Promise<Proposal | null> {
    const row = await context.database.read.getRepository(ProposalRow).findOneBy({ id });
    return row && maySee(context.viewer, row) ? new Proposal(row, context) : null;
  }

  @Query(() => DecisionConnection, {
    description: 'Decisions on proposals that the viewer may see, latest first.',
  })
  async decisions(
    @Ctx() context: Context,
    @Arg('rubric', () => String, { nullable: true }) rubric?: string,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number = 50,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<DecisionConnection> {
    const { take, below } = page(first, after);
    const seen = rubricsSeen(context, rubric);
    if (!seen.length)
      return { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } };
    const all = context.database.read
      .getRepository(DecisionRow)
      .createQueryBuilder('d')
      .innerJoin(ProposalRow, 'p', 'p.id = d.proposalId')
      .where('p.rubricKey IN (:...seen)', { seen });
    const totalCount = await all.getCount();
    const rows = await all
      .andWhere('d.seq < :below', { below })
      .orderBy('d.seq', 'DESC')
      .limit(take + 1)
      .getMany();
    const nodes = rows.slice(0, take);
    return {
      nodes: nodes.map((row) => new Decision(row, context)),
      totalCount,
      pageInfo: {
        hasNextPage: rows.length > take,
        endCursor: nodes.length ? String(nodes.at(-1)!.seq) : null,
      },
    };
  }
}

function rubricsSeen(context: Context, only?: string): string[] {
  const awards = awardsSeen(context);
  return context.register.rubrics
    .filter(({ key, awardKey }) => awards.includes(awardKey) && (only == null || only === key))
    .map(({ key }) => key);
}
