import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import type { ProposalState as State } from '../../rubrics/vocabulary';
import type { Context } from '../context';
import { ProposalState } from '../kinds/enums';
import { Person } from '../people/person';
import type { DecisionRow } from './rows';

@ObjectType({ description: '审批记录: the row that a transition leaves.', simpleResolvers: true })
export class Decision {
  constructor(
    private readonly row: DecisionRow,
    private readonly context: Context,
  ) {}

  @Field(() => ID, { description: 'Its number in the record.' }) get id(): string { return String(this.row.seq); }
  @Field(() => ID) get proposalId(): string { return this.row.proposalId; }
  @Field(() => String, { description: '`create`, `submit`, `approve` …' }) get transition(): string { return this.row.transition; }
  @Field(() => Person) get by(): Promise<Person> { return this.context.person(this.row.actor); }
  @Field(() => [String], { description: 'Roles in which it was taken.' }) get roles(): string[] { return this.row.roles.split(',').filter(Boolean); }
  @Field(() => GraphQLDateTime) get at(): Date { return new Date(this.row.at); }
  @Field(() => String, { nullable: true, description: '意见' }) get note(): string | null { return this.row.note; }
  @Field(() => String, { description: 'Content hash that was seen.' }) get head(): string { return this.row.head; }
  @Field(() => ProposalState) get from(): State { return this.row.fromState; }
  @Field(() => ProposalState) get to(): State { return this.row.toState; }
}
