import { Arg, Args, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import type { Content } from '../../rubrics/kinds';
import type { Context } from '../context';
import {
  act,
  actOn,
  AtPlace,
  childrenSeen,
  moveTo,
  OnEntry,
  SeenPlace,
  SeenTarget,
} from './actArguments';
import { content, fields, INPUTS, TermInput } from './actInputs';
import { ProposalPayload } from './mutations';

/** On terms, and on the facts of the edition, likewise. */
@Resolver()
export class TermActs {
  @Mutation(() => ProposalPayload, {
    description: 'A new term; left out, `parent` and `after` put it behind the last one.',
  })
  termAdd(
    @Ctx() context: Context,
    @Arg('id', () => ID) id: string,
    @Arg('content', () => INPUTS.term) given: TermInput,
    @Args() { parent, after }: AtPlace,
    @Args() { expecting }: SeenPlace,
  ): Promise<ProposalPayload> {
    return act(context, id, childrenSeen(expecting, parent), {
      name: 'termAdd',
      content: content<'term'>(given),
      ...(parent !== undefined && { parent }),
      ...(after !== undefined && { after }),
    });
  }

  @Mutation(() => ProposalPayload, { description: 'Changes a term or its definition.' })
  termRevise(
    @Ctx() context: Context,
    @Args() on: OnEntry,
    @Arg('fields', () => INPUTS.term) given: TermInput,
  ): Promise<ProposalPayload> {
    return actOn(context, on, {
      name: 'termRevise',
      key: on.key,
      fields: fields<Content<'term'>>(given),
    });
  }

  @Mutation(() => ProposalPayload, { description: 'Moves a term.' })
  termMove(
    @Ctx() context: Context,
    @Args() on: OnEntry,
    @Args() at: AtPlace,
    @Args() { expectingPlace }: SeenTarget,
  ): Promise<ProposalPayload> {
    return moveTo(context, 'termMove', on, at, expectingPlace);
  }

  @Mutation(() => ProposalPayload, {
    description: 'Retires a term: for another one, or for a reason.',
  })
  termRetire(
    @Ctx() context: Context,
    @Args() on: OnEntry,
    @Arg('successor', () => String, {
      nullable: true,
      description: 'Key of the term that takes its place.',
    })
    successor?: string,
    @Arg('reason', () => String, { nullable: true }) reason?: string,
  ): Promise<ProposalPayload> {
    return actOn(context, on, {
      name: 'termRetire',
      key: on.key,
      ...(successor && { successor }),
      ...(reason && { reason }),
    });
  }

  @Mutation(() => ProposalPayload, { description: 'Changes the title of the edition.' })
  factsRevise(
    @Ctx() context: Context,
    @Args() on: OnEntry,
    @Arg('title', () => String) title: string,
  ): Promise<ProposalPayload> {
    return actOn(context, on, { name: 'factsRevise', title });
  }
}
