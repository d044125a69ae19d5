import { remembered } from '../../rubrics/remembered';
import { GraphQLDateTime } from 'graphql-scalars';
import { awardOf } from '../../rubrics/address';
import { isClause } from '../../rubrics/kinds/readers';
import { Field, Float, ID, ObjectType } from 'type-graphql';
import { IsNull, type EntityManager } from 'typeorm';
import { alignTrees, type Likeness } from '../../rubrics/diff/align';
import { relationOf } from '../../rubrics/diff/relation';
import { contentHash } from '../../rubrics/tree/hash';
import type { Tree } from '../../rubrics/tree/tree';
import type { Relation as RelationName } from '../../rubrics/vocabulary';
import { worksIn } from '../../rubrics/worksIn';
import type { Context } from '../context';
import { treeOfEdition } from '../editions/shelf';
import { Clause } from '../entries/clause';
import { found } from '../found/found';
import { job } from '../found/job';
import { MatchBasis, Relation } from '../kinds/enums';
import { Person } from '../people/person';
import { Decision } from '../proposals/decision';
import type { Text } from '../compare/texts';
import { CrosswalkRetractionRow, CrosswalkRow } from './rows';

type Promised<T> = T;
const FOR_BOTH = 'for whoever has no role in either award';

@ObjectType({
  description: '对应: clauses of two rubrics that answer each other.',
  simpleResolvers: true,
})
export class Match {
  @Field(() => ID, {
    nullable: true,
    description: 'Opaque; null while it is only proposed.',
  })
  id!: string | null;
  @Field(() => Clause, { nullable: true }) a!: Clause | null;
  @Field(() => Clause, {
    nullable: true,
    description: 'Null where somebody confirmed that nothing answers it.',
  })
  b!: Clause | null;
  @Field(() => Relation, {
    description: 'How a relates to b: as confirmed, else as the words suggest.',
  })
  relation!: string;
  @Field(() => Float, { description: 'Likeness of the words, 0 to 1.' }) score!: number;
  @Field(() => MatchBasis) basis!: string;
  @Field(() => Decision, { nullable: true, description: 'Who confirmed it.' })
  confirmed!: Decision | null;
  @Field(() => String, { nullable: true, description: `Null ${FOR_BOTH}.` })
  rationale!: string | null;
  @Field(() => Person, { nullable: true, description: `Null ${FOR_BOTH}.` })
  author!: Promised<Promise<Person>> | null;
  @Field(() => GraphQLDateTime, { nullable: true }) at!: Date | null;
}

/** Two clauses that are alike, with how the one relates to the other as far as words tell. */
interface Related extends Likeness {
  relation: RelationName;
}

/** The likest clauses of two texts: of editions found once for all processes and threads. */
async function relatedIn(manager: EntityManager, a: Text, b: Text): Promise<readonly Related[]> {
  const trees = [a, b].map(({ open }) => open.tree) as [Tree, Tree];
  if (!a.edition || !b.edition) return relatedTo(trees[0])(trees[1]);
  const given = { a: a.edition.key, b: b.edition.key };
  return (await found(manager, trees.map(contentHash), relatedJob, given))!;
}

const relatedJob = job({
  name: 'related clauses',
  async work(manager, { a, b }: { a: string; b: string }) {
    return relatedTo(await treeOfEdition(manager, a))(await treeOfEdition(manager, b));
  },
});

const relatedTo = remembered((a: Tree) => remembered((b: Tree) => related(a, b)));

const related = (a: Tree, b: Tree): Related[] =>
  alignTrees(a, b).flatMap((one) => {
    const [x, y] = [a.byKey.get(one.a)!, b.byKey.get(one.b)!];
    return isClause(x) && isClause(y) ? [{ ...one, relation: relationOf(x, y, one.score) }] : [];
  });

/**
 * What answers what between two texts of different rubrics, in the order of `a`: what people
 * confirmed, then what the words propose, best first.
 */
export async function matchesBetween(context: Context, a: Text, b: Text): Promise<Match[]> {
  const left = a.open;
  const { manager } = context.database.read;
  const likeness = await relatedIn(manager, a, b);
  const scores = new Map(likeness.map((one) => [`${one.a} ${one.b}`, one.score]));
  const confirmed =
    a.edition && b.edition ? await confirmedBetween(manager, a.edition.key, b.edition.key) : [];
  const spoken = new Set(confirmed.map(({ aKey, bKey }) => `${aKey} ${bKey}`));
  const clause = (text: Text, key: string | null) => {
    const node = key === null ? undefined : text.open.tree.byKey.get(key);
    return node && isClause(node) ? text.open.clause(node) : null;
  };
  const all: { at: number; rank: number; match: Match }[] = confirmed.map((row) => ({
    at: left.tree.byKey.get(row.aKey)?.position ?? 0,
    rank: -1,
    match: {
      a: clause(a, row.aKey),
      b: clause(b, row.bKey),
      score: scores.get(`${row.aKey} ${row.bKey}`) ?? 0,
      ...saidOf(row, b.edition!.contentHash, context),
    },
  }));
  likeness.forEach(({ a: from, b: to, score, relation }, rank) => {
    if (spoken.has(`${from} ${to}`)) return;
    const at = left.tree.byKey.get(from)?.position ?? 0;
    const match = { a: clause(a, from), b: clause(b, to), score, ...PROPOSED, relation };
    all.push({ at, rank, match });
  });
  return all.sort((p, q) => p.at - q.at || p.rank - q.rank).map(({ match }) => match);
}

/** What only words say, nobody has said. */
const PROPOSED = {
  id: null,
  basis: 'LIKENESS',
  confirmed: null,
  rationale: null,
  author: null,
  at: null,
};

function saidOf(row: Confirmed, head: string, context: Context): Omit<Match, 'a' | 'b' | 'score'> {
  const { seq, relation, rationale, author, roles, at } = row;
  const decided = { seq, actor: author, roles, at, note: rationale, head };
  const states = { proposalId: null, transition: 'confirm', fromState: null, toState: null };
  const within = worksIn(context.viewer, [awardOf(row.aEdition), awardOf(row.bEdition)]);
  return {
    id: matchId(row),
    relation,
    basis: 'CONFIRMED',
    rationale: within ? rationale : null,
    author: within ? context.person(author) : null,
    at: new Date(at),
    confirmed: new Decision({ ...decided, ...states }, context, within),
  };
}

/** A confirmation as it reads from one side. */
type Confirmed = Pick<
  CrosswalkRow,
  | 'seq'
  | 'name'
  | 'aEdition'
  | 'aKey'
  | 'bEdition'
  | 'bKey'
  | 'relation'
  | 'rationale'
  | 'author'
  | 'roles'
  | 'at'
>;

/** By which people name it: old ones by the number of their row in the record. */
const matchId = ({ name, seq }: Pick<CrosswalkRow, 'name' | 'seq'>): string => name ?? String(seq);

/** Ids of what is confirmed of a clause in another edition. */
export const confirmedOf = async (
  manager: EntityManager,
  { edition, key }: { edition: { key: string }; key: string },
  other: string,
): Promise<string[]> =>
  (await confirmedBetween(manager, edition.key, other))
    .filter(({ aKey }) => aKey === key)
    .map(matchId);

/** The confirmation that bears an id. */
export function matchWith(manager: EntityManager, id: string): Promise<CrosswalkRow | null> {
  const old = /^\d{1,9}$/.test(id);
  return manager.findOneBy(CrosswalkRow, old ? { name: IsNull(), seq: Number(id) } : { name: id });
}

const TURNED: Partial<Record<RelationName, RelationName>> = {
  BROADER: 'NARROWER',
  NARROWER: 'BROADER',
};

/**
 * What is confirmed between two editions, whichever side it was said from, and was not taken back.
 * That nothing answers a clause holds from its own side only.
 */
async function confirmedBetween(
  manager: EntityManager,
  a: string,
  b: string,
): Promise<Confirmed[]> {
  const rows = await manager.find(CrosswalkRow, {
    where: [
      { aEdition: a, bEdition: b },
      { aEdition: b, bEdition: a },
    ],
    order: { seq: 'ASC' },
  });
  const gone = new Set(
    (await manager.find(CrosswalkRetractionRow)).map(({ matchSeq }) => matchSeq),
  );
  const standing = rows
    .filter(({ seq }) => !gone.has(seq))
    .flatMap((row): Confirmed[] => {
      if (row.aEdition === a) return [row];
      return row.bKey === null
        ? []
        : [
            {
              ...row,
              aKey: row.bKey,
              bKey: row.aKey,
              relation: TURNED[row.relation] ?? row.relation,
            },
          ];
    });
  // Of one pair the last word counts; and that nothing answers a clause, or that something does,
  // takes back the other.
  const last = [...new Map(standing.map((row) => [`${row.aKey} ${row.bKey}`, row])).values()];
  const latest = (aKey: string, none: boolean) =>
    Math.max(
      -1,
      ...last
        .filter((row) => row.aKey === aKey && (row.bKey === null) === none)
        .map(({ seq }) => seq),
    );
  return last.filter(({ aKey, bKey, seq }) =>
    bKey === null ? seq > latest(aKey, false) : seq > latest(aKey, true),
  );
}
