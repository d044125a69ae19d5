import { remembered } from '../../rubrics/remembered';
import { Field, Float, ID, ObjectType } from 'type-graphql';
import type { Change as LawChange, Difference } from '../../rubrics/diff/change';
import { gravitySentence, proposedGravity } from '../../rubrics/diff/gravity';
import { pointsFlow } from '../../rubrics/diff/pointsFlow';
import { phrase } from '../../rubrics/diff/phrase';
import { spans } from '../../rubrics/diff/spans';
import { nameOfChange } from '../../rubrics/diff/told';
import { wordSplitter } from '../../rubrics/diff/words';
import { termsOf } from '../../rubrics/tree/terms';
import type { Tree } from '../../rubrics/tree/tree';
import { awardOf } from '../../rubrics/address';
import { worksIn } from '../../rubrics/worksIn';
import type { ChangeName as NameOfChange, Gravity as GravityName } from '../../rubrics/vocabulary';
import type { Context } from '../context';
import { Clause } from '../entries/clause';
import type { OpenTree } from '../entries/openTree';
import {
  BandUnit,
  Callout,
  ChangeName,
  ChangeType,
  EntryKind,
  Earning,
  FlowCause,
  Gravity,
  GravityReason,
  MatchBasis,
  SpanKind,
} from '../kinds/enums';
import { Decision } from '../proposals/decision';
import { effective, type Judgement } from '../proposals/difference';

@ObjectType({ description: 'A run of text that stayed, came or went.', simpleResolvers: true })
class Span {
  @Field(() => SpanKind) kind!: string;
  @Field(() => String) text!: string;
  @Field(() => Callout, {
    nullable: true,
    description: 'An obligation, a number or a negation that came or went with it.',
  })
  callout!: string | null;
}

/** Two compared texts, opened for readers. */
export interface Compared {
  base: OpenTree;
  head: OpenTree;
  difference: Difference;
  judgements: ReadonlyMap<string, Judgement>;
  context: Pick<Context, 'person' | 'viewer'>;
}

@ObjectType({ description: '变化: edits read for people.', simpleResolvers: true })
export class Change {
  constructor(
    private readonly change: LawChange,
    private readonly of: Compared,
  ) {}

  @Field(() => ID, {
    description:
      'Names what the change says, its nature aside: when it says something else, it has another.',
  })
  get id(): string {
    return this.change.id;
  }
  @Field(() => ChangeType) get type(): string {
    return this.change.type;
  }
  @Field(() => ChangeName, {
    description:
      'What people call it: the type, or what it is of where that says more (a share, a grade).',
  })
  get called(): NameOfChange {
    return nameOfChange(this.change);
  }
  @Field(() => EntryKind, {
    description: 'What changed: a clause, its points, a guide, a term, the title page.',
  })
  get kind(): string {
    return this.change.kind;
  }
  @Field(() => [ID], {
    description:
      'Entries on the base side, by ID; the clause, where its points changed. Of what is gone with all below it, the topmost first.',
  })
  get from(): string[] {
    return this.change.from.map((key) => `${this.of.base.base}/~${key}`);
  }
  @Field(() => [ID], { description: 'Entries on the head side, by ID.' })
  get to(): string[] {
    return this.change.to.map((key) => `${this.of.head.base}/~${key}`);
  }
  @Field(() => String, {
    nullable: true,
    description:
      'The field that changed, where it is one: `text`, `points`, `bands/1/level`; `signs`: punctuation, digits or quotation marks of many entries.',
  })
  get field(): string | null {
    return this.change.field;
  }
  @Field(() => String, {
    nullable: true,
    description:
      'What the field said; addresses, where a place changed; numbers, where numbers follow.',
  })
  get before(): string | null {
    return this.change.before;
  }
  @Field(() => String, { nullable: true }) get after(): string | null {
    return this.change.after;
  }
  @Field(() => [Span], {
    nullable: true,
    description:
      'By word, terms and numbers with their units whole; null where there is nothing on one side, or no text.',
  })
  get spans(): Span[] | null {
    const { before, after, type } = this.change;
    return before === null || after === null || PLACES.has(type)
      ? null
      : spans(before, after, splitterOf(this.of));
  }
  @Field(() => Gravity, { description: 'What a person said, or the table.' })
  get gravity(): GravityName {
    return effective(this.change, this.of.judgements);
  }
  @Field(() => Gravity, { description: 'What the table says.' }) get machineGravity(): GravityName {
    return this.change.gravity;
  }
  @Field(() => Gravity, {
    nullable: true,
    description:
      'What the table proposes, for a reviewer to accept: of a correction, EDITORIAL; null of others.',
  })
  get proposedGravity(): GravityName | null {
    return proposedGravity(this.change.reason);
  }
  @Field(() => String, {
    description: 'Why the table says so: Chinese, then English behind ` / `.',
  })
  get reason(): string {
    return `${gravitySentence(this.change.reason)} / ${gravitySentence(this.change.reason, 'en')}`;
  }
  @Field(() => GravityReason) get reasonCode(): string {
    return this.change.reason;
  }
  @Field(() => Decision, {
    nullable: true,
    description: 'Who overruled the table, and why; of whoever works elsewhere, in which roles.',
  })
  get overruled(): Decision | null {
    const judgement = this.of.judgements.get(this.change.id);
    const { context, head } = this.of;
    const within = worksIn(context.viewer, [awardOf(head.base)]);
    return judgement ? new Decision(judgement.decision, context, within) : null;
  }
  @Field(() => String, { description: 'One Chinese sentence that says it.' }) get phrase(): string {
    return phrase(this.change, this.of.difference);
  }
  @Field(() => String, { description: 'The same in English.' }) get phraseEnglish(): string {
    return phrase(this.change, this.of.difference, 'en');
  }
  @Field(() => [ID], {
    description:
      'Clauses, guides and grades of the head that use a changed term: what they ask changed without a word of theirs.',
  })
  get indirect(): string[] {
    return this.change.indirect.map((key) => `${this.of.head.base}/~${key}`);
  }
  @Field(() => MatchBasis, { description: 'What says that the two sides answer each other.' })
  get matchedBy(): string {
    return this.change.matchedBy;
  }
}

const PLACES = new Set(['MOVED', 'REORDERED', 'RENUMBERED', 'REWEIGHTED']);

/** Words of the head, whose terms and those of the base stay whole. */
const splitterOf = ({ base, head }: Compared): ((text: string) => string[]) =>
  splitters(base.tree)(head.tree);

const splitters = remembered((base: Tree) =>
  remembered((head: Tree) =>
    wordSplitter([
      ...new Set([...termsOf(base), ...termsOf(head)].map(({ content }) => content.term)),
    ]),
  ),
);

@ObjectType({
  description: 'Where points of the criteria went between two texts.',
  simpleResolvers: true,
})
export class PointsFlow {
  @Field(() => Clause, { nullable: true, description: 'Whence; null where nobody lost them.' })
  from!: Clause | null;
  @Field(() => Clause, { nullable: true, description: 'Whither; null where nobody gained them.' })
  to!: Clause | null;
  @Field(() => Float, {
    description:
      'The amount, in its unit. Negative where a heading prints fewer than its clauses add up to.',
  })
  points!: number;
  @Field(() => BandUnit, {
    description: 'PERCENT: a share of the whole, through all levels (40 % of 20 % are 8).',
  })
  unit!: string;
  @Field(() => FlowCause) cause!: string;
  @Field(() => Earning, {
    description: 'The account in which they flow; deductions are below zero.',
  })
  earning!: string;
}

/** Where every point went between two texts. */
export function flowsIn({ base, head, difference }: Compared): PointsFlow[] {
  const clause = ({ tree, clause: open }: OpenTree, key: string | null) =>
    key === null ? null : open(tree.byKey.get(key)!);
  return pointsFlow(difference).map(({ from, to, ...flow }) => ({
    ...flow,
    from: clause(base, from),
    to: clause(head, to),
  }));
}

@ObjectType({
  description: 'How many changes there are of one type and nature.',
  simpleResolvers: true,
})
export class ChangeCount {
  @Field(() => ChangeType) type!: string;
  @Field(() => Gravity) gravity!: string;
  @Field(() => Float) count!: number;
}
