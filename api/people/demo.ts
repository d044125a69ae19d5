import { randomBytes } from 'node:crypto';
import { IsNull, type EntityManager } from 'typeorm';
import type { Office, Role } from '../../rubrics/vocabulary';
import type { Database } from '../dataSource';
import { createAccount, disableAccount } from './accounts';
import { setGrant } from './grants';
import { hashPassword } from './password';
import { lockRecord } from '../record/append';
import { AccountRow } from './rows';

const AWARDS = [
  ['wh', 'wuhan', '武汉'],
  ['sz', 'shenzhen', '深圳'],
] as const;
const CAST: readonly (readonly [name: string, title: string, role: Role])[] = [
  ['drafter', '起草人', 'DRAFTER'],
  ['drafter2', '起草人二', 'DRAFTER'],
  ['reviewer', '审核人', 'REVIEWER'],
  ['reviewer2', '审核人二', 'REVIEWER'],
  ['approver', '批准人', 'APPROVER'],
  ['publisher', '发布人', 'PUBLISHER'],
];
const ADMINISTRATORS: readonly (readonly [username: string, name: string, office: Office])[] = [
  ['sysadmin', '系统管理员', 'SYSTEM'],
  ['secadmin', '安全管理员', 'SECURITY'],
  ['auditor', '审计员', 'AUDITOR'],
];

/**
 * Makes the demo accounts where there is no account at all; never in production.
 * @param password common to all of them; where none is given, one is made up
 * @param awards keys of the awards that there are: roles of others are not given
 * @returns the password that was made up, null where one was given, undefined where nothing was
 * made
 */
export async function makeDemoAccounts(
  database: Database,
  password: string | undefined,
  awards: readonly string[],
  now: Date,
): Promise<string | null | undefined> {
  if (await database.read.getRepository(AccountRow).exists()) return undefined;
  const chosen = password ?? randomBytes(9).toString('base64url');
  const passwordHash = await hashPassword(chosen);
  return database.write(async (manager) => {
    await lockRecord(manager);
    if (await manager.exists(AccountRow)) return undefined;
    await makeCast(manager, passwordHash, awards, now.toISOString());
    return password === undefined ? chosen : null;
  });
}

async function makeCast(
  manager: EntityManager,
  passwordHash: string,
  awards: readonly string[],
  at: string,
): Promise<void> {
  const by = { actor: null, via: 'demo' } as const;
  for (const [username, name, office] of ADMINISTRATORS)
    await createAccount(manager, { username, name, passwordHash, office, given: false }, by, at);
  for (const [short, award, city] of AWARDS) {
    if (!awards.includes(award)) continue;
    for (const [name, title, role] of CAST) {
      const account = await createAccount(
        manager,
        {
          username: `${short}-${name}`,
          name: `${city}${title}`,
          passwordHash,
          office: null,
          given: false,
        },
        by,
        at,
      );
      await setGrant(manager, { account, award, role }, true, by, at);
    }
  }
}

const OPEN = { createdBy: 'demo', disabledAt: IsNull() };

/** Usernames of the demo accounts that open something still. */
export const demoAccounts = async (manager: EntityManager): Promise<string[]> => {
  const rows = await manager.find(AccountRow, { where: OPEN, order: { username: 'ASC' } });
  return rows.map(({ username }) => username);
};

/** Their password is no secret: from here on they open nothing. @returns how many there were */
export const retireDemoAccounts = (database: Database, now: Date): Promise<number> =>
  database.write(async (manager) => {
    await lockRecord(manager);
    const open = await manager.findBy(AccountRow, OPEN);
    for (const account of open)
      await disableAccount(manager, account, { actor: null, via: 'command' }, now.toISOString());
    return open.length;
  });
