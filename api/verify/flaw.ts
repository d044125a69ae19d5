import type { RecordLine } from '../record/line';

/** What does not hold, and where. */
export interface Flaw {
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

/** Sees every row of the record in order, then says what does not hold. */
export interface Check {
  see(found: Found, at: number): void;
  end(): Flaw[];
}

export const flaw = (
  check: string,
  at: number | string | null,
  chinese: string,
  english: string,
): Flaw => ({
  check,
  seq: typeof at === 'number' ? at : null,
  subject: typeof at === 'string' ? at : null,
  message: `${chinese} / ${english}`,
});
