import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { inForce } from '../../rubrics/calendar';
import type { Context } from '../context';
import { Edition } from './edition';
import { editionsOf } from './find';
import type { AwardRow, RubricRow } from '../entries/registerRows';

type Relation<T> = T;

@ObjectType({ description: '奖项: the programme that owns rubrics.', simpleResolvers: true })
export class Award {
  constructor(
    private readonly row: AwardRow,
    private readonly context: Context,
  ) {}

  @Field(() => ID) get id(): string {
    return this.row.key;
  }
  @Field(() => String) get key(): string {
    return this.row.key;
  }
  @Field(() => String) get title(): string {
    return this.row.title;
  }
  @Field(() => String, { nullable: true }) get titleEn(): string | null {
    return this.row.titleEn;
  }
  @Field(() => [Rubric], { description: 'In the order of the award.' }) get rubrics(): Relation<
    Rubric[]
  > {
    return this.context.register.rubrics
      .filter(({ awardKey }) => awardKey === this.row.key)
      .map((row) => new Rubric(row, this.context));
  }
}

@ObjectType({ description: '评定标准: one governed text through time.', simpleResolvers: true })
export class Rubric {
  constructor(
    private readonly row: RubricRow,
    private readonly context: Context,
  ) {}

  @Field(() => ID) get id(): string {
    return this.row.key;
  }
  @Field(() => String, { description: '`shenzhen/economic`.' }) get key(): string {
    return this.row.key;
  }
  @Field(() => String) get title(): string {
    return this.row.title;
  }
  @Field(() => String, { nullable: true }) get titleEn(): string | null {
    return this.row.titleEn;
  }
  @Field(() => Award) get award(): Relation<Award> {
    return new Award(
      this.context.register.awards.find(({ key }) => key === this.row.awardKey)!,
      this.context,
    );
  }
  @Field(() => [Edition], {
    description: 'Latest first; empty where the text is registered and not held.',
  })
  get editions(): Relation<Edition[]> {
    return editionsOf(this.context, this.row.key)
      .reverse()
      .map((row) => new Edition(row, this.context));
  }
  @Field(() => Edition, {
    nullable: true,
    description: 'The edition in force today, Asia/Shanghai.',
  })
  get current(): Relation<Edition> | null {
    const row = inForce(editionsOf(this.context, this.row.key), this.context.today);
    return row ? new Edition(row, this.context) : null;
  }
  @Field(() => [Rubric], {
    description: 'Rubrics of the award declared as parallel to this one, itself left out.',
  })
  get parallel(): Relation<Rubric[]> {
    const { awardKey, parallel, key } = this.row;
    if (!parallel) return [];
    return this.context.register.rubrics
      .filter((row) => row.awardKey === awardKey && row.parallel === parallel && row.key !== key)
      .map((row) => new Rubric(row, this.context));
  }
  @Field(() => String, {
    nullable: true,
    description: 'What a reader should know, such as why no text is held.',
  })
  get note(): string | null {
    return this.row.note;
  }
}

@Resolver()
export class RubricQueries {
  @Query(() => [Award])
  awards(@Ctx() context: Context): Award[] {
    return context.register.awards.map((row) => new Award(row, context));
  }

  @Query(() => [Rubric], { description: 'All rubrics, or those of one award.' })
  rubrics(
    @Ctx() context: Context,
    @Arg('award', () => String, { nullable: true }) award?: string,
  ): Rubric[] {
    return context.register.rubrics
      .filter((row) => award == null || row.awardKey === award)
      .map((row) => new Rubric(row, context));
  }

  @Query(() => Rubric, {
    nullable: true,
    description: 'A rubric by its key; null where there is none.',
  })
  rubric(@Ctx() context: Context, @Arg('key', () => String) key: string): Rubric | null {
    const row = context.register.rubrics.find((rubric) => rubric.key === key);
    return row ? new Rubric(row, context) : null;
  }
}
