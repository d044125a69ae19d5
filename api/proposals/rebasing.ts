import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Choice } from '../../rubrics/merge/resolve';
import type { Context } from '../context';
import { Fault } from '../refusals';
import { answer, EXPECTING, ProposalPayload } from './mutations';
import { rebase } from './rebase';

@ObjectType({
  description: 'A place where a proposal and the latest edition cannot both be followed.',
  simpleResolvers: true,
})
class MergeConflict {
  @Field(() => String, { description: 'Key of the entry.' }) key!: string;
  @Field(() => String, {
    description: 'Field of its content, `label`, `place`, or `entry` for the whole.',
  })
  field!: string;
  @Field(() => String, { description: 'both-changed, changed-removed, order or cycle.' })
  kind!: string;
  @Field(() => String, {
    nullable: true,
    description: 'JSON of what both sides began with; null: nothing.',
  })
  base!: string | null;
  @Field(() => String, { nullable: true, description: 'JSON of what the proposal says.' }) ours!:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'JSON of what the latest edition says.' })
  theirs!: string | null;
}

@ObjectType({
  description:
    'The proposal, and the conflicts that its author must decide before it can stand on the latest edition.',
  simpleResolvers: true,
})
class RebasePayload extends ProposalPayload {
  @Field(() => [MergeConflict]) conflicts!: MergeConflict[];
}

@InputType({
  description: 'What an author decides about one conflict: a side, or a value of their own.',
})
class ConflictChoice {
  @Field(() => String) key!: string;
  @Field(() => String) field!: string;
  @Field(() => String, { nullable: true, description: '`base`, `ours` or `theirs`.' }) take?:
    | 'base'
    | 'ours'
    | 'theirs';
  @Field(() => String, {
    nullable: true,
    description: "JSON of a value of one's own, in the place of `take`.",
  })
  value?: string;
}

@Resolver()
export class Rebasing {
  @Mutation(() => RebasePayload, {
    description:
      '换基: puts the proposal on the latest edition. Nothing is done while a conflict is undecided.',
  })
  async proposalRebase(
    @Ctx() context: Context,
    @Arg('id', () => ID) id: string,
    @Arg('expecting', () => Int, { description: EXPECTING }) expecting: number,
    @Arg('choices', () => [ConflictChoice], { defaultValue: [] }) choices: ConflictChoice[],
    @Arg('expectingLatest', () => String, {
      nullable: true,
      description:
        'Key of the edition that was seen as the latest: what was chosen was chosen against its ' +
        'text. Left out, whichever is the latest.',
    })
    expectingLatest?: string | null,
  ): Promise<RebasePayload> {
    const { conflicts = [], ...payload } = await rebase(
      context,
      id,
      { expecting, expectingLatest },
      choices.map(choice),
    );
    const text = (value: unknown) => (value === undefined ? null : JSON.stringify(value));
    return {
      ...(await answer(context, Promise.resolve(payload))),
      conflicts: conflicts.map((conflict) => ({
        ...conflict,
        base: text(conflict.base),
        ours: text(conflict.ours),
        theirs: text(conflict.theirs),
      })),
    };
  }
}

function choice({ key, field, take: side, value }: ConflictChoice): Choice {
  if (side && !['base', 'ours', 'theirs'].includes(side))
    throw new Fault(
      'BAD_USER_INPUT',
      'take 应为 base、ours 或 theirs',
      'take is base, ours or theirs',
    );
  if (side) return { key, field, take: side };
  try {
    return { key, field, value: JSON.parse(value ?? '') as unknown };
  } catch {
    throw new Fault('BAD_USER_INPUT', 'value 应为 JSON', 'value is JSON');
  }
}
