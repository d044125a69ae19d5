import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('award')
export class AwardRow {
  @PrimaryColumn({ type: 'text' }) key!: string;
  @Column({ type: 'text' }) title!: string;
  @Column({ type: 'text', name: 'title_en', nullable: true }) titleEn!: string | null;
}

@Entity('rubric')
export class RubricRow {
  /** `award/rubric`. */
  @PrimaryColumn({ type: 'text' }) key!: string;
  @Column({ type: 'text', name: 'award_key' }) awardKey!: string;
  @Column({ type: 'text' }) title!: string;
  @Column({ type: 'text', name: 'title_en', nullable: true }) titleEn!: string | null;
  /** Rubrics of an award that bear the same word are parallel. */
  @Column({ type: 'text', nullable: true }) parallel!: string | null;
  @Column({ type: 'text', nullable: true }) note!: string | null;
  /** Place in its award's list. */
  @Column({ type: 'integer' }) position!: number;
}

/** A published edition. No update, no delete: 废止 and state follow from later rows and the clock. */
@Entity('edition')
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
}

/** Which revisions make an edition, in document order. */
@Entity('edition_entry')
export class EditionEntryRow {
  @PrimaryColumn({ type: 'text', name: 'edition_key' }) editionKey!: string;
  @PrimaryColumn({ type: 'integer' }) position!: number;
  @Column({ type: 'text', name: 'rubric_key' }) rubricKey!: string;
  @Column({ type: 'text', name: 'revision_hash' }) revisionHash!: string;
  /** Lines of the published text (`54-56,60`), null where there is none. */
  @Column({ type: 'text', nullable: true }) lines!: string | null;
}
