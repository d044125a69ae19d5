import type { ReasonCode } from './reasons';
import type { Actor, Office } from './vocabulary';

/**
 * THE table of the three administrators: who makes accounts gives no roles, who gives roles makes
 * no accounts, and who reads the record does neither. What is not in it is refused. Offices
 * themselves are given by the command line only.
 */
export const duties = {
  accountCreate: ['SYSTEM'],
  accountDisable: ['SYSTEM'],
  accounts: ['SYSTEM', 'SECURITY'],
  grantGive: ['SECURITY'],
  grantRevoke: ['SECURITY'],
  record: ['AUDITOR'],
} as const satisfies Record<string, readonly Office[]>;

export type Duty = keyof typeof duties;

/** Why somebody may not do what belongs to an office; null where nothing stands against it. */
export function mayNot(actor: Actor | null, duty: Duty): ReasonCode | null {
  if (!actor) return 'NOT_SIGNED_IN';
  return (duties[duty] as readonly (Office | null)[]).includes(actor.office) ? null : 'NO_OFFICE';
}
