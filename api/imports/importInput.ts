import { Field, InputType } from 'type-graphql';

@InputType({
  description:
    'What somebody who knows says of an entry: which one of the file it is, or that it is none of them.',
})
class PairInput {
  @Field(() => String, {
    description: 'Its place in the edition (`criteria/1.1(1)`), or its key behind `~`.',
  })
  base!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Its place in the file, or its key behind `~`; null: it is gone.',
  })
  head?: string | null;
}

@InputType({ description: 'A file in which somebody has written an edition.' })
export class ImportInput {
  @Field(() => String, { description: 'Its name; the ending tells its form: yaml.' })
  name!: string;
  @Field(() => String, { description: 'Its bytes in base64.' }) content!: string;
  @Field(() => [PairInput], {
    defaultValue: [],
    description: 'Decisions on pairs that were told as doubtful.',
  })
  pairs!: PairInput[];
}
