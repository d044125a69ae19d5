import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import * as common from '@zxcvbn-ts/language-common';
import { pinyin } from 'pinyin-pro';
import type { ReasonCode } from '../../rubrics/reasons';
import { HABITS } from './habits';

const SHORTEST = 10;
const LONGEST = 256;
/** Of 0 to 4; 3 and more are beyond 10^8 guesses. */
const ENOUGH = 3;
/** Characters that are looked at: what comes behind them makes it no easier to guess. */
const LOOKED_AT = 64;

/** Argon2id; memory in KiB. */
const COST = { memoryCost: 19456, timeCost: 2, parallelism: 1 };

/** Of the same cost and no password's hash: who has no account waits as long as who has one. */
const NOBODY =
  '$argon2id$v=19$m=19456,t=2,p=1$emh1bnNoZW5nLWR1bW15LTE$YSB2ZXJpZmljYXRpb24gdGhhdCBuZXZlciBob2xkcy4';

/** Takes its time and memory: never inside a transaction. */
export const hashPassword = (password: string): Promise<string> => hash(password, COST);

/**
 * @param stored null where there is no account, or one that may not sign in: false, after the same
 * time
 */
export async function isPassword(stored: string | null, password: string): Promise<boolean> {
  return (await verify(stored ?? NOBODY, password)) && stored !== null;
}

/**
 * What stands against a password: its length, or that it is guessed easily.
 * @param names of the person, which everybody knows
 */
export function faultOfPassword(password: string, names: readonly string[]): ReasonCode | null {
  if ([...password].length < SHORTEST || password.length > LONGEST) return 'PASSWORD_WEAK';
  guesser ??= new ZxcvbnFactory({
    dictionary: { ...common.dictionary, habits: [...HABITS] },
    graphs: common.adjacencyGraphs,
  });
  const known = names.flatMap(spellings);
  return guesser.check(password.slice(0, LOOKED_AT), known).score < ENOUGH
    ? 'PASSWORD_COMMON'
    : null;
}

/** How a name is typed: as it stands, by its parts and, a Chinese one, by its sounds. */
function spellings(name: string): string[] {
  const parts = name.split(/[\s.·-]+/);
  const sounds = pinyin(name, { ...SOUNDS, type: 'array' });
  return [parts, sounds]
    .flatMap((some) => [
      ...some,
      some.join(''),
      some.slice(1).join(''),
      [...some.slice(1), some[0]].join(''),
      some.map((part) => part[0]).join(''),
    ])
    .concat(name)
    .filter((spelt) => spelt.length > 1);
}

const SOUNDS = { toneType: 'none', surname: 'head', nonZh: 'removed' } as const;

/** Made where the first password is looked at: its lists take a moment. */
let guesser: ZxcvbnFactory | undefined;

/** A password that is given to somebody: 100 bits, in groups, without letters that look alike. */
export function drawPassword(): string {
  const letters = 'abcdefghijkmnpqrstuvwxyz23456789';
  const drawn = [...randomBytes(20)].map((byte) => letters[byte % letters.length]).join('');
  return drawn.match(/.{5}/g)!.join('-');
}
