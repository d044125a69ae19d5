import { Arg, Args, ArgsType, Ctx, Field, Float, ID, Int, Mutation, Resolver } from 'type-graphql';
import type { Act } from '../../rubrics/acts/act';
import type { Seen } from '../../rubrics/acts/seen';
import type { Band, Content, Descriptor } from '../../rubrics/kinds';
import { weightKey } from '../../rubrics/tree/tree';
import type { Context } from '../context';
import {
  BandInput,
  ClauseInput,
  content,
  DescriptorInput,
  fields,
  GuideInput,
  INPUTS,
  SplitPartInput,
  TermInput,
} from './actInputs';
import { answer, ProposalPayload } from './mutations';
import { perform } from './perform';

/** What most acts take: where, on what, and what was seen there. */
@ArgsType()
class OnEntry {
  @Field(() => ID, { description: 'The proposal.' }) id!: string;
  @Field(() => String, { description: 'Key of the entry.' }) key!: string;
  @Field(() => String, { description: 'Its `revision` that was seen.' }) expecting!: string;
}

@ArgsType()
class AtPlace {
  @Field(() => String, {
    nullable: true,
    description: 'Key of the entry under which it shall stand; null: at the top.',
  })
  parent?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Key of the sibling before it; null: first.',
  })
  after?: string | null;
}

/** Where somebody orders or adds: what they saw there. */
@ArgsType()
class SeenPlace {
  @Field(() => String, {
    nullable: true,
    description:
      '`childrenRevision` of the place that was seen; left out, the act holds whatever stands there.',
  })
  expecting?: string | null;
}

/** The same of an act whose `expecting` speaks of the entry. */
@ArgsType()
class SeenTarget {
  @Field(() => String, {
    nullable: true,
    description:
      '`childrenRevision` of the place to which it goes, as it was seen; left out, it goes whatever stands there.',
  })
  expectingPlace?: string | null;
}

const LABEL =
  'Printed number where it is not the one that place gives; null: printed without one; left out: as place gives.';

/** One mutation an act. Each guards the revision that was seen and is undone by `proposalUndo`. */
@Resolver()
export class ContentActs {
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
    @Args() { id, key, expecting }: OnEntry,
    @Arg('fields', () => INPUTS.clause) given: ClauseInput,
  ): Promise<ProposalPayload> {
    return act(
      context,
      id,
      { revisions: { [key]: expecting } },
      { name: 'clauseRevise', key, fields: fields<Content<'clause'>>(given) },
    );
  }

  @Mutation(() => ProposalPayload, {
    description:
      'Moves a clause with all that stands below it; its own printed number goes, the one of its new place comes.',
  })
  clauseMove(
    @Ctx() context: Context,
    @Args() { id, key, expecting }: OnEntry,
    @Args() { parent = null, after = null }: AtPlace,
    @Args() { expectingPlace }: SeenTarget,
  ): Promise<ProposalPayload> {
    const seen = { revisions: { [key]: expecting }, ...childrenSeen(expectingPlace, parent) };
    return act(context, id, seen, { name: 'clauseMove', key, parent, after });
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
    @Args() { id, key, expecting }: OnEntry,
    @Arg('expectingWhole', () => String, {
      nullable: true,
      description:
        'Its `wholeRevision` that was seen; left out, what stands below it goes, whatever it is.',
    })
    whole?: string | null,
  ): Promise<ProposalPayload> {
    const seen = { revisions: { [key]: expecting }, ...wholeSeen(whole, key) };
    return act(context, id, seen, { name: 'clauseRetire', key });
  }

  @Mutation(() => ProposalPayload, {
    description:
      'Splits a clause: it becomes the first part, the others follow it. The lineage is kept.',
  })
  clauseSplit(
    @Ctx() context: Context,
    @Args() { id, key, expecting }: OnEntry,
    @Arg('parts', () => [SplitPartInput]) parts: SplitPartInput[],
  ): Promise<ProposalPayload> {
    return act(
      context,
      id,
      { revisions: { [key]: expecting } },
      { name: 'clauseSplit', key, parts: parts.map((part) => fields(part) as object) },
    );
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
    @Args() { id, key, expecting }: OnEntry,
    @Arg('label', () => String, { nullable: true, description: LABEL }) label?: string | null,
  ): Promise<ProposalPayload> {
    return act(
      context,
      id,
      { revisions: { [key]: expecting } },
      { name: 'labelSet', key, ...(label !== undefined && { label }) },
    );
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
      'Sets the points of a clause; where both parts print them, of its counterpart, too.',
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
  ): Promise<ProposalPayload> {
    return act(
      context,
      id,
      { revisions: { [weightKey(key)]: expecting } },
      { name: 'weightSet', key, points, bothParts },
    );
  }

  @Mutation(() => ProposalPayload, { description: 'Changes fields of a scoring guide.' })
  guideRevise(
    @Ctx() context: Context,
    @Args() { id, key, expecting }: OnEntry,
    @Arg('fields', () => INPUTS.guide) given: GuideInput,
  ): Promise<ProposalPayload> {
    return act(
      context,
      id,
      { revisions: { [key]: expecting } },
      { name: 'guideRevise', key, fields: fields(given) },
    );
  }

  @Mutation(() => ProposalPayload, { description: 'A new band of a scoring guide.' })
  bandAdd(
    @Ctx() context: Context,
    @Args() { id, key, expecting }: OnEntry,
    @Arg('content', () => INPUTS.band) given: BandInput,
    @Arg('at', () => Int, {
      nullable: true,
      description: 'Index that it will have, from 0; left out: last.',
    })
    at?: number,
  ): Promise<ProposalPayload> {
    return act(
      context,
      id,
      { revisions: { [key]: expecting } },
      { name: 'bandAdd', key, content: band(given), ...(at != null && { at }) },
    );
  }

  @Mutation(() => ProposalPayload, { description: 'Changes fields of a band.' })
  bandRevise(
    @Ctx() context: Context,
    @Args() { id, key, expecting }: OnEntry,
    @Arg('band', () => Int, { description: 'Its index, from 0.' }) index: number,
    @Arg('fields', () => INPUTS.band) given: BandInput,
  ): Promise<ProposalPayload> {
    return act(
      context,
      id,
      { revisions: { [key]: expecting } },
      { name: 'bandRevise', key, band: index, fields: fields(band(given, true)) },
    );
  }

  @Mutation(() => ProposalPayload, { description: 'Takes a band away.' })
  bandRemove(
    @Ctx() context: Context,
    @Args() { id, key, expecting }: OnEntry,
    @Arg('band', () => Int) index: number,
  ): Promise<ProposalPayload> {
    return act(
      context,
      id,
      { revisions: { [key]: expecting } },
      { name: 'bandRemove', key, band: index },
    );
  }

  @Mutation(() => ProposalPayload, { description: 'Changes what must be seen for a band.' })
  descriptorRevise(
    @Ctx() context: Context,
    @Args() { id, key, expecting }: OnEntry,
    @Arg('band', () => Int) index: number,
    @Arg('descriptor', () => Int) descriptor: number,
    @Arg('fields', () => INPUTS.descriptor) given: DescriptorInput,
  ): Promise<ProposalPayload> {
    return act(
      context,
      id,
      { revisions: { [key]: expecting } },
      { name: 'descriptorRevise', key, band: index, descriptor, fields: fields<Descriptor>(given) },
    );
  }

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
    @Args() { id, key, expecting }: OnEntry,
    @Arg('fields', () => INPUTS.term) given: TermInput,
  ): Promise<ProposalPayload> {
    return act(
      context,
      id,
      { revisions: { [key]: expecting } },
      { name: 'termRevise', key, fields: fields<Content<'term'>>(given) },
    );
  }

  @Mutation(() => ProposalPayload, { description: 'Moves a term.' })
  termMove(
    @Ctx() context: Context,
    @Args() { id, key, expecting }: OnEntry,
    @Args() { parent = null, after = null }: AtPlace,
    @Args() { expectingPlace }: SeenTarget,
  ): Promise<ProposalPayload> {
    const seen = { revisions: { [key]: expecting }, ...childrenSeen(expectingPlace, parent) };
    return act(context, id, seen, { name: 'termMove', key, parent, after });
  }

  @Mutation(() => ProposalPayload, {
    description: 'Retires a term: for another one, or for a reason.',
  })
  termRetire(
    @Ctx() context: Context,
    @Args() { id, key, expecting }: OnEntry,
    @Arg('successor', () => String, {
      nullable: true,
      description: 'Key of the term that takes its place.',
    })
    successor?: string,
    @Arg('reason', () => String, { nullable: true }) reason?: string,
  ): Promise<ProposalPayload> {
    return act(
      context,
      id,
      { revisions: { [key]: expecting } },
      { name: 'termRetire', key, ...(successor && { successor }), ...(reason && { reason }) },
    );
  }

  @Mutation(() => ProposalPayload, { description: 'Changes the title of the edition.' })
  factsRevise(
    @Ctx() context: Context,
    @Args() { id, key, expecting }: OnEntry,
    @Arg('title', () => String) title: string,
  ): Promise<ProposalPayload> {
    return act(context, id, { revisions: { [key]: expecting } }, { name: 'factsRevise', title });
  }
}

/** Parent left out: where the terms stand. */
const childrenSeen = (
  revision: string | null | undefined,
  parent: string | null | undefined,
): Seen =>
  revision == null ? {} : { children: { revision, ...(parent !== undefined && { parent }) } };

const wholeSeen = (revision: string | null | undefined, key: string | null): Seen =>
  revision == null ? {} : { whole: { revision, key } };

const act = (context: Context, id: string, seen: Seen, what: Act): Promise<ProposalPayload> =>
  answer(context, perform(context, id, seen, what));

/** A band as the law has it: null members left out, unless they are to clear a field. */
const band = ({ descriptors, ...rest }: BandInput, clearing = false): Band =>
  ({
    ...(clearing ? fields(rest) : content(rest)),
    ...(descriptors && { descriptors: descriptors.map((descriptor) => content(descriptor)) }),
  }) as Band;
