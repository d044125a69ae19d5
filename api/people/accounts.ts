import { randomUUID } from 'node:crypto';
import { IsNull, type EntityManager } from 'typeorm';
import { deceivingIn } from '../../rubrics/deceiving';
import type { ReasonCode } from '../../rubrics/reasons';
import type { Office } from '../../rubrics/vocabulary';
import { append } from '../record/append';
import { digestOf } from '../record/held';
import { accountLeaf, type Via } from './leaves';
import { faultOfPassword } from './password';
import { resetLeaf } from './ownLeaves';
import { AccountRequestRow, TokenRow } from './ownRows';
import { AccountRow, SessionRow, UnsavedRow } from './rows';
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
  /** Others know the password: it is to be changed first. */
  given: boolean;
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
  // A name is one line, too.
  const broken = /\p{Cc}/u.test(name) || deceivingIn(name).length > 0;
  if (!name.trim() || [...name].length > 64 || broken) return { code: 'NAME_BAD', path: 'name' };
  const code = faultOfPassword(password, [username, name]);
  return code && { code, path: 'password' };
}

/** Makes an account, on record. */
export async function createAccount(
  manager: EntityManager,
  { username, name, passwordHash, office, given }: NewAccount,
  { actor, via }: By,
  at: string,
): Promise<AccountRow> {
  const id = randomUUID();
  const password = digestOf(passwordHash);
  const made = { username, name, office, password, ...(given && { mustChange: 1 as const }) };
  await append(
    manager,
    accountLeaf,
    { at, actor, subject: id, body: { act: 'create', ...made, ...(via && { via }) } },
    { secrets: { passwordHash } },
  );
  return manager.findOneByOrFail(AccountRow, { id });
}

/**
 * Disables an account, on record; its sessions open nothing from then on, and what was asked for it
 * while it was open is asked no more. One that is disabled stays as it is.
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
  const request = await openRequest(manager, subject);
  const asked = request && { request: request.seq };
  const body = { act: 'disable' as const, username, ...asked, ...(via && { via }) };
  await append(manager, accountLeaf, { at, actor, subject, body });
  // What its person had not stored is nobody’s any more.
  await manager.delete(UnsavedRow, { account: subject });
  return Object.assign(account, { disabledAt: at });
}

/** What was asked for an account and nobody settled yet. */
export const openRequest = (
  manager: EntityManager,
  accountId: string,
): Promise<AccountRequestRow | null> =>
  manager.findOne(AccountRequestRow, {
    where: { accountId, outcome: IsNull() },
    order: { seq: 'DESC' },
  });

/** What is open in the name of an account, by its hashes; without one session. */
export async function openOf(
  manager: EntityManager,
  accountId: string,
  but = '',
): Promise<{ sessions: string[]; tokens: string[] }> {
  const open = { where: { accountId, endedAt: IsNull() }, order: { tokenHash: 'ASC' as const } };
  const hashes = (rows: readonly { tokenHash: string }[]) =>
    rows.map(({ tokenHash }) => tokenHash).filter((hash) => hash !== but);
  return {
    sessions: hashes(await manager.find(SessionRow, open)),
    tokens: hashes(await manager.find(TokenRow, open)),
  };
}

/**
 * A password that was given to an account, on record: what was open ends, the second factor goes,
 * and a disabled account is enabled again.
 * @param request number of what was confirmed; null: by the command line
 */
export async function resetAccount(
  manager: EntityManager,
  { id }: AccountRow,
  { passwordHash, request }: { passwordHash: string; request: number | null },
  { actor, via }: By,
  at: string,
): Promise<AccountRow> {
  const password = digestOf(passwordHash);
  const open = await openOf(manager, id);
  await append(
    manager,
    resetLeaf,
    { at, actor, subject: id, body: { request, password, ...open, ...(via && { via }) } },
    { secrets: { passwordHash } },
  );
  return manager.findOneByOrFail(AccountRow, { id });
}
