import { Arg, Args, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import type { Content } from '../../rubrics/kinds';
import type { Context } from '../context';
import { act, actOn, AtPlace, childrenSeen, moveTo, OnEntry, SeenTarget } from './actArguments';
import { content, fields, GradeInput, INPUTS } from './actInputs';
import { ProposalPayload } from './mutations';

/** On grades and thresholds. */
@Resolver()
export class GradeActs {
  @Mutation(() => ProposalPayload, { description: 'A new grade at a place.' })
  gradeAdd(
    @Ctx() context: Context,
    @Arg('id', () => ID) id: string,
    @Arg('content', () => INPUTS.grade) given: GradeInput,
    @Args() { parent = null, after = null }: AtPlace,
    @Arg('expecting', () => String, {
      description: '`childrenRevision` of the place that was seen.',
    })
    expecting: string,
  ): Promise<ProposalPayload> {
    const made = { name: 'gradeAdd' as const, content: content<'grade'>(given), parent, after };
    return act(context, id, childrenSeen(expecting, parent), made);
  }

  @Mutation(() => ProposalPayload, { description: 'Changes fields of a grade.' })
  gradeRevise(
    @Ctx() context: Context,
    @Args() on: OnEntry,
    @Arg('fields', () => INPUTS.grade) given: GradeInput,
  ): Promise<ProposalPayload> {
    return actOn(context, on, {
      name: 'gradeRevise',
      key: on.key,
      fields: fields<Content<'grade'>>(given),
    });
  }

  @Mutation(() => ProposalPayload, { description: 'Moves a grade.' })
  gradeMove(
    @Ctx() context: Context,
    @Args() on: OnEntry,
    @Args() at: AtPlace,
    @Args() { expectingPlace }: SeenTarget,
  ): Promise<ProposalPayload> {
    return moveTo(context, 'gradeMove', on, at, expectingPlace);
  }

  @Mutation(() => ProposalPayload, { description: 'Retires a grade.' })
  gradeRetire(@Ctx() context: Context, @Args() on: OnEntry): Promise<ProposalPayload> {
    return actOn(context, on, { name: 'gradeRetire', key: on.key });
  }
}
