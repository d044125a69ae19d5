import { clause } from './clause';
import { facts } from './facts';
import type { ContentOf, FieldSet } from './field';
import { grade } from './grade';
import { guide } from './guide';
import type { AnyKind, PlacedKind } from './kind';
import { term } from './term';
import { weight } from './weight';

/** THE register of kinds: what each says of itself and of its fields. */
export const kinds = { facts, clause, weight, guide, term, grade };

export type KindName = keyof typeof kinds;
export const KINDS = Object.keys(kinds) as KindName[];
/** The kinds that stand somewhere, and of them those that bear nothing below them. */
export type PlacedName = {
  [K in KindName]: (typeof kinds)[K]['stands'] extends 'placed' ? K : never;
}[KindName];
export type LeafName = {
  [K in PlacedName]: (typeof kinds)[K]['bears'] extends false ? K : never;
}[PlacedName];

/** They stand in a library file under the name of their kind. */
export const LEAVES = KINDS.filter((kind): kind is LeafName => {
  const law: AnyKind = lawOf({ kind });
  return law.stands === 'placed' && !law.bears;
});

type FieldsOf<K extends KindName> = (typeof kinds)[K]['fields'];
/** What a field of a kind can be called; a register over it misses none. */
export type FieldName<K extends KindName> = keyof FieldsOf<K> & string;
/**
 * The fields of a kind that each page has to print at their place: runs of the first line, and
 * what is drawn; those on lines of their own come as a list (`ownLineParts`).
 */
export type PrintedName<K extends KindName> = {
  [F in FieldName<K>]: FieldsOf<K>[F] extends { printed: null | { line: string } }
    ? never
    : FieldsOf<K>[F] extends { printed: { within: infer W } }
      ? Extract<F, W>
      : F;
}[FieldName<K>];
/** The fields in which people write words that are printed (`wordingsOf`). */
export type WrittenName<K extends KindName> = {
  [F in FieldName<K>]: FieldsOf<K>[F] extends {
    checked: { as: string };
    printed: { piece: string } | { line: string };
  }
    ? F
    : never;
}[FieldName<K>];
/** The kinds in which anything is searched. */
export type SearchedName = {
  [K in PlacedName]: [Extract<FieldsOf<K>[FieldName<K>], { searched: 'name' | 'text' }>] extends [
    never,
  ]
    ? never
    : K;
}[PlacedName];
export type Content<K extends KindName = KindName> = {
  [Kind in K]: ContentOf<FieldsOf<Kind>>;
}[K];

/** One governed thing at one moment: the content of a revision, with its place. */
export type Entry<K extends KindName = KindName> = {
  [Kind in K]: {
    /** For life, opaque, never a number, never reused. */
    key: string;
    kind: Kind;
    /** Key of the entry under which it stands; null at the top. */
    parent: string | null;
    /** Fractional index among its siblings, compared by code unit. Satellites have ''. */
    order: string;
    /**
     * As-published override of the computed label; null: printed without one; absent: computed from
     * place.
     */
    label?: string | null;
    content: Content<Kind>;
    /** 1-based lines of the published text. Beside the content, not part of it. */
    lines?: number[];
  };
}[K];

/** What the kind of an entry, or what is called so, says of itself: `lawOf(entry).word`. */
export function lawOf({ kind }: { kind: KindName }): AnyKind {
  return kinds[kind] as unknown as AnyKind;
}

/** The same of what stands somewhere: `placedLaw(entry).called(entry.content)`. */
export const placedLaw = ({ kind }: { kind: PlacedName }): PlacedKind<FieldSet> =>
  kinds[kind] as unknown as PlacedKind<FieldSet>;

/**
 * A view of a kind answers each of its fields, but those named: `class Clause implements
 * Answers<Content<'clause'>, 'mark'>` does not compile while one is missing.
 */
export type Answers<C, But extends keyof C = never> = {
  readonly [F in Exclude<keyof C, But>]-?: unknown;
};

export type { Band, Descriptor } from './guide';
