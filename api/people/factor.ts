import { randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import { IsNull, type EntityManager } from 'typeorm';
import { append } from '../record/append';
import { digestOf } from '../record/held';
import { recoveryLeaf } from './ownLeaves';
import { RecoveryCodeRow, SecondFactorRow } from './ownRows';
import { placed } from './placed';

const PERIOD = 30;
/** Codes before and after the present one that count, for clocks that differ by half a minute. */
const AROUND = 1;
/** What was taken further ahead than this was taken by a clock that has been put right since. */
const AHEAD = 10;
/** Recovery codes that are given at once. */
const CODES = 10;

/** What a device is set up with: the secret, and the address that a QR code holds. */
export function drawFactor(username: string): { secret: string; uri: string } {
  const secret = new Secret({ size: 20 });
  return { secret: secret.base32, uri: totp(secret.base32, username).toString() };
}

/** As authenticator apps expect it: SHA-1, six digits, half a minute. */
const totp = (secret: string, label = ''): TOTP =>
  new TOTP({ issuer: 'Zhunsheng', label, period: PERIOD, secret: Secret.fromBase32(secret) });

/** The device of an account, where it was confirmed. */
export async function factorOf(
  manager: EntityManager,
  accountId: string,
): Promise<SecondFactorRow | null> {
  const row = await manager.findOneBy(SecondFactorRow, { accountId });
  return row?.confirmedAt ? row : null;
}

/** Codes for a day on which the device is lost: 80 bits each, with the hashes that are kept. */
export function drawCodes(): { codes: string[]; hashes: string[] } {
  const codes = Array.from({ length: CODES }, () => randomBytes(10).toString('hex'));
  return {
    codes: codes.map((code) => code.match(/.{5}/g)!.join('-')),
    hashes: codes.map(digestOf),
  };
}

/**
 * Whether what was typed is a code of the device that was not taken before, or a recovery code that
 * was not used; it is taken. Inside the transaction of what it opens.
 */
export async function takeCode(
  manager: EntityManager,
  factor: SecondFactorRow,
  typed: string,
  now: Date,
): Promise<boolean> {
  // An input method that is left on types them in full width.
  const code = typed.normalize('NFKC').replace(/[\s-]/g, '').toLowerCase();
  return /^\d{6}$/.test(code)
    ? takeDigits(manager, factor, code, now)
    : takeRecovery(manager, factor.accountId, code, now);
}

async function takeDigits(
  manager: EntityManager,
  { accountId, secret }: SecondFactorRow,
  token: string,
  now: Date,
): Promise<boolean> {
  const timestamp = now.getTime();
  const delta = totp(secret).validate({ token, timestamp, window: AROUND });
  if (delta === null) return false;
  const present = Math.floor(timestamp / 1000 / PERIOD);
  const taken: unknown[] = await manager.query(
    placed(
      manager,
      `INSERT INTO factor_use (account_id, step) VALUES (?, ?)
       ON CONFLICT (account_id) DO UPDATE SET step = excluded.step
       WHERE factor_use.step < excluded.step OR factor_use.step > ? RETURNING step`,
    ),
    [accountId, present + delta, present + AHEAD],
  );
  return taken.length > 0;
}

async function takeRecovery(
  manager: EntityManager,
  accountId: string,
  code: string,
  now: Date,
): Promise<boolean> {
  const codeHash = digestOf(code);
  const unused = { codeHash, accountId, usedAt: IsNull() };
  if (!(await manager.existsBy(RecoveryCodeRow, unused))) return false;
  await append(manager, recoveryLeaf, {
    at: now.toISOString(),
    actor: accountId,
    subject: accountId,
    body: { code: codeHash },
  });
  return true;
}
