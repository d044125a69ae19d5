import { GraphQLDate } from 'graphql-scalars';
import { Arg, Ctx, Field, ID, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../context';
import { Gravity, ProposalForm } from '../kinds/enums';
import { UserError } from '../kinds/userError';
import type { Gravity as GravityName, ProposalForm as Form } from '../../rubrics/vocabulary';
import { create } from './create';
import { maySee } from './maySee';
import type { Payload } from './onProposal';
import { Proposal } from './proposal';
import { acceptCorrections, transit, type Asked } from './transit';
import { undo } from './undo';
import type { Transition } from '../../rubrics/lifecycle';

@ObjectType({
  description: 'The proposal as it stands afterwards, and why nothing was done, where nothing was.',
  simpleResolvers: true,
})
export class ProposalPayload {
  @Field(() => Proposal, { nullable: true }) proposal!: Proposal | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}

export const answer = async (
  context: Context,
  payload: Promise<Payload>,
): Promise<ProposalPayload> => {
  const { proposal, userErrors } = await payload;
  context.register = await context.freshRegister();
  return {
    proposal: proposal && maySee(context.viewer, proposal) ? new Proposal(proposal, context) : null,
    userErrors,
  };
};

export const EXPECTING = 'The `seq` that was seen.';
const HEAD = 'The `head` that was seen.';
const day = (value: Date | string): string =>
  typeof value === 'string' ? value : value.toISOString().slice(0, 10);

@Resolver()
export class ProposalMutations {
  @Mutation(() => ProposalPayload, {
    description:
      'Opens a proposal against the latest edition of a rubric, or a first edition where there is none.',
  })
  proposalCreate(
    @Ctx() context: Context,
    @Arg('rubric', () => String) rubric: string,
    @Arg('title', () => String) title: string,
    @Arg('rationale', () => String, { description: '修订理由' }) rationale: string,
    @Arg('form', () => ProposalForm, {
      nullable: true,
      description: 'What it is to become; a REVISION, if left out.',
    })
    form?: Form,
  ): Promise<ProposalPayload> {
    return answer(context, create(context, { rubric, title, rationale, form }));
  }

  @Mutation(() => ProposalPayload, { description: '送审' })
  proposalSubmit(
    @Ctx() context: Context,
    @Arg('id', () => ID) id: string,
    @Arg('expecting', () => Int, { description: EXPECTING }) expecting: number,
    @Arg('note', () => String, { nullable: true }) note?: string,
  ): Promise<ProposalPayload> {
    return take(context, 'submit', { id, expecting, note });
  }

  @Mutation(() => ProposalPayload, { description: '撤回' })
  proposalRecall(
    @Ctx() context: Context,
    @Arg('id', () => ID) id: string,
    @Arg('expecting', () => Int, { description: EXPECTING }) expecting: number,
    @Arg('note', () => String, { nullable: true }) note?: string,
  ): Promise<ProposalPayload> {
    return take(context, 'recall', { id, expecting, note });
  }

  @Mutation(() => ProposalPayload, { description: '终止; needs a note.' })
  proposalWithdraw(
    @Ctx() context: Context,
    @Arg('id', () => ID) id: string,
    @Arg('expecting', () => Int, { description: EXPECTING }) expecting: number,
    @Arg('note', () => String, { nullable: true }) note?: string,
  ): Promise<ProposalPayload> {
    return take(context, 'withdraw', { id, expecting, note });
  }

  @Mutation(() => ProposalPayload, { description: '同意; approved once the quorum is met.' })
  proposalApprove(
    @Ctx() context: Context,
    @Arg('id', () => ID) id: string,
    @Arg('expecting', () => Int, { description: EXPECTING }) expecting: number,
    @Arg('head', () => String, { description: HEAD }) head: string,
    @Arg('note', () => String, { nullable: true }) note?: string,
  ): Promise<ProposalPayload> {
    return take(context, 'approve', { id, expecting, head, note });
  }

  @Mutation(() => ProposalPayload, { description: '退回; needs a note.' })
  proposalReturn(
    @Ctx() context: Context,
    @Arg('id', () => ID) id: string,
    @Arg('expecting', () => Int, { description: EXPECTING }) expecting: number,
    @Arg('head', () => String, { description: HEAD }) head: string,
    @Arg('note', () => String, { nullable: true }) note?: string,
  ): Promise<ProposalPayload> {
    return take(context, 'return', { id, expecting, head, note });
  }

  @Mutation(() => ProposalPayload, {
    description:
      '发布: the draft becomes an edition, 发布 today, 实施 as given, today at the earliest.',
  })
  proposalPublish(
    @Ctx() context: Context,
    @Arg('id', () => ID) id: string,
    @Arg('expecting', () => Int, { description: EXPECTING }) expecting: number,
    @Arg('head', () => String, { description: HEAD }) head: string,
    @Arg('label', () => String, { description: '`2027`; a 修改单 `2019.1`.' }) label: string,
    @Arg('effectiveFrom', () => GraphQLDate) effectiveFrom: Date,
    @Arg('note', () => String, { nullable: true }) note?: string,
  ): Promise<ProposalPayload> {
    return take(context, 'publish', {
      id,
      expecting,
      head,
      label,
      effectiveFrom: day(effectiveFrom),
      note,
    });
  }

  @Mutation(() => ProposalPayload, {
    description:
      '撤销排期: takes a published edition off the calendar before its day; needs a note.',
  })
  proposalUnschedule(
    @Ctx() context: Context,
    @Arg('id', () => ID) id: string,
    @Arg('expecting', () => Int, { description: EXPECTING }) expecting: number,
    @Arg('note', () => String, { nullable: true }) note?: string,
  ): Promise<ProposalPayload> {
    return take(context, 'unschedule', { id, expecting, note });
  }

  @Mutation(() => ProposalPayload, {
    description:
      '改判: a person says how much one change matters, against the machine. It counts while the change says what it said. An approver alone may lower it.',
  })
  gravityOverrule(
    @Ctx() context: Context,
    @Arg('id', () => ID) id: string,
    @Arg('expecting', () => Int, { description: EXPECTING }) expecting: number,
    @Arg('head', () => String, { description: HEAD }) head: string,
    @Arg('change', () => ID, { description: '`id` of the change.' }) change: string,
    @Arg('gravity', () => Gravity) gravity: GravityName,
    @Arg('reason', () => String) reason: string,
  ): Promise<ProposalPayload> {
    return take(context, 'judge', {
      id,
      expecting,
      head,
      note: reason,
      judged: { change, gravity },
    });
  }

  @Mutation(() => ProposalPayload, {
    description:
      '认可更正: accepts of several changes the gravity that the table proposes (`proposedGravity`), all of them or none. A judgement of each; whoever accepts becomes no author.',
  })
  correctionsAccept(
    @Ctx() context: Context,
    @Arg('id', () => ID) id: string,
    @Arg('expecting', () => Int, { description: EXPECTING }) expecting: number,
    @Arg('head', () => String, { description: HEAD }) head: string,
    @Arg('changes', () => [ID], { description: '`id` of each change.' }) changes: string[],
    @Arg('reason', () => String) reason: string,
  ): Promise<ProposalPayload> {
    return answer(
      context,
      acceptCorrections(context, { id, expecting, head, note: reason, changes }),
    );
  }

  @Mutation(() => ProposalPayload, {
    description: 'Undoes a content act by its inverse, while what it made still stands.',
  })
  proposalUndo(
    @Ctx() context: Context,
    @Arg('id', () => ID) id: string,
    @Arg('act', () => Int, { description: 'Number of the act.' }) act: number,
  ): Promise<ProposalPayload> {
    return answer(context, undo(context, id, act));
  }
}

const take = (context: Context, transition: Transition, asked: Asked) =>
  answer(context, transit(context, transition, asked));
