import { Work } from '../work';
import { GraphQLDate } from 'graphql-scalars';
import {
  Ctx,
  Field,
  FieldResolver,
  ID,
  Int,
  ObjectType,
  registerEnumType,
  Resolver,
  Root,
} from 'type-graphql';
import { awardOf } from '../../rubrics/address';
import { ruleOf, type CheckedIssue } from '../../rubrics/checks';
import { worksIn } from '../../rubrics/worksIn';
import type { Context } from '../context';
import { CheckStage, Severity } from '../kinds/enums';
import { Person } from '../people/person';
import { Edition } from '../editions/edition';
import { issuesOf } from '../editions/checking';
import { decisionId, FOR_OTHERS } from './decision';
import { waiversOf, type WaiverRow } from './waivers';

type Relation<T> = T;

/** How an issue of a draft stands to its base. */
export const IssueStanding = {
  INHERITED: 'INHERITED',
  NEW: 'NEW',
  WORSENED: 'WORSENED',
  RESOLVED: 'RESOLVED',
} as const;
registerEnumType(IssueStanding, {
  name: 'IssueStanding',
  description:
    'INHERITED from the base, NEW, WORSENED (more places than before), RESOLVED by the draft. Only new and worsened ones block.',
});

@ObjectType({ description: '豁免: a breach accepted under a name.', simpleResolvers: true })
class Waiver {
  @Field(() => ID, { description: '`id` of its decision.' }) id!: string;
  @Field(() => String, { nullable: true, description: `Null ${FOR_OTHERS}.` })
  reason!: string | null;
  @Field(() => Person, { nullable: true, description: `Null ${FOR_OTHERS}.` })
  by!: Relation<Promise<Person>> | null;
  @Field(() => [String], { description: 'Roles in which it was accepted.' }) roles!: string[];
  @Field(() => GraphQLDate, { description: 'The last day on which it counts.' }) until!: string;
}

@ObjectType({ description: '问题: the breach of a check.', simpleResolvers: true })
export class Issue {
  constructor(
    private readonly issue: CheckedIssue,
    private readonly base: string,
    private readonly context: Pick<Context, 'person' | 'viewer'>,
    private readonly waivedBy: WaiverRow | undefined,
    private readonly how: keyof typeof IssueStanding | null = null,
  ) {}

  @Field(() => ID, { description: 'Fingerprint: the same wherever the same entries say the same.' })
  get id(): string {
    return this.issue.fingerprint;
  }
  @Field(() => String, { description: 'Stable id of the check (`points/children-sum`).' })
  get rule(): string {
    return this.issue.rule;
  }
  @Field(() => String, {
    description: 'What the check is about: Chinese, then English behind ` / `.',
  })
  get title(): string {
    const title = ruleOf(this.issue.rule)?.title;
    return title ? `${title.zh} / ${title.en}` : this.issue.rule;
  }
  @Field(() => Severity) get severity(): string {
    return this.issue.severity;
  }
  @Field(() => CheckStage, {
    nullable: true,
    description: 'Where a new breach blocks; null: nowhere.',
  })
  get stage(): string | null {
    return this.issue.stage;
  }
  @Field(() => String, { description: 'Chinese, to act on.' }) get message(): string {
    return this.issue.message.zh;
  }
  @Field(() => String) get messageEnglish(): string {
    return this.issue.message.en;
  }
  @Field(() => [ID], { description: 'Entries concerned, by ID; the first is the place.' })
  get entries(): string[] {
    return this.issue.entries.map((key) => `${this.base}/~${key}`);
  }
  @Field(() => [String], { description: 'Exact characters of the text.' }) get quotes(): string[] {
    return this.issue.quotes;
  }
  @Field(() => Int, { description: 'How many places it stands for.' }) get count(): number {
    return this.issue.count;
  }
  @Field(() => [Int], {
    nullable: true,
    description: 'Lines of the published text, where the entries know theirs.',
  })
  get sourceLines(): number[] | null {
    return this.issue.sourceLines.length ? this.issue.sourceLines : null;
  }
  @Field(() => Boolean, {
    description: 'Whether it comes with acts that mend it: `issuesFix` puts them forward.',
  })
  get fixable(): boolean {
    return (this.issue.suggestion?.length ?? 0) > 0;
  }
  @Field(() => Boolean, {
    description:
      'Whether its mend is a likely reading only, which a person checks before choosing it.',
  })
  get guessed(): boolean {
    return this.fixable && ruleOf(this.issue.rule)?.guesses === true;
  }
  @Field(() => IssueStanding, {
    nullable: true,
    description: 'Of a draft: how it stands to its base.',
  })
  get standing(): string | null {
    return this.how;
  }
  @Field(() => Waiver, {
    nullable: true,
    description: 'Who accepted it, where somebody did and it counts today.',
  })
  get waiver(): Waiver | null {
    const { waivedBy, context } = this;
    if (!waivedBy) return null;
    const within = worksIn(context.viewer, [awardOf(this.base)]);
    return {
      id: decisionId(waivedBy),
      reason: within ? waivedBy.reason : null,
      by: within ? context.person(waivedBy.actor) : null,
      roles: waivedBy.roles.split(',').filter(Boolean),
      until: waivedBy.until,
    };
  }
}

@Resolver(() => Edition)
export class EditionIssues {
  @Work(800)
  @FieldResolver(() => [Issue], {
    description:
      'What the consistency checker finds in it, in the order of the rules and of the text.',
  })
  async issues(@Root() edition: Edition, @Ctx() context: Context): Promise<Issue[]> {
    const row = context.register.editions.find(({ key }) => key === edition.key)!;
    const { manager } = context.database.read;
    const { tree } = await context.shelf.open(row);
    const waivers = await waiversOf(manager, row.rubricKey, context.today);
    return (await issuesOf(manager, row.rubricKey, tree)).map(
      (issue) => new Issue(issue, row.key, context, waivers.get(issue.fingerprint)),
    );
  }
}
