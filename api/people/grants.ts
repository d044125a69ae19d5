import type { EntityManager } from 'typeorm';
import type { Role } from '../../rubrics/vocabulary';
import { append } from '../record/append';
import type { By } from './accounts';
import { grantLeaf, revokeLeaf } from './leaves';
import { GrantRow, type AccountRow } from './rows';
import { lockAccount } from './session';

interface RoleOf {
  account: AccountRow;
  award: string;
  role: Role;
  /** Why, where it does not go with another role. */
  reason?: string | null;
}

/** Gives a role or takes it back, on record. Where it stands so already, nothing is written. */
export async function setGrant(
  manager: EntityManager,
  { account, award, role, reason = null }: RoleOf,
  given: boolean,
  by: By,
  at: string,
): Promise<void> {
  await lockAccount(manager, { id: account.id }, 'UPDATE');
  const [last] = await manager.find(GrantRow, {
    where: { accountId: account.id, awardKey: award, role },
    order: { seq: 'DESC' },
    take: 1,
  });
  if ((last?.given === 1) === given) return;
  const why = given ? { reason } : {};
  const body = { award, role, ...why, ...(by.via && { via: by.via }) };
  await append(manager, given ? grantLeaf : revokeLeaf, {
    at,
    actor: by.actor,
    subject: account.id,
    body,
  });
}

/** What an account holds now, in a fixed order. */
export async function grantsOf(
  manager: EntityManager,
  accountId: string,
): Promise<{ award: string; role: Role; reason: string | null }[]> {
  const held = new Map<string, GrantRow>();
  for (const row of await manager.find(GrantRow, { where: { accountId }, order: { seq: 'ASC' } }))
    held.set(`${row.awardKey} ${row.role}`, row);
  return [...held]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, { awardKey: award, role, given, reason }]) =>
      given ? [{ award, role, reason }] : [],
    );
}
