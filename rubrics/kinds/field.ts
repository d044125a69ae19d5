import { z } from 'zod';
import type { ChangeName, ChangeType } from '../vocabulary';

/** Chinese and English. */
export type WordPair = readonly [zh: string, en: string];

/**
 * How a field is printed: as a run of its own in the entry's first line, as part of a run that
 * several fields make, or on a line of its own below, led in by some words.
 */
type Print =
  | { readonly piece: string }
  | { readonly within: string }
  | { readonly line: string; readonly lead: WordPair };

/** What has to be said of any field. Null or false: it does not take part. */
interface Doors {
  readonly word: WordPair;
  /** What it is called where it stands apart from others that share its word. */
  readonly apart?: WordPair;
  /**
   * Which sentence tells its change: the one of the change's type (`更改了…的文字`), or the plain
   * one, which names the field (`更改了…的“备注”`) and so is never untrue.
   */
  readonly told: 'byType' | 'byName';
  readonly printed: Print | null;
  /** What the checker's passages call it; running: sentences, as opposed to names and headings. */
  readonly checked: { readonly as: string; readonly running: boolean } | null;
  /** A hit in a name says more than one in a text. */
  readonly searched: 'name' | 'text' | null;
  /** Whether terms of the edition are looked for in it. */
  readonly terms: boolean;
}

/** A field of a member of a list. */
export interface MemberField extends Doors {
  readonly shape: z.ZodType;
  /** Where both sides changed it: by word, or as one value. */
  readonly merge: 'words' | 'value';
  /**
   * Fields that say one thing together merge as one value under this name. The one that leads
   * speaks for the others wherever it changed itself.
   */
  readonly group?: { readonly name: string; readonly leads: boolean };
  /** What its values are called, where they are words of the law and not of the text. */
  readonly values?: Readonly<Record<string, WordPair>>;
}
/** A field of a kind. */
export interface PlainField extends MemberField {
  /** What a change of it is called. */
  readonly change: ChangeType;
  /** What people call it, where the name of the type is that of another thing. */
  readonly called?: ChangeName;
}

/** A list whose members have fields of their own. */
export interface MemberList {
  readonly shape: z.ZodType;
  readonly word: WordPair;
  /** What one member is called where it is told (`一档`). */
  readonly member: WordPair;
  readonly members: Readonly<Record<string, MemberField | MemberList>>;
  /** The order in which a member is printed, where it is not that of its fields. */
  readonly printOrder: readonly string[];
  /** By what a member is known again where others came or went. */
  known(member: never): string;
  /** Its name, which stays whatever else of it changes (the level of a band). */
  lasting?(member: never): string | undefined;
  /** A member in one text, as changes say what came or went. */
  shown(member: never): string;
  /** Of rows of a table: the members in `cells` stand along those of another list, its columns. */
  readonly grid?: { readonly along: string; readonly cells: string };
  /** A member that says nothing but this field may stand in a library file as that alone. */
  readonly brief?: string;
}
export interface ListField extends MemberList {
  readonly change: ChangeType;
}

export type AnyField = MemberField | MemberList;
export type Members = Readonly<Record<string, AnyField>>;
/** The fields of a kind, in printed order. */
export type FieldSet = Readonly<Record<string, PlainField | ListField>>;

type ShapesOf<F extends Members> = { -readonly [N in keyof F]: F[N]['shape'] };
export type ShapeOf<F extends Members> = z.ZodObject<ShapesOf<F>, z.core.$strict>;
export type ContentOf<F extends Members> = z.infer<ShapeOf<F>>;

/** The shape of a content, or of a member, out of its fields. */
export const shapeOf = <F extends Members>(fields: F): ShapeOf<F> =>
  z.strictObject(
    Object.fromEntries(Object.entries(fields).map(([name, { shape }]) => [name, shape])),
  ) as unknown as ShapeOf<F>;

/** A list of members, with what is said of it and how its members are read. */
export const list = <
  const M extends Members,
  const D extends Pick<MemberList, 'word' | 'member' | 'grid' | 'brief'> & { change?: ChangeType },
>(
  members: M,
  doors: D,
  reads: {
    printOrder: readonly (keyof M & string)[];
    known(member: ContentOf<M>): string;
    lasting?(member: ContentOf<M>): string | undefined;
    shown(member: ContentOf<M>): string;
  },
) => ({ ...doors, ...reads, members, shape: z.array(shapeOf(members)) });

/** The same list, where a content may be without it. */
export const optional = <S extends z.ZodType, L extends { shape: S }>(
  of: L,
  description: string,
): Omit<L, 'shape'> & { shape: z.ZodOptional<L['shape']> } => ({
  ...of,
  shape: (of.shape as S).optional().describe(description) as unknown as z.ZodOptional<L['shape']>,
});

export const isList = (field: AnyField): field is MemberList => 'members' in field;

/** How a field stands on a line of its own; null for one that does not. */
export const ownLineOf = (field: AnyField) =>
  !isList(field) && field.printed && 'line' in field.printed ? field.printed : null;

/** The field that has a name, which may be any text. */
export const fieldNamed = <F>(fields: Readonly<Record<string, F>>, name: string): F | undefined =>
  Object.hasOwn(fields, name) ? fields[name] : undefined;

/** The group in which a field says something with others. */
export const groupOf = (field: AnyField): string | undefined =>
  isList(field) ? undefined : field.group?.name;

/** The lists that are a table in these fields: its columns, its rows, and the cells of a row. */
export interface Grid {
  columns: string;
  rows: string;
  cells: string;
}
export function gridOf(fields: Members): Grid | null {
  for (const [rows, field] of Object.entries(fields))
    if (isList(field) && field.grid)
      return { rows, columns: field.grid.along, cells: field.grid.cells };
  return null;
}

/** What is neither printed nor read by anybody but the law. */
export const UNSEEN = { printed: null, checked: null, searched: null, terms: false } as const;
