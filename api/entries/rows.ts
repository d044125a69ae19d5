import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { KindName } from '../../rubrics/kinds';
import { Held } from '../record/held';
import { AwardRow, RubricRow } from './registerRows';

/**
 * Immutable content of one entry, addressed by its hash. A revision that does not change between
 * editions is one row. No update, no delete: triggers see to it.
 */
@Held('hash')
@Entity('revision')
@ForeignKey(() => RubricRow, ['rubricKey'], ['key'])
export class RevisionRow {
  @PrimaryColumn({ type: 'text', name: 'rubric_key' }) rubricKey!: string;
  @PrimaryColumn({ type: 'text' }) hash!: string;
  @Column({ type: 'text', name: 'entry_key' }) entryKey!: string;
  @Column({ type: 'text' }) kind!: KindName;
  @Column({ type: 'text', name: 'parent_key', nullable: true }) parentKey!: string | null;
  @Column({ type: 'text', name: 'order_key' }) orderKey!: string;
  /** Label override; null: none, the label is computed; '': printed without a label. */
  @Column({ type: 'text', nullable: true }) label!: string | null;
  /** Canonical JSON in the shape of its kind. */
  @Column({ type: 'text' }) content!: string;
}

export const entryRows = [AwardRow, RubricRow, RevisionRow];
