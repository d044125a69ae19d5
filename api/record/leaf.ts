import { getMetadataArgsStorage } from 'typeorm';
import type { ReasonCode } from '../../rubrics/reasons';
import type { RecordKind } from '../../rubrics/recordKinds';
import type { RecordLine } from './line';

/** A table by its entity. */
export type Table<Row extends object = object> = new () => Row;

/** Name of a table in the database. */
export const tableName = (table: Table): string =>
  getMetadataArgsStorage().tables.find(({ target }) => target === table)!.name!;

/** What a line of the record does to a table. A column left undefined is not told by the line. */
export type Stroke =
  | { act: 'put'; table: Table; row: object }
  | { act: 'replace'; table: Table; row: object }
  | { act: 'set'; table: Table; key: object; to: object; seen: object }
  | { act: 'clear'; table: Table; where: object }
  | { act: 'forget'; table: Table; where: object }
  | { act: 'heap'; table: Table; where: object; digest: string | undefined }
  | { act: 'tell'; table: Table; row: object }
  | { act: 'tellHeap'; table: Table; where: object; digest: string };

/** A row as far as a line tells it. */
type Columns<Row> = { [Name in keyof Row]?: Row[Name] | undefined };

/** A row that was not there. */
export const put = <Row extends object>(table: Table<Row>, row: Columns<Row>): Stroke => ({
  act: 'put',
  table,
  row,
});
/** A row that takes the place of the one with its key, if there is one. */
export const replace = <Row extends object>(table: Table<Row>, row: Columns<Row>): Stroke => ({
  act: 'replace',
  table,
  row,
});
/** Columns of a row that is there; the writer wants it to be as it was `seen`. */
export const set = <Row extends object>(
  table: Table<Row>,
  key: Partial<Row>,
  to: Partial<Row>,
  seen: Partial<Row> = {},
): Stroke => ({ act: 'set', table, key, to, seen });
/** Rows that go. */
export const clear = <Row extends object>(table: Table<Row>, where: Partial<Row>): Stroke => ({
  act: 'clear',
  table,
  where,
});
/** Rows of which an old line does not tell what became of them. */
export const forget = <Row extends object>(table: Table<Row>, where: Partial<Row>): Stroke => ({
  act: 'forget',
  table,
  where,
});
/** Rows that come together and are told by one digest; undefined where an old line has none. */
export const heap = <Row extends object>(
  table: Table<Row>,
  where: Partial<Row>,
  digest: string | undefined,
): Stroke => ({ act: 'heap', table, where, digest });

/** What stood in columns of which no line before had told. */
export const tell = (table: Table, row: object): Stroke => ({ act: 'tell', table, row });
export const tellHeap = (table: Table, where: object, digest: string): Stroke => ({
  act: 'tellHeap',
  table,
  where,
  digest,
});

/** Rows as the lines before told them. A writer knows none: what a new line needs, it says. */
export interface Told {
  row<Row extends object>(table: Table<Row>, key: Partial<Row>): Partial<Row> | undefined;
  /** Rows that bear a value in one column. */
  rows<Row extends object, Name extends keyof Row & string>(
    table: Table<Row>,
    name: Name,
    value: Row[Name],
  ): Partial<Row>[];
}

/** 记录项: a kind of happening with the rows that it makes. */
export interface Leaf<Body extends object = object> {
  kind: RecordKind;
  /** Pure: the writer applies it, verification replays it. */
  rows(line: RecordLine<Body>, told: Told): Stroke[];
  /** What the law says against it, as things stood at that line; nothing where it was lawful. */
  against?(line: RecordLine<Body>, told: Told): ReasonCode[];
}

/** A happening that leaves no row but its line. */
export const bare = (kind: RecordKind): Leaf => ({ kind, rows: () => [] });

/** Declares a leaf; its body is typed for whoever appends it. */
export const leaf = <Body extends object>(declared: Leaf<Body>): Leaf<Body> => declared;
