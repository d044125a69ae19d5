import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { ReasonCode } from '../../rubrics/reasons';
import type { Office } from '../../rubrics/vocabulary';
import { append } from '../record/append';
import { digestOf } from '../record/held';
import { accountLeaf, type Via } from './leaves';
import { isWeak } from './password';
import { AccountRow } from './rows';
import { lockAccount } from './session';

/** Who did it: an account; or, where nobody is signed in, the way it came about. */
export interface By {
  actor: string | null;
  via?: Via;
}

interface NewAccount {
  username: string;
  name: string;
  passwordHash: string;
  office: Office | null;
}

/**
 * What stands against a new account as it was typed, with the argument; null where nothing does.
 */
export function faultOf({
  username,
  name,
  password,
}: {
  username: string;
  name: string;
  password: string;
}): { code: ReasonCode; path: string } | null {
  if (!/^[a-z][a-z0-9.-]{1,31}$/.test(username)) return { code: 'USERNAME_BAD', path: 'username' };
  if (!name.trim() || [...name].length > 64 || /[\p{Cc}\p{Cs}]/u.test(name))
    return { code: 'NAME_BAD', path: 'name' };
  return isWeak(password) ? { code: 'PASSWORD_WEAK', path: 'password' } : null;
}

/** Makes an account, on record. */
export async function createAccount(
  manager: EntityManager,
  { username, name, passwordHash, office }: NewAccount,
  { actor, via }: By,
  at: string,
): Promise<AccountRow> {
  const id = randomUUID();
  const made = { username, name, office, password: digestOf(passwordHash) };
  await append(
    manager,
    accountLeaf,
    { at, actor, subject: id, body: { act: 'create', ...made, ...(via && { via }) } },
    { secrets: { passwordHash } },
  );
  return manager.findOneByOrFail(AccountRow, { id });
}

/**
 * Disables an account, on record; its sessions open nothing from then on. One that is disabled
 * stays as it is.
 */
export async function disableAccount(
  manager: EntityManager,
  account: AccountRow,
  { actor, via }: By,
  at: string,
): Promise<AccountRow> {
  await lockAccount(manager, { id: account.id }, 'UPDATE');
  if (account.disabledAt) return account;
  const { id: subject, username } = account;
  const body = { act: 'disable' as const, username, ...(via && { via }) };
  await append(manager, accountLeaf, { at, actor, subject, body });
  return Object.assign(account, { disabledAt: at });
}
