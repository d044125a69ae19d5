import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { RevisionRow } from '../entries/rows';
import { RubricRow } from '../entries/registerRows';
import { Held } from '../record/held';

/**
 * A published edition. No update, no delete: 废止 and state follow from later rows and the clock.
 */
@Entity('edition')
@ForeignKey(() => RubricRow, ['rubricKey'], ['key'])
export class EditionRow {
  /** `award/rubric@label`. */
  @PrimaryColumn({ type: 'text' }) key!: string;
  @Column({ type: 'text', name: 'rubric_key' }) rubricKey!: string;
  @Column({ type: 'text' }) label!: string;
  @Column({ type: 'text', nullable: true }) name!: string | null;
  @Column({ type: 'text', name: 'content_hash' }) contentHash!: string;
  /** ISO dates, or null where nothing states them. */
  @Column({ type: 'text', name: 'published_on', nullable: true }) publishedOn!: string | null;
  @Column({ type: 'text', name: 'effective_from', nullable: true }) effectiveFrom!: string | null;
  /** JSON: text, lines, note. */
  @Column({ type: 'text', nullable: true }) source!: string | null;
  /** When the system came to know it: ISO-8601, UTC. */
  @Column({ type: 'text', name: 'recorded_at' }) recordedAt!: string;
  /** One count over all rubrics, from 1. */
  @Column({ type: 'integer', unique: true }) seq!: number;
  /** Set where it was taken off the calendar; a row of its own. */
  end?: EditionEndRow;
}

/** Which revisions make an edition, in document order. */
@Held({ digest: 'editionKey' })
@Entity('edition_entry')
@ForeignKey(() => EditionRow, ['editionKey'], ['key'])
@ForeignKey(() => RevisionRow, ['rubricKey', 'revisionHash'], ['rubricKey', 'hash'])
export class EditionEntryRow {
  @PrimaryColumn({ type: 'text', name: 'edition_key' }) editionKey!: string;
  @PrimaryColumn({ type: 'integer' }) position!: number;
  @Column({ type: 'text', name: 'rubric_key' }) rubricKey!: string;
  @Column({ type: 'text', name: 'revision_hash' }) revisionHash!: string;
  /** Lines of the published text (`54-56,60`), null where there is none. */
  @Column({ type: 'text', nullable: true }) lines!: string | null;
}

/**
 * An edition taken off the calendar: unscheduled before its day, or retired on a day. Append-only;
 * the edition's row stays.
 */
@Entity('edition_end')
@ForeignKey(() => EditionRow, ['editionKey'], ['key'])
export class EditionEndRow {
  @PrimaryColumn({ type: 'text', name: 'edition_key' }) editionKey!: string;
  @Column({ type: 'text' }) kind!: 'unscheduled' | 'retired';
  @Column({ type: 'text' }) at!: string;
  /** Day on which it ends; null for one that never began. */
  @Column({ type: 'text', name: 'ends_on', nullable: true }) endsOn!: string | null;
  @Column({ type: 'integer', name: 'decision_seq', nullable: true }) decisionSeq!: number | null;
}

/**
 * What somebody said to the end of an edition in force: a publisher and an approver must say the
 * same day. Append-only.
 */
@Entity('retirement')
@ForeignKey(() => EditionRow, ['editionKey'], ['key'])
export class RetirementRow {
  /** Number of its row in the record. */
  @PrimaryColumn({ type: 'integer' }) seq!: number;
  @Column({ type: 'text', name: 'edition_key' }) editionKey!: string;
  @Column({ type: 'text' }) account!: string;
  @Column({ type: 'text' }) role!: 'PUBLISHER' | 'APPROVER';
  @Column({ type: 'text', name: 'ends_on' }) endsOn!: string;
  @Column({ type: 'text' }) at!: string;
  @Column({ type: 'text' }) note!: string;
}

export const editionRows = [EditionRow, EditionEntryRow, EditionEndRow, RetirementRow];
