import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { PlacedName } from '../../rubrics/kinds';
import { ownLineParts, wordingsOf, type OwnLine } from '../../rubrics/kinds/wordings';
import { revisionHash } from '../../rubrics/tree/hash';
import type { Node, Placed } from '../../rubrics/tree/tree';
import { Alone } from './alone';
import type { OpenTree } from './openTree';

@ObjectType({
  description: 'A field in which people write words that are printed, as its kind declares it.',
  simpleResolvers: true,
})
class Wording {
  @Field(() => String, { description: 'Its name, as acts and mentions call it (`text`).' })
  field!: string;
  @Field(() => String, { description: 'What people call it (`标题`).' }) word!: string;
  @Field(() => String) wordEnglish!: string;
  @Field(() => Boolean, { description: 'Whether it holds sentences, as opposed to a name.' })
  running!: boolean;
  @Field(() => String, { description: 'Empty where it says nothing.' }) text!: string;
}

@ObjectType({
  description: 'A field that is printed on a line of its own, below what else an entry says.',
  simpleResolvers: true,
})
export class FurtherLine {
  @Field(() => String, { description: 'Name of the field, as acts and mentions call it.' })
  field!: string;
  @Field(() => String, {
    description: 'What is printed before it, punctuation and blanks included; may be empty.',
  })
  lead!: string;
  @Field(() => String) text!: string;
}

/** Those of an entry, in the language of its text. */
export const furtherOf = ({ entry, english }: Node): OwnLine[] => ownLineParts(entry, english);

/** What every entry that stands somewhere answers, whatever its kind. */
@ObjectType({ simpleResolvers: true })
export abstract class EntryView<K extends PlacedName> {
  protected readonly entry: Extract<Placed, { kind: K }>;

  constructor(
    readonly open: OpenTree,
    protected readonly node: Node,
  ) {
    this.entry = node.entry as Extract<Placed, { kind: K }>;
  }

  @Alone
  @Field(() => ID, { description: 'Address by key: `shenzhen/economic@2019/~<key>`.' })
  get id(): string {
    return `${this.open.base}/~${this.entry.key}`;
  }

  @Alone
  @Field(() => String, {
    description: 'Opaque, for life: the same entry in every edition has the same key.',
  })
  get key(): string {
    return this.entry.key;
  }

  @Alone
  @Field(() => String, {
    description:
      'Address by printed label or name where there is one (`shenzhen/economic@2019/criteria/1.1`, `shenzhen/economic@2019/terms/使命`), else by key.',
  })
  get address(): string {
    return `${this.open.base}/${this.node.address}`;
  }

  @Alone
  @Field(() => String, { description: 'Hash of its revision: what an act on it must have seen.' })
  get revision(): string {
    return revisionHash(this.node.entry);
  }

  @Alone
  @Field(() => [Wording], {
    description: 'Its fields of words, those that are empty too, in printed order: what forms ask.',
  })
  get wordings(): Wording[] {
    return wordingsOf(this.node.entry).map(({ word: [word, wordEnglish], ...rest }) => ({
      ...rest,
      word,
      wordEnglish,
    }));
  }

  @Alone
  @Field(() => [FurtherLine], {
    description: 'What it says on lines of its own, in printed order; what is empty is left out.',
  })
  get further(): FurtherLine[] {
    return furtherOf(this.node);
  }

  @Alone
  @Field(() => [Int], {
    nullable: true,
    description: 'Lines of the published text, 1-based; null where it was not read from one.',
  })
  get sourceLines(): number[] | null {
    return this.entry.lines ?? null;
  }
}
