import { GraphQLDateTime } from 'graphql-scalars';
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Int,
  Mutation,
  ObjectType,
  registerEnumType,
  Resolver,
  Root,
} from 'type-graphql';
import type { EntityManager } from 'typeorm';
import { awardOf } from '../../rubrics/address';
import { maySettle, SETTLEMENTS, type Saying, type Settlement } from '../../rubrics/say';
import type { CommentKind as Kind } from '../../rubrics/vocabulary';
import type { Context } from '../context';
import { Person } from '../people/person';
import { append } from '../record/append';
import { commentsOn } from './commentsOn';
import { commentOutcomeLeaf } from './commentLeaves';
import { answer, ProposalPayload } from './mutations';
import { CommentKind } from '../kinds/enums';
import { because } from '../kinds/userError';
import { commentId, commentWith } from './numbering';
import { onProposal, refused, type Payload } from './onProposal';
import { Proposal } from './proposal';
import { maySay, say } from './say';
import { CommentOutcomeRow, CommentRow } from './rows';

type Relation<T> = T;
const CommentOutcome = Object.fromEntries(
  SETTLEMENTS.map((outcome) => [outcome, outcome]),
) as Record<Settlement, Settlement>;
registerEnumType(CommentOutcome, {
  name: 'CommentOutcome',
  description: '采纳, 部分采纳, 不采纳, 收回.',
});

@ObjectType({ description: 'What became of a comment.', simpleResolvers: true })
class CommentResolution {
  @Field(() => CommentOutcome) outcome!: Settlement;
  @Field(() => String, { nullable: true }) note!: string | null;
  @Field(() => Person) by!: Relation<Promise<Person>>;
  @Field(() => GraphQLDateTime) at!: Date;
}

@ObjectType({
  description: '意见: what somebody says of a place in a proposal.',
  simpleResolvers: true,
})
class Comment {
  constructor(
    private readonly row: CommentRow,
    private readonly outcome: CommentOutcomeRow | undefined,
    private readonly answers: readonly CommentRow[],
    private readonly context: Context,
  ) {}

  @Field(() => ID) get id(): string {
    return commentId(this.row);
  }
  @Field(() => String) get text(): string {
    return this.row.text;
  }
  @Field(() => String, {
    nullable: true,
    description: '提出单位: the body outside whose opinion it is; `by` entered it.',
  })
  get organization(): string | null {
    return this.row.organization;
  }
  @Field(() => CommentKind, { nullable: true }) get kind(): Kind | null {
    return this.row.kind;
  }
  @Field(() => String, {
    nullable: true,
    description: '建议修改为: the wording that is put forward.',
  })
  get proposedText(): string | null {
    return this.row.proposedText;
  }
  @Field(() => Person) get by(): Promise<Person> {
    return this.context.person(this.row.author);
  }
  @Field(() => GraphQLDateTime) get at(): Date {
    return new Date(this.row.at);
  }
  @Field(() => String, { nullable: true, description: 'Key of the entry that it is about.' })
  get entry(): string | null {
    return this.row.entry;
  }
  @Field(() => ID, {
    nullable: true,
    description: 'The change that it is about, as it was said then.',
  })
  get change(): string | null {
    return this.row.change;
  }
  @Field(() => [Comment], { description: 'Answers, oldest first; they have none of their own.' })
  get replies(): Comment[] {
    return this.answers.map((row) => new Comment(row, undefined, [], this.context));
  }
  @Field(() => CommentResolution, { nullable: true, description: 'Null while it is open.' })
  get resolution(): CommentResolution | null {
    const { outcome } = this;
    return outcome
      ? {
          outcome: outcome.outcome,
          note: outcome.note,
          by: this.context.person(outcome.author),
          at: new Date(outcome.at),
        }
      : null;
  }
}

const commentsOf = async (context: Context, proposalId: string): Promise<Comment[]> =>
  (await commentsOn(context.database.read.manager, proposalId)).map(
    ({ row, outcome, answers }) => new Comment(row, outcome, answers, context),
  );

const ENTRY = /^[a-z][a-z0-9-]{2,40}(\/points)?$/;
const CHANGE = /^[0-9a-f]{24}$/;

interface Said extends Saying {
  proposal: string;
  entry: string | null;
  change: string | null;
  parent: string | null;
}

const add = (
  request: Context,
  { proposal: id, entry, change, parent, ...saying }: Said,
): Promise<Payload> =>
  onProposal(request, id, 'comment', async (manager, proposal, context) => {
    // First of all: to others nothing is told of what was said here.
    const against = maySay(context, proposal, saying);
    if (against.length > 0) return refused(context, manager, proposal, 'comment', against);
    const above = parent === null ? null : await commentOn(manager, proposal.id, parent);
    // One level of answers: an answer to an answer belongs to what both answer.
    if (parent !== null && !above)
      return { proposal, userErrors: [because('NOT_FOUND', ['parent'])] };
    if ((entry !== null && !ENTRY.test(entry)) || (change !== null && !CHANGE.test(change)))
      return {
        proposal,
        userErrors: [
          because('NOT_FOUND', [entry !== null && !ENTRY.test(entry) ? 'entry' : 'change']),
        ],
      };
    const said = {
      ...saying,
      entry: above?.entry ?? entry,
      change: above?.change ?? change,
      parent: above ? (above.parent ?? above.seq) : null,
    };
    await say(context, manager, proposal, [said]);
    return { proposal, userErrors: [] };
  });

const settle = async (
  request: Context,
  id: string,
  outcome: Settlement,
  note: string | null,
): Promise<Payload> => {
  const known = await commentWith(request.database.read.manager, id);
  // A comment that is not there passes the same door as one that somebody may not see.
  const place = known?.proposalId ?? '';
  return onProposal(request, place, 'comment-outcome', async (manager, proposal, context) => {
    if (!known || known.parent !== null)
      return { proposal: null, userErrors: [because('NOT_FOUND')] };
    const settled = await manager.existsBy(CommentOutcomeRow, { commentSeq: known.seq });
    const { allowed, reasons } = maySettle(
      context.viewer,
      { award: awardOf(proposal.rubricKey), state: proposal.state, author: known.author, settled },
      outcome,
      note,
    );
    if (!allowed) return refused(context, manager, proposal, 'comment-outcome', reasons);
    await append(manager, commentOutcomeLeaf, {
      at: context.now.toISOString(),
      actor: context.viewer!.id,
      subject: proposal.id,
      body: { comment: known.seq, outcome, note: note?.trim() || null },
    });
    return { proposal, userErrors: [] };
  });
};

const commentOn = async (
  manager: EntityManager,
  proposalId: string,
  id: string,
): Promise<CommentRow | null> => {
  const known = await commentWith(manager, id);
  return known?.proposalId === proposalId ? known : null;
};

@Resolver(() => Proposal)
export class Comments {
  @FieldResolver(() => [Comment], { description: '意见 with what became of them, oldest first.' })
  async comments(
    @Root() proposal: Proposal,
    @Ctx() context: Context,
    @Arg('entry', () => String, { nullable: true, description: 'Only those about this entry.' })
    entry?: string,
    @Arg('change', () => ID, { nullable: true, description: 'Only those about this change.' })
    change?: string,
    @Arg('open', () => Boolean, {
      nullable: true,
      description: 'Only those not settled, or only those settled.',
    })
    open?: boolean,
  ): Promise<Comment[]> {
    const all = await commentsOf(context, proposal.id);
    return all.filter(
      (one) =>
        (entry == null || one.entry === entry) &&
        (change == null || one.change === change) &&
        (open == null || (one.resolution === null) === open),
    );
  }

  @FieldResolver(() => Int, { description: 'How many are not settled.' })
  async openComments(@Root() proposal: Proposal, @Ctx() context: Context): Promise<number> {
    return (await commentsOf(context, proposal.id)).filter(({ resolution }) => resolution === null)
      .length;
  }

  @Mutation(() => ProposalPayload, {
    description: '提意见: about a change, an entry or the whole; whoever has a role in the award.',
  })
  commentAdd(
    @Ctx() context: Context,
    @Arg('proposal', () => ID) proposal: string,
    @Arg('text', () => String, { description: 'At most 4000 characters.' }) text: string,
    @Arg('entry', () => String, { nullable: true, description: 'Key of an entry.' }) entry?:
      | string
      | null,
    @Arg('change', () => ID, { nullable: true }) change?: string | null,
    @Arg('parent', () => ID, { nullable: true, description: 'The comment that it answers.' })
    parent?: string | null,
    @Arg('organization', () => String, {
      nullable: true,
      description:
        '提出单位: the body outside in whose name it is entered; at most 120 characters.',
    })
    organization?: string | null,
    @Arg('kind', () => CommentKind, { nullable: true }) kind?: Kind | null,
    @Arg('proposedText', () => String, {
      nullable: true,
      description:
        '建议修改为: the wording that is put forward, at most 4000 characters; where there is one, `text` may be empty.',
    })
    proposedText?: string | null,
  ): Promise<ProposalPayload> {
    return answer(
      context,
      add(context, {
        proposal,
        text,
        entry: entry ?? null,
        change: change ?? null,
        parent: parent ?? null,
        organization: organization ?? null,
        kind: kind ?? null,
        proposedText: proposedText ?? null,
      }),
    );
  }

  @Mutation(() => ProposalPayload, {
    description: '处理意见: a drafter says what becomes of it; its author may take it back.',
  })
  commentResolve(
    @Ctx() context: Context,
    @Arg('id', () => ID) id: string,
    @Arg('outcome', () => CommentOutcome) outcome: Settlement,
    @Arg('note', () => String, {
      nullable: true,
      description: 'Needed where it is followed in part or not at all.',
    })
    note?: string | null,
  ): Promise<ProposalPayload> {
    return answer(context, settle(context, id, outcome, note ?? null));
  }
}
