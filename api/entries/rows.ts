import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { KindName } from '../../rubrics/kinds';
import type { MediaType } from '../../rubrics/vocabulary';
import { Held, Secret } from '../record/held';
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

/**
 * A picture of a rubric's figures, by the hash of its bytes. No update, no delete: triggers see to
 * it. It stays where no figure names it any more, as revisions do.
 */
@Entity('picture')
@ForeignKey(() => RubricRow, ['rubricKey'], ['key'])
export class PictureRow {
  @PrimaryColumn({ type: 'text', name: 'rubric_key' }) rubricKey!: string;
  /** SHA-256 of the bytes, lower-case hex. */
  @PrimaryColumn({ type: 'text' }) hash!: string;
  @Column({ type: 'text', name: 'media_type' }) mediaType!: MediaType;
  /** In pixels. */
  @Column({ type: 'integer' }) width!: number;
  @Column({ type: 'integer' }) height!: number;
  /** Of the bytes. */
  @Column({ type: 'integer' }) size!: number;
  /** In base64, which both databases and every copy of them hold alike. */
  @Secret
  @Column({ type: 'text' })
  bytes!: string;
}

export const entryRows = [AwardRow, RubricRow, RevisionRow, PictureRow];
