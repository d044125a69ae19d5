import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { MoreThan, type EntityManager } from 'typeorm';
import type { Context } from '../context';
import { Person } from '../people/person';
import { actNumber, actNumbered } from './numbering';
import { ActRow } from './rows';

type Relation<T> = T;

@ObjectType({ description: 'One content act on a proposal.', simpleResolvers: true })
export class PutForward {
  @Field(() => Int, { description: 'Its number in the proposal; what `proposalUndo` takes.' })
  seq!: number;
  @Field(() => String, { description: 'Name of the act (`clauseRevise`).' }) name!: string;
  @Field(() => GraphQLDateTime) at!: Date;
  @Field(() => Person) by!: Relation<Promise<Person>>;
  @Field(() => [String], { description: 'Keys of the entries that it changed.' }) keys!: string[];
}

/** An act as it is shown. */
export const shownAct = (act: ActRow, { person }: Context): PutForward => ({
  seq: actNumber(act),
  name: act.name,
  at: new Date(act.at),
  by: person(act.author),
  keys: changesOf(act).map(({ key }) => key),
});

/** What an act put in the place of what: revision hashes, null where there was or is none. */
export const changesOf = ({ changes }: ActRow): Put[] => JSON.parse(changes) as Put[];

interface Put {
  key: string;
  before: string | null;
  after: string | null;
}

/** Acts on a proposal, latest first. @param most null: all */
export const actsOn = (
  manager: EntityManager,
  proposalId: string,
  most: number | null,
): Promise<ActRow[]> =>
  manager.find(ActRow, {
    where: { proposalId },
    order: { seq: 'DESC' },
    ...(most !== null && { take: most }),
  });

/**
 * Acts behind the one of a number, oldest first; 0: from the first on. Null where there is no such
 * act. @param most no more than these
 */
export async function actsBehind(
  manager: EntityManager,
  proposalId: string,
  number: number,
  most: number,
): Promise<ActRow[] | null> {
  const known = number === 0 ? { seq: 0 } : await actNumbered(manager, proposalId, number);
  if (!known) return null;
  return manager.find(ActRow, {
    where: { proposalId, seq: MoreThan(known.seq) },
    order: { seq: 'ASC' },
    take: most,
  });
}

/** Number of the last act on a proposal; 0 where there is none. */
export async function lastNumber(manager: EntityManager, proposalId: string): Promise<number> {
  const [last] = await actsOn(manager, proposalId, 1);
  return last ? actNumber(last) : 0;
}
