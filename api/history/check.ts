import type { EntityManager } from 'typeorm';
import type { RecordLine } from '../people/record';

/** What does not hold, and where. */
export interface Finding {
  /** Id of the check that found it. */
  check: string;
  /** Row of the record, where it is one. */
  seq: number | null;
  /** Account, edition or entry, where it is none. */
  subject: string | null;
  /** Chinese, then English. */
  message: string;
}

/** A row as it was found: parsed where it can be, with the reason where it cannot. */
export type Found = { line: RecordLine; canonical: boolean } | { broken: string };

/**
 * Sees every row of the record in order, then holds what the rows say against the state, where
 * there is a database.
 */
export interface Check {
  see?(found: Found, at: number): void;
  end(state: EntityManager | null): Finding[] | Promise<Finding[]>;
}

/** A check of what rows say: rows that cannot be read are the chain's to tell. */
export const seeing =
  (kinds: readonly string[], see: (line: RecordLine) => void) =>
  (found: Found): void => {
    if ('line' in found && kinds.includes(found.line.kind)) see(found.line);
  };

export const finding = (
  check: string,
  at: number | string | null,
  chinese: string,
  english: string,
): Finding => ({
  check,
  seq: typeof at === 'number' ? at : null,
  subject: typeof at === 'string' ? at : null,
  message: `${chinese} / ${english}`,
});
