import { rolesIn } from './may';
import type { ReasonCode } from './reasons';
import type { Actor, Office, Role, ProgramScope } from './vocabulary';

/**
 * THE table of the three administrators: who makes accounts gives no roles, who gives roles makes
 * no accounts, and who reads the record does neither. What is not in it is refused. Offices
 * themselves are given by the command line only.
 */
export const duties = {
  accountCreate: ['SYSTEM'],
  accountDisable: ['SYSTEM'],
  accountConfirm: ['SECURITY'],
  accountDecline: ['SECURITY'],
  accountEnable: ['SYSTEM'],
  accountReset: ['SYSTEM'],
  accounts: ['SYSTEM', 'SECURITY'],
  awardRegister: ['SYSTEM'],
  awardRequire: ['SECURITY'],
  grantGive: ['SECURITY'],
  grantRevoke: ['SECURITY'],
  record: ['AUDITOR'],
  rubricRegister: ['SYSTEM'],
} as const satisfies Record<string, readonly Office[]>;

export type Duty = keyof typeof duties;

/** Why somebody may not do what belongs to an office; null where nothing stands against it. */
export function mayNot(actor: Actor | null, duty: Duty): ReasonCode | null {
  if (!actor) return 'NOT_SIGNED_IN';
  if (actor.program) return 'PROGRAM';
  return (duties[duty] as readonly (Office | null)[]).includes(actor.office) ? null : 'NO_OFFICE';
}

/** What answers whoever signed in with a password that others know, until they change it. */
export const BEFORE_CHANGE: readonly string[] = ['viewer', 'passwordChange', 'signOut'];

/** Why somebody may not do this to their own account; a program is not the person. */
export function mayOwn(actor: Actor | null): ReasonCode | null {
  if (!actor) return 'NOT_SIGNED_IN';
  return actor.program ? 'PROGRAM' : null;
}

/** Roles of one award that nobody bears together, unless a reason is on record. */
const APART: readonly (readonly [Role, Role])[] = [['APPROVER', 'PUBLISHER']];

/** Whether a role does not go with those that somebody holds in the award. */
export const standsApart = (held: readonly Role[], role: Role): boolean =>
  APART.some(
    (pair) => pair.includes(role) && pair.some((one) => one !== role && held.includes(one)),
  );

/** Days that a token for a program lasts at most. */
export const TOKEN_DAYS = 365;

/** May this person let a program act in their name in an award? It never may what they may not. */
export function mayMakeToken(
  actor: Actor | null,
  { award, scope, name, days }: { award: string; scope: ProgramScope; name: string; days: number },
): ReasonCode[] {
  const reasons: ReasonCode[] = [];
  const own = mayOwn(actor);
  if (own) reasons.push(own);
  const roles = actor ? rolesIn(actor, award) : [];
  if (scope === 'DRAFT' ? !roles.includes('DRAFTER') : roles.length === 0) reasons.push('NO_ROLE');
  if (!name.trim() || [...name].length > 64) reasons.push('NAME_BAD');
  if (!Number.isInteger(days) || days < 1 || days > TOKEN_DAYS) reasons.push('TOKEN_END_BAD');
  return reasons;
}
