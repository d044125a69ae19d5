import { hash, verify } from '@node-rs/argon2';

const SHORTEST = 8;
const LONGEST = 256;

/** Argon2id; memory in KiB. */
const COST = { memoryCost: 19456, timeCost: 2, parallelism: 1 };

/** Of the same cost and no password's hash: who has no account waits as long as who has one. */
const NOBODY =
  '$argon2id$v=19$m=19456,t=2,p=1$emh1bnNoZW5nLWR1bW15LTE$YSB2ZXJpZmljYXRpb24gdGhhdCBuZXZlciBob2xkcy4';

export const hashPassword = (password: string): Promise<string> => hash(password, COST);

/**
 * @param stored null where there is no account, or one that may not sign in: false, after the same
 * time
 */
export async function isPassword(stored: string | null, password: string): Promise<boolean> {
  return (await verify(stored ?? NOBODY, password)) && stored !== null;
}

export const isWeak = (password: string): boolean =>
  [...password].length < SHORTEST || password.length > LONGEST;
