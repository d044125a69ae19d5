import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Derived } from '../database/derived';
import { Free } from '../record/held';

/** What took long to work out, for all processes and threads. */
@Free('worked out of content that its name covers; a decision works it out anew')
@Derived
@Entity('found')
export class FoundRow {
  /** SHA-256, lower-case hex, of what was asked and of all that the answer rests on. */
  @PrimaryColumn({ type: 'text' }) name!: string;
  /** JSON, in the shape of whoever asked. */
  @Column({ type: 'text' }) value!: string;
  /** When it was worked out: ISO-8601, UTC. */
  @Column({ type: 'text' }) at!: string;
}
