import { GraphQLDateTime } from 'graphql-scalars';
import { childrenRevision } from '../../rubrics/acts/seen';
import { termsParent } from '../../rubrics/acts/terms';
import { isClause } from '../../rubrics/kinds/readers';
import { Arg, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { TRANSITIONS } from '../../rubrics/lifecycle';
import { may } from '../../rubrics/may';
import { sentence, type ReasonCode } from '../../rubrics/reasons';
import { contentHash, revisionHash } from '../../rubrics/tree/hash';
import { bonusPoints, deductionPoints, totalPoints, totalShare } from '../../rubrics/tree/points';
import type {
  Part as PartName,
  ProposalForm as Form,
  ProposalState as State,
} from '../../rubrics/vocabulary';
import type { Context } from '../context';
import { selectClauses } from '../editions/clauses';
import { Edition } from '../editions/edition';
import { nodeIn } from '../editions/find';
import { Rubric } from '../editions/rubric';
import { EditionRow } from '../editions/rows';
import { Clause } from '../entries/clause';
import { Grade } from '../entries/grade';
import { Guide } from '../entries/guide';
import { isFoundAway } from '../found/found';
import type { Lists, OpenTree } from '../entries/openTree';
import { Term } from '../entries/term';
import { Part, ProposalForm, ProposalState } from '../kinds/enums';
import { Person } from '../people/person';
import { nextLabelOf } from './amending';
import { changedEntries, ChangedEntry } from './changed';
import { draftKey } from './draft';
import { authorsOf, factsOf } from './facts';
import { Decision } from './decision';
import { actNumber } from './numbering';
import { ActRow, DecisionRow, type ProposalRow } from './rows';
import { TOTALS } from '../kinds/totals';

/** For so many milliseconds a list waits for what is being looked for. */
const PATIENCE = 100;

type Relation<T> = T;

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

@ObjectType({ description: 'One content act on a proposal.', simpleResolvers: true })
class PutForward {
  @Field(() => Int, { description: 'Its number in the proposal; what `proposalUndo` takes.' })
  seq!: number;
  @Field(() => String, { description: 'Name of the act (`clauseRevise`).' }) name!: string;
  @Field(() => GraphQLDateTime) at!: Date;
  @Field(() => Person) by!: Relation<Promise<Person>>;
  @Field(() => [String], { description: 'Keys of the entries that it changed.' }) keys!: string[];
}

@ObjectType({ description: 'The text of a proposal as it stands.', simpleResolvers: true })
export class DraftText implements Lists {
  constructor(readonly open: OpenTree) {}

  @Field(() => String, { description: '`shenzhen/economic@proposal-shenzhen-12`.' })
  get key(): string {
    return this.open.base;
  }
  @Field(() => String, { description: 'Title as printed.' }) get title(): string {
    return this.open.tree.facts.content.title;
  }
  @Field(() => String, { description: 'Key of its edition facts.' }) get factsKey(): string {
    return this.open.tree.facts.key;
  }
  @Field(() => String, { description: 'Hash of the revision of its edition facts.' })
  get factsRevision(): string {
    return revisionHash(this.open.tree.facts);
  }
  @Field(() => String, { description: 'Recomputed from the text itself.' })
  get contentHash(): string {
    return contentHash(this.open.tree);
  }
  @Field(() => String, { description: 'As `Clause.childrenRevision`, of what stands at the top.' })
  get childrenRevision(): string {
    return childrenRevision(this.open.tree, null)!;
  }
  @Field(() => String, { description: 'As `Clause.childrenRevision`, of where the terms stand.' })
  get termsRevision(): string {
    return childrenRevision(this.open.tree, termsParent(this.open.tree))!;
  }
  @Field(() => Float, TOTALS.totalPoints)
  get totalPoints(): number | null {
    return totalPoints(this.open.tree);
  }

  @Field(() => Float, TOTALS.bonusPoints)
  get bonusPoints(): number | null {
    return bonusPoints(this.open.tree);
  }
  @Field(() => Float, TOTALS.deductionPoints)
  get deductionPoints(): number | null {
    return deductionPoints(this.open.tree);
  }
  @Field(() => Float, TOTALS.totalShare)
  get totalShare(): number | null {
    return totalShare(this.open.tree);
  }
  @Field(() => [Clause], { description: 'In document order; arguments as on Edition.' })
  clauses(
    @Arg('part', () => Part, { nullable: true }) part?: PartName,
    @Arg('under', () => String, { nullable: true }) under?: string,
    @Arg('depth', () => Int, { nullable: true }) depth?: number,
  ): Clause[] {
    return selectClauses(this.open, { part, under, depth });
  }
  @Field(() => Clause, { nullable: true })
  clause(
    @Arg('part', () => Part) part: PartName,
    @Arg('label', () => String) label: string,
  ): Clause | null {
    const node = nodeIn(this.open, part, label);
    return node && isClause(node) ? this.open.clause(node) : null;
  }
  @Field(() => [Guide]) get guides(): Guide[] {
    return this.open.guides;
  }
  @Field(() => [Term]) get terms(): Term[] {
    return this.open.terms;
  }
  @Field(() => [Grade]) get grades(): Grade[] {
    return this.open.grades;
  }
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
    return this.context.drafts.open(this.row).then((open) => new DraftText(open));
  }
  @Field(() => [ChangedEntry], {
    description: 'Entries in which the draft differs from its base, in document order.',
  })
  get changed(): Promise<ChangedEntry[]> {
    return changedEntries(this.context, this.row);
  }

  @Field(() => [PutForward], { description: 'Content acts, latest first.' })
  get acts(): Promise<PutForward[]> {
    return this.context.database.read
      .getRepository(ActRow)
      .find({ where: { proposalId: this.row.id }, order: { seq: 'DESC' } })
      .then((rows) =>
        rows.map((act) => ({
          seq: actNumber(act),
          name: act.name,
          at: new Date(act.at),
          by: this.context.person(act.author),
          keys: (JSON.parse(act.changes) as { key: string }[]).map(({ key }) => key),
        })),
      );
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
