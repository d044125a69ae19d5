import { Field, Int, ObjectType } from 'type-graphql';
import type { Answers, Content } from '../../rubrics/kinds';
import { Clause } from './clause';
import { Alone } from './alone';
import { EntryView } from './entryView';

@ObjectType({
  description: '术语: a term with its definition as published.',
  simpleResolvers: true,
})
export class Term extends EntryView<'term'> implements Answers<Content<'term'>, 'scheme'> {
  @Alone
  @Field(() => String, {
    nullable: true,
    description: 'Printed number (`3.1`), where terms are numbered.',
  })
  get label(): string | null {
    return this.node.label;
  }
  @Alone
  @Field(() => String)
  get term(): string {
    return this.entry.content.term;
  }
  @Alone
  @Field(() => String, { nullable: true })
  get english(): string | null {
    return this.entry.content.english ?? null;
  }
  @Alone
  @Field(() => String, { description: 'Empty where the text prints none.' })
  get definition(): string {
    return this.entry.content.definition;
  }

  @Field(() => [Clause], {
    description: 'Clauses of the edition whose title or text uses the term, in printed order.',
  })
  get usedBy(): Clause[] {
    return this.open.usedBy(this.node);
  }
}

@ObjectType({
  description: 'Where a term of the edition stands in a clause.',
  simpleResolvers: true,
})
export class Mention {
  @Field(() => Term) term!: Term;
  @Field(() => String, {
    description: '`title`, `text`, or a cell of a table: `rows/1/cells/0/text`.',
  })
  field!: string;
  @Field(() => Int, { description: 'Offset of its first UTF-16 unit.' }) start!: number;
  @Field(() => Int, { description: 'Offset behind its last.' }) end!: number;
}
