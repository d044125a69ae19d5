import { Arg, Args, type ClassType, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import type { Act } from '../../rubrics/acts/act';
import type { LeafActs, PlainLeaf } from '../../rubrics/acts/leaves';
import { lawOf } from '../../rubrics/kinds';
import type { Context } from '../context';
import { act, actOn, AtPlace, childrenSeen, moveTo, OnEntry, SeenTarget } from './actArguments';
import { content, fields, INPUTS } from './actInputs';
import { ProposalPayload } from './mutations';

/**
 * The four acts on a kind below which nothing stands, for whatever kinds have none of their own:
 * `gradeAdd`, `gradeRevise`, `gradeMove`, `gradeRetire`.
 */
export function leafActs(kind: PlainLeaf): ClassType {
  const [, word] = lawOf({ kind }).word;
  const one = /^[aeiou]/.test(word) ? `an ${word}` : `a ${word}`;
  const named = (does: string) => `${kind}${does}` as keyof LeafActs<typeof kind>;

  @Resolver()
  class Acts {
    @Mutation(() => ProposalPayload, {
      name: named('Add'),
      description: `A new ${word} at a place.`,
    })
    add(
      @Ctx() context: Context,
      @Arg('id', () => ID) id: string,
      @Arg('content', () => INPUTS[kind]) given: object,
      @Args() { parent = null, after = null }: AtPlace,
      @Arg('expecting', () => String, {
        description: '`childrenRevision` of the place that was seen.',
      })
      expecting: string,
    ): Promise<ProposalPayload> {
      const made = { name: named('Add'), content: content(given), parent, after } as Act;
      return act(context, id, childrenSeen(expecting, parent), made);
    }

    @Mutation(() => ProposalPayload, {
      name: named('Revise'),
      description: `Changes fields of ${one}.`,
    })
    revise(
      @Ctx() context: Context,
      @Args() on: OnEntry,
      @Arg('fields', () => INPUTS[kind]) given: object,
    ): Promise<ProposalPayload> {
      const made = { name: named('Revise'), key: on.key, fields: fields(given) } as Act;
      return actOn(context, on, made);
    }

    @Mutation(() => ProposalPayload, { name: named('Move'), description: `Moves ${one}.` })
    move(
      @Ctx() context: Context,
      @Args() on: OnEntry,
      @Args() at: AtPlace,
      @Args() { expectingPlace }: SeenTarget,
    ): Promise<ProposalPayload> {
      return moveTo(context, named('Move') as 'gradeMove', on, at, expectingPlace);
    }

    @Mutation(() => ProposalPayload, { name: named('Retire'), description: `Retires ${one}.` })
    retire(@Ctx() context: Context, @Args() on: OnEntry): Promise<ProposalPayload> {
      return actOn(context, on, { name: named('Retire'), key: on.key } as Act);
    }
  }
  return Acts;
}
