import { Ctx, Arg, Field, FieldResolver, Float, ID, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context';
import { Edition } from '../editions/edition';
import { editionsOf } from '../editions/find';
import { Clause } from '../entries/clause';
import { ChangeType, Gravity, MatchBasis, Relation, SpanKind } from '../kinds/enums';
import { parseAddress } from '../../rubrics/address';
import { Proposal } from '../proposals/proposal';
import { notThereYet } from '../refusals';

@ObjectType({ description: 'A run of text that stayed, came or went.', simpleResolvers: true })
export class Span {
  @Field(() => SpanKind) kind!: string;
  @Field(() => String) text!: string;
}

@ObjectType({ description: '变化: edits read for people.', simpleResolvers: true })
export class Change {
  @Field(() => ChangeType) type!: string;
  @Field(() => [ID], { description: 'Entries on the base side, by ID.' }) from!: string[];
  @Field(() => [ID], { description: 'Entries on the head side, by ID.' }) to!: string[];
  @Field(() => String, { nullable: true, description: 'The field that changed, where it is one.' }) field!: string | null;
  @Field(() => String, { nullable: true }) before!: string | null;
  @Field(() => String, { nullable: true }) after!: string | null;
  @Field(() => [Span], { nullable: true }) spans!: Span[] | null;
  @Field(() => Gravity) gravity!: string;
  @Field(() => String, { description: 'Why it has that gravity.' }) reason!: string;
  @Field(() => String, { description: 'One Chinese sentence that says it.' }) phrase!: string;
  @Field(() => MatchBasis) matchedBy!: string;
}

@ObjectType({ description: 'Where points went between two editions.', simpleResolvers: true })
export class PointsFlow {
  @Field(() => Clause, { nullable: true, description: 'Whence; null where points are new.' }) from!: Clause | null;
  @Field(() => Clause, { nullable: true, description: 'Whither; null where points are gone.' }) to!: Clause | null;
  @Field(() => Float) points!: number;
}

@ObjectType({ description: '对应: clauses of two rubrics that answer each other.', simpleResolvers: true })
export class Match {
  @Field(() => Clause, { nullable: true }) a!: Clause | null;
  @Field(() => Clause, { nullable: true }) b!: Clause | null;
  @Field(() => Relation) relation!: string;
  @Field(() => Float, { description: 'Likeness, 0 to 1.' }) score!: number;
  @Field(() => MatchBasis) basis!: string;
}

@ObjectType({ description: 'Two editions side by side.', simpleResolvers: true })
export class Comparison {
  @Field(() => Edition, { nullable: true }) base!: Edition | null;
  @Field(() => Edition, { nullable: true }) head!: Edition | null;
  @Field(() => [Change]) changes!: Change[];
  @Field(() => [PointsFlow]) points!: PointsFlow[];
  @Field(() => [Match], { description: 'Only between different rubrics.' }) matches!: Match[];
}

@Resolver(() => Clause)
export class ClauseHistory {
  @FieldResolver(() => [Change], { description: 'What editions before this one changed in it; empty in a rubric with one edition.' })
  history(@Root() clause: Clause, @Ctx() context: Context): Change[] {
    const rubric = parseAddress(clause.id)!.rubric;
    if (editionsOf(context, rubric).length > 1) throw notThereYet('history', '沿革');
    return [];
  }
}

@Resolver(() => Proposal)
export class ProposalChanges {
  @FieldResolver(() => [Change], { description: 'Announced; answers NOT_THERE_YET until the change engine is there. `changed` lists the entries.' })
  changes(): Change[] {
    throw notThereYet('changes', '变化');
  }
}

@Resolver()
export class ComparisonQueries {
  @Query(() => Comparison, { description: 'Announced; answers NOT_THERE_YET until the change engine is there.' })
  compare(@Arg('base', () => String) _base: string, @Arg('head', () => String) _head: string): Comparison {
    throw notThereYet('compare', '比较');
  }
}
