import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { rolesIn } from '../../rubrics/may';
import type { ProposalState as State } from '../../rubrics/vocabulary';
import type { Context } from '../context';
import { oneATurn } from '../inSlices';
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

const LAST = 2 ** 31 - 1;

function most(first: number): number {
  if (first < 1 || first > MOST)
    throw new Fault('BAD_USER_INPUT', `first 应为 1–${MOST}`, `first is 1 to ${MOST}`);
  return first;
}

const noCursor = () =>
  new Fault('BAD_USER_INPUT', 'after 不是本列表给出的游标', 'after is no cursor of this list');

/** A cursor names the last row that was given, as those who see it name it; the rest is below. */
async function proposalBelow({ database }: Context, after: string, seen: string[]) {
  const row = await database.read.manager.findOneBy(ProposalRow, { id: after });
  if (!row || !seen.includes(row.rubricKey)) throw noCursor();
  return row.number;
}

/** `shenzhen-12.3`: the decision that made the third transition of a proposal. */
async function decisionBelow({ database }: Context, after: string, seen: string[]) {
  // As cursors were before 2026-11-26.
  if (/^\d{1,9}$/.test(after)) return Number(after);
  const [, id = '', seq = '0'] = /^(.+)\.(\d{1,9})$/.exec(after) ?? [];
  const { manager } = database.read;
  const row = await manager.findOneBy(ProposalRow, { id });
  const found = await manager.findOneBy(DecisionRow, { proposalId: id, proposalSeq: Number(seq) });
  if (!row || !found || !seen.includes(row.rubricKey)) throw noCursor();
  return found.seq;
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
    @Arg('first', () => Int, { defaultValue: 20, nullable: true }) first?: number | null,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<ProposalConnection> {
    const take = most(first ?? 20);
    const seen = rubricsSeen(context, rubric);
    if (!seen.length)
      return { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } };
    const below = after == null ? LAST : await proposalBelow(context, after, seen);
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
    const [nodes, turn] = [rows.slice(0, take), oneATurn()];
    return {
      nodes: nodes.map((row) => new Proposal(row, context, turn)),
      totalCount,
      pageInfo: {
        hasNextPage: rows.length > take,
        endCursor: nodes.at(-1)?.id ?? null,
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
    @Arg('first', () => Int, { defaultValue: 50, nullable: true }) first?: number | null,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<DecisionConnection> {
    const take = most(first ?? 50);
    const seen = rubricsSeen(context, rubric);
    if (!seen.length)
      return { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } };
    const below = after == null ? LAST : await decisionBelow(context, after, seen);
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
      nodes: nodes.map((row) => new Decision(row, context, true)),
      totalCount,
      pageInfo: {
        hasNextPage: rows.length > take,
        endCursor: cursorOf(nodes.at(-1)),
      },
    };
  }
}

const cursorOf = (last: DecisionRow | undefined): string | null =>
  last ? `${last.proposalId}.${last.proposalSeq}` : null;

function rubricsSeen(context: Context, only?: string): string[] {
  const awards = awardsSeen(context);
  return context.register.rubrics
    .filter(({ key, awardKey }) => awards.includes(awardKey) && (only == null || only === key))
    .map(({ key }) => key);
}
