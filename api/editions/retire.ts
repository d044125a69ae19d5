import { GraphQLDate } from 'graphql-scalars';
import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import { awardOf } from '../../rubrics/address';
import { stateOf } from '../../rubrics/calendar';
import { retirement } from '../../rubrics/lifecycle';
import { mayRetire, rolesIn } from '../../rubrics/may';
import { sentence, type ReasonCode } from '../../rubrics/reasons';
import type { Context } from '../context';
import { Refusal, UserError } from '../kinds/userError';
import { append } from '../record/append';
import { recordRefusal } from '../record/refuse';
import { onEdition } from './doors';
import { Edition } from './edition';
import { retirementLeaf } from './leaves';
import { RetirementRow, type EditionRow } from './rows';

@ObjectType({
  description: 'The edition as it stands afterwards, and why nothing was done, where nothing was.',
  simpleResolvers: true,
})
class EditionPayload {
  @Field(() => Edition, { nullable: true }) edition!: Edition | null;
  @Field(() => Boolean, {
    description: 'Whether its end is set; false while the other role has not said the same day.',
  })
  complete!: boolean;
  @Field(() => [UserError]) userErrors!: UserError[];
}

@Resolver()
export class EditionMutations {
  @Mutation(() => EditionPayload, {
    description:
      '废止 of an edition in force: a publisher and an approver, two people, each name the same day, from which it counts no more.',
  })
  async editionRetire(
    @Ctx() context: Context,
    @Arg('key', () => String, { description: '`shenzhen/economic@2019`.' }) key: string,
    @Arg('endsOn', () => GraphQLDate) endsOn: Date | string,
    @Arg('note', () => String) note: string,
  ): Promise<EditionPayload> {
    const day = typeof endsOn === 'string' ? endsOn : endsOn.toISOString().slice(0, 10);
    const { row, complete, codes } = await retire(context, key, day, note);
    context.register = await context.freshRegister();
    const now = context.register.editions.find((edition) => edition.key === row?.key);
    return {
      edition: now ? new Edition(now, context) : null,
      complete,
      userErrors: codes.map((code) =>
        Object.assign(new Refusal(), { code, message: sentence(code), path: null }),
      ),
    };
  }
}

interface Said {
  row: EditionRow | null;
  complete: boolean;
  codes: readonly ReasonCode[];
}

const retire = (request: Context, key: string, endsOn: string, note: string): Promise<Said> =>
  onEdition(
    request,
    { key, what: 'retire', missing: NO_EDITION },
    async (manager, row, siblings, context) => {
      const award = awardOf(key);
      const { allowed, reasons } = mayRetire(
        context.viewer,
        { award, state: stateOf(siblings, row, context.today), ended: row.end !== undefined },
        context.today,
        { note, endsOn },
      );
      if (!allowed) {
        await recordRefusal(manager, context, 'retire', reasons, key);
        return { row, complete: false, codes: reasons };
      }
      const { id } = context.viewer!;
      const said = await manager.findBy(RetirementRow, { editionKey: key, endsOn });
      const mine = retirement.filter((role) => rolesIn(context.viewer!, award).includes(role));
      const other = said.find(
        ({ account, role }) => account !== id && mine.some((own) => own !== role),
      );
      const role = other ? mine.find((own) => own !== other.role)! : mine[0];
      await append(manager, retirementLeaf, {
        at: context.now.toISOString(),
        actor: id,
        subject: key,
        body: { role, endsOn, note, complete: other !== undefined },
      });
      return { row, complete: other !== undefined, codes: [] };
    },
  );

const NO_EDITION: Said = { row: null, complete: false, codes: ['NOT_FOUND'] };
