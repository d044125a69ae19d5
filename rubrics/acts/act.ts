import type { Band, Content, Descriptor, Entry } from '../kinds';
import type { Cell, TableColumn } from '../kinds/table';
import type { Tree } from '../tree/tree';
import type { LeafActs, PlainLeaf } from './leaves';

/** Fields to set; null clears one, what is left out stays. */
export type Fields<T> = { [F in keyof T]?: T[F] | null };
type Clause = Content<'clause'>;

/**
 * A place among siblings: under which entry (null: at the top) and after which one (null: first).
 */
export interface Place {
  parent: string | null;
  after: string | null;
}

/** Every act on content, by its name, object first, with what it takes. */
export interface Acts extends LeafActs<PlainLeaf> {
  /**
   * `label`: printed number where it is not the one that place gives; null: printed without one.
   */
  clauseAdd: Place & { content: Clause; label?: string | null; points?: number };
  clauseRevise: { key: string; fields: Fields<Clause>; label?: string | null };
  clauseMove: Place & { key: string };
  /** `order`: the keys of all children of `parent`, as they shall stand. */
  clauseReorder: { parent: string | null; order: string[] };
  clauseRetire: { key: string };
  /** The clause becomes the first part; the others follow it as new siblings of its kind. */
  clauseSplit: { key: string; parts: SplitPart[] };
  /**
   * The first of the keys stays, with `fields`; the others are retired, and what stands below them
   * comes below it.
   */
  clauseMerge: { keys: string[]; fields: Fields<Clause> };
  /** Printed number of a clause or a term; left out: the one that place gives; null: none. */
  labelSet: { key: string; label?: string | null };
  /** 规范编号 of all that stands below an entry; null: of the whole. */
  labelsNormalise: { under: string | null };
  /**
   * `key` of the clause; points or its share of its parent in percent, neither takes the weight
   * away; `bothParts` (true) sets the counterpart's, too.
   */
  weightSet: { key: string; points: number | null; share?: number | null; bothParts?: boolean };
  /** `row`, `column`: indexes from 0, as the table is. */
  cellRevise: { key: string; row: number; column: number; fields: Fields<Cell> };
  columnRevise: { key: string; column: number; fields: Fields<TableColumn> };
  guideRevise: { key: string; fields: Fields<Omit<Content<'guide'>, 'bands'>> };
  /** `at`: index that the new band will have; left out: last. */
  bandAdd: { key: string; at?: number; content: Band };
  bandRevise: { key: string; band: number; fields: Fields<Band> };
  bandRemove: { key: string; band: number };
  descriptorRevise: { key: string; band: number; descriptor: number; fields: Fields<Descriptor> };
  /** Left out: `parent`, where the terms stand; `after`, the last one there. */
  termAdd: Partial<Place> & { content: Content<'term'> };
  termRevise: { key: string; fields: Fields<Content<'term'>> };
  termMove: Place & { key: string };
  /** Either the term that takes its place or a reason must be given. */
  termRetire: { key: string; successor?: string; reason?: string };
  factsRevise: { title: string };
}
export interface SplitPart {
  title?: string;
  text?: string;
  points?: number | null;
}
export type ActName = keyof Acts;
export type Act = { [N in ActName]: { name: N } & Acts[N] }[ActName];

/** One entry before and after: before null, it is new; after null, it is retired. */
export interface EntryChange {
  key: string;
  before: Entry | null;
  after: Entry | null;
}
/** Which entries came out of which: matching by key alone could not know it. */
export interface Lineage {
  /** Apart: `from` is nothing of what came, `to` nothing of what went. */
  act: 'split' | 'merge' | 'apart';
  from: string[];
  to: string[];
}
/** What a retired term was given up for. */
export interface Successor {
  retired: string;
  by: string | null;
  reason: string | null;
}

export interface ActRefusal {
  code: string;
  message: string;
  english: string;
  path?: string[];
}
export interface Refused {
  refused: ActRefusal;
}
export type Effect =
  | {
      changes: EntryChange[];
      /** The tree that they lead to. */
      tree: Tree;
      lineage?: Lineage;
      successor?: Successor;
    }
  | Refused;

/**
 * What an act wants, before it is held against the tree: entries as they shall be, and keys that
 * shall go.
 */
export type Intent =
  | { put?: Entry[]; drop?: string[]; lineage?: Lineage; successor?: Successor }
  | Refused;
