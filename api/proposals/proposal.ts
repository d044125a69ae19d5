import { GraphQLDateTime } from 'graphql-scalars';
import { Arg, Field, ID, Int, ObjectType } from 'type-graphql';
import { TRANSITIONS } from '../../rubrics/lifecycle';
import { may } from '../../rubrics/may';
import { sentence, type ReasonCode } from '../../rubrics/reasons';
import type { ProposalForm as Form, ProposalState as State } from '../../rubrics/vocabulary';
import type { Context } from '../context';
import { Edition } from '../editions/edition';
import { Rubric } from '../editions/rubric';
import { EditionRow } from '../editions/rows';
import { isFoundAway } from '../found/found';
import { ProposalForm, ProposalState } from '../kinds/enums';
import { Person } from '../people/person';
import { nextLabelOf } from './amending';
import { changedEntries, ChangedEntry } from './changed';
import { actsOn, lastNumber, PutForward, shownAct } from './contentAct';
import { draftKey } from './draft';
import { DraftText } from './draftText';
import { Fault } from '../refusals';
import { authorsOf, factsOf } from './facts';
import { Decision } from './decision';
import { ActRow, DecisionRow, type ProposalRow } from './rows';
import { draftSince, DraftSince } from './since';
import { Work } from '../work';

/** For so many milliseconds a list waits for what is being looked for. */
const PATIENCE = 100;

@ObjectType({ description: 'A reason for which the law says no.', simpleResolvers: true })
class Reason {
  @Field(() => String) code!: string;
  @Field(() => String, { description: 'Chinese, then English behind ` / `.' }) message!: string;
}

@ObjectType({
  description: 'A transition, and whether the viewer may take it now.',
  simpleResolvers: true,
})
class TransitionOption {
  @Field(() => String) name!: string;
  @Field(() => Boolean) allowed!: boolean;
  @Field(() => [Reason], { description: 'Every reason against it; empty where it is allowed.' })
  reasons!: Reason[];
}

@ObjectType({
  description: '修订提案: the draft of the next edition. Seen by whoever has a role in its award.',
  simpleResolvers: true,
})
export class Proposal {
  /** @param turn waited for before what the law says of it is gathered: one of a list */
  constructor(
    private readonly row: ProposalRow,
    private readonly context: Context,
    private readonly turn?: () => Promise<void>,
  ) {}

  @Field(() => ID) get id(): string {
    return this.row.id;
  }
  @Field(() => Int, { description: 'Count of its transitions, to be given back as `expecting`.' })
  get seq(): number {
    return this.row.seq;
  }
  @Field(() => ProposalState) get state(): State {
    return this.row.state;
  }
  @Field(() => String) get title(): string {
    return this.row.title;
  }
  @Field(() => String, { description: '修订理由' }) get rationale(): string {
    return this.row.rationale;
  }
  @Field(() => ProposalForm) get form(): Form {
    return this.row.form;
  }
  @Field(() => String, {
    nullable: true,
    description:
      'Label under which an AMENDMENT or a CORRIGENDUM is published, as things stand (`2019.1`); null of a REVISION, and once it is published.',
  })
  async nextLabel(): Promise<string | null> {
    if (this.row.publishedKey) return null;
    return (await nextLabelOf(this.context.database.read.manager, this.row)) ?? null;
  }
  @Field(() => Rubric) get rubric(): Rubric {
    return new Rubric(
      this.context.register.rubrics.find(({ key }) => key === this.row.rubricKey)!,
      this.context,
    );
  }
  @Field(() => Edition, {
    nullable: true,
    description: 'Edition it is put forward against; null for a first one.',
  })
  get base(): Promise<Edition | null> {
    return this.edition(this.row.baseKey);
  }
  @Field(() => Edition, { nullable: true, description: 'The edition that it became.' })
  get published(): Promise<Edition | null> {
    return this.edition(this.row.publishedKey);
  }
  @Field(() => String, { description: 'Content hash of the draft: what an approval speaks of.' })
  get head(): string {
    return this.row.head;
  }
  @Field(() => GraphQLDateTime) get createdAt(): Date {
    return new Date(this.row.createdAt);
  }
  @Field(() => [Person], { description: 'Who opened it or put a revision forward in it.' })
  get authors(): Promise<Person[]> {
    return this.people();
  }

  private async people(): Promise<Person[]> {
    await this.turn?.();
    const ids = await authorsOf(this.context.database.read.manager, this.row);
    return Promise.all(ids.map(this.context.person));
  }

  @Field(() => [TransitionOption], {
    description:
      'What the viewer may do, and every reason where not: BEING_CHECKED where its issues are not known a moment after they were asked for; ask again.',
  })
  get transitions(): Promise<TransitionOption[]> {
    return this.options();
  }

  private async options(): Promise<TransitionOption[]> {
    const { viewer, today, passing } = this.context;
    await this.turn?.();
    const { manager } = this.context.database.read;
    // Where nobody else looks for them, they are there when this thread is free again.
    const patience = isFoundAway(manager) ? PATIENCE : Infinity;
    const facts = await factsOf(manager, this.row, today, { patience });
    if (!facts.issues) passing?.();
    return TRANSITIONS.map((name) => {
      const { allowed, reasons } = may(viewer, name, facts, today);
      return {
        name,
        allowed,
        reasons: reasons.map((code: ReasonCode) => ({ code, message: sentence(code) })),
      };
    });
  }

  @Field(() => String, { description: 'Address of the draft.' }) get key(): string {
    return draftKey(this.row);
  }
  @Field(() => DraftText, { nullable: true, description: 'The draft, whole.' })
  get draft(): Promise<DraftText | null> {
    return this.text();
  }

  private async text(): Promise<DraftText> {
    // Before the text: what comes between is then told again, which does no harm.
    const act = await lastNumber(this.context.database.read.manager, this.row.id);
    return new DraftText(await this.context.drafts.open(this.row), act);
  }

  @Field(() => DraftSince, {
    nullable: true,
    description:
      'What the draft became since an act; null where that cannot be told from its acts, as after a rebase: ask for the whole.',
  })
  @Work(5)
  since(
    @Arg('act', () => Int, { description: '`DraftText.act` of what is held.' }) act: number,
  ): Promise<DraftSince | null> {
    return draftSince(this.context, this.row, act);
  }
  @Field(() => [ChangedEntry], {
    description: 'Entries in which the draft differs from its base, in document order.',
  })
  changed(
    @Arg('entries', () => [String], {
      nullable: true,
      description: 'Keys: only of these entries, in the order given.',
    })
    entries?: string[] | null,
  ): Promise<ChangedEntry[]> {
    return changedEntries(this.context, this.row, entries ?? null);
  }

  @Field(() => [PutForward], { description: 'Content acts, latest first.' })
  async acts(
    @Arg('first', () => Int, { nullable: true, description: 'So many; all where left out.' })
    first?: number | null,
  ): Promise<PutForward[]> {
    if (first != null && first < 1)
      throw new Fault('BAD_USER_INPUT', 'first 应不小于 1', 'first is at least 1');
    const acts = await actsOn(this.context.database.read.manager, this.row.id, first ?? null);
    return acts.map((act) => shownAct(act, this.context));
  }
  @Field(() => Int, { description: 'How many content acts there are.' })
  get actCount(): Promise<number> {
    return this.context.database.read.manager.countBy(ActRow, { proposalId: this.row.id });
  }

  @Field(() => [Decision], { description: 'Its decisions, oldest first.' })
  get decisions(): Promise<Decision[]> {
    return this.context.database.read
      .getRepository(DecisionRow)
      .find({ where: { proposalId: this.row.id }, order: { seq: 'ASC' } })
      .then((rows) => rows.map((row) => new Decision(row, this.context, true)));
  }

  private async edition(key: string | null): Promise<Edition | null> {
    const row =
      key === null
        ? undefined
        : this.context.register.editions.find((edition: EditionRow) => edition.key === key);
    return row ? new Edition(row, this.context) : null;
  }
}
