import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import type { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { pinyin } from 'pinyin-pro';
import { deceivingIn } from '../../rubrics/deceiving';
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
export const hashPassword = (password: string): Promise<string> => hash(composed(password), COST);

/**
 * @param stored null where there is no account, or one that may not sign in: false, after the same
 * time
 */
export async function isPassword(stored: string | null, password: string): Promise<boolean> {
  const right =
    (await verify(stored ?? NOBODY, composed(password))) ||
    // Hashed before passwords were composed.
    (password !== composed(password) && (await verify(stored ?? NOBODY, password)));
  return right && stored !== null;
}

/** Keyboards differ in how they make `é` or `が`: one spelling for all (RFC 8265). */
const composed = (password: string): string => password.normalize('NFC');

/** Fifty thousand words, read where one sets a password and not by every thread and command. */
function madeGuesser(): ZxcvbnFactory {
  const core: typeof import('@zxcvbn-ts/core') = require('@zxcvbn-ts/core');
  const common: typeof import('@zxcvbn-ts/language-common') = require('@zxcvbn-ts/language-common');
  return new core.ZxcvbnFactory({
    dictionary: { ...common.dictionary, habits: [...HABITS] },
    graphs: common.adjacencyGraphs,
  });
}

/**
 * What stands against a password: its length, or that it is guessed easily.
 * @param names of the person, which everybody knows
 */
export function faultOfPassword(password: string, names: readonly string[]): ReasonCode | null {
  if ([...password].length < SHORTEST || password.length > LONGEST) return 'PASSWORD_WEAK';
  // What no field lets in could never be typed again; U+FFFD is what was no UTF-8.
  if (/[\p{Cc}\uFFFD]/u.test(password) || deceivingIn(password).length > 0) return 'PASSWORD_TEXT';
  guesser ??= madeGuesser();
  const known = names.flatMap(spellings);
  const looked = password.slice(0, LOOKED_AT);
  return guesser.check(looked, known).score < ENOUGH || isOneWord(looked, guesser, known)
    ? 'PASSWORD_COMMON'
    : null;
}

/**
 * A word or two with a number or a year and a sign (`Huawei@2024!`, `zhangwei1988`), or figures
 * alone: what rules about classes of characters bring forth, and lists of guesses begin with.
 */
function isOneWord(password: string, guess: ZxcvbnFactory, known: string[]): boolean {
  const words = password.match(/[\p{L}\p{M}]+/gu) ?? [];
  const isKnown = (word: string) =>
    SYLLABLES.test(word) || guess.check(word, known).guesses < WORD_GUESSES;
  return words.length <= 2 && words.every(isKnown);
}

/** Guesses within which a run of letters counts as a word that somebody thought of. */
const WORD_GUESSES = 1e7;
/** Up to three syllables of pinyin, as names and words of two or three characters have. */
const SYLLABLES =
  /^(?:(?:[zcs]h|[b-df-hj-np-tw-z])?(?:i?[aeo]ng?|u?[ae]ng?|[iuüv]ng?|[iu]?ao?|u?[ae]?i|[iuv]?e|i?ou?|uo|er|iu|ing|ong|iong|uang?|iang?)){1,3}$/iu;

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
