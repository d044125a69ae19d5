import { randomBytes } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { IsNull, type DataSource, type EntityManager } from 'typeorm';
import type { Actor, Office, Role, ProgramScope } from '../../rubrics/vocabulary';
import { ask } from '../database/ask';
import { append } from '../record/append';
import { digestOf } from '../record/held';
import { usedHere } from './lastUse';
import { signInLeaf, signOutLeaf } from './leaves';
import { placed } from './placed';
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
  secondFactor: boolean;
  /** Others know the password: nothing is held before it is changed. */
  mustChangePassword: boolean;
  /** By what they are known; left out where the command line acts for them. */
  credential?: Credential;
}

/** A session of a person or a token of a program, by its hash. */
interface Credential {
  hash: string;
  program: boolean;
}

/** How a token for a program begins, so that it is known where it lies about. */
export const PROGRAM_PREFIX = 'zs_';

export const credentialOf = (token: string): Credential => ({
  hash: digestOf(token),
  program: token.startsWith(PROGRAM_PREFIX),
});

const [PLAIN_COOKIE, SECURE_COOKIE] = [false, true].map(
  (secure) => new RegExp(`(?:^|;\\s*)${cookieName(secure)}=([^;\\s]+)`),
) as [RegExp, RegExp];
const inCookie = (secure: boolean): RegExp => (secure ? SECURE_COOKIE : PLAIN_COOKIE);

/** The token that came with a request: as bearer, else as cookie. */
export function tokenOf(
  { authorization, cookie }: IncomingHttpHeaders,
  secure: boolean,
): string | null {
  const bearer = /^Bearer\s+(\S+)$/i.exec(authorization ?? '')?.[1];
  return (
    bearer ??
    (authorization === undefined ? (inCookie(secure).exec(cookie ?? '')?.[1] ?? null) : null)
  );
}

/** Begins a session, on record. @returns the token, which is kept nowhere */
export async function beginSession(
  manager: EntityManager,
  account: AccountRow,
  address: string,
  now: Date,
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const tokenHash = digestOf(token);
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
  must_change: number | null;
  factor: string | null;
  award_key: string | null;
  role: Role | null;
  rule: number | null;
}

interface CredentialRow extends SignedInRow {
  begun: string;
  used: string | null;
  scope: ProgramScope | null;
  token_award: string | null;
}

/** A clock may run ahead of another one by that much, and not more. */
const SLACK = 60_000;

const SESSION = {
  join: `JOIN session s ON s.account_id = a.id LEFT JOIN last_use u ON u.token_hash = s.token_hash`,
  more: ', s.created_at AS begun, u.used_at AS used, NULL AS scope, NULL AS token_award',
};
const PROGRAM = {
  join: `JOIN api_token s ON s.account_id = a.id LEFT JOIN last_use u ON u.token_hash = s.token_hash`,
  more: ', s.created_at AS begun, u.used_at AS used, s.scope, s.award_key AS token_award',
};

/**
 * Whose session or token it is, with the grants of this moment, in one statement; null where it has
 * ended, expired, was not used for too long, or its account is disabled.
 * @param idle ms after which a session that was not used ends
 */
export async function signedInBy(
  source: DataSource | EntityManager,
  credential: Credential,
  now: Date,
  idle = Number.POSITIVE_INFINITY,
): Promise<SignedIn | null> {
  const { hash, program } = credential;
  const rows = await actorRows<CredentialRow>(
    source,
    program ? PROGRAM : SESSION,
    's.token_hash = ? AND s.ended_at IS NULL AND s.expires_at > ?',
    [hash, now.toISOString()],
  );
  const [first] = rows;
  if (!first) return null;
  const seen = [usedHere(source, hash), Date.parse(first.begun), Date.parse(first.used ?? '')];
  // A moment that is still to come was told by a clock that was wrong.
  const past = seen.filter((at) => at !== undefined && at <= now.getTime() + SLACK) as number[];
  if (!program && now.getTime() - Math.max(...past) >= idle) return null;
  const { scope, token_award: award } = first;
  return { ...signedIn(rows), credential, ...(scope && boundTo(rows, award!, scope)) };
}

/** A program holds in one award what the person holds there, and no office. */
const boundTo = (rows: readonly SignedInRow[], award: string, program: ProgramScope) => ({
  program,
  office: null,
  grants: signedIn(rows).grants.filter((grant) => grant.award === award),
});

/**
 * Somebody by name, as the command line acts for them; null where there is no such account, or it
 * is disabled.
 */
export const signedInAs = async (source: DataSource, username: string): Promise<SignedIn | null> =>
  known(await actorRows(source, PLAIN, 'a.username = ?', [username]));

const PLAIN = { join: '', more: '' };

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
const signedInNow = async (manager: EntityManager, id: string): Promise<SignedIn | null> =>
  known(await actorRows(manager, PLAIN, 'a.id = ?', [id]));

/** Somebody as they stand in a transaction: null once what they are known by opens nothing. */
export const signedInStill = (
  manager: EntityManager,
  { id, credential }: SignedIn,
  now: Date,
): Promise<SignedIn | null> =>
  credential ? signedInBy(manager, credential, now) : signedInNow(manager, id);

async function actorRows<Row extends SignedInRow>(
  source: DataSource | EntityManager,
  { join, more }: { join: string; more: string },
  where: string,
  values: string[],
): Promise<Row[]> {
  const statement = placed(
    source,
    `SELECT a.id, a.username, a.name, a.office, a.must_change, f.confirmed_at AS factor, g.award_key, g.role, r.second_factor AS rule${more}
     FROM account a ${join}
     LEFT JOIN second_factor f ON f.account_id = a.id
     LEFT JOIN account_grant g ON g.account_id = a.id AND g.given = 1 AND NOT EXISTS (SELECT 1 FROM account_grant l
       WHERE l.account_id = g.account_id AND l.award_key = g.award_key AND l.role = g.role AND l.seq > g.seq)
     LEFT JOIN award_rule r ON r.award_key = g.award_key
     WHERE ${where} AND a.disabled_at IS NULL ORDER BY g.award_key, g.role`,
  );
  if ('connection' in source) return source.query<Row[]>(statement, values);
  return ask<Row>(source, statement, values);
}

const known = (rows: readonly SignedInRow[]): SignedIn | null =>
  rows.length ? signedIn(rows) : null;

function signedIn(rows: readonly SignedInRow[]): SignedIn {
  const { id, username, name, office, must_change, factor } = rows[0]!;
  const mustChangePassword = must_change === 1;
  const granted = rows.flatMap(({ award_key: award, role, rule }) =>
    award && role ? [{ award, role, rule }] : [],
  );
  return {
    id,
    username,
    name,
    office: mustChangePassword ? null : office,
    grants: mustChangePassword ? [] : granted.map(({ award, role }) => ({ award, role })),
    secondFactor: factor !== null,
    factorAwards: granted.filter(({ rule }) => rule === 1).map(({ award }) => award),
    mustChangePassword,
  };
}
