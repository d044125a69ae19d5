import { GraphQLDateTime } from 'graphql-scalars';
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  InputType,
  Mutation,
  ObjectType,
  Resolver,
} from 'type-graphql';
import { In, LessThan, type EntityManager } from 'typeorm';
import { mayOwn } from '../../rubrics/offices';
import type { ReasonCode } from '../../rubrics/reasons';
import type { Context } from '../context';
import { because, UserError } from '../kinds/userError';
import { acting } from './acting';
import { placed } from './placed';
import { UnsavedRow } from './rows';
import { Viewer } from './viewer';

/** Bounds of one text and its place, in UTF-16 units; of one call and of one account, in places. */
const MOST = { text: 200_000, place: 300, atOnce: 50, places: 500 };

/** Days after which nobody comes back to what was typed. */
const KEPT = 180;
const DAY = 86_400_000;

@ObjectType('Unsaved', {
  description: '未存文字: what the viewer typed at a place and has not stored.',
  simpleResolvers: true,
})
class UnsavedText {
  @Field(() => String, { description: 'As whoever kept it names the place.' }) place!: string;
  @Field(() => String, { description: 'JSON, in the shape of whoever kept it.' }) text!: string;
  @Field(() => GraphQLDateTime, { description: 'When it was kept.' }) at!: Date;
}

@InputType({ description: 'What was typed at a place.' })
class UnsavedInput {
  @Field(() => String, { description: 'At most 300 characters.' }) place!: string;
  @Field(() => String, {
    nullable: true,
    description: 'At most 200000 characters; null: it was stored or given up, and falls.',
  })
  text?: string | null;
}

@ObjectType({ description: 'When it was kept, or why it was not.', simpleResolvers: true })
class UnsavedPayload {
  @Field(() => GraphQLDateTime, { nullable: true }) at!: Date | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}

/** Neither content nor on record: kept for one person, and shown to nobody else. */
@Resolver(() => Viewer)
export class Unsaved {
  @FieldResolver(() => [UnsavedText], {
    description:
      '未存文字, the latest first: of nobody but the viewer, and never on record. None for a program.',
  })
  async unsaved(
    @Ctx() { database, viewer }: Context,
    @Arg('under', () => String, { description: 'How their places begin.', defaultValue: '' })
    under: string,
  ): Promise<UnsavedText[]> {
    if (mayOwn(viewer)) return [];
    const rows = await database.read
      .getRepository(UnsavedRow)
      .find({ where: { account: viewer!.id }, order: { at: 'DESC', place: 'ASC' } });
    return rows
      .filter(({ place }) => place.startsWith(under))
      .map(({ place, text, at }) => ({ place, text, at: new Date(at) }));
  }

  @Mutation(() => UnsavedPayload, {
    description:
      'Keeps what the viewer typed, a text a place, or lets it fall. Of the oldest places those beyond 500 go, and what nobody touched for 180 days.',
  })
  async unsavedKeep(
    @Ctx() context: Context,
    @Arg('username', () => String, {
      description: 'Who typed it: nothing is kept where somebody else is signed in by now.',
    })
    username: string,
    @Arg('texts', () => [UnsavedInput], { description: 'At most 50.' }) texts: UnsavedInput[],
  ): Promise<UnsavedPayload> {
    const at = context.now;
    const reason = await acting(context, async (manager, { viewer }) => {
      const against = mayOwn(viewer) ?? mayKeep(viewer!.username, username, texts);
      if (!against) await keep(manager, viewer!.id, texts, at);
      return against;
    });
    return reason ? { at: null, userErrors: [because(reason)] } : { at, userErrors: [] };
  }
}

function mayKeep(viewer: string, username: string, texts: UnsavedInput[]): ReasonCode | null {
  if (viewer !== username) return 'OTHER_ACCOUNT';
  const fits = ({ place, text }: UnsavedInput) =>
    place.length <= MOST.place && (text ?? '').length <= MOST.text;
  return texts.length <= MOST.atOnce && texts.every(fits) ? null : 'UNSAVED_TOO_LARGE';
}

async function keep(
  manager: EntityManager,
  account: string,
  texts: UnsavedInput[],
  now: Date,
): Promise<void> {
  const at = now.toISOString();
  // The last word of a place counts.
  const last = new Map(texts.map(({ place, text }) => [place, text ?? null]));
  const gone = [...last].flatMap(([place, text]) => (text === null ? [place] : []));
  const rows = [...last].flatMap(([place, text]) =>
    text === null ? [] : [{ account, place, at, text }],
  );
  if (gone.length > 0) await manager.delete(UnsavedRow, { account, place: In(gone) });
  if (rows.length === 0) return;
  await manager.upsert(UnsavedRow, rows, ['account', 'place']);
  await manager.query(placed(manager, BEYOND), [account, account]);
  const old = new Date(now.getTime() - KEPT * DAY).toISOString();
  await manager.delete(UnsavedRow, { at: LessThan(old) });
}

const BEYOND = `DELETE FROM unsaved WHERE account = ? AND place NOT IN
  (SELECT place FROM unsaved WHERE account = ? ORDER BY at DESC, place LIMIT ${MOST.places})`;
