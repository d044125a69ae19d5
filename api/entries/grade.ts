import { Field, Float, ObjectType } from 'type-graphql';
import type { Answers, Content } from '../../rubrics/kinds';
import { lineText, printedLines } from '../../rubrics/writing/printed';
import type { BandUnit as Unit } from '../../rubrics/vocabulary';
import { BandUnit } from '../kinds/enums';
import { Alone } from './alone';
import { EntryView } from './entryView';

@ObjectType({
  description:
    '等级: the result that gives a grade or passes a threshold, and what is asked beside.',
  simpleResolvers: true,
})
export class Grade extends EntryView<'grade'> implements Answers<Content<'grade'>> {
  @Field(() => String, { nullable: true, description: 'Key of the clause below which it stands.' })
  get parentKey(): string | null {
    return this.node.parent?.entry.key ?? null;
  }
  @Alone
  @Field(() => String)
  get name(): string {
    return this.entry.content.name;
  }
  @Alone
  @Field(() => Float, {
    nullable: true,
    description: 'Lowest result that gives it, in its unit; null where only conditions do.',
  })
  get atLeast(): number | null {
    return this.entry.content.atLeast ?? null;
  }
  @Alone
  @Field(() => BandUnit, { description: 'Points, or percent of the total.' })
  get unit(): Unit {
    return this.entry.content.unit ?? 'POINTS';
  }
  @Alone
  @Field(() => String, { nullable: true, description: 'What is asked beside the threshold.' })
  get conditions(): string | null {
    return this.entry.content.conditions ?? null;
  }
  @Field(() => String, { description: 'As it is printed, a line each.' })
  get text(): string {
    return printedLines(this.node).map(lineText).join('\n');
  }
}
