import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { Answers, Content, Entry } from '../../rubrics/kinds';
import { grade } from '../../rubrics/kinds/grade';
import { revisionHash } from '../../rubrics/tree/hash';
import type { Node } from '../../rubrics/tree/tree';
import type { BandUnit as Unit } from '../../rubrics/vocabulary';
import { BandUnit } from '../kinds/enums';
import type { OpenTree } from './openTree';

@ObjectType({
  description:
    '等级: the result that gives a grade or passes a threshold, and what is asked beside.',
  simpleResolvers: true,
})
export class Grade implements Answers<Content<'grade'>> {
  private readonly entry: Entry<'grade'>;

  constructor(
    private readonly open: OpenTree,
    private readonly node: Node,
  ) {
    this.entry = node.entry as Entry<'grade'>;
  }

  @Field(() => ID) get id(): string {
    return `${this.open.base}/~${this.entry.key}`;
  }
  @Field(() => String) get key(): string {
    return this.entry.key;
  }
  @Field(() => String, { description: 'Address by key: `shenzhen/economic@2019/~<key>`.' })
  get address(): string {
    return `${this.open.base}/${this.node.address}`;
  }
  @Field(() => String, { description: 'Hash of its revision: what an act on it must have seen.' })
  get revision(): string {
    return revisionHash(this.entry);
  }
  @Field(() => String, { nullable: true, description: 'Key of the clause below which it stands.' })
  get parentKey(): string | null {
    return this.node.parent?.entry.key ?? null;
  }
  @Field(() => String) get name(): string {
    return this.entry.content.name;
  }
  @Field(() => Float, {
    nullable: true,
    description: 'Lowest result that gives it, in its unit; null where only conditions do.',
  })
  get atLeast(): number | null {
    return this.entry.content.atLeast ?? null;
  }
  @Field(() => BandUnit, { description: 'Points, or percent of the total.' })
  get unit(): Unit {
    return this.entry.content.unit ?? 'POINTS';
  }
  @Field(() => String, { nullable: true, description: 'What is asked beside the threshold.' })
  get conditions(): string | null {
    return this.entry.content.conditions ?? null;
  }
  @Field(() => String, { description: 'As it is printed.' })
  get text(): string {
    return grade.plain(this.entry.content, this.node.english);
  }
  @Field(() => [Int], { nullable: true, description: 'Lines of the published text, 1-based.' })
  get sourceLines(): number[] | null {
    return this.entry.lines ?? null;
  }
}
