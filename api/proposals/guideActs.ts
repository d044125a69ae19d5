import { Arg, Args, Ctx, Int, Mutation, Resolver } from 'type-graphql';
import type { Band, Descriptor } from '../../rubrics/kinds';
import type { Context } from '../context';
import { actOn, OnEntry } from './actArguments';
import { BandInput, content, DescriptorInput, fields, GuideInput, INPUTS } from './actInputs';
import { ProposalPayload } from './mutations';

/** On scoring guides and their bands, likewise. */
@Resolver()
export class GuideActs {
  @Mutation(() => ProposalPayload, { description: 'Changes fields of a scoring guide.' })
  guideRevise(
    @Ctx() context: Context,
    @Args() on: OnEntry,
    @Arg('fields', () => INPUTS.guide) given: GuideInput,
  ): Promise<ProposalPayload> {
    return actOn(context, on, { name: 'guideRevise', key: on.key, fields: fields(given) });
  }

  @Mutation(() => ProposalPayload, { description: 'A new band of a scoring guide.' })
  bandAdd(
    @Ctx() context: Context,
    @Args() on: OnEntry,
    @Arg('content', () => INPUTS.band) given: BandInput,
    @Arg('at', () => Int, {
      nullable: true,
      description: 'Index that it will have, from 0; left out: last.',
    })
    at?: number,
  ): Promise<ProposalPayload> {
    return actOn(context, on, {
      name: 'bandAdd',
      key: on.key,
      content: band(given),
      ...(at != null && { at }),
    });
  }

  @Mutation(() => ProposalPayload, { description: 'Changes fields of a band.' })
  bandRevise(
    @Ctx() context: Context,
    @Args() on: OnEntry,
    @Arg('band', () => Int, { description: 'Its index, from 0.' }) index: number,
    @Arg('fields', () => INPUTS.band) given: BandInput,
  ): Promise<ProposalPayload> {
    return actOn(context, on, {
      name: 'bandRevise',
      key: on.key,
      band: index,
      fields: fields(band(given, true)),
    });
  }

  @Mutation(() => ProposalPayload, { description: 'Takes a band away.' })
  bandRemove(
    @Ctx() context: Context,
    @Args() on: OnEntry,
    @Arg('band', () => Int) index: number,
  ): Promise<ProposalPayload> {
    return actOn(context, on, { name: 'bandRemove', key: on.key, band: index });
  }

  @Mutation(() => ProposalPayload, { description: 'Changes what must be seen for a band.' })
  descriptorRevise(
    @Ctx() context: Context,
    @Args() on: OnEntry,
    @Arg('band', () => Int) index: number,
    @Arg('descriptor', () => Int) descriptor: number,
    @Arg('fields', () => INPUTS.descriptor) given: DescriptorInput,
  ): Promise<ProposalPayload> {
    return actOn(context, on, {
      name: 'descriptorRevise',
      key: on.key,
      band: index,
      descriptor,
      fields: fields<Descriptor>(given),
    });
  }
}

/** A band as the law has it: null members left out, unless they are to clear a field. */
const band = ({ descriptors, ...rest }: BandInput, clearing = false): Band =>
  ({
    ...(clearing ? fields(rest) : content(rest)),
    ...(descriptors && { descriptors: descriptors.map((descriptor) => content(descriptor)) }),
  }) as Band;
