import { Arg, Args, Ctx, Float, ID, Mutation, Resolver } from 'type-graphql';
import type { Content } from '../../rubrics/kinds';
import { weightKey } from '../../rubrics/tree/tree';
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
  wholeSeen,
} from './actArguments';
import { ClauseInput, content, fields, INPUTS, SplitPartInput } from './actInputs';
import { ProposalPayload } from './mutations';

const LABEL =
  'Printed number where it is not the one that place gives; null: printed without one; left out: as place gives.';

/**
 * On clauses: one mutation an act. Each guards the revision that was seen and is undone by
 * `proposalUndo`.
 */
@Resolver()
export class ClauseActs {
  @Mutation(() => ProposalPayload, { description: 'A new clause.' })
  clauseAdd(
    @Ctx() context: Context,
    @Arg('id', () => ID) id: string,
    @Args() { parent = null, after = null }: AtPlace,
    @Args() { expecting }: SeenPlace,
    @Arg('content', () => INPUTS.clause) given: ClauseInput,
    @Arg('label', () => String, { nullable: true, description: LABEL }) label?: string | null,
    @Arg('points', () => Float, { nullable: true }) points?: number,
  ): Promise<ProposalPayload> {
    return act(context, id, childrenSeen(expecting, parent), {
      name: 'clauseAdd',
      parent,
      after,
      content: content<'clause'>(given),
      ...(label !== undefined && { label }),
      ...(points != null && { points }),
    });
  }

  @Mutation(() => ProposalPayload, { description: 'Changes fields of a clause.' })
  clauseRevise(
    @Ctx() context: Context,
    @Args() on: OnEntry,
    @Arg('fields', () => INPUTS.clause) given: ClauseInput,
  ): Promise<ProposalPayload> {
    return actOn(context, on, {
      name: 'clauseRevise',
      key: on.key,
      fields: fields<Content<'clause'>>(given),
    });
  }

  @Mutation(() => ProposalPayload, {
    description:
      'Moves a clause with all that stands below it; its own printed number goes, the one of its new place comes.',
  })
  clauseMove(
    @Ctx() context: Context,
    @Args() on: OnEntry,
    @Args() at: AtPlace,
    @Args() { expectingPlace }: SeenTarget,
  ): Promise<ProposalPayload> {
    return moveTo(context, 'clauseMove', on, at, expectingPlace);
  }

  @Mutation(() => ProposalPayload, { description: 'Puts all children of an entry in an order.' })
  clauseReorder(
    @Ctx() context: Context,
    @Arg('id', () => ID) id: string,
    @Args() { expecting }: SeenPlace,
    @Arg('order', () => [String], { description: 'Keys of all of them.' }) order: string[],
    @Arg('parent', () => String, { nullable: true }) parent: string | null = null,
  ): Promise<ProposalPayload> {
    const seen = childrenSeen(expecting, parent);
    return act(context, id, seen, { name: 'clauseReorder', parent, order });
  }

  @Mutation(() => ProposalPayload, {
    description: 'Retires a clause with all that stands below it.',
  })
  clauseRetire(
    @Ctx() context: Context,
    @Args() on: OnEntry,
    @Arg('expectingWhole', () => String, {
      nullable: true,
      description:
        'Its `wholeRevision` that was seen; left out, what stands below it goes, whatever it is.',
    })
    whole?: string | null,
  ): Promise<ProposalPayload> {
    const retired = { name: 'clauseRetire' as const, key: on.key };
    return actOn(context, on, retired, wholeSeen(whole, on.key));
  }

  @Mutation(() => ProposalPayload, {
    description:
      'Splits a clause: it becomes the first part, the others follow it. The lineage is kept.',
  })
  clauseSplit(
    @Ctx() context: Context,
    @Args() on: OnEntry,
    @Arg('parts', () => [SplitPartInput]) parts: SplitPartInput[],
  ): Promise<ProposalPayload> {
    return actOn(context, on, {
      name: 'clauseSplit',
      key: on.key,
      parts: parts.map((part) => fields(part) as object),
    });
  }

  @Mutation(() => ProposalPayload, {
    description: 'Merges clauses into the first of them. The lineage is kept.',
  })
  clauseMerge(
    @Ctx() context: Context,
    @Arg('id', () => ID) id: string,
    @Arg('keys', () => [String]) keys: string[],
    @Arg('expecting', () => [String], {
      description: 'Their revisions that were seen, in the same order.',
    })
    expecting: string[],
    @Arg('fields', () => INPUTS.clause) given: ClauseInput,
  ): Promise<ProposalPayload> {
    const revisions = Object.fromEntries(keys.map((key, i) => [key, expecting[i] ?? null]));
    return act(
      context,
      id,
      { revisions },
      {
        name: 'clauseMerge',
        keys,
        fields: fields<Content<'clause'>>(given),
      },
    );
  }

  @Mutation(() => ProposalPayload, {
    description: 'Sets the printed number of a clause or a term.',
  })
  labelSet(
    @Ctx() context: Context,
    @Args() on: OnEntry,
    @Arg('label', () => String, { nullable: true, description: LABEL }) label?: string | null,
  ): Promise<ProposalPayload> {
    return actOn(context, on, {
      name: 'labelSet',
      key: on.key,
      ...(label !== undefined && { label }),
    });
  }

  @Mutation(() => ProposalPayload, {
    description: '规范编号: lets place number all that stands below an entry, or the whole.',
  })
  labelsNormalise(
    @Ctx() context: Context,
    @Arg('id', () => ID) id: string,
    @Arg('under', () => String, { nullable: true }) under: string | null = null,
    @Arg('expecting', () => String, {
      nullable: true,
      description:
        '`wholeRevision` of that entry, or `contentHash` of the draft, that was seen; left out, the act holds whatever stands there.',
    })
    expecting?: string | null,
  ): Promise<ProposalPayload> {
    return act(context, id, wholeSeen(expecting, under), { name: 'labelsNormalise', under });
  }

  @Mutation(() => ProposalPayload, {
    description:
      'Sets the points of a clause, or its share of its parent; where both parts print them, of its counterpart, too.',
  })
  weightSet(
    @Ctx() context: Context,
    @Arg('id', () => ID) id: string,
    @Arg('key', () => String, { description: 'Key of the clause.' }) key: string,
    @Arg('expecting', () => String, {
      nullable: true,
      description: 'The `pointsRevision` that was seen; null where it had none.',
    })
    expecting: string | null = null,
    @Arg('points', () => Float, { nullable: true, description: 'Null takes them away.' }) points:
      | number
      | null = null,
    @Arg('bothParts', () => Boolean, { defaultValue: true }) bothParts: boolean = true,
    @Arg('share', () => Float, {
      nullable: true,
      description: 'Percent, 0 to 100, in the place of points.',
    })
    share: number | null = null,
    @Arg('expectingCounterpart', () => String, {
      nullable: true,
      description:
        'The `pointsRevision` of its counterpart that was seen, null where it had none; left out, ' +
        'the act holds whatever points it has. Asked only where both parts are set.',
    })
    expectingCounterpart?: string | null,
  ): Promise<ProposalPayload> {
    const guarded = bothParts && expectingCounterpart !== undefined;
    return act(
      context,
      id,
      {
        revisions: { [weightKey(key)]: expecting },
        ...(guarded && { facing: { key, revision: expectingCounterpart } }),
      },
      { name: 'weightSet', key, points, share, bothParts },
    );
  }
}
