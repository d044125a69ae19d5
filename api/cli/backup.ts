import { access, chmod, constants, open, rename } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { shown } from '../database/database';
import { copyAll } from '../database/copyAll';
import { copySqlite, damageIn } from '../database/sqlite';
import { openDatabase } from '../dataSource';
import { readEnvironment } from '../environment';
import { CommandFailure, DONE, FAILED, USAGE, type Command } from './command';
import { withHalf } from './half';
import { soundOf, soundSentence } from './sound';

export const backupCommand: Command = {
  usage: '<file>',
  about:
    '备份整个数据库到一个文件,服务运行时亦可,核验后才算完成 / a verified copy of everything in one SQLite file, also while the server runs',
  options: {},
  opens: 'read',
  async run({ words: [path, ...more], out, database }) {
    if (!path || more.length) throw new CommandFailure(USAGE, '请给出一个文件', 'name one file');
    const file = resolve(path);
    if (existsSync(file))
      throw new CommandFailure(FAILED, `${file} 已存在,未覆盖`, 'it exists: not overwritten');
    await mayWriteTo(dirname(file));
    const { database: where } = readEnvironment();
    const from = await database();
    const sound = await withHalf(file, async (half) => {
      if (where.kind === 'sqlite') copySqlite(where.file, half);
      else {
        const to = await openDatabase({ kind: 'sqlite', file: half }, 'half');
        await copyAll(from.read, to).finally(() => to.close());
      }
      const verdict = await verified(half, shown(where));
      await synced(half);
      await rename(half, file);
      return verdict;
    });
    out(`${file}: ${soundSentence(sound)}`);
    return DONE;
  },
};

/** Here it is the folder that is wrong, and not the account. @throws CommandFailure */
async function mayWriteTo(folder: string): Promise<void> {
  const fault = await access(folder, constants.W_OK | constants.X_OK).then(
    () => null,
    ({ code }: NodeJS.ErrnoException) => code,
  );
  if (fault === 'EACCES')
    throw new CommandFailure(
      FAILED,
      `本账号没有写入文件夹 ${folder} 的权限,请换一个它可写的文件夹`,
      `this account may not write to the folder ${folder}: name one that it may write to`,
    );
}

/**
 * @param name whose copy it is, which is where anybody would look for what is wrong
 * @throws CommandFailure where the file is damaged or what is in it does not hold
 */
async function verified(file: string, name: string) {
  const [damage] = damageIn(file, 'integrity_check');
  if (damage) throw new CommandFailure(FAILED, `${name} 已损坏: ${damage}`, 'it is damaged');
  const opened = await openDatabase({ kind: 'sqlite', file }, 'read');
  return soundOf(opened, name).finally(() => opened.close());
}

/** On the disk, and its owner's alone. */
export async function synced(file: string): Promise<void> {
  await chmod(file, 0o600);
  const handle = await open(file, 'r+');
  await handle.sync().finally(() => handle.close());
}
