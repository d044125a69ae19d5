import type { EntityManager } from 'typeorm';
import { append } from './append';
import { countRefusal } from './counts';
import { bare, leaf } from './leaf';

/** Who was refused, when, and where refusals of strangers are counted. */
export interface Asker {
  viewer: { id: string } | null;
  now: Date;
  database: object;
}

interface Refusal {
  what: string;
  reasons: readonly string[];
}

/** 拒绝: what the law said no to, and why. */
export const refusalLeaf = leaf<Refusal>({ kind: 'refusal', rows: () => [] });
/** Refusals of one minute that nobody answers for, by reason. */
export const refusalsLeaf = bare('refusals');

/**
 * Puts a refusal on record: with actor and reason where somebody is signed in, else among the
 * counts of its minute. Joins the transaction of `manager`, which must then commit.
 * @param what the act that was asked for
 * @param reasons codes, never what was typed
 */
export async function recordRefusal(
  manager: EntityManager,
  { viewer, now, database }: Asker,
  what: string,
  reasons: readonly string[],
  subject = '',
): Promise<void> {
  if (!viewer) return countRefusal(database, reasons.join(' '), now);
  await append(manager, refusalLeaf, {
    at: now.toISOString(),
    actor: viewer.id,
    subject,
    body: { what, reasons },
  });
}
