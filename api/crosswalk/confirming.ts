import { randomBytes } from 'node:crypto';
import { Arg, Ctx, Field, ID, Mutation, ObjectType, Resolver } from 'type-graphql';
import { isClause } from '../../rubrics/kinds/readers';
import type { ReasonCode } from '../../rubrics/reasons';
import { matcherRoles, mayMatch } from '../../rubrics/say';
import type { Relation as RelationName } from '../../rubrics/vocabulary';
import type { Context } from '../context';
import { onEdition } from '../editions/doors';
import { findEdition, findPlace } from '../editions/find';
import type { EditionRow } from '../editions/rows';
import { Relation } from '../kinds/enums';
import { because, UserError } from '../kinds/userError';
import { append } from '../record/append';
import { recordRefusal } from '../record/refuse';
import { awardsOf } from './crosswalk';
import { matchLeaf, matchRetractionLeaf } from './leaves';
import { confirmedOf, matchWith } from './matches';
import { CrosswalkRetractionRow } from './rows';

@ObjectType({
  description: 'What was confirmed or taken back, and why not, where it was not.',
  simpleResolvers: true,
})
class MatchPayload {
  @Field(() => ID, { nullable: true, description: 'Opaque.' })
  id!: string | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}

const refusedWith = (codes: readonly ReasonCode[]): MatchPayload => ({
  id: null,
  userErrors: codes.map((code) => because(code)),
});

const sameIds = (a: readonly string[], b: readonly string[]): boolean =>
  [...new Set(a)].sort().join(' ') === [...b].sort().join(' ');

const NOT_FOUND = refusedWith(['NOT_FOUND']);

@Resolver()
export class Confirming {
  @Mutation(() => MatchPayload, {
    description:
      '确认对应: says how two clauses of published editions relate, on record; whoever drafts, reviews or approves in either award.',
  })
  async matchConfirm(
    @Ctx() context: Context,
    @Arg('a', () => String, { description: 'Address of a clause.' }) a: string,
    @Arg('b', () => String, {
      nullable: true,
      description:
        'Address of a clause of another rubric; with NONE, of its edition alone or left out.',
    })
    b: string | null,
    @Arg('relation', () => Relation) relation: RelationName,
    @Arg('rationale', () => String) rationale: string,
    @Arg('edition', () => String, {
      nullable: true,
      description: 'With NONE: the edition in which nothing answers.',
    })
    edition?: string | null,
    @Arg('expecting', () => [ID], {
      nullable: true,
      description:
        'Ids of what was seen confirmed of clause `a` in that edition, none for nothing; left out, the act holds whatever others said.',
    })
    expecting?: readonly string[] | null,
  ): Promise<MatchPayload> {
    const [x, y] = [await clauseAt(context, a), b == null ? null : await clauseAt(context, b)];
    const other = y?.edition ?? (edition == null ? undefined : findEdition(context, edition));
    if (!x || !other || (b != null && !y) || x.edition.rubricKey === other.rubricKey)
      return refusedWith(['NOT_A_CLAUSE']);
    const awards = awardsOf(x.edition.rubricKey, other.rubricKey);
    const given = { relation, paired: y !== null, rationale };
    const asked = { key: x.edition.key, what: 'match', missing: NOT_FOUND };
    return onEdition(context, asked, async (manager, row, _, actor) => {
      const { allowed, reasons } = mayMatch(actor.viewer, awards, given);
      if (!allowed) {
        await recordRefusal(manager, actor, 'match', reasons, row.key);
        return refusedWith(reasons);
      }
      const told = await confirmedOf(manager, x, other.key);
      if (expecting && !sameIds(expecting, told)) return refusedWith(['STALE']);
      const name = `m${randomBytes(10).toString('hex')}`;
      await append(manager, matchLeaf, {
        at: actor.now.toISOString(),
        actor: actor.viewer!.id,
        subject: row.key,
        body: {
          aEdition: row.key,
          aKey: x.key,
          bEdition: other.key,
          bKey: y?.key ?? null,
          relation,
          rationale: rationale.trim(),
          roles: matcherRoles(actor.viewer!, awards).join(),
          name,
        },
      });
      return { id: name, userErrors: [] };
    });
  }

  @Mutation(() => MatchPayload, {
    description: '撤回确认: the row stays on record, and counts no more.',
  })
  async matchRetract(
    @Ctx() context: Context,
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
  ): Promise<MatchPayload> {
    const known = await matchWith(context.database.read.manager, id);
    const asked = { key: known?.aEdition ?? '', what: 'match-retraction', missing: NOT_FOUND };
    return onEdition(context, asked, async (manager, edition, _, actor) => {
      if (!known) return NOT_FOUND;
      const { seq, relation, bKey, aEdition, bEdition } = known;
      const awards = awardsOf(aEdition, bEdition);
      const given = { relation, paired: bKey !== null, rationale: reason };
      const { allowed, reasons } = mayMatch(actor.viewer, awards, given);
      const gone = await manager.existsBy(CrosswalkRetractionRow, { matchSeq: seq });
      const why: ReasonCode[] = [...reasons, ...(gone ? ['MATCH_TAKEN_BACK' as const] : [])];
      if (!allowed || gone) {
        await recordRefusal(manager, actor, 'match-retraction', why, edition.key);
        return refusedWith(why);
      }
      await append(manager, matchRetractionLeaf, {
        at: actor.now.toISOString(),
        actor: actor.viewer!.id,
        subject: edition.key,
        body: { match: seq, reason: reason.trim() },
      });
      return { id, userErrors: [] };
    });
  }
}

/** A clause of a published edition, by any address. */
async function clauseAt(
  context: Context,
  address: string,
): Promise<{ edition: EditionRow; key: string } | null> {
  const place = await findPlace(context, address);
  const edition = place && findEdition(context, place.open.base);
  return edition && isClause(place.node) ? { edition, key: place.node.entry.key } : null;
}
