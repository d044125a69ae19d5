import { GraphQLDateTime } from 'graphql-scalars';
import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { In } from 'typeorm';
import { mayNot } from '../../rubrics/offices';
import type { Context } from '../context';
import { PageInfo } from '../kinds/page';
import { Fault } from '../refusals';
import { AccountRow } from '../people/rows';
import { refuseReading } from '../people/acting';
import { RecordRow } from '../record/rows';

const MOST = 200;

@ObjectType('RecordLine', {
  description: '记录: one thing that happened.',
  simpleResolvers: true,
})
class RecordLineView {
  @Field(() => Int, { description: 'From 1, without gaps.' }) seq!: number;
  @Field(() => GraphQLDateTime) at!: string;
  @Field(() => String, { description: '`sign-in`, `grant`, `decision` …' }) kind!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Account by its id; null where nobody signed in acted.',
  })
  actor!: string | null;
  @Field(() => String, { nullable: true, description: 'Its username.' }) username!: string | null;
  @Field(() => String, {
    description: 'What it happened to: an account by its id, a proposal, an edition.',
  })
  subject!: string;
  @Field(() => String, { description: 'Canonical JSON.' }) body!: string;
  @Field(() => String, { description: 'Hash of the row before; empty in the first.' })
  prev!: string;
  @Field(() => String, { description: 'SHA-256 of all the rest, lower-case hex.' }) hash!: string;
}

@ObjectType({ description: 'A page of the record.', simpleResolvers: true })
class RecordConnection {
  @Field(() => [RecordLineView], { description: 'Newest first.' }) nodes!: RecordLineView[];
  @Field(() => PageInfo) pageInfo!: PageInfo;
  @Field(() => Int) totalCount!: number;
}

@Resolver()
export class RecordDesk {
  @Query(() => RecordConnection, {
    description: 'What happened, newest first. For the auditor; empty for everybody else.',
  })
  async record(
    @Ctx() context: Context,
    @Arg('first', () => Int, {
      defaultValue: 50,
      nullable: true,
      description: `At most ${MOST}.`,
    })
    asked?: number | null,
    @Arg('after', () => String, { nullable: true }) after?: string,
    @Arg('kind', () => String, { nullable: true }) kind?: string,
    @Arg('actor', () => String, { nullable: true, description: 'Username or id.' }) actor?: string,
  ): Promise<RecordConnection> {
    const first = asked ?? 50;
    const reason = mayNot(context.viewer, 'record');
    if (reason) {
      await refuseReading(context, 'record', [reason]);
      return { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } };
    }
    if (first < 1 || first > MOST)
      throw new Fault('BAD_USER_INPUT', `first 应为 1–${MOST}`, `first is 1 to ${MOST}`);
    if (after != null && !/^\d{1,9}$/.test(after))
      throw new Fault(
        'BAD_USER_INPUT',
        'after 不是本查询给出的',
        'after is no cursor of this query',
      );
    return page(context, first, after ?? null, kind ?? null, actor ?? null);
  }
}

async function page(
  { database }: Context,
  first: number,
  after: string | null,
  kind: string | null,
  actor: string | null,
): Promise<RecordConnection> {
  const accounts = database.read.getRepository(AccountRow);
  const wanted =
    actor === null ? null : ((await accounts.findOneBy({ username: actor }))?.id ?? actor);
  const query = database.read
    .getRepository(RecordRow)
    .createQueryBuilder('r')
    .orderBy('r.seq', 'DESC');
  if (kind !== null) query.andWhere('r.kind = :kind', { kind });
  if (wanted !== null) query.andWhere('r.actor = :wanted', { wanted });
  const totalCount = await query.getCount();
  if (after !== null) query.andWhere('r.seq < :after', { after: Number(after) });
  const rows = await query.limit(first + 1).getMany();
  const shown = rows.slice(0, first);
  const names = new Map(
    (await accounts.findBy({ id: In(shown.flatMap((row) => row.actor ?? [])) })).map((account) => [
      account.id,
      account.username,
    ]),
  );
  return {
    nodes: shown.map((row) => ({ ...row, username: names.get(row.actor ?? '') ?? null })),
    totalCount,
    pageInfo: {
      hasNextPage: rows.length > first,
      endCursor: shown.length ? String(shown.at(-1)!.seq) : null,
    },
  };
}
