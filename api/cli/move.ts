import { shown } from '../database/database';
import { copyAll, tablesInUse } from '../database/copyAll';
import { openDatabase } from '../dataSource';
import { readEnvironment, type Environment } from '../environment';
import { CommandFailure, DONE, FAILED, USAGE, type Command } from './command';
import { held } from './alone';
import { sameSound, soundOf, soundSentence, type Sound } from './sound';

type Where = Environment['database'];

export const moveCommand: Command = {
  usage: '<database url>',
  about:
    '把整个数据库(含记录)搬到另一个空数据库,如 PostgreSQL;服务须先停止 / everything, record included, into another empty database; stop the server first',
  options: {},
  opens: null,
  async run({ words: [url, ...more], out, talk }) {
    if (!url || more.length)
      throw new CommandFailure(USAGE, '请给出一个数据库地址', 'name one database');
    const from = readEnvironment().database;
    const to = readEnvironment({ DATABASE_URL: url }).database;
    const letGo = from.kind === 'sqlite' ? held(from.file) : () => undefined;
    try {
      out(soundSentence(await moved(from, to)));
      talk(
        '已搬迁并核验。请把 DATABASE_URL 改为新地址再启动;原库未动 / moved and verified: set DATABASE_URL to it; the old database is as it was',
      );
      return DONE;
    } finally {
      letGo();
    }
  },
};

/**
 * Everything of one database into an empty one, verified on both sides.
 * @throws CommandFailure where something stands there already, or either side does not hold
 */
export async function moved(from: Where, to: Where): Promise<Sound> {
  const source = await openDatabase(from, 'read');
  try {
    const sound = await soundOf(source, shown(from));
    const target = await openDatabase(to, 'start');
    try {
      const used = await tablesInUse(target.read);
      if (used.length)
        throw new CommandFailure(
          FAILED,
          `${shown(to)} 不是空的(${used.join('、')})`,
          `there are rows in it already: ${used.join(', ')}`,
        );
      await copyAll(source.read, target);
      const there = await soundOf(target, shown(to));
      sameSound(sound, there);
      return there;
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}
