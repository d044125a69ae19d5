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
  @Field(() => String, {
    description: 'Its name; the ending tells its form: yaml, docx, xlsx, csv, txt, html.',
  })
  name!: string;
  @Field(() => String, { description: 'Its bytes in base64.' }) content!: string;
  @Field(() => String, {
    nullable: true,
    description:
      'Key of the rubric that it is to be a text of; a library file names it itself, and no other.',
  })
  rubric?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Label of the edition, where the file does not name it.',
  })
  edition?: string | null;
  @Field(() => [PairInput], {
    defaultValue: [],
    description: 'Decisions on pairs that were told as doubtful.',
  })
  pairs!: PairInput[];
}
