import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import { In, LessThanOrEqual } from 'typeorm';
import { mayOwn } from '../../rubrics/offices';
import type { Context } from '../context';
import { answer, ProposalPayload } from './mutations';
import { because } from '../kinds/userError';
import { actNumber } from './numbering';
import { onProposal, type Payload } from './onProposal';
import { Proposal } from './proposal';
import { ActRow, DecisionRow, ReviewMarkRow, SeenChangeRow } from './rows';

/** Most changes that are ticked at once. */
const MOST = 2000;

/** A reading aid of one person, so not on record. */
const tick = (
  request: Context,
  id: string,
  changes: readonly string[],
  seen: boolean,
): Promise<Payload> =>
  onProposal(request, id, 'seen', async (manager, proposal, context) => {
    const reason = mayOwn(context.viewer);
    if (reason) return { proposal, userErrors: [because(reason)] };
    if (changes.length > MOST || !changes.every((change) => /^[0-9a-f]{24}$/.test(change)))
      return { proposal, userErrors: [because('NO_SUCH_CHANGE', ['changes'])] };
    const rows = [...new Set(changes)].map((change) => ({
      proposalId: proposal.id,
      account: context.viewer!.id,
      change,
    }));
    for (let at = 0; at < rows.length; at += 300) {
      const some = rows.slice(at, at + 300);
      if (seen) await manager.upsert(SeenChangeRow, some, ['proposalId', 'account', 'change']);
      else
        await manager.delete(SeenChangeRow, {
          proposalId: proposal.id,
          account: context.viewer!.id,
          change: In(some.map(({ change }) => change)),
        });
    }
    return { proposal, userErrors: [] };
  });

const mark = (request: Context, id: string): Promise<Payload> =>
  onProposal(request, id, 'mark', async (manager, proposal, context) => {
    const reason = mayOwn(context.viewer);
    if (reason) return { proposal, userErrors: [because(reason)] };
    await manager.upsert(
      ReviewMarkRow,
      { proposalId: proposal.id, account: context.viewer!.id, recordSeq: context.register.newest },
      ['proposalId', 'account'],
    );
    return { proposal, userErrors: [] };
  });

@Resolver(() => Proposal)
export class SeenChanges {
  @FieldResolver(() => [String], {
    description:
      '已看: ids of changes that the viewer ticked off. A change that says something else has another id, so its tick falls away.',
  })
  async seen(@Root() proposal: Proposal, @Ctx() context: Context): Promise<string[]> {
    const rows = await context.database.read.manager.find(SeenChangeRow, {
      where: { proposalId: proposal.id, account: context.viewer!.id },
      order: { change: 'ASC' },
    });
    return rows.map(({ change }) => change);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'Number of the act up to which the viewer has reviewed it: their last mark or decision; null where they have not.',
  })
  async lastReview(
    @Root() proposal: Proposal,
    @Ctx() { database, viewer }: Context,
  ): Promise<number | null> {
    const { manager } = database.read;
    const marked = await manager.findOneBy(ReviewMarkRow, {
      proposalId: proposal.id,
      account: viewer!.id,
    });
    const decided = (
      await manager.find(DecisionRow, {
        where: { proposalId: proposal.id, actor: viewer!.id },
        order: { seq: 'DESC' },
      })
    ).find(({ transition }) => transition === 'approve' || transition === 'return');
    if (!marked && !decided) return null;
    const seq = Math.max(marked?.recordSeq ?? 0, decided?.seq ?? 0);
    const before = await manager.findBy(ActRow, {
      proposalId: proposal.id,
      seq: LessThanOrEqual(seq),
    });
    return Math.max(0, ...before.map(actNumber));
  }

  @FieldResolver(() => [String], {
    description: 'Keys of the entries that later acts touched: what is new since a review.',
  })
  async changedSince(
    @Root() proposal: Proposal,
    @Ctx() { database }: Context,
    @Arg('act', () => Int, { description: 'Number of an act, as `lastReview` gives it.' })
    act: number,
  ): Promise<string[]> {
    const acts = await database.read.manager.find(ActRow, {
      where: { proposalId: proposal.id },
      order: { seq: 'ASC' },
    });
    const later = acts.filter((one) => actNumber(one) > act);
    return [
      ...new Set(
        later.flatMap(({ changes }) =>
          (JSON.parse(changes) as { key: string }[]).map(({ key }) => key),
        ),
      ),
    ];
  }

  @Mutation(() => ProposalPayload, {
    description: 'Ticks changes off, or takes the ticks away, for the viewer alone.',
  })
  changeSeen(
    @Ctx() context: Context,
    @Arg('proposal', () => ID) proposal: string,
    @Arg('changes', () => [ID], { description: 'At most 2000.' }) changes: string[],
    @Arg('seen', () => Boolean) seen: boolean,
  ): Promise<ProposalPayload> {
    return answer(context, tick(context, proposal, changes, seen));
  }

  @Mutation(() => ProposalPayload, {
    description:
      'The viewer has reviewed the proposal as it stands: `changedSince` counts from here.',
  })
  reviewMark(
    @Ctx() context: Context,
    @Arg('proposal', () => ID) proposal: string,
  ): Promise<ProposalPayload> {
    return answer(context, mark(context, proposal));
  }
}
