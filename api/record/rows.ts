import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Held } from './held';

/** One thing that happened. Each row holds the hash of the one before. Append-only. */
@Held('chain')
@Index(['kind', 'seq'])
@Entity('record')
export class RecordRow {
  /** From 1, without gaps. */
  @PrimaryColumn({ type: 'integer' }) seq!: number;
  @Column({ type: 'text' }) at!: string;
  @Column({ type: 'text' }) kind!: string;
  /** Account id; null where the system itself, the command line or a reader acted. */
  @Column({ type: 'text', nullable: true }) actor!: string | null;
  @Column({ type: 'text' }) subject!: string;
  /** Canonical JSON. */
  @Column({ type: 'text' }) body!: string;
  @Column({ type: 'text' }) prev!: string;
  @Column({ type: 'text' }) hash!: string;
}

export const recordRows = [RecordRow];
