import type { Database } from '../dataSource';
import { NO_TRUST, verifyDatabase } from '../verify/verify';
import { CommandFailure, FAILED } from './command';

/** What a database says of itself once everything in it has been recomputed. */
export interface Sound {
  rows: number;
  hash: string;
}

/** @throws CommandFailure with the first finding where its record or its content does not hold */
export async function soundOf({ read }: Database, name: string): Promise<Sound> {
  const { holds, rows, last, findings } = await verifyDatabase(read, NO_TRUST);
  if (holds) return { rows, hash: last?.hash ?? '' };
  const why = findings[0]!.message;
  throw new CommandFailure(FAILED, `${name} 核验不成立: ${why}`, `${name} does not verify`);
}

/** @throws CommandFailure where a copy tells another record than what it was made of */
export function sameSound(one: Sound, other: Sound): void {
  if (one.hash !== other.hash || one.rows !== other.rows)
    throw new CommandFailure(FAILED, '副本与原库的记录不同', 'the copy has another record');
}

export const soundSentence = ({ rows, hash }: Sound): string =>
  `记录 ${rows} 行,末行哈希 ${hash || '(空)'} / ${rows} rows\n`;
