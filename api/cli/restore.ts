import { chmodSync, existsSync, renameSync, statSync } from 'node:fs';
import { access, constants, copyFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { asideOf } from '../database/aside';
import { damageIn, giveTo, ownFile } from '../database/sqlite';
import { whoseFile } from '../database/whose';
import { openDatabase, type Database } from '../dataSource';
import { readEnvironment, type Environment } from '../environment';
import { retireDemoAccounts } from '../people/demo';
import { isProduction } from '../people/production';
import { RecordRow } from '../record/rows';
import { adoptLayout } from '../verify/adopt';
import { held } from './alone';
import { synced } from './backup';
import { CommandFailure, DONE, FAILED, USAGE, type Command } from './command';
import { withHalf } from './half';
import { markedProduction } from './marked';
import { moved } from './move';
import { soundOf, soundSentence, type Sound } from './sound';

export const restoreCommand: Command = {
  usage: '<file> [--over-production]',
  about:
    '从备份恢复;先核验备份,服务运行时拒绝,原库另存;试用的备份须 --over-production 才换下生产库 / from a backup, verified first; refused while a server runs, what was there is put aside; a backup of a trial replaces a production database with --over-production only',
  options: { 'over-production': { type: 'boolean' } },
  opens: null,
  async run({ words: [path, ...more], options, out, talk }) {
    if (!path || more.length) throw new CommandFailure(USAGE, '请给出一个文件', 'name one file');
    const file = resolve(path);
    await readable(file);
    const { database: where } = readEnvironment();
    if (where.kind === 'postgres') {
      out(soundSentence(await intoPostgres(file, where)));
      return DONE;
    }
    const letGo = held(where.file);
    try {
      const sound = await withHalf(where.file, async (half) => {
        const over = existsSync(where.file) && markedProduction(where.file);
        const verdict = await upgraded(file, half, (database) =>
          over === false ? Promise.resolve() : kept(database, options['over-production'] === true),
        );
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

/** One that may not be looked at is not one that is not there. @throws */
const readable = (file: string): Promise<void> =>
  access(file, constants.R_OK).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    throw new CommandFailure(FAILED, `没有文件 ${file}`, `there is no file ${file}`);
  });

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
 * as it is. @param before what is done to the copy before it is verified
 * @throws CommandFailure where it is damaged, none of ours, without a record or does not hold
 */
async function upgraded(
  backup: string,
  half: string,
  before: (database: Database) => Promise<void> = async () => undefined,
): Promise<Sound> {
  ownFile(half);
  await copyFile(backup, half);
  const damage = damageOf(backup, half);
  if (damage) throw damaged(backup, damage);
  if (whoseFile(half) !== 'us') throw noBackup(backup);
  const database = await openDatabase({ kind: 'sqlite', file: half }, 'half');
  try {
    // Where there is no record at all, whatever stands there would be put on it as if it were true.
    if (!(await database.read.manager.exists(RecordRow))) throw noBackup(backup);
    await adoptLayout(database, new Date());
    await before(database);
    return await soundOf(database, backup);
  } finally {
    await database.close();
    await synced(half);
  }
}

/** Looked for in the copy, as reading may write beside a file; told of the backup. */
function damageOf(backup: string, half: string): string | undefined {
  try {
    return damageIn(half, 'integrity_check')[0];
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code.startsWith('SQLITE_CORRUPT')) throw damaged(backup, code);
    throw Object.assign(error as Error, { path: backup });
  }
}

const damaged = (backup: string, why: string): CommandFailure =>
  new CommandFailure(
    FAILED,
    `备份 ${backup} 已损坏,请换一份备份 (${why})`,
    `the backup is damaged: take another (${why})`,
  );

const noBackup = (file: string): CommandFailure =>
  new CommandFailure(
    FAILED,
    `${file} 不是准绳的备份: 其中没有准绳的记录`,
    'it is no backup of Zhunsheng: there is no record of ours in it',
  );

/**
 * A database of production stays one: a backup without its mark has accounts whose password many
 * know. Where that is wanted none the less, they are disabled and the mark is set, on record.
 */
async function kept(database: Database, wanted: boolean): Promise<void> {
  const now = new Date();
  if ((await isProduction(database, false, now)) === true) return;
  if (!wanted)
    throw new CommandFailure(
      FAILED,
      '现有的是生产库(或已损坏而无从得知),备份不是: 未恢复。确要如此,请加 --over-production,其中的演示账号将停用',
      'what is there is a production database, or too damaged to tell, and the backup is none: not restored. Where you mean it, add --over-production; its demo accounts are disabled then',
    );
  await retireDemoAccounts(database, now);
  await isProduction(database, true, now);
}

/**
 * What was there steps aside, its log with it; at one stroke, as a signal between would leave
 * neither in its place. @returns where it is now; null where nothing was
 */
function intoPlaceOf(file: string, half: string): string | null {
  const known = existsSync(file);
  const aside = asideOf(file, 'before-restore');
  if (known) {
    giveTo(half, file);
    chmodSync(half, statSync(file).mode);
  }
  // The new file must not meet the log of the old one.
  for (const rest of ['-wal', '-shm', ''])
    if (existsSync(`${file}${rest}`)) renameSync(`${file}${rest}`, `${aside}${rest}`);
  renameSync(half, file);
  return known ? aside : null;
}
