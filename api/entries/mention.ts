import { Field, Int, ObjectType } from 'type-graphql';
import { Term } from './term';

type Relation<T> = T;

@ObjectType({
  description: 'Where a term of the edition stands in a clause.',
  simpleResolvers: true,
})
export class Mention {
  @Field(() => Term) term!: Relation<Term>;
  @Field(() => String, {
    description: '`title`, `text`, or a cell of a table: `rows/1/cells/0/text`.',
  })
  field!: string;
  @Field(() => Int, { description: 'Offset of its first UTF-16 unit.' }) start!: number;
  @Field(() => Int, { description: 'Offset behind its last.' }) end!: number;
}
