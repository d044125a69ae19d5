import { Field, Float, ObjectType } from 'type-graphql';
import type {
  Band as BandContent,
  Content,
  Descriptor as DescriptorContent,
  Answers,
} from '../../rubrics/kinds';
import { rangeOf } from '../../rubrics/kinds/guide';
import { calledAt } from '../../rubrics/tree/called';
import { notesOf } from '../../rubrics/tree/guides';
import type { BandUnit as Unit, Dimension as DimensionName } from '../../rubrics/vocabulary';
import { BandUnit, Dimension } from '../kinds/enums';
import { Clause } from './clause';
import { Alone } from './alone';
import { EntryView } from './entryView';

@ObjectType({ description: 'What must be seen for a band, by one factor.', simpleResolvers: true })
class Descriptor implements Answers<DescriptorContent> {
  @Field(() => String, {
    nullable: true,
    description: 'Factor (`A`, `Le`); null where the text names none.',
  })
  factor!: string | null;
  @Field(() => Boolean, {
    description: 'Whether the table itself prints the factor, or it was inferred from its place.',
  })
  factorPrinted!: boolean;
  @Field(() => String) text!: string;
}

@ObjectType({ description: 'One band of a scoring guide.', simpleResolvers: true })
class Band implements Answers<BandContent> {
  @Field(() => String, { nullable: true, description: 'Name of the level (`优秀水平`).' }) level!:
    | string
    | null;
  @Field(() => String, { description: 'Range as printed.' }) printed!: string;
  @Field(() => BandUnit, { description: 'In what it is: as said, else as it is printed.' })
  unit!: Unit;
  @Field(() => Float, { description: 'Lowest of it, in its unit.' }) lower!: number;
  @Field(() => Float, { description: 'Highest of it, in its unit.' }) upper!: number;
  @Field(() => Boolean, {
    description: 'Whether `lower` itself is none of the band, as print says.',
  })
  lowerOpen!: boolean;
  @Field(() => Boolean, {
    description: 'Whether `upper` itself is none of the band, as print says (`[60,80)`, 不足80分).',
  })
  upperOpen!: boolean;
  @Field(() => [Float], {
    description: 'The percentages that may be given; empty where all of the range may.',
  })
  steps!: number[];
  @Field(() => [Descriptor]) descriptors!: Descriptor[];
}

@ObjectType({
  description: '评分指南: bands of percentages, each with what must be seen for it.',
  simpleResolvers: true,
})
export class Guide extends EntryView<'guide'> implements Answers<Content<'guide'>, 'rangeFirst'> {
  @Alone
  @Field(() => String, {
    nullable: true,
    description: 'Title as printed; null where the table prints none.',
  })
  get title(): string | null {
    return this.entry.content.title ?? null;
  }
  @Field(() => String, {
    description: 'Its title; else the caption before it, or the name that method cells give to it.',
  })
  get displayName(): string {
    return calledAt(this.node)!.name;
  }
  @Alone
  @Field(() => Dimension)
  get dimension(): DimensionName {
    return this.entry.content.dimension;
  }

  @Alone
  @Field(() => [Band], { description: 'In printed order, lowest first.' })
  get bands(): Band[] {
    return this.entry.content.bands.map(({ level, steps, descriptors, ...band }) => ({
      ...band,
      ...rangeOf({ ...band, descriptors }),
      level: level ?? null,
      steps: steps ?? [],
      descriptors: descriptors.map(({ factor, factorPrinted, text }) => ({
        factor: factor ?? null,
        factorPrinted: factorPrinted !== undefined,
        text,
      })),
    }));
  }

  @Field(() => [Clause], {
    description: 'Notes printed with the table: what its words of quantity and quality mean.',
  })
  get notes(): Clause[] {
    return notesOf(this.node).map(this.open.clause);
  }
}
