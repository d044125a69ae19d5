import type { EntityManager } from 'typeorm';
import type { Database } from '../dataSource';
import { NO_TRUST, verifyDatabase, verifyState, type Verification } from '../verify/verify';
import { CommandFailure, FAILED } from './command';

/** What a database says of itself once everything in it has been recomputed. */
export interface Sound {
  rows: number;
  hash: string;
}

/** @throws CommandFailure with the first finding where its record or its content does not hold */
export const soundOf = async ({ read }: Database, name: string): Promise<Sound> =>
  judged(await verifyDatabase(read, NO_TRUST), name);

/** The same inside a transaction that is under way. */
export const soundIn = async (manager: EntityManager, name: string): Promise<Sound> =>
  judged(await verifyState(manager, NO_TRUST), name);

function judged({ holds, rows, last, findings }: Verification, name: string): Sound {
  if (holds) return { rows, hash: last?.hash ?? '' };
  const [chinese, ...english] = findings[0]!.message.split(' / ');
  throw new CommandFailure(
    FAILED,
    `${name} 核验不成立: ${chinese}`,
    `${name} does not verify: ${english.join(' / ')}`,
  );
}

/** @throws CommandFailure where a copy tells another record than what it was made of */
export function sameSound(one: Sound, other: Sound): void {
  if (one.hash !== other.hash || one.rows !== other.rows)
    throw new CommandFailure(FAILED, '副本与原库的记录不同', 'the copy has another record');
}

export const soundSentence = ({ rows, hash }: Sound): string =>
  `记录 ${rows} 行,末行哈希 ${hash || '(空)'} / ${rows} rows, hash of the last ${hash || '(none)'}\n`;
