import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { Derived } from '../database/derived';
import { Free } from '../record/held';
import { tableName } from '../record/leaf';

/** Why no line of the record tells these tables. */
const WHY =
  'the index of published content: made of it, and made anew where it is missing; what a search finds is shown as published';

/** An edition that the index holds, and the law by which it does. */
@Derived
@Free(WHY)
@Entity('search_edition')
export class SearchEditionRow {
  @PrimaryColumn({ type: 'integer', name: 'edition_seq' }) editionSeq!: number;
  /** Digest of all that decides what is searched; by another one, it is not indexed. */
  @Column({ type: 'text' }) law!: string;
  /** 1 where its text is English. */
  @Column({ type: 'integer' }) english!: number;
}

/**
 * Words of an entry as they are searched, once however many editions and rubrics say them. Beside
 * them stands `search_token`, the tokens by which they are found, as each database indexes them.
 */
@Derived
@Free(WHY)
@Entity('search_text')
class SearchTextRow {
  @PrimaryColumn({ type: 'integer' }) id!: number;
  @Column({ type: 'text', unique: true }) digest!: string;
  /** Names, a line each; as are what hangs on the entry, and its texts. */
  @Column({ type: 'text' }) names!: string;
  @Column({ type: 'text' }) aside!: string;
  @Column({ type: 'text' }) text!: string;
}

/** A number, with those above it, as it is searched; once. */
@Derived
@Free(WHY)
@Entity('search_label')
@Unique('search_label_known', ['path', 'own'])
class SearchLabelRow {
  @PrimaryColumn({ type: 'integer' }) id!: number;
  @Column({ type: 'text' }) path!: string;
  @Column({ type: 'text' }) own!: string;
}

/**
 * Where words and a number stand: the place in document order of an edition, with all that shows
 * what stands there, so that nobody reads the text around it.
 */
@Derived
@Free(WHY)
@Entity('search_place')
@Index('search_place_label', ['labelId', 'editionSeq'])
export class SearchPlaceRow {
  @PrimaryColumn({ type: 'integer', name: 'text_id' }) textId!: number;
  @PrimaryColumn({ type: 'integer', name: 'edition_seq' }) editionSeq!: number;
  @PrimaryColumn({ type: 'integer' }) position!: number;
  @Column({ type: 'integer', name: 'label_id', nullable: true }) labelId!: number | null;
  @Column({ type: 'text' }) kind!: string;
  @Column({ type: 'text' }) part!: string;
  /** Positions of its entry and of its weight among the entries of the edition. */
  @Column({ type: 'integer' }) entry!: number;
  @Column({ type: 'integer', nullable: true }) weight!: number | null;
  /** Address inside the edition. */
  @Column({ type: 'text' }) address!: string;
  /** As printed. */
  @Column({ type: 'text', nullable: true }) label!: string | null;
  /** Its number with those above it, as printed, where it is searched. */
  @Column({ type: 'text', nullable: true }) number!: string | null;
}

export const searchRows = [SearchEditionRow, SearchTextRow, SearchLabelRow, SearchPlaceRow];

/** Their names, and that of the tokens beside them. */
export const searchTables = [...searchRows.map(tableName), 'search_token'];
