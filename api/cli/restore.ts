import { existsSync, renameSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { damageIn, ownFile } from '../database/sqlite';
import { openDatabase } from '../dataSource';
import { readEnvironment, type Environment } from '../environment';
import { adoptLayout } from '../verify/adopt';
import { held } from './alone';
import { synced } from './backup';
import { CommandFailure, DONE, FAILED, USAGE, type Command } from './command';
import { withHalf } from './half';
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
      out(soundSentence(await intoPostgres(file, where)));
      return DONE;
    }
    const letGo = held(where.file);
    try {
      const sound = await withHalf(where.file, async (half) => {
        const verdict = await upgraded(file, half);
        const aside = intoPlaceOf(where.file, half);
        if (aside) talk(`原库另存为 / what was there is now ${aside}`);
        return verdict;
      });
      out(`${where.file}: ${soundSentence(sound)}`);
      return DONE;
    } finally {
      letGo();
    }
  },
};

/** By way of a file in a folder of its own: the backup itself stays as it is. */
const intoPostgres = (backup: string, where: Environment['database']): Promise<Sound> =>
  withHalf(join(tmpdir(), 'zhunsheng-restore'), async (folder) => {
    await mkdir(folder, { mode: 0o700 });
    const half = join(folder, 'half.sqlite');
    await upgraded(backup, half);
    return moved({ kind: 'sqlite', file: half }, where);
  });

/**
 * A copy of a backup, brought to the schema of this program and verified; the backup itself stays
 * as it is.
 */
async function upgraded(backup: string, half: string): Promise<Sound> {
  ownFile(half);
  await copyFile(backup, half);
  const [damage] = damageIn(half, 'integrity_check');
  if (damage) throw new CommandFailure(FAILED, `${backup} 已损坏: ${damage}`, 'it is damaged');
  const database = await openDatabase({ kind: 'sqlite', file: half }, 'half');
  try {
    await adoptLayout(database, new Date());
    return await soundOf(database, backup);
  } finally {
    await database.close();
    await synced(half);
  }
}

/**
 * What was there steps aside, its log with it; at one stroke, as a signal between would leave
 * neither in its place. @returns where it is now; null where nothing was
 */
function intoPlaceOf(file: string, half: string): string | null {
  const known = existsSync(file);
  const aside = `${file}.before-restore.${Date.now()}`;
  // The new file must not meet the log of the old one.
  for (const rest of ['-wal', '-shm', ''])
    if (existsSync(`${file}${rest}`)) renameSync(`${file}${rest}`, `${aside}${rest}`);
  renameSync(half, file);
  return known ? aside : null;
}
