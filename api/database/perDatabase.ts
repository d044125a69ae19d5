import type { DataSource, EntityManager } from 'typeorm';

/**
 * What a process holds of one open database, and forgets with it: made at the first asking.
 * @returns what is held of `of`, a database or one of its connections
 */
export function perDatabase<T>(make: (of: object) => T): (of: object) => T {
  const held = new WeakMap<object, T>();
  return (of) => {
    const known = held.get(of) ?? make(of);
    held.set(of, known);
    return known;
  };
}

const readers = new WeakMap<DataSource, DataSource>();

/** Two connections of one database: what is held of it is held once, of the one that reads. */
export const belongTogether = (writer: DataSource, reader: DataSource): unknown =>
  readers.set(writer, reader);

/** The connection of the same database that reads what is committed. */
export function readerOf(source: DataSource | EntityManager): DataSource {
  const connection = 'connection' in source ? source.connection : source;
  return readers.get(connection) ?? connection;
}

/** Whether it is in the middle of a transaction, and so may see what comes to nothing. */
export const isWriting = (source: DataSource | EntityManager): boolean =>
  'connection' in source && source.queryRunner?.isTransactionActive === true;
