import { Arg, Ctx, Field, FieldResolver, Mutation, ObjectType, Resolver } from 'type-graphql';
import { mayOwn } from '../../rubrics/offices';
import type { Context } from '../context';
import { because, UserError } from '../kinds/userError';
import { acting } from './acting';
import { PreferenceRow } from './rows';
import { Viewer } from './viewer';

/** What may be preferred, and the values that there are. */
const PREFERENCES: Readonly<Record<string, readonly string[]>> = {
  'compare.mode': ['columns', 'inline', 'new'],
  'compare.onlyChanged': ['true', 'false'],
};

@ObjectType({ description: 'How the person likes to read.', simpleResolvers: true })
class Preference {
  @Field(() => String) name!: string;
  @Field(() => String) value!: string;
}

@ObjectType({ simpleResolvers: true })
class PreferencePayload {
  @Field(() => [UserError]) userErrors!: UserError[];
}

@Resolver(() => Viewer)
export class Preferences {
  @FieldResolver(() => [Preference], {
    description: 'Kept with the account, so that signing out loses nothing.',
  })
  preferences(@Ctx() context: Context): Promise<Preference[]> {
    return context.database.read
      .getRepository(PreferenceRow)
      .find({ where: { account: context.viewer!.id }, order: { name: 'ASC' } });
  }

  @Mutation(() => PreferencePayload, {
    description:
      'Keeps a preference of the person signed in: `compare.mode` (columns, inline, new), `compare.onlyChanged` (true, false).',
  })
  async preferenceSet(
    @Ctx() context: Context,
    @Arg('name', () => String) name: string,
    @Arg('value', () => String) value: string,
  ): Promise<PreferencePayload> {
    const { viewer } = context;
    const reason = mayOwn(viewer);
    if (reason || !viewer) return { userErrors: [because(reason ?? 'NOT_SIGNED_IN')] };
    if (!Object.hasOwn(PREFERENCES, name) || !PREFERENCES[name].includes(value))
      return { userErrors: [because('PREFERENCE_BAD')] };
    await acting(context, (manager) =>
      manager.upsert(PreferenceRow, { account: viewer.id, name, value }, ['account', 'name']),
    );
    return { userErrors: [] };
  }
}
