import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { bare } from '../record/leaf';
import { canonical } from '../../rubrics/tree/canonical';

/** 检查点: the record was signed up to a line, and the signature carried away. */
export const checkpointLeaf = bare('checkpoint');

/**
 * A signed word, kept outside the database: at this moment the record had a row of this number with
 * this hash, and all rows before it.
 */
export interface Checkpoint {
  seq: number;
  hash: string;
  at: string;
  publicKey: string;
  signature: string;
}

const shape = z.strictObject({
  seq: z.number().int().positive(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  at: z.iso.datetime(),
  publicKey: z.string(),
  signature: z.string(),
});

const signed = ({ seq, hash, at }: Pick<Checkpoint, 'seq' | 'hash' | 'at'>) =>
  Buffer.from(`zhunsheng:checkpoint:1\n${canonical({ seq, hash, at })}`);
const spki = (key: KeyObject): string =>
  key.export({ type: 'spki', format: 'der' }).toString('base64');

/** @param key private, Ed25519 */
export const makeCheckpoint = (
  key: KeyObject,
  row: { seq: number; hash: string },
  at: string,
): Checkpoint => {
  const { seq, hash } = row;
  return {
    seq,
    hash,
    at,
    publicKey: spki(createPublicKey(key)),
    signature: sign(null, signed({ seq, hash, at }), key).toString('base64'),
  };
};

/**
 * Whether its signature is that of a key: the trusted one where it is given, else the one that it
 * names itself.
 */
export function isSigned(checkpoint: Checkpoint, trusted: KeyObject | null): boolean {
  try {
    const key =
      trusted ??
      createPublicKey({
        key: Buffer.from(checkpoint.publicKey, 'base64'),
        type: 'spki',
        format: 'der',
      });
    return (
      key.asymmetricKeyType === 'ed25519' &&
      verify(null, signed(checkpoint), key, Buffer.from(checkpoint.signature, 'base64'))
    );
  } catch {
    return false;
  }
}

/** A file holds one checkpoint a line, oldest first. @throws Error with the line that is none */
export const parseCheckpoints = (text: string): Checkpoint[] =>
  text
    .split('\n')
    .filter((line) => line.trim())
    .map((line, i) => {
      try {
        return shape.parse(JSON.parse(line));
      } catch {
        throw new Error(`${i + 1}`);
      }
    });

/** Thrown where a key is not the one that signed before, or only its public half is there. */
export class WrongKey extends Error {
  constructor(readonly why: 'away' | 'another' | 'half') {
    super(why);
  }
}

/** What is known of earlier signatures: those at hand, and whether there ever were any. */
interface Signed {
  earlier: readonly Checkpoint[];
  ever: boolean;
}

/**
 * Reads the private key. @returns null where there is none and none was ever needed
 * @throws WrongKey
 */
export async function heldKey(path: string, { earlier, ever }: Signed): Promise<KeyObject | null> {
  const held = await textIn(path);
  if (held !== null) {
    const key = createPrivateKey(held);
    if (key.asymmetricKeyType !== 'ed25519') throw new Error('not an Ed25519 key');
    const last = earlier.at(-1);
    if (last && !isSigned(last, createPublicKey(key))) throw new WrongKey('another');
    return key;
  }
  if (earlier.length > 0) throw new WrongKey('away');
  if ((await textIn(`${path}.pub`)) === null) return null;
  // Whoever keeps the key elsewhere, as they should, left its public half here.
  throw new WrongKey(ever ? 'away' : 'half');
}

/** Makes a pair: `<path>` for its owner only, and `<path>.pub`. */
export async function makeKey(path: string): Promise<KeyObject> {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  await writeFile(path, privateKey.export({ type: 'pkcs8', format: 'pem' }), {
    mode: 0o600,
    flag: 'wx',
  });
  await writeFile(`${path}.pub`, publicKey.export({ type: 'spki', format: 'pem' }), { flag: 'wx' });
  return privateKey;
}

/** Null where there is no such file. */
const textIn = (path: string): Promise<string | null> =>
  readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
