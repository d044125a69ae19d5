import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Transition } from '../../rubrics/lifecycle';
import type { Settlement } from '../../rubrics/say';
import type { CommentKind, ProposalForm, ProposalState } from '../../rubrics/vocabulary';
import { EditionRow } from '../editions/rows';
import { RubricRow } from '../entries/registerRows';
import { RevisionRow } from '../entries/rows';
import { AccountRow } from '../people/rows';
import { Free } from '../record/held';

/** A proposal as it stands. Its row moves; what moved it stays in `act` and `decision`. */
@Entity('proposal')
@ForeignKey(() => RubricRow, ['rubricKey'], ['key'])
@ForeignKey(() => EditionRow, ['baseKey'], ['key'])
@ForeignKey(() => AccountRow, ['createdBy'], ['id'])
@ForeignKey(() => EditionRow, ['publishedKey'], ['key'])
export class ProposalRow {
  /** `shenzhen-12`, numbered by award; of before 2026-11-26 the same as `number`. */
  @PrimaryColumn({ type: 'text' }) id!: string;
  /** In the order in which they were opened, over all awards: shown to nobody. */
  @Column({ type: 'integer', unique: true }) number!: number;
  @Column({ type: 'text', name: 'rubric_key' }) rubricKey!: string;
  @Column({ type: 'text' }) title!: string;
  @Column({ type: 'text' }) rationale!: string;
  @Column({ type: 'text', default: 'REVISION' }) form!: ProposalForm;
  /** Edition it is put forward against; null for a first edition. */
  @Column({ type: 'text', name: 'base_key', nullable: true }) baseKey!: string | null;
  @Column({ type: 'text' }) state!: ProposalState;
  /** Count of its transitions: what a transition must have seen. */
  @Column({ type: 'integer' }) seq!: number;
  /** Content hash of the draft. */
  @Column({ type: 'text' }) head!: string;
  @Column({ type: 'text', name: 'created_by' }) createdBy!: string;
  @Column({ type: 'text', name: 'created_at' }) createdAt!: string;
  @Column({ type: 'text', name: 'published_key', nullable: true }) publishedKey!: string | null;
}

/** Where a proposal differs from its base, entry by entry, as it stands. */
@Entity('proposal_entry')
@ForeignKey(() => ProposalRow, ['proposalId'], ['id'])
@ForeignKey(() => RevisionRow, ['rubricKey', 'revisionHash'], ['rubricKey', 'hash'])
export class ProposalEntryRow {
  @PrimaryColumn({ type: 'text', name: 'proposal_id' }) proposalId!: string;
  @PrimaryColumn({ type: 'text', name: 'entry_key' }) entryKey!: string;
  @Column({ type: 'text', name: 'rubric_key' }) rubricKey!: string;
  /** Null: retired. */
  @Column({ type: 'text', name: 'revision_hash', nullable: true }) revisionHash!: string | null;
  @Column({ type: 'text', nullable: true }) lines!: string | null;
  /** The act that brought it here. */
  @Column({ type: 'integer', name: 'act_seq' }) actSeq!: number;
}

/** One content act: which revisions took the place of which. Append-only. */
@Entity('act')
@ForeignKey(() => ProposalRow, ['proposalId'], ['id'])
export class ActRow {
  /** Number of its row in the record. */
  @PrimaryColumn({ type: 'integer' }) seq!: number;
  @Index() @Column({ type: 'text', name: 'proposal_id' }) proposalId!: string;
  @Column({ type: 'text' }) name!: string;
  @Column({ type: 'text' }) author!: string;
  @Column({ type: 'text' }) at!: string;
  /** JSON: [{ key, before, after }], revision hashes or null. */
  @Column({ type: 'text' }) changes!: string;
  /** JSON: splits, merges and successors, or null. */
  @Column({ type: 'text', nullable: true }) lineage!: string | null;
  /** Content hash of the draft after it. */
  @Column({ type: 'text' }) head!: string;
  /** By which people name it inside its proposal; null: by `seq`, as before 2026-11-26. */
  @Column({ type: 'integer', nullable: true }) number!: number | null;
}

/** The row that a transition leaves. Append-only. */
@Entity('decision')
@ForeignKey(() => ProposalRow, ['proposalId'], ['id'])
export class DecisionRow {
  /** Number of its row in the record. */
  @PrimaryColumn({ type: 'integer' }) seq!: number;
  @Index() @Column({ type: 'text', name: 'proposal_id' }) proposalId!: string;
  @Column({ type: 'text' }) transition!: Transition | 'create';
  @Column({ type: 'text' }) actor!: string;
  /** Roles in which it was taken, comma-separated. */
  @Column({ type: 'text' }) roles!: string;
  @Column({ type: 'text' }) at!: string;
  @Column({ type: 'text', nullable: true }) note!: string | null;
  /** Content hash that was seen. */
  @Column({ type: 'text' }) head!: string;
  @Column({ type: 'text', name: 'from_state' }) fromState!: ProposalState;
  @Column({ type: 'text', name: 'to_state' }) toState!: ProposalState;
  @Column({ type: 'integer', name: 'proposal_seq' }) proposalSeq!: number;
  /** JSON: label and dates of a publication, base of a rebase. */
  @Column({ type: 'text', nullable: true }) detail!: string | null;
}

/** 意见: what somebody says of a place in a proposal. Append-only. */
@Entity('comment')
@ForeignKey(() => ProposalRow, ['proposalId'], ['id'])
@ForeignKey(() => CommentRow, ['parent'], ['seq'])
@ForeignKey(() => AccountRow, ['author'], ['id'])
export class CommentRow {
  /** Number of its row in the record. */
  @PrimaryColumn({ type: 'integer' }) seq!: number;
  @Index() @Column({ type: 'text', name: 'proposal_id' }) proposalId!: string;
  /** The comment that it answers. */
  @Column({ type: 'integer', nullable: true }) parent!: number | null;
  /** Key of an entry, id of a change; neither: the whole. */
  @Column({ type: 'text', nullable: true }) entry!: string | null;
  @Column({ type: 'text', nullable: true }) change!: string | null;
  @Column({ type: 'text' }) text!: string;
  /** Whose opinion it is, where it is from outside; of lines before 2026-11-28 there is none. */
  @Column({ type: 'text', nullable: true }) organization!: string | null;
  @Column({ type: 'text', nullable: true }) kind!: CommentKind | null;
  @Column({ type: 'text', name: 'proposed_text', nullable: true }) proposedText!: string | null;
  @Column({ type: 'text' }) author!: string;
  @Column({ type: 'text' }) at!: string;
  /** By which people name it inside its proposal; null: by `seq`, as before 2026-11-26. */
  @Column({ type: 'integer', nullable: true }) number!: number | null;
}

/** What became of a comment. Append-only. */
@Entity('comment_outcome')
@ForeignKey(() => CommentRow, ['commentSeq'], ['seq'])
@ForeignKey(() => AccountRow, ['author'], ['id'])
export class CommentOutcomeRow {
  @PrimaryColumn({ type: 'integer' }) seq!: number;
  @Index() @Column({ type: 'integer', name: 'comment_seq' }) commentSeq!: number;
  @Column({ type: 'text' }) outcome!: Settlement;
  @Column({ type: 'text', nullable: true }) note!: string | null;
  @Column({ type: 'text' }) author!: string;
  @Column({ type: 'text' }) at!: string;
}

/** 已看: a change that somebody ticked off, for themselves. */
@Free('a reading aid of one person')
@Entity('seen_change')
@ForeignKey(() => ProposalRow, ['proposalId'], ['id'])
@ForeignKey(() => AccountRow, ['account'], ['id'])
export class SeenChangeRow {
  @PrimaryColumn({ type: 'text', name: 'proposal_id' }) proposalId!: string;
  @PrimaryColumn({ type: 'text' }) account!: string;
  @PrimaryColumn({ type: 'text' }) change!: string;
}

/** Up to which row of the record somebody has reviewed a proposal. */
@Free('a reading aid of one person')
@Entity('review_mark')
@ForeignKey(() => ProposalRow, ['proposalId'], ['id'])
@ForeignKey(() => AccountRow, ['account'], ['id'])
export class ReviewMarkRow {
  @PrimaryColumn({ type: 'text', name: 'proposal_id' }) proposalId!: string;
  @PrimaryColumn({ type: 'text' }) account!: string;
  @Column({ type: 'integer', name: 'record_seq' }) recordSeq!: number;
}

export const proposalRows = [
  ProposalRow,
  ProposalEntryRow,
  ActRow,
  DecisionRow,
  CommentRow,
  CommentOutcomeRow,
  SeenChangeRow,
  ReviewMarkRow,
];
