import { statSync } from 'node:fs';
import { appendFile, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { troubleOf } from '../database/trouble';
import { append } from '../record/append';
import { checkpointLeaf, makeCheckpoint, openKey, WrongKey } from '../verify/checkpoint';
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
    const { key, made } = await openKey(keyFile, earlier).catch((error: Error) => {
      throw unusable(keyFile, file, error);
    });
    if (made) talk(`已生成密钥对 ${keyFile}、${keyFile}.pub / a key pair was made`);
    else if ((await stat(keyFile)).mode & OTHERS)
      talk(`注意: 他人可读 ${keyFile} / others may read the key`);
    const database = await open();
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
    const line = JSON.stringify(makeCheckpoint(key, last, at));
    await appendFile(file, `${line}\n`);
    const signed = { at, actor: null, subject: String(last.seq), body: { hash: last.hash } };
    await database.write((manager) => append(manager, checkpointLeaf, signed));
    out(`${line}\n`);
    return DONE;
  },
};

function unusable(keyFile: string, file: string, error: Error): CommandFailure {
  if (!(error instanceof WrongKey))
    return new CommandFailure(
      FAILED,
      `密钥不可用: ${keyFile}: ${troubleOf(error)?.chinese ?? error.message}`,
      `the key cannot be used: ${troubleOf(error)?.english ?? error.message}`,
    );
  return error.why === 'away'
    ? new CommandFailure(
        FAILED,
        `私钥 ${keyFile} 不在原处,而此前已用它签署;请先把私钥放回原处。未签署,也未生成新的密钥`,
        'the private key is away, and was used before: bring it back first; nothing was signed, no key was made',
      )
    : new CommandFailure(
        FAILED,
        `${file} 中的检查点不是用 ${keyFile} 签署的;换用新的密钥时请另立文件。未签署`,
        'the checkpoints in the file were signed with another key: with a new key begin a new file; nothing was signed',
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
