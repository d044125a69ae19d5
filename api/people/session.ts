import { createHash, randomBytes } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { IsNull, type DataSource, type EntityManager } from 'typeorm';
import type { Actor, Office, Role } from '../../rubrics/vocabulary';
import { append } from '../record/append';
import { signInLeaf, signOutLeaf } from './leaves';
import { SessionRow, type AccountRow } from './rows';

const HOURS = 3_600_000;
const LASTS = 12 * HOURS;
/**
 * Over an encrypted connection the name itself says that nobody else set it: a browser takes
 * `__Host-` from this host only, encrypted. An intranet without TLS has the plain one.
 */
const cookieName = (secure: boolean) => (secure ? '__Host-zs_session' : 'zs_session');

/** Who is signed in: the law's actor, with the name that people read. */
export interface SignedIn extends Actor {
  name: string;
}

/** The token that came with a request: as bearer, else as cookie. */
export function tokenOf(
  { authorization, cookie }: IncomingHttpHeaders,
  secure: boolean,
): string | null {
  const bearer = /^Bearer\s+(\S+)$/i.exec(authorization ?? '')?.[1];
  return (
    bearer ??
    (authorization === undefined
      ? (new RegExp(`(?:^|;\\s*)${cookieName(secure)}=([^;\\s]+)`).exec(cookie ?? '')?.[1] ?? null)
      : null)
  );
}

export const hashToken = (token: string): string =>
  createHash('sha256').update(token).digest('hex');

/** Begins a session, on record. @returns the token, which is kept nowhere */
export async function beginSession(
  manager: EntityManager,
  account: AccountRow,
  address: string,
  now: Date,
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const tokenHash = hashToken(token);
  const at = now.toISOString();
  const expiresAt = new Date(now.getTime() + LASTS).toISOString();
  await append(manager, signInLeaf, {
    at,
    actor: account.id,
    subject: account.id,
    body: { session: tokenHash, expiresAt, address },
  });
  return token;
}

/** Ends a session, on record; false where it had ended. */
export async function endSession(
  manager: EntityManager,
  session: string,
  accountId: string,
  now: Date,
): Promise<boolean> {
  if (!(await manager.existsBy(SessionRow, { tokenHash: session, endedAt: IsNull() })))
    return false;
  await append(manager, signOutLeaf, {
    at: now.toISOString(),
    actor: accountId,
    subject: accountId,
    body: { session },
  });
  return true;
}

/**
 * `Set-Cookie` with a token, or without one to take it back. Scripts never see it, and no other
 * site can send it.
 */
export const cookieWith = (token: string | null, secure: boolean): [string, string] => [
  'set-cookie',
  `${cookieName(secure)}=${token ?? ''}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${token ? LASTS / 1000 : 0}${secure ? '; Secure' : ''}`,
];

interface SignedInRow {
  id: string;
  username: string;
  name: string;
  office: Office | null;
  award_key: string | null;
  role: Role | null;
}

/**
 * Whose session it is, with the grants of this moment, in one statement; null where it has ended,
 * expired, or its account is disabled.
 */
export const signedInBy = (
  source: DataSource,
  session: string,
  now: Date,
): Promise<SignedIn | null> =>
  actorWhere(
    source,
    'JOIN session s ON s.account_id = a.id',
    (a, b) => `s.token_hash = ${a} AND s.ended_at IS NULL AND s.expires_at > ${b}`,
    [session, now.toISOString()],
  );

/**
 * Somebody by name, as the command line acts for them; null where there is no such account, or it
 * is disabled.
 */
export const signedInAs = (source: DataSource, username: string): Promise<SignedIn | null> =>
  actorWhere(source, '', (a) => `a.username = ${a}`, [username]);

/**
 * On PostgreSQL, keeps what an account may do as it is until the transaction ends (`SHARE`), or
 * waits for those who do so (`UPDATE`). SQLite writes one after another anyway.
 */
export async function lockAccount(
  manager: EntityManager,
  whose: { id: string } | { username: string },
  how: 'SHARE' | 'UPDATE',
): Promise<void> {
  if (manager.connection.options.type !== 'postgres') return;
  const [[column, value]] = Object.entries(whose) as [[string, string]];
  await manager.query(`SELECT id FROM account WHERE ${column} = $1 FOR ${how}`, [value]);
}

/** Somebody by id as they stand in a transaction: null once the account is disabled. */
export const signedInNow = (manager: EntityManager, id: string): Promise<SignedIn | null> =>
  actorWhere(manager, '', (a) => `a.id = ${a}`, [id]);

async function actorWhere(
  source: DataSource | EntityManager,
  join: string,
  where: (a: string, b: string) => string,
  values: string[],
): Promise<SignedIn | null> {
  const { type } = ('connection' in source ? source.connection : source).options;
  const [a, b] = type === 'postgres' ? ['$1', '$2'] : ['?', '?'];
  const rows = await source.query<SignedInRow[]>(
    `SELECT a.id, a.username, a.name, a.office, g.award_key, g.role FROM account a ${join}
     LEFT JOIN account_grant g ON g.account_id = a.id AND g.given = 1 AND NOT EXISTS (SELECT 1 FROM account_grant l
       WHERE l.account_id = g.account_id AND l.award_key = g.award_key AND l.role = g.role AND l.seq > g.seq)
     WHERE ${where(a, b)} AND a.disabled_at IS NULL ORDER BY g.award_key, g.role`,
    values,
  );
  if (!rows.length) return null;
  const [{ id, username, name, office }] = rows;
  return {
    id,
    username,
    name,
    office,
    grants: rows.flatMap(({ award_key: award, role }) => (award && role ? [{ award, role }] : [])),
  };
}
