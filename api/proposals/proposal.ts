import { Arg, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { Rubric } from '../editions/rubric';
import { ProposalState } from '../kinds/enums';
import { PageInfo } from '../kinds/page';

@ObjectType({ description: '修订提案: the draft of the next edition.', simpleResolvers: true })
export class Proposal {
  @Field(() => ID) id!: string;
  @Field(() => Int, { description: 'Count of its transitions, to be given back as `expecting`.' }) seq!: number;
  @Field(() => ProposalState) state!: string;
  @Field(() => Rubric) rubric!: Rubric;
  @Field(() => String) title!: string;
}

@ObjectType({ simpleResolvers: true })
export class ProposalConnection {
  @Field(() => [Proposal]) nodes!: Proposal[];
  @Field(() => PageInfo) pageInfo!: PageInfo;
  @Field(() => Int) totalCount!: number;
}

@ObjectType({ description: '审批记录: the row that a transition leaves.', simpleResolvers: true })
export class Decision {
  @Field(() => ID) id!: string;
  @Field(() => String) transition!: string;
  @Field(() => GraphQLDateTime) at!: Date;
  @Field(() => String, { nullable: true }) note!: string | null;
}

@ObjectType({ simpleResolvers: true })
export class DecisionConnection {
  @Field(() => [Decision]) nodes!: Decision[];
  @Field(() => PageInfo) pageInfo!: PageInfo;
  @Field(() => Int) totalCount!: number;
}

/** No proposal can be made yet, so there is none: these answers are true, not stand-ins. */
@Resolver()
export class ProposalQueries {
  @Query(() => ProposalConnection)
  proposals(
    @Arg('rubric', () => String, { nullable: true }) _rubric?: string,
    @Arg('state', () => ProposalState, { nullable: true }) _state?: string,
    @Arg('first', () => Int, { defaultValue: 20 }) _first?: number,
    @Arg('after', () => String, { nullable: true }) _after?: string,
  ): ProposalConnection { return { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } }; }

  @Query(() => Proposal, { nullable: true })
  proposal(@Arg('id', () => ID) _id: string): Proposal | null { return null; }

  @Query(() => DecisionConnection)
  decisions(
    @Arg('rubric', () => String, { nullable: true }) _rubric?: string,
    @Arg('first', () => Int, { defaultValue: 50 }) _first?: number,
    @Arg('after', () => String, { nullable: true }) _after?: string,
  ): DecisionConnection { return { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } }; }
}
