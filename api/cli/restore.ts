import { copyFile, mkdtemp, rename, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { damageIn, ownFile } from '../database/sqlite';
import { openDatabase } from '../dataSource';
import { readEnvironment } from '../environment';
import { adoptLayout } from '../verify/adopt';
import { held } from './alone';
import { synced } from './backup';
import { CommandFailure, DONE, FAILED, USAGE, type Command } from './command';
import { moved } from './move';
import { soundOf, soundSentence, type Sound } from './sound';

export const restoreCommand: Command = {
  usage: '<file>',
  about:
    '从备份恢复;先核验备份,服务运行时拒绝,原库另存 / from a backup, verified first; refused while a server runs, what was there is put aside',
  options: {},
  opens: null,
  async run({ words: [path, ...more], out, talk }) {
    if (!path || more.length) throw new CommandFailure(USAGE, '请给出一个文件', 'name one file');
    const file = resolve(path);
    if (!existsSync(file))
      throw new CommandFailure(FAILED, `没有文件 ${file}`, `there is no file ${file}`);
    const { database: where } = readEnvironment();
    if (where.kind === 'postgres') {
      const folder = await mkdtemp(join(tmpdir(), 'zhunsheng-restore-'));
      const half = join(folder, 'half.sqlite');
      await upgraded(file, half);
      const sound = await moved({ kind: 'sqlite', file: half }, where).finally(() =>
        rm(folder, { recursive: true, force: true }),
      );
      out(soundSentence(sound));
      return DONE;
    }
    const letGo = held(where.file);
    try {
      const half = `${where.file}.${process.pid}.half`;
      const sound = await upgraded(file, half).catch(async (error) => {
        await rm(half, { force: true });
        throw error;
      });
      const aside = await intoPlaceOf(where.file, half);
      if (aside) talk(`原库另存为 / what was there is now ${aside}`);
      out(`${where.file}: ${soundSentence(sound)}`);
      return DONE;
    } finally {
      letGo();
    }
  },
};

/**
 * A copy of a backup, brought to the schema of this program and verified; the backup itself stays
 * as it is.
 */
async function upgraded(backup: string, half: string): Promise<Sound> {
  ownFile(half);
  await copyFile(backup, half);
  const [damage] = damageIn(half, 'integrity_check');
  if (damage) throw new CommandFailure(FAILED, `${backup} 已损坏: ${damage}`, 'it is damaged');
  const database = await openDatabase({ kind: 'sqlite', file: half });
  try {
    await adoptLayout(database, new Date());
    return await soundOf(database, backup);
  } finally {
    await database.close();
    await synced(half);
  }
}

/** What was there steps aside, its log with it. @returns where it is now; null where nothing was */
async function intoPlaceOf(file: string, half: string): Promise<string | null> {
  const known = existsSync(file);
  const aside = `${file}.before-restore.${Date.now()}`;
  // The new file must not meet the log of the old one.
  for (const rest of ['-wal', '-shm', ''])
    if (existsSync(`${file}${rest}`)) await rename(`${file}${rest}`, `${aside}${rest}`);
  await rename(half, file);
  return known ? aside : null;
}
