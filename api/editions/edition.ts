import { Arg, Ctx, Field, Float, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { PlacedName } from '../../rubrics/kinds';
import { isClause, isGrade, isTerm } from '../../rubrics/kinds/readers';
import { GraphQLDate, GraphQLDateTime } from 'graphql-scalars';
import { endOf, stateOf } from '../../rubrics/calendar';
import { bonusPoints, deductionPoints, totalPoints, totalShare } from '../../rubrics/tree/points';
import type { EditionState as State, Part as PartName } from '../../rubrics/vocabulary';
import type { Context } from '../context';
import { Clause } from '../entries/clause';
import { Grade } from '../entries/grade';
import { Guide } from '../entries/guide';
import type { Lists, OpenTree } from '../entries/openTree';
import { Term } from '../entries/term';
import { EditionState, Part } from '../kinds/enums';
import { selectClauses } from './clauses';
import { Fault } from '../refusals';
import { editionsOf, findEdition, findPlace, nodeIn } from './find';
import { Rubric } from './rubric';
import type { EditionRow } from './rows';
import { TOTALS } from '../kinds/totals';

/** Addresses that one list takes: a page of a report, or the children of a chapter. */
const MOST_AT_ONCE = 200;

type Relation<T> = T;
/** What is asked by its address; guides are asked of their edition. */
type Addressed = Readonly<Record<Exclude<PlacedName, 'guide'>, unknown>>;

@ObjectType({ description: 'Where the text of an edition was read from.', simpleResolvers: true })
class Source {
  @Field(() => String) text!: string;
  @Field(() => String, { nullable: true, description: 'Its lines, first and last.' })
  lines?: string;
  @Field(() => String, { nullable: true, description: 'What is inferred, and from what.' })
  note?: string;
}

@ObjectType({
  description:
    '版本: an immutable edition of a rubric. State and 废止 follow from the calendar, Asia/Shanghai.',
  simpleResolvers: true,
})
export class Edition implements Lists {
  constructor(
    private readonly row: EditionRow,
    private readonly context: Context,
    /** Moment up to which the system's knowledge counts; now where none is given. */
    private readonly knownAt?: Date,
  ) {}

  @Field(() => ID) get id(): string {
    return this.row.key;
  }
  @Field(() => String, { description: '`shenzhen/economic@2019`.' }) get key(): string {
    return this.row.key;
  }
  @Field(() => String) get label(): string {
    return this.row.label;
  }
  @Field(() => String, {
    nullable: true,
    description: 'Name where it is more than the label (`2022 试行`).',
  })
  get name(): string | null {
    return this.row.name;
  }
  @Field(() => String, { description: 'Title as printed.' }) get title(): Promise<string> {
    return this.open().then(({ tree }) => tree.facts.content.title);
  }

  @Field(() => Rubric) get rubric(): Relation<Rubric> {
    return new Rubric(
      this.context.register.rubrics.find(({ key }) => key === this.row.rubricKey)!,
      this.context,
    );
  }

  @Field(() => EditionState) get state(): State {
    return stateOf(this.siblings(), this.row, this.context.today);
  }
  @Field(() => GraphQLDate, { nullable: true, description: '发布' }) get publishedOn():
    | string
    | null {
    return this.row.publishedOn;
  }
  @Field(() => GraphQLDate, {
    nullable: true,
    description: '实施; where it is not stated, 发布 counts.',
  })
  get effectiveFrom(): string | null {
    return this.row.effectiveFrom;
  }
  @Field(() => GraphQLDate, {
    nullable: true,
    description: '废止: the day on which the successor starts.',
  })
  get effectiveTo(): string | null {
    return endOf(this.siblings(), this.row);
  }
  @Field(() => GraphQLDateTime, { description: 'When the system came to know it.' })
  get recordedAt(): Date {
    return new Date(this.row.recordedAt);
  }
  @Field(() => String, {
    description:
      'SHA-256 of the canonical content, hex; dates and source lines are not part of it.',
  })
  get contentHash(): string {
    return this.row.contentHash;
  }

  @Field(() => Float, TOTALS.totalPoints)
  get totalPoints(): Promise<number | null> {
    return this.open().then(({ tree }) => totalPoints(tree));
  }

  @Field(() => Float, TOTALS.bonusPoints)
  get bonusPoints(): Promise<number | null> {
    return this.open().then(({ tree }) => bonusPoints(tree));
  }
  @Field(() => Float, TOTALS.deductionPoints)
  get deductionPoints(): Promise<number | null> {
    return this.open().then(({ tree }) => deductionPoints(tree));
  }
  @Field(() => Float, TOTALS.totalShare)
  get totalShare(): Promise<number | null> {
    return this.open().then(({ tree }) => totalShare(tree));
  }

  @Field(() => [Clause], { description: 'In document order.' })
  async clauses(
    @Arg('part', () => Part, { nullable: true, description: 'Only this part.' }) part?: PartName,
    @Arg('under', () => String, {
      nullable: true,
      description:
        'Only what stands below this place: `criteria/1.1`, `~<key>`, or a label where `part` is given.',
    })
    under?: string,
    @Arg('depth', () => Int, {
      nullable: true,
      description: 'Levels to descend: 1 for the top ones only.',
    })
    depth?: number,
  ): Promise<Clause[]> {
    return selectClauses(await this.open(), { part, under, depth });
  }

  @Field(() => Clause, {
    nullable: true,
    description: 'By part and printed label (`1.1`, `1.1(1)`); null where there is none.',
  })
  async clause(
    @Arg('part', () => Part) part: PartName,
    @Arg('label', () => String) label: string,
  ): Promise<Clause | null> {
    const open = await this.open();
    const node = nodeIn(open, part, label);
    return node && isClause(node) ? open.clause(node) : null;
  }

  @Field(() => [Guide]) get guides(): Promise<Guide[]> {
    return this.open().then((open) => open.guides);
  }
  @Field(() => [Term]) get terms(): Promise<Term[]> {
    return this.open().then((open) => open.terms);
  }
  @Field(() => [Grade], { description: 'Grades and thresholds, in document order.' })
  get grades(): Promise<Grade[]> {
    return this.open().then((open) => open.grades);
  }
  @Field(() => Source, { nullable: true }) get source(): Source | null {
    return this.row.source ? JSON.parse(this.row.source) : null;
  }

  private open(): Promise<OpenTree> {
    return this.context.shelf.open(this.row);
  }
  private siblings(): EditionRow[] {
    const siblings = editionsOf(this.context, this.row.rubricKey, this.knownAt);
    return siblings.map((row) => (row.key === this.row.key ? this.row : row));
  }
}

/** What is named by each address; a fault of one is its own. */
async function eachOf<Found>(
  addresses: readonly string[],
  find: (address: string) => Promise<Found | null>,
): Promise<(Found | null | Fault)[]> {
  if (addresses.length > MOST_AT_ONCE)
    throw new Fault(
      'BAD_USER_INPUT',
      `一次至多 ${MOST_AT_ONCE} 个地址,这里有 ${addresses.length} 个`,
      `at most ${MOST_AT_ONCE} addresses at once, here are ${addresses.length}`,
    );
  return Promise.all(
    addresses.map((address) =>
      find(address).catch((error: unknown) => {
        if (error instanceof Fault) return error;
        throw error;
      }),
    ),
  );
}

@Resolver()
export class EditionQueries implements Addressed {
  @Query(() => Edition, {
    nullable: true,
    description:
      'An edition by `rubric@label`, `rubric@current` or `rubric@2020-01-01`; null where there is none.',
  })
  edition(
    @Ctx() context: Context,
    @Arg('key', () => String) key: string,
    @Arg('knownAt', () => GraphQLDateTime, {
      nullable: true,
      description: 'As the system knew it at that moment.',
    })
    knownAt?: Date,
  ): Edition | null {
    const row = findEdition(context, key, knownAt);
    return row ? new Edition(row, context, knownAt) : null;
  }

  @Query(() => Clause, {
    nullable: true,
    description: 'A clause by its address or its ID; null where there is none.',
  })
  async clause(
    @Ctx() context: Context,
    @Arg('address', () => String) address: string,
  ): Promise<Clause | null> {
    const found = await findPlace(context, address);
    return found && isClause(found.node) ? found.open.clause(found.node) : null;
  }

  @Query(() => [Clause], {
    nullable: 'items',
    description: `Clauses by their addresses or IDs, at most ${MOST_AT_ONCE}, in the order asked; null where there is none, with an error of its own where an address cannot be read or names several.`,
  })
  clauses(
    @Ctx() context: Context,
    @Arg('addresses', () => [String]) addresses: string[],
  ): Promise<(Clause | null | Fault)[]> {
    return eachOf(addresses, (address) => this.clause(context, address));
  }

  @Query(() => Term, {
    nullable: true,
    description: 'A term by its address or its ID; null where there is none.',
  })
  async term(
    @Ctx() context: Context,
    @Arg('address', () => String) address: string,
  ): Promise<Term | null> {
    const found = await findPlace(context, address);
    return found && isTerm(found.node) ? found.open.term(found.node) : null;
  }

  @Query(() => [Term], {
    nullable: 'items',
    description: `Terms by their addresses or IDs, at most ${MOST_AT_ONCE}, in the order asked; null where there is none, with an error of its own where an address cannot be read or names several.`,
  })
  terms(
    @Ctx() context: Context,
    @Arg('addresses', () => [String]) addresses: string[],
  ): Promise<(Term | null | Fault)[]> {
    return eachOf(addresses, (address) => this.term(context, address));
  }

  @Query(() => Grade, {
    nullable: true,
    description: 'A grade by its address or its ID; null where there is none.',
  })
  async grade(
    @Ctx() context: Context,
    @Arg('address', () => String) address: string,
  ): Promise<Grade | null> {
    const found = await findPlace(context, address);
    return found && isGrade(found.node) ? found.open.grade(found.node) : null;
  }
}
