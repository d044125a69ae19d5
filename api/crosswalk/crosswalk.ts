import { Work } from '../work';
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  Float,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { awardOf } from '../../rubrics/address';
import { totalPoints } from '../../rubrics/tree/points';
import type { Tree } from '../../rubrics/tree/tree';
import { mayMatch } from '../../rubrics/say';
import type { Relation as RelationName, Role as RoleName } from '../../rubrics/vocabulary';
import type { CrosswalkLine, CrosswalkSide } from '../../rubrics/writing/crosswalkTable';
import type { Context } from '../context';
import { Edition } from '../editions/edition';
import { findPlace } from '../editions/find';
import { Clause } from '../entries/clause';
import { Relation } from '../kinds/enums';
import { Fault } from '../refusals';
import { Match, matchesBetween } from './matches';
import { Comparison } from '../compare/comparison';
import { findText, type Text } from '../compare/texts';

/**
 * A proposal below this leaves a clause without a counterpart: of the judged pairs nine in ten of
 * the right ones are above.
 */
const LEAST = 0.17;

@ObjectType({ description: 'How many confirmed matches have a relation.', simpleResolvers: true })
class RelationCount {
  @Field(() => Relation) relation!: string;
  @Field(() => Int) count!: number;
}

@ObjectType({
  description:
    '对应表 between editions of two rubrics: what people confirmed, and what the words propose.',
  simpleResolvers: true,
})
class Crosswalk {
  constructor(
    private readonly one: Text,
    private readonly other: Text,
    private readonly context: Context,
  ) {}

  @Field(() => Edition) get a(): Edition {
    return new Edition(this.one.edition!, this.context);
  }
  @Field(() => Edition) get b(): Edition {
    return new Edition(this.other.edition!, this.context);
  }
  @Field(() => Boolean, { description: 'Whether the viewer may confirm what answers what.' })
  get mayConfirm(): boolean {
    return mayMatch(this.context.viewer, awardsOf(this.one.rubric, this.other.rubric)).allowed;
  }
  @Field(() => [Match], {
    description: 'In the order of `a`; of one clause the confirmed first, then the likest.',
  })
  get matches(): Promise<Match[]> {
    return matchesBetween(this.context, this.one, this.other);
  }
  @Field(() => [RelationCount], { description: 'Confirmed matches by relation.' })
  get counts(): Promise<RelationCount[]> {
    return this.matches.then((matches) => {
      const counts = new Map<string, number>();
      for (const { basis, relation } of matches)
        if (basis === 'CONFIRMED') counts.set(relation, (counts.get(relation) ?? 0) + 1);
      return [...counts].map(([relation, count]) => ({ relation, count }));
    });
  }
  @Field(() => [Clause], {
    description:
      'Clauses of `a` that nothing answers: confirmed so, or without a proposal worth looking at.',
  })
  get unmatchedA(): Promise<Clause[]> {
    return this.unmatched(this.one, ({ a }) => a);
  }
  @Field(() => [Clause], { description: 'Clauses of `b` that answer nothing.' })
  get unmatchedB(): Promise<Clause[]> {
    return this.unmatched(this.other, ({ b }) => b);
  }

  private async unmatched(text: Text, side: (match: Match) => Clause | null): Promise<Clause[]> {
    const matched = new Set(
      (await this.matches)
        .filter((match) =>
          match.basis === 'CONFIRMED' ? match.relation !== 'NONE' : match.score >= LEAST,
        )
        .map((match) => side(match)?.key),
    );
    return text.open.clauses.filter(
      (clause) => !matched.has(clause.key) && (clause.title !== null || clause.text !== ''),
    );
  }
}

const shareOf = (clause: Clause, tree: Tree): number | null => {
  const total = clause.points === null ? null : totalPoints(tree, clause.part);
  return total ? clause.points! / total : null;
};

const side = ({ open }: Text, clause: Clause | null): CrosswalkSide | null =>
  clause && {
    address: clause.address,
    label: clause.label,
    title: clause.title,
    text: clause.text,
    points: clause.points,
    share: shareOf(clause, open.tree),
  };

/**
 * A crosswalk row by row, for papers: matches in the order of `a` that are confirmed or worth
 * looking at, then what nothing answers.
 */
export async function crosswalkLines(
  context: Context,
  one: Text,
  other: Text,
): Promise<CrosswalkLine[]> {
  const crosswalk = new Crosswalk(one, other, context);
  const matches = (await crosswalk.matches).filter(
    ({ basis, score }) => basis === 'CONFIRMED' || score >= LEAST,
  );
  const lines = await Promise.all(
    matches.map(async (match): Promise<CrosswalkLine> => {
      const { a, b, relation, basis, score, rationale, author, confirmed, at } = match;
      return {
        a: side(one, a),
        b: side(other, b),
        relation: relation as RelationName,
        basis,
        score,
        rationale,
        author: (await author)?.name ?? null,
        roles: (confirmed?.roles ?? []) as RoleName[],
        at: at?.toISOString() ?? null,
      };
    }),
  );
  const alone = (a: CrosswalkSide | null, b: CrosswalkSide | null): CrosswalkLine => ({
    a,
    b,
    relation: 'NONE',
    basis: null,
    score: null,
    rationale: null,
    author: null,
    roles: [],
    at: null,
  });
  const spoken = new Set(matches.filter(({ b }) => b === null).map(({ a }) => a!.key));
  return [
    ...lines,
    ...(await crosswalk.unmatchedA)
      .filter(({ key }) => !spoken.has(key))
      .map((clause) => alone(side(one, clause), null)),
    ...(await crosswalk.unmatchedB).map((clause) => alone(null, side(other, clause))),
  ];
}

export const awardsOf = (...rubrics: string[]): string[] => [
  ...new Set(rubrics.map((rubric) => awardOf(rubric))),
];
@Resolver(() => Clause)
export class Crosswalks {
  @Work(1000)
  @Query(() => Crosswalk, { description: 'Between editions of two different rubrics.' })
  async crosswalk(
    @Ctx() context: Context,
    @Arg('a', () => String) a: string,
    @Arg('b', () => String) b: string,
  ): Promise<Crosswalk> {
    const [one, other] = [await findText(context, a), await findText(context, b)];
    if (!one?.edition || !other?.edition)
      throw new Fault(
        'BAD_USER_INPUT',
        `没有这个版本: ${one?.edition ? b : a}`,
        `there is no such edition: ${one?.edition ? b : a}`,
      );
    if (one.rubric === other.rubric)
      throw new Fault(
        'BAD_USER_INPUT',
        '对应表建立在两部不同的标准之间',
        'a crosswalk is between two different rubrics',
      );
    return new Crosswalk(one, other, context);
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: 'Points as a share of the total of its part, 0 to 1; null without points.',
  })
  async pointsShare(@Root() clause: Clause, @Ctx() context: Context): Promise<number | null> {
    const place = clause.points === null ? null : await findPlace(context, clause.id);
    return place ? shareOf(clause, place.open.tree) : null;
  }
}

/** Of different rubrics, what answers what is a field of their comparison too. */
@Resolver(() => Comparison)
export class ComparisonMatches {
  @Work(500)
  @FieldResolver(() => [Match], {
    description:
      'Only between different rubrics: the likest clauses for each of the base, best first, and what people confirmed.',
  })
  matches(
    @Root() { one, other, sameRubric }: Comparison,
    @Ctx() context: Context,
  ): Promise<Match[]> {
    return sameRubric ? Promise.resolve([]) : matchesBetween(context, one, other);
  }
}
