import type { KeyObject } from 'node:crypto';
import { statSync } from 'node:fs';
import { appendFile, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { troubleOf } from '../database/trouble';
import { append } from '../record/append';
import { RecordRow } from '../record/rows';
import { checkpointLeaf, heldKey, makeCheckpoint, makeKey, WrongKey } from '../verify/checkpoint';
import { verifyDatabase } from '../verify/verify';
import { CommandFailure, DONE, FAILED, USAGE, type Command } from './command';
import { readCheckpoints } from './verify';

const OTHERS = 0o077;

export const checkpointCommand: Command = {
  usage: '--key <private key file> --out <file>',
  about:
    '为记录的末行签署检查点,追加到文件;密钥与文件应存放在数据库之外 / signs the last row of the record and appends it to the file; keep key and file away from the database',
  options: { key: { type: 'string' }, out: { type: 'string' } },
  opens: 'write',
  async run({ words, options: { key: keyFile, out: file }, out, talk, database: open }) {
    if (words.length || typeof keyFile !== 'string' || typeof file !== 'string')
      throw new CommandFailure(USAGE, '请给出 --key 和 --out', 'name --key and --out');
    for (const path of [keyFile, file]) folderOf(path);
    const earlier = await stat(file).then(
      () => readCheckpoints(file),
      () => [],
    );
    // A key is made at the very last: where nothing can be signed, none stays behind.
    const database = await open();
    const ever = await database.read.manager.existsBy(RecordRow, { kind: checkpointLeaf.kind });
    const held = await heldKey(keyFile, { earlier, ever }).catch((error: Error) => {
      throw unusable(keyFile, file, error);
    });
    if (held && (await stat(keyFile)).mode & OTHERS)
      talk(`注意: 他人可读 ${keyFile} / others may read the key`);
    const { last, findings } = await verifyDatabase(database.read, {
      checkpoints: earlier,
      publicKey: null,
    });
    // What has been forged must not be signed, nor an older word against it be drowned.
    const forged = findings.filter(({ check }) => check === 'chain' || check === 'checkpoint');
    for (const { check, message } of findings) talk(`${check}: ${message}`);
    if (forged.length)
      throw new CommandFailure(FAILED, '记录不成立,未签署', 'the record does not hold: not signed');
    if (!last)
      throw new CommandFailure(FAILED, '记录为空,未签署', 'the record is empty: not signed');
    const at = new Date().toISOString();
    const key = held ?? (await made(keyFile, talk));
    const line = JSON.stringify(makeCheckpoint(key, last, at));
    await appendFile(file, `${line}\n`);
    const signed = { at, actor: null, subject: String(last.seq), body: { hash: last.hash } };
    await database.write((manager) => append(manager, checkpointLeaf, signed));
    out(`${line}\n`);
    return DONE;
  },
};

async function made(keyFile: string, talk: (line: string) => void): Promise<KeyObject> {
  const key = await makeKey(keyFile).catch((error: Error) => {
    throw unusable(keyFile, keyFile, error);
  });
  talk(`已生成密钥对 ${keyFile}、${keyFile}.pub / a key pair was made`);
  return key;
}

/** What each fault of a key is called, of a key and a file of checkpoints. */
const WRONG: Record<WrongKey['why'], (keyFile: string, file: string) => [string, string]> = {
  away: (keyFile) => [
    `私钥 ${keyFile} 不在原处,而此前已用它签署;请先把私钥放回原处。未签署,也未生成新的密钥`,
    'the private key is away, and was used before: bring it back first; nothing was signed, no key was made',
  ],
  half: (keyFile) => [
    `只有公钥 ${keyFile}.pub,没有私钥 ${keyFile},记录中也从未签署过检查点;私钥在别处的,请放回原处,没有的,请移走公钥再来。未签署,也未生成新的密钥`,
    'there is the public key alone, without the private one, and the record knows of no checkpoint: bring the private key back, or, where there is none, move the public key away and try again; nothing was signed, no key was made',
  ],
  another: (keyFile, file) => [
    `${file} 中的检查点不是用 ${keyFile} 签署的;换用新的密钥时请另立文件。未签署`,
    'the checkpoints in the file were signed with another key: with a new key begin a new file; nothing was signed',
  ],
};

function unusable(keyFile: string, file: string, error: Error): CommandFailure {
  if (error instanceof WrongKey)
    return new CommandFailure(FAILED, ...WRONG[error.why](keyFile, file));
  return new CommandFailure(
    FAILED,
    `密钥不可用: ${keyFile}: ${troubleOf(error)?.chinese ?? error.message}`,
    `the key cannot be used: ${troubleOf(error)?.english ?? error.message}`,
  );
}

/** Before a key is made that would sign nothing. @throws CommandFailure where it is not there */
function folderOf(path: string): void {
  const folder = dirname(resolve(path));
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  throw new CommandFailure(
    FAILED,
    `没有文件夹 ${folder},请先建立`,
    `there is no folder ${folder}: make it first`,
  );
}
