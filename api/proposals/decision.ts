import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { hash } from '../../rubrics/tree/hash';
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

/** Of what is public: people and what they wrote to one another are for those who work there. */
export const FOR_OTHERS = 'for whoever has no role in the award';

/**
 * Tells nothing of how much there is: numbers of the record would tell one award how busy the
 * others are.
 */
export const decisionId = ({ seq, actor }: Pick<DecisionRow, 'seq' | 'actor'>): string =>
  hash('zhunsheng:decision:1', `${seq} ${actor}`).slice(0, 24);

@ObjectType({ description: '审批记录: the row that a transition leaves.', simpleResolvers: true })
export class Decision {
  constructor(
    private readonly row: Decided,
    private readonly context: Pick<Context, 'person'>,
    /** Whether the viewer works in its award; whoever does not is told the roles. */
    private readonly within: boolean,
  ) {}

  @Field(() => ID, { description: 'Opaque.' }) get id(): string {
    return decisionId(this.row);
  }
  @Field(() => ID, {
    nullable: true,
    description: `Null where it is about no proposal, ${FOR_OTHERS}.`,
  })
  get proposalId(): string | null {
    return this.within ? this.row.proposalId : null;
  }
  @Field(() => String, {
    description: '`create`, `submit`, `approve` …; `confirm` of a pair of clauses',
  })
  get transition(): string {
    return this.row.transition;
  }
  @Field(() => Person, { nullable: true, description: `Null ${FOR_OTHERS}.` })
  get by(): Promise<Person> | null {
    return this.within ? this.context.person(this.row.actor) : null;
  }
  @Field(() => [String], { description: 'Roles in which it was taken.' }) get roles(): string[] {
    return this.row.roles.split(',').filter(Boolean);
  }
  @Field(() => GraphQLDateTime) get at(): Date {
    return new Date(this.row.at);
  }
  @Field(() => String, { nullable: true, description: `意见; null ${FOR_OTHERS}.` })
  get note(): string | null {
    return this.within ? this.row.note : null;
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
