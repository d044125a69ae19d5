import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

@Entity('award')
export class AwardRow {
  @PrimaryColumn({ type: 'text' }) key!: string;
  @Column({ type: 'text' }) title!: string;
  @Column({ type: 'text', name: 'title_en', nullable: true }) titleEn!: string | null;
  /** Sets of words for one thing, in the place of the usual ones: JSON. */
  @Column({ type: 'text', nullable: true }) synonyms!: string | null;
}

@Entity('rubric')
@ForeignKey(() => AwardRow, ['awardKey'], ['key'])
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
