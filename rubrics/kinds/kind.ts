import type { Act } from '../acts/act';
import type { Node } from '../tree/tree';
import type { ChangeType } from '../vocabulary';
import type { ContentOf, FieldSet, PlainField, ShapeOf, WordPair } from './field';
import type { PrintedLine } from './printed';

/** In which group of a comparison table changes of a kind stand. */
export type Group = 'FACTS' | 'POINTS' | 'GUIDES' | 'GRADES' | 'TERMS' | 'CLAUSES';

/** What every kind says of itself. */
interface Base<F extends FieldSet, C = ContentOf<F>> {
  readonly word: WordPair;
  readonly fields: F;
  readonly shape: ShapeOf<F>;
  readonly group: Group;
  /** Content as it is kept: what is empty is left out, what goes without saying is not said. */
  tidy(content: C): C;
  /** What is wrong beside others, though each by itself has its shape. */
  wrong?(content: C): Wrong | null;
}

/** Where a content is wrong, and by which rule. */
export interface Wrong {
  path: string;
  code?: 'NOT_A_TABLE' | 'UNEVEN_ROW' | 'BAD_JOIN' | 'TABLE_TOO_LARGE' | 'NOT_A_FIGURE';
}

/** Fields of what stands nowhere in the text: nobody searches or checks the title page. */
type WholeFields = Readonly<
  Record<string, PlainField & { checked: null; searched: null; terms: false }>
>;

/** The one entry that speaks of the whole. */
export interface WholeKind<F extends WholeFields> extends Base<F> {
  readonly stands: 'whole';
  /** The entry as print has it. */
  text(content: ContentOf<F>): string;
}

/** What hangs on an entry and has no place of its own. */
export interface SatelliteKind<F extends FieldSet> extends Base<F> {
  readonly stands: 'satellite';
  /** What it prints; where anything in it is searched, searched with the names of its bearer. */
  text(content: ContentOf<F>, english?: boolean): string;
}

/** What stands somewhere: a node of the tree. `Bears`: whether anything may stand below it. */
export interface PlacedKind<F extends FieldSet, Bears extends boolean = boolean, C = ContentOf<F>>
  extends Base<F> {
  readonly stands: 'placed';
  readonly bears: Bears;
  /** Whether people may give it a printed number. */
  readonly labelled: boolean;
  /** Whether its number is searched with its name. */
  readonly labelSearched: boolean;
  /**
   * Row of the gravity table under which its changes fall where no row before speaks of them; null:
   * those of its change type.
   */
  readonly reason: string | null;
  /** Kinds inside the kind, for what is counted together (`POINT`); its own name, if none. */
  sort(content: C): string;
  /** What it is called by itself: `术语` `使命`; null where only its place names it. */
  called(content: C): { what: string; name: string } | null;
  /** Word under which it is addressed and which others use; null: its label is its address. */
  defines(content: C): string | null;
  /** Whether it stands as a heading over what is below it. */
  heads(content: C): boolean;
  /** Whether two entries that say different things are the same all the same. */
  sameName(a: C, b: C): boolean;
  /** The words by which an entry is known again, in printed order. */
  wording(content: C): string;
  /** The words by which clauses of other rubrics are found alike; '': it takes no part. */
  likened(content: C): string;
  /** What it prints, its number aside, as changes say it. @param english of what text it is */
  plain(content: C, english?: boolean): string;
  /** Its printed lines, without those of what stands below it. */
  lines(content: C, node: Node): PrintedLine[];
  /** What a change of a field is called, where it is not what the field says. */
  changeOf(content: C, field: string): ChangeType | null;
  /** What is told beside its name where it came or went, in both languages; '': nothing. */
  told?(content: C): WordPair;
  /** The act that puts another text at a path of its content. */
  revise(key: string, path: string, text: string): Act;
}

export type AnyKind = WholeKind<WholeFields> | SatelliteKind<FieldSet> | PlacedKind<FieldSet>;
