import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Relation } from '../../rubrics/vocabulary';
import { EditionRow } from '../editions/rows';
import { AccountRow } from '../people/rows';

/**
 * 对应表: what somebody confirmed of two clauses of different rubrics, pinned to both editions.
 * Append-only.
 */
@Entity('crosswalk_match')
@ForeignKey(() => EditionRow, ['aEdition'], ['key'])
@ForeignKey(() => EditionRow, ['bEdition'], ['key'])
@ForeignKey(() => AccountRow, ['author'], ['id'])
@Index(['aEdition', 'bEdition'])
export class CrosswalkRow {
  /** Number of its row in the record. */
  @PrimaryColumn({ type: 'integer' }) seq!: number;
  @Column({ type: 'text', name: 'a_edition' }) aEdition!: string;
  @Column({ type: 'text', name: 'a_key' }) aKey!: string;
  @Column({ type: 'text', name: 'b_edition' }) bEdition!: string;
  /** Null: nothing answers it. */
  @Column({ type: 'text', name: 'b_key', nullable: true }) bKey!: string | null;
  @Column({ type: 'text' }) relation!: Relation;
  @Column({ type: 'text' }) rationale!: string;
  @Column({ type: 'text' }) author!: string;
  /** Roles in which it was said, comma-separated. */
  @Column({ type: 'text' }) roles!: string;
  @Column({ type: 'text' }) at!: string;
  /** By which it is known, unguessable; null: by `seq`, as before 2026-11-26. */
  @Column({ type: 'text', nullable: true }) name!: string | null;
}

/** A confirmation taken back. Append-only. */
@Entity('crosswalk_retraction')
@ForeignKey(() => CrosswalkRow, ['matchSeq'], ['seq'])
@ForeignKey(() => AccountRow, ['author'], ['id'])
export class CrosswalkRetractionRow {
  @PrimaryColumn({ type: 'integer' }) seq!: number;
  @Column({ type: 'integer', name: 'match_seq', unique: true }) matchSeq!: number;
  @Column({ type: 'text' }) reason!: string;
  @Column({ type: 'text' }) author!: string;
  @Column({ type: 'text' }) at!: string;
}

export const crosswalkRows = [CrosswalkRow, CrosswalkRetractionRow];
