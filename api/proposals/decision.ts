import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import type { ProposalState as State } from '../../rubrics/vocabulary';
import type { Context } from '../context';
import { ProposalState } from '../kinds/enums';
import { Person } from '../people/person';
import type { DecisionRow } from './rows';

/** What a person decided: on a proposal, or on a pair of clauses, which has no states. */
type Decided = Pick<DecisionRow, 'seq' | 'actor' | 'roles' | 'at' | 'note' | 'head'> & {
  transition: string;
  proposalId: string | null;
  fromState: State | null;
  toState: State | null;
};

@ObjectType({ description: '审批记录: the row that a transition leaves.', simpleResolvers: true })
export class Decision {
  constructor(
    private readonly row: Decided,
    private readonly context: Pick<Context, 'person'>,
  ) {}

  @Field(() => ID, { description: 'Its number in the record.' }) get id(): string {
    return String(this.row.seq);
  }
  @Field(() => ID, { nullable: true, description: 'Null where it is about no proposal.' })
  get proposalId(): string | null {
    return this.row.proposalId;
  }
  @Field(() => String, {
    description: '`create`, `submit`, `approve` …; `confirm` of a pair of clauses',
  })
  get transition(): string {
    return this.row.transition;
  }
  @Field(() => Person) get by(): Promise<Person> {
    return this.context.person(this.row.actor);
  }
  @Field(() => [String], { description: 'Roles in which it was taken.' }) get roles(): string[] {
    return this.row.roles.split(',').filter(Boolean);
  }
  @Field(() => GraphQLDateTime) get at(): Date {
    return new Date(this.row.at);
  }
  @Field(() => String, { nullable: true, description: '意见' }) get note(): string | null {
    return this.row.note;
  }
  @Field(() => String, { description: 'Content hash that was seen.' }) get head(): string {
    return this.row.head;
  }
  @Field(() => ProposalState, { nullable: true }) get from(): State | null {
    return this.row.fromState;
  }
  @Field(() => ProposalState, { nullable: true }) get to(): State | null {
    return this.row.toState;
  }
}
