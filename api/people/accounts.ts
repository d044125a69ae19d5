import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { ReasonCode } from '../../rubrics/reasons';
import type { Office } from '../../rubrics/vocabulary';
import { isWeak, passwordDigest } from './password';
import { append } from './record';
import { AccountRow } from './rows';

/** Who did it: an account; or, where nobody is signed in, the way it came about. */
export interface By {
  actor: string | null;
  via?: 'command' | 'demo';
}

export const byWhom = ({ actor, via }: By): string => actor ?? via ?? 'command';

export interface NewAccount {
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
  by: By,
  at: string,
): Promise<AccountRow> {
  const row = Object.assign(new AccountRow(), {
    id: randomUUID(),
    username,
    name,
    passwordHash,
    office,
    createdAt: at,
    createdBy: byWhom(by),
    disabledAt: null,
  });
  const body = {
    act: 'create',
    username,
    name,
    office,
    password: passwordDigest(passwordHash),
    via: by.via,
  };
  await append(manager, { at, kind: 'account', actor: by.actor, subject: row.id, body });
  await manager.insert(AccountRow, row);
  return row;
}

/**
 * Disables an account, on record; its sessions open nothing from then on. One that is disabled
 * stays as it is.
 */
export async function disableAccount(
  manager: EntityManager,
  account: AccountRow,
  by: By,
  at: string,
): Promise<AccountRow> {
  if (account.disabledAt) return account;
  await append(manager, {
    at,
    kind: 'account',
    actor: by.actor,
    subject: account.id,
    body: { act: 'disable', username: account.username, via: by.via },
  });
  await manager.update(AccountRow, { id: account.id }, { disabledAt: at });
  return Object.assign(account, { disabledAt: at });
}
