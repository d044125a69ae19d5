import { ArgsType, Field, ID } from 'type-graphql';
import type { Act, ActName } from '../../rubrics/acts/act';
import type { Seen } from '../../rubrics/acts/seen';
import type { PlacedName } from '../../rubrics/kinds';
import type { Context } from '../context';
import { answer, type ProposalPayload } from './mutations';
import { perform } from './perform';

/** What most acts take: where, on what, and what was seen there. */
@ArgsType()
export class OnEntry {
  @Field(() => ID, { description: 'The proposal.' }) id!: string;
  @Field(() => String, { description: 'Key of the entry.' }) key!: string;
  @Field(() => String, { description: 'Its `revision` that was seen.' }) expecting!: string;
}

@ArgsType()
export class AtPlace {
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
export class SeenPlace {
  @Field(() => String, {
    nullable: true,
    description:
      '`childrenRevision` of the place that was seen; left out, the act holds whatever stands there.',
  })
  expecting?: string | null;
}

/** The same of an act whose `expecting` speaks of the entry. */
@ArgsType()
export class SeenTarget {
  @Field(() => String, {
    nullable: true,
    description:
      '`childrenRevision` of the place to which it goes, as it was seen; left out, it goes whatever stands there.',
  })
  expectingPlace?: string | null;
}

/** Parent left out: where the terms stand. */
export const childrenSeen = (
  revision: string | null | undefined,
  parent: string | null | undefined,
): Seen =>
  revision == null ? {} : { children: { revision, ...(parent !== undefined && { parent }) } };

export const wholeSeen = (revision: string | null | undefined, key: string | null): Seen =>
  revision == null ? {} : { whole: { revision, key } };

/** Performs an act on the content of a proposal. */
export const act = (
  context: Context,
  id: string,
  seen: Seen,
  what: Act,
): Promise<ProposalPayload> => answer(context, perform(context, id, seen, what));

/** Performs an act on one entry, as it was seen. */
export const actOn = (
  context: Context,
  { id, key, expecting }: OnEntry,
  what: Act,
  more: Seen = {},
): Promise<ProposalPayload> => act(context, id, { revisions: { [key]: expecting }, ...more }, what);

/** Moves an entry of any kind that moves. */
export const moveTo = (
  context: Context,
  name: `${PlacedName}Move` & ActName,
  on: OnEntry,
  { parent = null, after = null }: AtPlace,
  expectingPlace: string | null | undefined,
): Promise<ProposalPayload> =>
  actOn(context, on, { name, key: on.key, parent, after }, childrenSeen(expectingPlace, parent));
