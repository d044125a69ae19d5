import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Content, Entry, Answers } from '../../rubrics/kinds';
import { revisionHash } from '../../rubrics/tree/hash';
import type { Node } from '../../rubrics/tree/tree';
import { Clause } from './clause';
import type { OpenTree } from './openTree';

@ObjectType({
  description: '术语: a term with its definition as published.',
  simpleResolvers: true,
})
export class Term implements Answers<Content<'term'>, 'scheme'> {
  private readonly entry: Entry<'term'>;

  constructor(
    private readonly open: OpenTree,
    private readonly node: Node,
  ) {
    this.entry = node.entry as Entry<'term'>;
  }

  @Field(() => ID) get id(): string {
    return `${this.open.base}/~${this.entry.key}`;
  }
  @Field(() => String) get key(): string {
    return this.entry.key;
  }
  @Field(() => String, { description: 'Hash of its revision: what an act on it must have seen.' })
  get revision(): string {
    return revisionHash(this.entry);
  }
  @Field(() => String, { description: '`shenzhen/economic@2019/terms/使命`.' })
  get address(): string {
    return `${this.open.base}/${this.node.address}`;
  }
  @Field(() => String, {
    nullable: true,
    description: 'Printed number (`3.1`), where terms are numbered.',
  })
  get label(): string | null {
    return this.node.label;
  }
  @Field(() => String) get term(): string {
    return this.entry.content.term;
  }
  @Field(() => String, { nullable: true }) get english(): string | null {
    return this.entry.content.english ?? null;
  }
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

  @Field(() => [Int], { nullable: true, description: 'Lines of the published text, 1-based.' })
  get sourceLines(): number[] | null {
    return this.entry.lines ?? null;
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
