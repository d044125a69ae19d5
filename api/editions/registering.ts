import type { EntityManager } from 'typeorm';
import { Arg, ArgsType, Args, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import { isKey } from '../../rubrics/address';
import { mayNot, type Duty } from '../../rubrics/offices';
import type { Context } from '../context';
import { awardLeaf, rubricLeaf } from '../entries/leaves';
import { AwardRow, RubricRow } from '../entries/registerRows';
import { UserError } from '../kinds/userError';
import { whereAllowed, type No, type Refused } from '../people/allowed';
import { append } from '../record/append';
import { AwardPayload } from './awardRules';
import { Award, Rubric } from './rubric';

@ObjectType({ description: 'The rubric, and why nothing was done, where nothing was.' })
class RubricPayload {
  @Field(() => Rubric, { nullable: true }) rubric!: Rubric | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}

/** What is said of whatever is registered. */
@ArgsType()
class Titles {
  @Field(() => String) title!: string;
  @Field(() => String, { nullable: true }) titleEn?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The title that was seen, to correct what is registered; left out: it is new.',
  })
  expecting?: string | null;
}

const LONGEST_TITLE = 200;

/** Awards and rubrics enter the register; what is there is never taken away. */
@Resolver()
export class Registering {
  @Mutation(() => AwardPayload, {
    description:
      'Registers an award, or corrects its titles; on record. For the system administrator.',
  })
  async awardRegister(
    @Ctx() context: Context,
    @Arg('key', () => String, { description: 'Small letters, digits, dashes: for life.' })
    key: string,
    @Args() titles: Titles,
  ): Promise<AwardPayload> {
    const entry = { duty: 'awardRegister', key, ...titles } as const;
    const { done, userErrors } = await registering(
      context,
      entry,
      async (manager, actor, _no, seen) => {
        const held = await manager.findOneBy(AwardRow, { key });
        const wrong = await seen(held);
        if (wrong) return wrong;
        const row = { synonyms: null, ...held, key, ...titled(titles) };
        const { key: _, ...body } = row;
        await append(manager, awardLeaf, { ...signed(actor), subject: key, body });
        return new Award(row, context);
      },
    );
    return { award: done, userErrors };
  }

  @Mutation(() => RubricPayload, {
    description:
      'Registers a rubric of an award, or corrects its titles; on record. Its first edition comes by a proposal or an import. For the system administrator.',
  })
  async rubricRegister(
    @Ctx() context: Context,
    @Arg('award', () => String, { description: 'Key of the award.' }) awardKey: string,
    @Arg('key', () => String, { description: 'Key of the rubric below its award: for life.' })
    own: string,
    @Args() titles: Titles,
  ): Promise<RubricPayload> {
    const entry = { duty: 'rubricRegister', key: own, ...titles } as const;
    const { done, userErrors } = await registering(
      context,
      entry,
      async (manager, actor, no, seen) => {
        if (!(await manager.existsBy(AwardRow, { key: awardKey }))) return no('NOT_FOUND', 'award');
        const key = `${awardKey}/${own}`;
        const held = await manager.findOneBy(RubricRow, { key });
        const wrong = await seen(held);
        if (wrong) return wrong;
        const position = await manager.countBy(RubricRow, { awardKey });
        const bare = { parallel: null, note: null, position };
        const row = { ...bare, ...held, key, awardKey, ...titled(titles) };
        const { key: _, ...body } = row;
        await append(manager, rubricLeaf, { ...signed(actor), subject: key, body });
        return new Rubric(row, context);
      },
    );
    return { rubric: done, userErrors };
  }
}

const titled = ({ title, titleEn }: Titles) => ({
  title: title.trim(),
  titleEn: titleEn?.trim() || null,
});
const signed = ({ now, viewer }: Context) => ({ at: now.toISOString(), actor: viewer!.id });

interface Entry extends Titles {
  duty: Duty;
  key: string;
}
/** Says no where what is held is not what was seen; null where it is. */
type Seen = (held: { title: string } | null) => Promise<Refused | null>;

/** What the law says of any entry of the register, before anything is looked up. */
const registering = <Done>(
  context: Context,
  { duty, key, title, expecting }: Entry,
  act: (manager: EntityManager, actor: Context, no: No, seen: Seen) => Promise<Done | Refused>,
) =>
  whereAllowed(
    context,
    { what: duty, mayNot: (actor) => mayNot(actor, duty) },
    async (manager, actor: Context, no) => {
      if (!isKey(key)) return no('KEY_BAD', 'key');
      if (!title.trim()) return no('TITLE_MISSING', 'title');
      if ([...title].length > LONGEST_TITLE) return no('TITLE_TOO_LONG', 'title');
      const seen: Seen = async (held) => {
        if (!held) return expecting == null ? null : no('NOT_FOUND', 'key');
        if (expecting == null) return no('KEY_TAKEN', 'key');
        return held.title === expecting ? null : no('STALE', 'expecting');
      };
      return act(manager, actor, no, seen);
    },
  );
